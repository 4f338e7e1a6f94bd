package com.example.camelrun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.camel.catalog.VersionHelper;
import org.apache.camel.main.KameletMain;

/**
 * What {@code camel run transfer.camel.yaml} starts, without its downloads: everything is on the class path. The Camel K
 * example starts its routes the same way.
 */
public final class CamelRun {

    private static final String LOCAL_REPOSITORY = "maven.repo.local";

    private CamelRun() {
    }

    public static void main(String[] args) throws Exception {
        KameletMain main = create();
        withoutDownloads(main, Files.createTempDirectory("camel-run"));
        main.run(args);
    }

    /** The two files of this folder, as the command takes them. */
    static KameletMain create() {
        KameletMain main = new KameletMain("camel.jbang");
        main.setPropertyPlaceholderLocations("file:application.properties");
        main.configure().setRoutesIncludePattern("file:transfer.camel.yaml");
        return main;
    }

    /** @param folder where it may put files */
    public static void start(KameletMain main, Path folder) throws IOException {
        String before = System.getProperty(LOCAL_REPOSITORY);
        withoutDownloads(main, folder);
        try {
            main.start();
        } finally {
            if (before == null) {
                System.clearProperty(LOCAL_REPOSITORY);
            } else {
                System.setProperty(LOCAL_REPOSITORY, before);
            }
        }
    }

    /** From now on, and for the whole JVM. */
    public static void withoutDownloads(KameletMain main, Path folder) throws IOException {
        main.setDownload(false);
        System.setProperty(LOCAL_REPOSITORY, emptyRepository(folder).toString());
    }

    /** A local Maven repository with the one file that KameletMain does not start without. */
    private static Path emptyRepository(Path folder) throws IOException {
        String version = new VersionHelper().getVersion();
        Path repository = folder.resolve("repository");
        Path artifact = repository.resolve("org/apache/camel/camel-dependencies").resolve(version);
        Files.createDirectories(artifact);
        Files.writeString(artifact.resolve("camel-dependencies-" + version + ".pom"), """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.apache.camel</groupId>
                  <artifactId>camel-dependencies</artifactId>
                  <version>%s</version>
                  <packaging>pom</packaging>
                </project>
                """.formatted(version));
        return repository;
    }
}
