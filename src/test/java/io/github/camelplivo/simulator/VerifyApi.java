package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Verify sessions: a code goes to a person, and is right or wrong when it comes back. It is good for ten minutes. */
final class VerifyApi {

    private static final String ALL = "Verify/Session/";
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int MOST_TRIES = 10;
    private static final Duration SENT = Duration.ofSeconds(1);

    private final ObjectStore store;
    private final SimulatorClock clock;
    private final Reports reports;
    private final Messages messages;
    private final Resource sessions;
    private final Map<String, OneTimeCode> codes = new HashMap<>();

    VerifyApi(ObjectStore store, SimulatorClock clock, Reports reports, Messages messages) {
        this.store = store;
        this.clock = clock;
        this.reports = reports;
        this.messages = messages;
        sessions = new Resource(store, ALL + "{session_uuid}/").paged(Page.USUAL.untotalled().under("sessions"))
                .made(this::made).hides("otp", "url", "method", "fraud_check", "dtmf", "code_length");
        sessions.filters().of("session_time", "created_at").of("subaccount", "sub_account").of("country",
                "destination_country_iso2");
        for (String range : List.of("__gt", "__gte", "__lt", "__lte")) {
            sessions.filters().of("session_time" + range, (session, value) -> new Filters().match(session,
                    Map.of("created_at" + range, value)));
        }
    }

    void route(DocumentedRoutes routes) {
        routes.on("POST", ALL, this::send).on("POST", ALL + "{session_uuid}/", this::validate);
        sessions.route(routes);
    }

    private Answer send(Request request, int status) {
        String id = Answer.newId();
        Parameters parameters = request.parameters();
        OneTimeCode code = code(parameters);
        Target target = target(parameters);
        Answer answer = sessions.put(request, id, status);
        synchronized (store) {
            codes.put(id, code);
        }
        Attempt attempt = new Attempt(
                id, request.account(), Answer.newId(), parameters.text("recipient"),
                parameters.oneOf("channel", "sms", List.of("sms", "voice")), Times.text(clock.instant()), target);
        tell(attempt, "in-progress", "queued", "");
        Reception reception = messages.reception(attempt.recipient());
        clock.after(SENT.plus(reception.after()),
                () -> tell(attempt, "in-progress", reception.outcome().toString(), reception.errorCode()));
        clock.after(GOOD_FOR, () -> expire(attempt));
        return answer;
    }

    /** One try to reach a person. */
    private record Attempt(
            String session, String account, String id, String recipient, String channel, String time, Target target) {
    }

    private OneTimeCode code(Parameters parameters) {
        Instant end = clock.instant().plus(GOOD_FOR);
        if (parameters.has("otp")) {
            return new OneTimeCode(parameters.text("otp"), end, 0);
        }
        int length = parameters.whole("code_length", 6);
        if (length < 4 || length > 8) {
            throw ApiError.invalid("code_length");
        }
        return OneTimeCode.ofLength(length, end);
    }

    private static Target target(Parameters parameters) {
        if (!parameters.has("url")) {
            return null;
        }
        Target target = new Target(parameters.oneOf("method", "POST", List.of("GET", "POST")), parameters.text("url"));
        if (target.address().isEmpty()) {
            throw ApiError.invalid("url");
        }
        return target;
    }

    private Map<String, Object> made(Request request, Map<String, Object> given) {
        Parameters parameters = new Parameters(given);
        String recipient = parameters.text("recipient");
        if (!Address.isNumber(recipient)) {
            throw ApiError.invalid("recipient");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("channel", parameters.oneOf("channel", "sms", List.of("sms", "voice")));
        fields.put("status", "in-progress");
        fields.put("count", 1);
        fields.put("destination_country_iso2", NumberMarket.country(recipient).orElse(null));
        fields.put("sub_account", request.account().startsWith("SA") ? request.account() : null);
        fields.put("created_at", Times.text(clock.instant()));
        fields.put("updated_at", Times.text(clock.instant()));
        return fields;
    }

    private void tell(Attempt attempt, String status, String channelStatus, String error) {
        if (attempt.target() != null) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("SessionUUID", attempt.session());
            fields.put("SessionStatus", status);
            fields.put("AttemptUUID", attempt.id());
            fields.put("AttemptSequence", "1");
            fields.put("Channel", attempt.channel());
            fields.put("ChannelStatus", channelStatus);
            fields.put("ChannelErrorCode", error);
            fields.put("Recipient", attempt.recipient());
            fields.put("RequestTime", attempt.time());
            reports.tell(attempt.target(), attempt.account(), fields);
        }
    }

    private void expire(Attempt attempt) {
        synchronized (store) {
            if (!store.find(ALL, attempt.session()).filter(session -> session.get("status").equals("in-progress"))
                    .isPresent()) {
                return;
            }
            set(attempt.session(), "expired");
        }
        tell(attempt, "expired", messages.reception(attempt.recipient()).outcome().toString(), "");
    }

    private void set(String id, String status) {
        store.change(ALL, id, Map.of("status", status, "updated_at", Times.text(clock.instant())));
    }

    private Answer validate(Request request, int status) {
        synchronized (store) {
            String id = request.variable("session_uuid");
            String state = sessions.find(request).get("status").toString();
            OneTimeCode code = codes.computeIfPresent(id, (session, known) -> known.tried());
            if (code == null || !state.equals("in-progress") || code.over(clock.instant())) {
                throw new ApiError(400, "the session is " + state);
            }
            if (code.tries() > MOST_TRIES) {
                throw new ApiError(400, "too many codes have been tried");
            }
            if (!code.digits().equals(request.parameters().text("otp"))) {
                throw new ApiError(400, "the code is wrong");
            }
            set(id, "verified");
            return Answer.withApiId(status, Map.of("message", "session validated successfully"));
        }
    }

    /** The code of a session, or the newest that a number was sent. */
    Optional<String> code(String sessionOrNumber) {
        synchronized (store) {
            return store.all(ALL).stream().filter(session -> session.get("session_uuid").equals(sessionOrNumber)
                    || Address.same(session.get("recipient").toString(), sessionOrNumber)).findFirst()
                    .map(session -> codes.get(session.get("session_uuid")).digits());
        }
    }
}
