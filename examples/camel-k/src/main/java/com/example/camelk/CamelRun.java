package com.example.camelk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.camel.catalog.VersionHelper;
import org.apache.camel.main.KameletMain;

/** What {@code camel run} starts, without its downloads: everything is on the class path. */
final class CamelRun {

    private static final String LOCAL_REPOSITORY = "maven.repo.local";

    private CamelRun() {
    }

    /** @param folder where it may put files */
    static void start(KameletMain main, Path folder) throws IOException {
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
    static void withoutDownloads(KameletMain main, Path folder) throws IOException {
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
