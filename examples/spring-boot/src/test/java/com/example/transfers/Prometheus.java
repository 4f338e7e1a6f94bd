package com.example.transfers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The Prometheus of this machine, with the configuration of the example, in a hurry; and its HTTP API. */
final class Prometheus implements AutoCloseable {

    private static final Path FILES = Path.of("src/main/prometheus");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final Process process;

    private Prometheus(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** @param target the port that it scrapes, each second */
    static Prometheus start(Path directory, int port, int target) throws IOException {
        String config = Files.readString(FILES.resolve("prometheus.yml"))
                .replace("localhost:8080", "127.0.0.1:" + target).replaceAll("1[05]s", "1s");
        Path file = Files.writeString(directory.resolve("prometheus.yml"), config);
        Files.copy(FILES.resolve("alerts.yml"), directory.resolve("alerts.yml"));
        Process process = new ProcessBuilder(
                "prometheus", "--config.file=" + file, "--storage.tsdb.path=" + directory.resolve("data"),
                "--web.listen-address=127.0.0.1:" + port, "--log.level=warn").inheritIO().start();
        return new Prometheus(port, process);
    }

    private JsonNode get(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/" + path)).build();
            JsonNode answer = JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
            if (!answer.path("status").asText().equals("success")) {
                throw new IllegalArgumentException(path + ": " + answer);
            }
            return answer.path("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Whether the last scrape of each target went well; what went wrong otherwise. */
    List<String> targets() {
        return StreamSupport.stream(get("targets").path("activeTargets").spliterator(), false)
                .map(target -> target.path("health").asText() + " " + target.path("lastError").asText()).toList();
    }

    /** The labels of each series that there has been, its name among them as {@code __name__}. */
    List<Map<String, String>> series(String selector) {
        return JSON.convertValue(get("series?match[]=" + encoded(selector)), new TypeReference<List<TreeMap<String, String>>>() {
        }).stream().<Map<String, String>>map(labels -> labels).toList();
    }

    /** What an expression is now: nothing, or the value of each series by its labels. */
    Map<Map<String, String>, String> query(String expression) {
        Map<Map<String, String>, String> values = new HashMap<>();
        get("query?query=" + encoded(expression)).path("result").forEach(sample -> values.put(
                JSON.convertValue(sample.path("metric"), new TypeReference<TreeMap<String, String>>() {
                }), sample.path("value").path(1).asText()));
        return values;
    }

    /** The rules that it has, with the health of each. */
    List<JsonNode> rules() {
        return StreamSupport.stream(get("rules").path("groups").spliterator(), false)
                .flatMap(group -> StreamSupport.stream(group.path("rules").spliterator(), false)).toList();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
