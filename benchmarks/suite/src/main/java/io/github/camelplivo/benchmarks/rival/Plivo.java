package io.github.camelplivo.benchmarks.rival;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelplivo.benchmarks.process.Json;

/** The work that is the same for all: one transfer, of many calls. */
public final class Plivo {

    public static final String AUTH_ID = "MABENCHMARKBENCHMARK";
    public static final String AUTH_TOKEN = "bm90LWEtc2VjcmV0LWp1c3QtYS1iZW5jaG1hcms";
    public static final String AUTHORIZATION = "Basic " + Base64.getEncoder()
            .encodeToString((AUTH_ID + ":" + AUTH_TOKEN).getBytes(StandardCharsets.UTF_8));

    /** Five fields of JSON. */
    public static final Map<String, Object> TRANSFER = Map.of("legs", "both",
            "aleg_url", "https://calls.example.com/plivo/caller.xml", "aleg_method", "POST",
            "bleg_url", "https://calls.example.com/plivo/agent.xml", "bleg_method", "POST");

    /** What Plivo says when it has accepted a transfer. */
    public static final String ACCEPTED = "call transferred";

    /** After which their UUIDs come again. */
    public static final int CALLS = 100_000;
    private static final String CALL = "6eae7dba-2c78-4d85-b1a4-6eae7d";

    private Plivo() {
    }

    /** The UUID of a call: of {@value #CALLS} requests each is for another. */
    static String call(int number) {
        return CALL + (CALLS + number % CALLS);
    }

    public static String path(String callUuid) {
        return "/Account/" + AUTH_ID + "/Call/" + callUuid + "/";
    }

    /** @throws IllegalStateException when that is not the request for this transfer */
    public static void check(String rival, String callUuid, JsonNode request) {
        String body = request.get("body").asText();
        boolean right = request.get("method").asText().equals("POST")
                && request.get("path").asText().equals("/v1" + path(callUuid))
                && request.get("authorization").asText().equals(AUTHORIZATION)
                && request.get("type").asText().startsWith("application/json")
                && new TreeMap<>(Json.read(body, Map.class)).equals(new TreeMap<>(TRANSFER));
        if (!right) {
            throw new IllegalStateException(rival + " does other work than the others: " + request);
        }
    }
}
