package io.github.camelplivo.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelplivo.table.Operations;
import io.github.camelplivo.table.Resource;
import io.github.camelplivo.transfer.Layers;
import org.apache.camel.tooling.model.ComponentModel;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What follows from the table agrees with it. The command {@code mvn -q -Pgenerate test} writes it anew; it compiles
 * this package alone, and needs nothing of what it writes.
 */
class GeneratedFilesTest {

    private static final String COMMAND = "mvn -q -Pgenerate test";
    private static final Path RESOURCES = Path.of("src/generated/resources/META-INF");
    private static final Path SOURCES = Path.of("src/generated/java/io/github/camelplivo");
    private static final Path CAMEL = RESOURCES.resolve("services/org/apache/camel");

    @Test
    void whatIsGeneratedFollowsFromTheTable() throws IOException {
        Map<Path, String> files = files();
        List<Path> leftOver = leftOver(files);
        if (System.getProperty("generate") != null) {
            for (Path file : leftOver) {
                Files.delete(file);
            }
            leftOver = List.of();
            for (Map.Entry<Path, String> file : files.entrySet()) {
                Files.createDirectories(file.getKey().toAbsolutePath().getParent());
                Files.writeString(file.getKey(), file.getValue());
            }
        }
        List<Path> stale = new ArrayList<>(leftOver);
        for (Map.Entry<Path, String> file : files.entrySet()) {
            if (!Files.exists(file.getKey()) || !Files.readString(file.getKey()).equals(file.getValue())) {
                stale.add(file.getKey());
            }
        }
        assertThat(stale).withFailMessage("Stale: %s writes anew %s", COMMAND, stale).isEmpty();
    }

    /** What a resource has left behind that is gone or has another name now. */
    private static List<Path> leftOver(Map<Path, String> files) throws IOException {
        List<Path> leftOver = new ArrayList<>();
        for (Path folder : List.of(SOURCES.resolve("headers"), Path.of("docs/reference"))) {
            try (Stream<Path> there = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
                there.filter(file -> !files.containsKey(file)).forEach(leftOver::add);
            }
        }
        return leftOver;
    }

    private static Map<Path, String> files() throws IOException {
        Operations operations = Operations.ofRows(Layers.ALL);
        ComponentModel model = Catalog.model(operations, version());
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(RESOURCES.resolve("io/github/camelplivo/plivo.json"), Catalog.json(model));
        files.put(RESOURCES.resolve("io/github/camelplivo/operations.properties"), index(Operations.ofRows(List.of())));
        files.put(RESOURCES.resolve("io/github/camelplivo/settings.properties"), settings());
        files.put(RESOURCES.resolve("spring-configuration-metadata.json"), SpringMetadata.of(Catalog.json(model)));
        for (String type : List.of("component", "endpoint")) {
            files.put(CAMEL.resolve("configurer/plivo-" + type), service("Plivo" + capital(type) + "Configurer"));
        }
        files.put(CAMEL.resolve("configurer/io.github.camelplivo.PlivoCallbackOptions"),
                service("PlivoCallbackOptionsConfigurer"));
        files.put(CAMEL.resolve("configurer/io.github.camelplivo.PlivoListOptions"), service("PlivoListOptionsConfigurer"));
        files.put(CAMEL.resolve("urifactory/plivo-endpoint"), service("PlivoEndpointUriFactory"));
        files.put(SOURCES.resolve("PlivoComponentConfigurer.java"), Configurers.component());
        files.put(SOURCES.resolve("PlivoEndpointConfigurer.java"), Configurers.endpoint());
        files.put(SOURCES.resolve("PlivoCallbackOptionsConfigurer.java"), Configurers.callbacks());
        files.put(SOURCES.resolve("PlivoListOptionsConfigurer.java"), Configurers.lists());
        files.put(SOURCES.resolve("PlivoEndpointUriFactory.java"), UriFactory.source(model));
        for (Map.Entry<String, String> file : NativeImage.files(RESOURCES.resolve("services")).entrySet()) {
            files.put(RESOURCES.resolve("native-image/io.github.camelplivo/camel-plivo").resolve(file.getKey()),
                    file.getValue());
        }
        HeaderConstants.sources(operations).forEach((name, source) -> files.put(SOURCES.resolve(name + ".java"), source));
        ReferencePages pages = new ReferencePages(operations, model);
        pages.pages().forEach((path, page) -> files.put(Path.of("docs", path), page));
        files.put(Path.of("docs/component.md"), pages.fill(Files.readString(Path.of("docs/component.md")), ""));
        for (String guide : List.of("docs/guide-did-anybody-answer.md", "docs/guide-answering-plivo.md",
                "docs/guide-lists.md")) {
            files.put(Path.of(guide), pages.fill(Files.readString(Path.of(guide)), ""));
        }
        files.put(Path.of("README.md"), pages.fill(Files.readString(Path.of("README.md")), "docs/"));
        return files;
    }

    private static String version() throws IOException {
        return Files.readString(Path.of("pom.xml")).replaceFirst("(?s).*?<version>(.*?)</version>.*", "$1");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String service(String type) {
        return "# Written from the options of the component: " + COMMAND + "\nclass=io.github.camelplivo." + type + "\n";
    }

    private static String index(Operations operations) {
        return "# Written from the table of operations: " + COMMAND + "\n"
               + Stream.of(Resource.values())
                       .map(resource -> resource + "="
                                        + operations.of(resource).map(Object::toString).collect(Collectors.joining(" ")) + "\n")
                       .collect(Collectors.joining());
    }

    /** The keys of the component's options, and whether their values are secret. */
    private static String settings() {
        return "# Written from the options of the component: " + COMMAND + "\n"
               + Options.ofComponent().stream().map(option -> option.name() + "=" + (option.secret() ? "secret" : "") + "\n")
                       .collect(Collectors.joining());
    }
}
