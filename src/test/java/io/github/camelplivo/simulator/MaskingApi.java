package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Masking sessions: two parties reach each other at a number that is neither's. All answers are nested. Nobody calls;
 * of what is told, there is the end by the clock.
 */
final class MaskingApi {

    private static final String ALL = "Masking/Session/";
    private static final String ACTIVE = "active";
    private static final String EXPIRED = "expired";

    private final ObjectStore store;
    private final SimulatorClock clock;
    private final Switchboard board;
    private final Resource sessions;

    MaskingApi(ObjectStore store, Switchboard board) {
        this.store = store;
        this.clock = board.clock();
        this.board = board;
        sessions = new Resource(store, ALL + "{session_uuid}/").nested("response").changed(this::changed);
        sessions.filters().of("status", (session, value) -> value.equals("all") || value.equals(session.get("status")));
    }

    void route(DocumentedRoutes routes) {
        routes.on("POST", ALL, this::create).on("GET", ALL, (request, status) -> list(request))
                .on("DELETE", ALL + "{session_uuid}/", this::expire);
        sessions.route(routes);
    }

    private Answer create(Request request, int status) {
        Parameters parameters = request.parameters();
        if (!parameters.flag("create_session_with_single_party", false)) {
            parameters.text("second_party");
        }
        if (parameters.flag("is_pin_authentication_required", false)) {
            parameters.text("pin_prompt_play");
        }
        String id = Answer.newId();
        Optional<Target> callback = parameters.optionalTarget("callback", "POST");
        int seconds = parameters.whole("session_expiry", 0);
        Instant now = clock.instant();
        Map<String, Object> session = new LinkedHashMap<>(parameters.fields());
        session.put("session_uuid", id);
        session.put("virtual_number", virtualNumber());
        session.put("status", ACTIVE);
        session.put("created_time", time(now));
        session.put("modified_time", time(now));
        session.put("expiry_time", seconds == 0 ? null : time(now.plusSeconds(seconds)));
        session.put("duration", seconds);
        session.put("amount", 0);
        store.put(ALL, id, session);
        if (seconds > 0) {
            clock.after(Duration.ofSeconds(seconds), () -> timeout(id, callback));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("message", "Session created");
        answer.put("session_uuid", id);
        answer.put("virtual_number", session.get("virtual_number"));
        answer.put("session", sessions.described(request, session));
        return Answer.withApiId(status, answer);
    }

    private void timeout(String id, Optional<Target> callback) {
        Object number;
        synchronized (store) {
            Map<String, Object> session = store.find(ALL, id).orElse(Map.of("status", EXPIRED));
            if (session.get("status").equals(EXPIRED)) {
                return;
            }
            number = session.get("virtual_number");
            store.change(ALL, id, Map.of("status", EXPIRED));
        }
        callback.ifPresent(target -> board.tell(Letter.Kind.ROOM, target, Map.of(
                "EventName", "SessionTimeout", "EventTimestamp", MpcReports.TIME.format(clock.instant()), "SessionUUID", id,
                "VirtualNumber", number.toString())));
    }

    /** The first number of the account, if it has one. */
    private String virtualNumber() {
        return store.ids(NumberApi.ALL).stream().findFirst().orElse("14155550100");
    }

    private static String time(Instant instant) {
        return Times.text(instant).substring(0, "2026-01-31 12:00:00".length()) + " +0000 UTC";
    }

    private Answer list(Request request) {
        Map<String, Object> page = Json.read(sessions.list(request).body());
        Object id = page.remove("api_id");
        return Answer.json(200, Map.of("api_id", id, "response", page));
    }

    private Map<String, Object> changed(Request request, Map<String, Object> given) {
        if (sessions.find(request).get("status").equals(EXPIRED)) {
            throw new ApiError(400, "Session already expired");
        }
        return Map.of("modified_time", time(clock.instant()));
    }

    private Answer expire(Request request, int status) {
        synchronized (store) {
            if (sessions.find(request).get("status").equals(EXPIRED)) {
                throw new ApiError(400, "Session already expired");
            }
            store.change(ALL, request.variable("session_uuid"), Map.of("status", EXPIRED));
            return Answer.withApiId(status, Map.of("message", "Session expired"));
        }
    }
}
