package io.github.camelplivo.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A callback of Plivo's, and what a route gets of it.
 *
 * @param headers besides kind and key, by their full names
 */
public record CallbackCase(
        String name, String kind, boolean executed, boolean signedAsMessage, Map<String, String> fields,
        Map<String, String> headers) {

    private static final String FILE = "/io/github/camelplivo/webhook/callbacks.txt";

    /** All of the file {@code callbacks.txt}, which says how it is read. */
    public static List<CallbackCase> all() {
        List<CallbackCase> all = new ArrayList<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("== ")) {
                String[] head = lines.get(i).substring(3).split(" *\\| *");
                Map<String, String> fields = new LinkedHashMap<>();
                for (i++; !lines.get(i).startsWith("=>"); i++) {
                    put(fields, lines.get(i), "");
                }
                Map<String, String> headers = new LinkedHashMap<>();
                Stream.of(lines.get(i).substring(2).split(";")).map(String::strip).filter(header -> !header.isEmpty())
                        .forEach(header -> put(headers, header, "CamelPlivoCallback"));
                all.add(new CallbackCase(head[0], head[1], head[2].equals("executes"), head[3].equals("V2"), fields, headers));
            }
        }
        return all;
    }

    private static void put(Map<String, String> map, String pair, String prefix) {
        String[] halves = pair.split("=", 2);
        map.put(prefix + halves[0], halves[1]);
    }

    private static List<String> lines() {
        try (InputStream in = CallbackCase.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Fields asFields() {
        return Fields.of(fields);
    }

    @Override
    public String toString() {
        return name;
    }
}
