package io.github.camelplivo.simulator;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.camelplivo.simulator.ApiOperation.Parameter;
import org.junit.jupiter.api.BeforeEach;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A simulator in which every operation finds what its path and its parameters name, and requests for them. */
abstract class EveryOperationTestSupport extends PlivoSimulatorTestSupport {

    static final String THERE = "there";
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z_0-9]+)}");
    private static final String BOUNDARY = "a-boundary";
    private static final String RENTED = "14150001111";

    /** What a variable of a path, or a parameter, is called that is there already; by path where one is not enough. */
    private final Map<String, String> names = new LinkedHashMap<>();

    @BeforeEach
    void prepare() throws Exception {
        prepareCalls();
        prepareAccount();
        names.put("phlo_id", "phlo");
        names.put("node_id", "node");
        names.put("member_address", AGENT);
        plivo.multiPartyCall("phlo", "node").agent(AGENT);
        plivo.settle();
        names.put("run_id",
                id("POST", plivo.phloBaseUrl() + "/account/" + PlivoSimulator.AUTH_ID + "/phlo/phlo", "{}", "api_id"));
    }

    private void prepareCalls() throws Exception {
        Call call = plivo.call(CALLER, OFFICE, AGENT);
        names.put("call_uuid", call.uuid());
        id("POST", url(call) + "Record/", "{'time_limit': 1}", "recording_id");
        send("DELETE", url(call) + "Record/", null);
        names.put("stream_id", id("POST", url(call) + "Stream/", "{'service_url': 'wss://example.com/a'}", "stream_id"));
        plivo.holdQueue(true);
        names.put("request_uuid", id("POST", account() + "Call/",
                "{'from': '" + OFFICE + "', 'to': '" + EXPERT + "', 'answer_url': 'http://127.0.0.1:1/a'}", "request_uuid"));
        Map<String, Object> recordings = get("Recording/");
        names.put("recording_id", ((Map<?, ?>) ((List<?>) recordings.get("objects")).get(0)).get("recording_id").toString());
    }

    private void prepareAccount() throws Exception {
        plivo.application(THERE, Map.of("app_id", THERE, "app_name", "there"));
        plivo.account().number(RENTED, THERE);
        plivo.account().object("NumberPool/", THERE, Map.of());
        names.put("message_uuid", ((List<?>) Json.read(send("POST", account() + "Message/",
                "{'src': '" + OFFICE + "', 'dst': '" + CALLER + "', 'type': 'mms', 'media_urls': ['http://127.0.0.1:1/a.png']}")
                .body())
                .get("message_uuid")).get(0).toString());
        names.put("Message/Media", names.get("message_uuid") + "-0");
        names.put("Verify/Session",
                id("POST", account() + "Verify/Session/", "{'recipient': '" + CALLER + "'}", "session_uuid"));
        names.put("verification_uuid",
                id("POST", account() + "VerifiedCallerId/", "{'phone_number': '" + CALLER + "'}", "verification_uuid"));
        names.put("number", RENTED);
        names.put("PhoneNumber", "14155550123");
        names.put("phone_number", RENTED);
        names.put("tollfree", RENTED);
    }

    private String id(String method, String url, String json, String field) throws Exception {
        return Json.read(send(method, url, json).body()).get(field).toString();
    }

    // The path

    /** The path with ids of what is there; it is put there when nothing else has. */
    String path(ApiOperation operation) {
        return VARIABLE.matcher(operation.path()).replaceAll(variable -> {
            String name = variable.group(1);
            if (name.equals("auth_id")) {
                return PlivoSimulator.AUTH_ID;
            }
            String before = operation.path().substring(0, variable.start());
            if (operation.name().equals("call-queued-get")) {
                return names.get("request_uuid");
            }
            return Form.encodeSegment(there(name, before));
        });
    }

    private String there(String name, String before) {
        String collection = VARIABLE.matcher(before.replaceAll("(?i)^.*/Account/\\{auth_id}/", "")).replaceAll(THERE);
        String byPath = collection.replaceAll(THERE + "/", "").replaceAll("/$", "");
        String known = names.getOrDefault(byPath, names.get(name));
        String id = known == null ? THERE : known;
        if (!collection.startsWith("/")) {
            Map<String, Object> fields = new LinkedHashMap<>(Map.of("status", "rejected", "pool", "NumberPool/there/"));
            fields.putIfAbsent(name, id);
            if (collection.startsWith("TollfreeVerification")) {
                fields.put("status", "SUBMITTED");
            }
            if (!List.of("PhoneNumber/", "Call/", "Application/", "Recording/", "Verify/Session/").contains(collection)) {
                plivo.account().object(collection, id, fields);
            }
        }
        return id;
    }

    // The parameters

    private Object sample(ApiOperation operation, Parameter parameter) {
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

    private Object special(ApiOperation operation, String name) {
        return switch (name) {
            case "country_iso" -> "US";
            case "status" -> "CONVERTED";
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
            case "action" -> operation.name().equals("memberAction") ? "mute" : "call";
            case "carrier" -> {
                plivo.account().object("IncomingCarrier/", THERE, Map.of());
                yield THERE;
            }
            case "otp" -> plivo.account().code(
                    names.get(operation.name().equals("verifyCallerID") ? "verification_uuid" : "Verify/Session"))
                    .orElseThrow();
            case "role" -> "agent";
            case "data" -> "{\"alias\": \"there\"}";
            case "numbers" -> operation.name().startsWith("phoneNumberCompliance")
                    ? List.of(Map.of("number", RENTED, "compliance_id", THERE))
                    : operation.name().equals("numberCreate") ? EXPERT : List.of(RENTED);
            case "profile_uuid" -> known("Profile/");
            case "brand_id" -> known("10dlc/Brand/");
            case "loa_id" -> known("HostedMessagingNumber/LOA/");
            case "primary_uri_uuid" -> known("Zentrunk/URI/");
            case "digits" -> "1";
            case "urls" -> "http://127.0.0.1:1/a.mp3";
            case "service_url" -> "wss://example.com/b";
            default -> null;
        };
    }

    private String known(String collection) {
        plivo.account().object(collection, THERE, Map.of());
        return THERE;
    }

    /** What must be there under a condition that these requests meet. */
    private static List<String> conditional(ApiOperation operation) {
        return switch (operation.name()) {
            case "messageSend" -> List.of("src", "text");
            case "callUpdate" -> List.of("aleg_url");
            case "complianceRequirementList" -> List.of("phone_number");
            case "maskingSessionCreate" -> List.of("second_party");
            case "trunkCreate" -> List.of("primary_uri_uuid");
            case "phoneNumberComplianceUpdate" -> List.of("data");
            case "nodeAction" -> List.of("trigger_source", "to", "role");
            default -> List.of();
        };
    }

    private Map<String, Object> arguments(ApiOperation operation) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        operation.parameters().stream()
                .filter(parameter -> parameter.required() || conditional(operation).contains(parameter.name()))
                .forEach(parameter -> arguments.put(parameter.name(), sample(operation, parameter)));
        if (operation.name().equals("complianceRequirementList")) {
            arguments.put("phone_number", "34911234567");
        }
        return arguments;
    }

    // The request

    HttpResponse<String> ask(ApiOperation operation) throws Exception {
        return ask(operation, path(operation));
    }

    HttpResponse<String> ask(ApiOperation operation, String path) throws Exception {
        Map<String, Object> arguments = arguments(operation);
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
