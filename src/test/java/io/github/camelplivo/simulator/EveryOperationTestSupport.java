package io.github.camelplivo.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.simulator.ApiOperation.Parameter;
import org.junit.jupiter.api.BeforeEach;

import static io.github.camelplivo.simulator.FurnishedAccountTestSupport.RENTED;
import static io.github.camelplivo.simulator.FurnishedAccountTestSupport.THERE;
import static java.nio.charset.StandardCharsets.UTF_8;

/** A simulator in which every operation finds what its path and its parameters name, and requests for them. */
abstract class EveryOperationTestSupport extends PlivoSimulatorTestSupport {

    private static final String BOUNDARY = "a-boundary";

    private FurnishedAccountTestSupport furnished;

    @BeforeEach
    void furnish() throws Exception {
        furnished = new FurnishedAccountTestSupport(plivo);
    }

    /** The path with ids of what is there. */
    private static String path(ApiOperation operation, Map<String, String> names) {
        String path = operation.path().replace("{auth_id}", PlivoSimulator.AUTH_ID);
        for (Map.Entry<String, String> name : names.entrySet()) {
            path = path.replace("{" + name.getKey() + "}", Form.encodeSegment(name.getValue()));
        }
        return path;
    }

    // The parameters

    private static Object sample(ApiOperation operation, Parameter parameter) {
        Object special = special(operation, parameter.name());
        if (special != null) {
            return special;
        }
        return switch (parameter.kind()) {
            case "url" -> "http://127.0.0.1:1/callback";
            case "number", "addresses", "address" -> CALLER;
            case "whole" -> 1;
            case "flag" -> true;
            case "list" -> List.of(RENTED);
            case "object" -> Map.of("a", "b");
            case "decimal" -> 5;
            case "time" -> "2026-01-31 12:00:00";
            default -> THERE;
        };
    }

    private static Object special(ApiOperation operation, String name) {
        return switch (name) {
            case "country_iso" -> "US";
            case "status" -> operation.name().equals("multiparty-start") ? "active" : "CONVERTED";
            case "type" -> "carrier";
            case "trunk_direction" -> "inbound";
            case "username" -> "somebody";
            case "password" -> "sesame";
            case "iss" -> PlivoSimulator.AUTH_ID;
            case "nbf" -> 1000;
            case "exp" -> 2000;
            case "file" -> "a.png";
            case "dst" -> EXPERT;
            case "src" -> OFFICE;
            case "action" -> operation.path().contains("/members/") ? "mute" : "call";
            case "role" -> "agent";
            case "data" -> "{\"alias\": \"there\"}";
            case "numbers" -> switch (operation.name()) {
                case "number-compliance-link" -> List.of(Map.of("number", RENTED, "compliance_id", THERE));
                case "number-add" -> EXPERT;
                default -> List.of(RENTED);
            };
            case "digits" -> "1";
            case "urls" -> "http://127.0.0.1:1/a.mp3";
            case "service_url" -> "wss://example.com/b";
            default -> null;
        };
    }

    /** What must be there under a condition that these requests meet. */
    private static List<String> conditional(ApiOperation operation) {
        return switch (operation.name()) {
            case "message-send" -> List.of("src", "text");
            case "call-transfer" -> List.of("aleg_url");
            case "compliance-requirement-find" -> List.of("phone_number");
            case "masking-session-create" -> List.of("second_party");
            case "sip-trunk-create" -> List.of("primary_uri_uuid");
            case "mpc" -> List.of("trigger_source", "to", "role");
            case "multiparty-participant-add" -> List.of("from", "to");
            case "multiparty-participant-update" -> List.of("mute");
            default -> List.of();
        };
    }

    private static Map<String, Object> arguments(ApiOperation operation, Map<String, String> names) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        operation.parameters().stream()
                .filter(parameter -> parameter.required() || conditional(operation).contains(parameter.name()))
                .forEach(parameter -> arguments.put(parameter.name(), names.containsKey(parameter.name())
                        ? names.get(parameter.name())
                        : sample(operation, parameter)));
        if (operation.name().equals("compliance-requirement-find")) {
            arguments.put("phone_number", "34911234567");
        }
        return arguments;
    }

    // The request

    HttpResponse<String> ask(ApiOperation operation) throws Exception {
        Map<String, String> names = furnished.names(operation.name());
        return ask(operation, path(operation, names), names);
    }

    HttpResponse<String> ask(ApiOperation operation, String path) throws Exception {
        return ask(operation, path, furnished.names(operation.name()));
    }

    private HttpResponse<String> ask(ApiOperation operation, String path, Map<String, String> names)
            throws IOException, InterruptedException {
        Map<String, Object> arguments = arguments(operation, names);
        boolean query = operation.method().equals("GET") || operation.method().equals("DELETE");
        Map<String, String> texts = new LinkedHashMap<>();
        arguments.forEach((name, value) -> texts.put(name, value.toString()));
        boolean multipart = operation.takes("multipart");
        String body = query ? "" : multipart ? multipart(texts) : Json.write(arguments);
        String credentials = PlivoSimulator.AUTH_ID + ":" + PlivoSimulator.AUTH_TOKEN;
        String asked = query && !texts.isEmpty() ? (path.contains("?") ? "&" : "?") + Form.encode(texts) : "";
        return HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + plivo.port() + path + asked))
                .method(operation.method(), body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)))
                .header("Content-Type", multipart ? "multipart/form-data; boundary=" + BOUNDARY : "application/json")
                .build(), BodyHandlers.ofString());
    }

    private static String multipart(Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach(
                (name, value) -> body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\""
                                             + (name.equals("file") ? "; filename=\"a.png\"" : "") + "\r\n\r\n" + value
                                             + "\r\n"));
        return body.append("--" + BOUNDARY + "--\r\n").toString();
    }
}
