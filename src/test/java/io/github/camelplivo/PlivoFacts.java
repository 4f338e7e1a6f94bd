package io.github.camelplivo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known of Plivo's API, gathered from its documentation and its SDKs, independently of the table. */
final class PlivoFacts {

    /** An operation: method, host and path, the status of its yes, and its parameters. */
    record Known(String name, String method, String host, String path, int status, List<Argument> arguments) {

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A parameter.
     *
     * @param place    path, query, json, multipart or payload
     * @param required yes, no or sometimes
     * @param allowed  the words of an enum, with bars between them, or the range of a whole number; else empty
     * @param evidence where it is known from: docs, sdks or cli
     */
    record Argument(String name, String place, String kind, String required, String allowed, String evidence) {
    }

    private PlivoFacts() {
    }

    static List<Known> all() {
        Map<String, Known> all = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(
                        PlivoFacts.class.getResourceAsStream("/io/github/camelplivo/simulator/operations.csv"),
                        StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", -1)).forEach(cells -> {
                // mpc has two paths, one for each kind of action.
                Known known = all.computeIfAbsent(cells[0] + " " + cells[3],
                        key -> new Known(
                                cells[0], cells[1], cells[2], cells[3], Integer.parseInt(cells[4]), new ArrayList<>()));
                if (!cells[5].isEmpty()) {
                    known.arguments().add(new Argument(cells[5], cells[6], cells[7], cells[8], cells[9], cells[10]));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(all.values());
    }
}
