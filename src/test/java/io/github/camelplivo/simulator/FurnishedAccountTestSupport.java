package io.github.camelplivo.simulator;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static io.github.camelplivo.simulator.PlivoSimulatorTestSupport.AGENT;
import static io.github.camelplivo.simulator.PlivoSimulatorTestSupport.CALLER;
import static io.github.camelplivo.simulator.PlivoSimulatorTestSupport.EXPERT;
import static io.github.camelplivo.simulator.PlivoSimulatorTestSupport.HTTP;
import static io.github.camelplivo.simulator.PlivoSimulatorTestSupport.OFFICE;

/** A simulator where everything is that the paths and the parameters of Plivo's operations name. */
public final class FurnishedAccountTestSupport {

    static final String THERE = "there";
    static final String RENTED = "14150001111";
    private static final String ROOM = "Support room";

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z_0-9]+)}");
    /** What these collections hold has come to be as it does in life, not by being put there. */
    private static final List<String> LIVES = List.of(
            "PhoneNumber/", "Call/", "Application/", "Recording/", "Verify/Session/", "Conference/", "MultiPartyCall/");
    /** The collection of what a parameter names. */
    private static final Map<String, String> COLLECTIONS = Map.of("carrier", "IncomingCarrier/", "profile_uuid", "Profile/",
            "brand_id", "10dlc/Brand/", "loa_id", "HostedMessagingNumber/LOA/", "primary_uri_uuid", "Zentrunk/URI/");

    private final PlivoSimulator plivo;
    /** Ids by variable; by path where one is not enough. */
    private final Map<String, String> ids = new LinkedHashMap<>();

    /** Furnishes a simulator that is fresh or has been reset. */
    public FurnishedAccountTestSupport(PlivoSimulator plivo) throws IOException, InterruptedException {
        this.plivo = plivo;
        furnishCalls();
        furnishRooms();
        furnishAccount();
        furnishPhlo();
    }

    private void furnishCalls() throws IOException, InterruptedException {
        String call = plivo.call(CALLER, OFFICE, AGENT).uuid();
        ids.put("call_uuid", call);
        ids.put("recording_id", post("Call/" + call + "/Record/", "{'time_limit': 1}", "recording_id"));
        ask("DELETE", "Call/" + call + "/Record/", null);
        ids.put("stream_id", post("Call/" + call + "/Stream/", "{'service_url': 'wss://example.com/a'}", "stream_id"));
        Call ended = plivo.call(EXPERT, OFFICE);
        ended.aLeg().hangUp();
        ids.put("ended_call_uuid", ended.uuid());
        plivo.holdQueue(true);
        ids.put("request_uuid", post("Call/",
                "{'from': '" + OFFICE + "', 'to': '" + EXPERT + "', 'answer_url': 'http://127.0.0.1:1/a'}", "request_uuid"));
    }

    private void furnishRooms() {
        plivo.dialIn(CALLER, OFFICE,
                plivo.document("conference", "<Response><Conference>" + ROOM + "</Conference></Response>"));
        plivo.dialIn(AGENT, OFFICE, plivo.document("mpc",
                "<Response><MultiPartyCall role=\"Agent\" startMpcOnEnter=\"false\">" + ROOM
                                                          + "</MultiPartyCall></Response>"));
        plivo.settle();
        ids.put("conference_name", ROOM);
        ids.put("mpc_id", "name_" + ROOM);
        ids.put("Conference/Member", plivo.conference(ROOM).member(CALLER).id());
        String participant = plivo.multiPartyCall(ROOM).participant(AGENT).id();
        ids.put("MultiPartyCall/Participant", participant);
        ids.put("MultiPartyCall/Member", participant);
    }

    private void furnishAccount() throws IOException, InterruptedException {
        plivo.application(THERE, Map.of("app_id", THERE, "app_name", "there"));
        plivo.account().number(RENTED, THERE);
        plivo.account().object("NumberPool/", THERE, Map.of());
        Object sent = Json.read(ask("POST", "Message/", "{'src': '" + OFFICE + "', 'dst': '" + CALLER
                                                        + "', 'type': 'mms', 'media_urls': ['http://127.0.0.1:1/a.png']}")
                .body())
                .get("message_uuid");
        String message = ((List<?>) sent).get(0).toString();
        ids.put("message_uuid", message);
        ids.put("Message/Media", message + "-0");
        ids.put("Verify/Session", post("Verify/Session/", "{'recipient': '" + CALLER + "'}", "session_uuid"));
        ids.put("verification_uuid", post("VerifiedCallerId/", "{'phone_number': '" + CALLER + "'}", "verification_uuid"));
        ids.put("number", RENTED);
        ids.put("PhoneNumber", "14155550123");
        ids.put("phone_number", RENTED);
        ids.put("tollfree", RENTED);
        ids.put("shortcode", "82736");
    }

    private void furnishPhlo() throws IOException, InterruptedException {
        ids.put("phlo_id", "phlo");
        ids.put("node_id", "node");
        ids.put("member_address", AGENT);
        plivo.multiPartyCall("phlo", "node").agent(AGENT);
        plivo.settle();
        ids.put("run_id",
                answered(send("POST", plivo.phloBaseUrl() + "/account/" + PlivoSimulator.AUTH_ID + "/phlo/phlo", "{}"),
                        "api_id"));
    }

    private String post(String path, String json, String field) throws IOException, InterruptedException {
        return answered(ask("POST", path, json), field);
    }

    private HttpResponse<String> ask(String method, String path, String json) throws IOException, InterruptedException {
        return send(method, plivo.baseUrl() + "/Account/" + PlivoSimulator.AUTH_ID + "/" + path, json);
    }

    private static HttpResponse<String> send(String method, String url, String json) throws IOException, InterruptedException {
        return HTTP.send(PlivoSimulatorTestSupport.request(method, url, json, PlivoSimulator.AUTH_TOKEN),
                BodyHandlers.ofString());
    }

    private static String answered(HttpResponse<String> answer, String field) {
        return Json.read(answer.body()).get(field).toString();
    }

    /**
     * What an operation names that is there, by Plivo's names: the variables of its path, and parameters. What it ends
     * or pauses has begun.
     */
    public Map<String, String> names(String operation) throws IOException, InterruptedException {
        Map<String, String> names = new LinkedHashMap<>();
        for (ApiOperation known : ApiOperations.all()) {
            if (known.name().equals(operation)) {
                names.putAll(variables(known));
                known.parameters().forEach(parameter -> named(known, parameter.name()).ifPresent(
                        id -> names.put(parameter.name(), id)));
                begin(known, names);
            }
        }
        return names;
    }

    // The path

    /** It is put there when nothing else has. */
    private Map<String, String> variables(ApiOperation operation) {
        Map<String, String> variables = new LinkedHashMap<>();
        VARIABLE.matcher(operation.path()).results().filter(variable -> !variable.group(1).equals("auth_id")).forEach(
                variable -> variables.put(variable.group(1), id(operation, variable)));
        return variables;
    }

    private String id(ApiOperation operation, MatchResult variable) {
        switch (operation.name()) {
            case "call-queued-get" -> {
                return ids.get("request_uuid");
            }
            case "call-get" -> {
                return ids.get("ended_call_uuid");
            }
            default -> {
            }
        }
        String before = operation.path().substring(0, variable.start()).replaceAll("(?i)^.*/Account/\\{auth_id}/", "");
        String collection = VARIABLE.matcher(before).replaceAll(THERE);
        String byPath = collection.replaceAll(THERE + "/", "").replaceAll("/$", "");
        String known = ids.getOrDefault(byPath, ids.get(variable.group(1)));
        String id = known == null ? THERE : known;
        if (!collection.startsWith("/") && LIVES.stream().noneMatch(collection::equals) && !isOfRoom(collection)) {
            plivo.account().object(collection, id, fields(collection, variable.group(1), id));
        }
        return id;
    }

    private static boolean isOfRoom(String path) {
        return path.contains("Conference/") || path.contains("MultiPartyCall/");
    }

    private static Map<String, Object> fields(String collection, String variable, String id) {
        Map<String, Object> fields = new LinkedHashMap<>(Map.of("status", "rejected", "pool", "NumberPool/there/"));
        fields.putIfAbsent(variable, id);
        if (collection.startsWith("TollfreeVerification")) {
            fields.put("status", "SUBMITTED");
        }
        return fields;
    }

    // The parameters

    private Optional<String> named(ApiOperation operation, String parameter) {
        if (parameter.equals("otp")) {
            return code(operation.name());
        }
        String collection = COLLECTIONS.get(parameter);
        if (collection != null) {
            plivo.account().object(collection, THERE, Map.of());
        }
        return Optional.ofNullable(collection).map(found -> THERE);
    }

    private Optional<String> code(String operation) {
        return switch (operation) {
            case "verified-caller-id-verify" -> plivo.account().code(ids.get("verification_uuid"));
            case "verify-session-validate" -> plivo.account().code(ids.get("Verify/Session"));
            default -> Optional.empty();
        };
    }

    /** In a room only what goes on can be ended, paused or resumed. */
    private void begin(ApiOperation operation, Map<String, String> names) throws IOException, InterruptedException {
        String path = operation.path();
        boolean ends = operation.method().equals("DELETE") && path.matches(".*/(Record|Play|Speak)/");
        if (isOfRoom(path) && (ends || path.contains("/Pause/") || path.contains("/Resume/"))) {
            String begins = path.replaceAll("(Pause|Resume)/$", "");
            for (Map.Entry<String, String> name : names.entrySet()) {
                begins = begins.replace("{" + name.getKey() + "}", Form.encodeSegment(name.getValue()));
            }
            send("POST", plivo.baseUrl() + begins.replaceFirst("^/v1", "").replace("{auth_id}", PlivoSimulator.AUTH_ID),
                    "{'text': 'there', 'url': 'http://127.0.0.1:1/a.mp3'}");
        }
    }
}
