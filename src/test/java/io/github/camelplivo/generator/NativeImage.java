package io.github.camelplivo.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a native image must keep, because it is found by its name at run time: the classes that Camel's service files
 * name, and the files of the jar that are read.
 *
 * @see <a href="https://www.graalvm.org/latest/reference-manual/native-image/metadata/">GraalVM: reachability
 *      metadata</a>
 */
final class NativeImage {

    /** Where those of Spring Boot are is Spring's own business. */
    private static final List<String> READ = List.of(
            "META-INF/services/org/apache/camel/.*", "META-INF/services/org\\.apache\\.camel\\..*",
            "META-INF/org/apache/camel/.*", "META-INF/io/github/camelplivo/.*", "kamelets/.*");
    /** What the component asks for to know whether camel-webhook and camel-micrometer are there. */
    private static final List<String> ASKED_FOR = List.of(
            "org.apache.camel.component.webhook.WebhookCapableEndpoint",
            "org.apache.camel.component.micrometer.MicrometerUtils");
    private static final Path HAND_WRITTEN = Path.of("src/main/resources/META-INF/services");

    private NativeImage() {
    }

    /** The files below {@code META-INF/native-image}. */
    static Map<String, String> files(Path services) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("reflect-config.json", Stream.concat(
                classes(services).stream().map(name -> "  { \"name\": \"" + name
                                                       + "\", \"methods\": [ { \"name\": \"<init>\", \"parameterTypes\": [] } ] }"),
                ASKED_FOR.stream().map(name -> "  { \"name\": \"" + name + "\" }"))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n")));
        files.put("resource-config.json", READ.stream()
                .map(pattern -> "      { \"pattern\": \"" + pattern.replace("\\", "\\\\") + "\" }")
                .collect(Collectors.joining(",\n", "{\n  \"resources\": {\n    \"includes\": [\n", "\n    ]\n  }\n}\n")));
        return files;
    }

    private static TreeSet<String> classes(Path services) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (Path folder : List.of(services, HAND_WRITTEN)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).flatMap(NativeImage::lines).map(line -> line.replaceFirst("^class=", ""))
                        .filter(line -> line.matches("io\\.github\\.camelplivo\\.[\\w.]+")).forEach(names::add);
            }
        }
        return names;
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(String::strip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
