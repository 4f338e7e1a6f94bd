package io.github.camelplivo.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.simulator.ApiOperation.Parameter;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Plivo's documented operations, from {@code operations.csv}: a line for each parameter. */
final class ApiOperations {

    /** Plivo's hosts as prefixes of a path. */
    private static final Map<String, String> HOSTS = Map.of("api.plivo.com", "", "phlorunner.plivo.com", "/phlorunner",
            "lookup.plivo.com", "/lookup", "stats.plivo.com", "/stats");
    private static final int COLUMNS = 11;
    private static final List<ApiOperation> ALL = read();
    private static final Map<String, ApiOperation> BY_PATH = byPath();

    private ApiOperations() {
    }

    static List<ApiOperation> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException when Plivo documents no such operation */
    static ApiOperation of(String method, String path) {
        ApiOperation operation = BY_PATH.get(method + " " + path);
        if (operation == null) {
            throw new IllegalArgumentException("Plivo documents no " + method + " " + path);
        }
        return operation;
    }

    static boolean has(String method, String path) {
        return BY_PATH.containsKey(method + " " + path);
    }

    private static Map<String, ApiOperation> byPath() {
        Map<String, ApiOperation> operations = new LinkedHashMap<>();
        ALL.forEach(operation -> operations.merge(
                operation.method() + " " + operation.path(), operation, ApiOperation::or));
        return Map.copyOf(operations);
    }

    private static List<ApiOperation> read() {
        Map<String, List<String[]>> lines = new LinkedHashMap<>();
        text().lines().skip(1).map(line -> line.split(",", COLUMNS)).forEach(
                // mpc has two paths, one for each kind of action.
                line -> lines.computeIfAbsent(line[0] + line[3], name -> new ArrayList<>()).add(line));
        return lines.values().stream().map(ApiOperations::operation).toList();
    }

    private static ApiOperation operation(List<String[]> lines) {
        String[] first = lines.get(0);
        List<Parameter> parameters = lines.stream().filter(line -> !line[5].isEmpty() && !line[6].equals("path"))
                .map(line -> new Parameter(line[5], line[6], line[7], line[8].equals("yes"))).toList();
        return new ApiOperation(first[0], first[1], HOSTS.get(first[2]) + first[3], Integer.parseInt(first[4]), parameters);
    }

    private static String text() {
        try (InputStream in = ApiOperations.class.getResourceAsStream("operations.csv")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
