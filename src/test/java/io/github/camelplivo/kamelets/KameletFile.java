package io.github.camelplivo.kamelets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A Kamelet as its file has it.
 *
 * @param file    the name of the file, without folders
 * @param content what YAML reads in it
 */
record KameletFile(String file, Map<String, Object> content) {

    static final Path FOLDER = Path.of("src/main/resources/kamelets");

    private static final String SUFFIX = ".kamelet.yaml";

    /** Those of this project. */
    static List<KameletFile> ours() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(file -> parse(file.getFileName().toString(), read(file))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KameletFile ours(String name) {
        return parse(name + SUFFIX, read(FOLDER.resolve(name + SUFFIX)));
    }

    /** Those of Apache's catalog, from its jar. */
    static List<KameletFile> ofApache() throws IOException {
        URL one = KameletFile.class.getResource("/kamelets/log-sink" + SUFFIX);
        JarURLConnection connection = (JarURLConnection) one.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream().filter(entry -> entry.getName().matches("kamelets/.+\\Q" + SUFFIX + "\\E")).sorted(
                    (a, b) -> a.getName().compareTo(b.getName())).map(entry -> ofApache(jar, entry)).toList();
        }
    }

    private static KameletFile ofApache(JarFile jar, JarEntry entry) {
        try (InputStream in = jar.getInputStream(entry)) {
            return parse(entry.getName().replaceFirst(".*/", ""), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KameletFile parse(String file, String yaml) {
        return new KameletFile(file, map(new Load(LoadSettings.builder().build()).loadFromString(yaml)));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    /** What the file says its name is. */
    String name() {
        return text("metadata", "name");
    }

    /** What its file's name says. */
    String fileStem() {
        return file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : file;
    }

    /** The value there, or null. */
    Object at(String... path) {
        Object value = content;
        for (String step : path) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value;
    }

    /** The text there; empty when there is none. */
    String text(String... path) {
        Object value = at(path);
        return value == null ? "" : value.toString();
    }

    String annotation(String name) {
        return text("metadata", "annotations", "camel.apache.org/" + name);
    }

    String type() {
        return text("metadata", "labels", "camel.apache.org/kamelet.type");
    }

    /** The properties by their names, each with its schema. */
    Map<String, Object> properties() {
        return map(at("spec", "definition", "properties"));
    }

    Map<String, Object> property(String name) {
        return map(properties().get(name));
    }

    List<String> required() {
        return strings("spec", "definition", "required");
    }

    List<String> dependencies() {
        return strings("spec", "dependencies");
    }

    private List<String> strings(String... path) {
        return at(path) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }

    @Override
    public String toString() {
        return fileStem();
    }
}
