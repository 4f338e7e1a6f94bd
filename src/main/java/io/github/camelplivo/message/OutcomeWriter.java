package io.github.camelplivo.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.api.Failure;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.PlivoNotConnectedException;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoResponse;
import io.github.camelplivo.outcome.CallOutcome;
import io.github.camelplivo.outcome.Result;
import io.github.camelplivo.outcome.Ruling;
import io.github.camelplivo.outcome.Timeline;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Puts the outcome of a call that was moved into an exchange: headers, and beside Plivo's answer in the body. */
public final class OutcomeWriter {

    /** The outcome in one word: {@code ANSWERED}, {@code BUSY}. */
    public static final String OUTCOME = "CamelPlivoOutcome";
    /** Last stage that the transfer reached: sent, accepted, fetched, answered, connected, ended. */
    public static final String STAGE = "CamelPlivoOutcomeStage";
    /** Plivo's hangup cause code for the outcome. */
    public static final String CODE = "CamelPlivoOutcomeCode";
    /** Who or what ended the leg, in Plivo's words. */
    public static final String CAUSE = "CamelPlivoOutcomeCause";
    /** How the outcome is known: report, status, record, live, fence, nothing. */
    public static final String KNOWN_BY = "CamelPlivoOutcomeKnownBy";
    /** UUID of the leg that answered. */
    public static final String B_LEG_UUID = "CamelPlivoBLegUuid";
    /** Address of the party that answered. */
    public static final String ANSWERED_BY = "CamelPlivoAnsweredBy";

    /** UUID of a call that was made. */
    private static final String CALL_UUID = "CamelPlivoCallUuid";

    /** All of them. */
    public static final List<String> HEADERS = List.of(OUTCOME, STAGE, CODE, CAUSE, KNOWN_BY, B_LEG_UUID, ANSWERED_BY);

    private OutcomeWriter() {
    }

    /**
     * Ends the exchange with its outcome.
     *
     * @param response      Plivo's answer to the request; null when there was none
     * @param throwsFailure whether every outcome but the one that was waited for is an exception
     */
    public static void write(
            Operation operation, PlivoResponse response, Result result, boolean throwsFailure, Exchange exchange) {
        Message message = exchange.getMessage();
        Ruling ruling = result.ruling();
        set(message, OUTCOME, ruling.outcome().name());
        set(message, STAGE, ruling.stage().toString());
        set(message, CODE, ruling.code() == 0 ? null : ruling.code());
        set(message, CAUSE, ruling.cause());
        set(message, KNOWN_BY, ruling.by().toString());
        set(message, B_LEG_UUID, ruling.leg());
        set(message, ANSWERED_BY, ruling.answeredBy());
        if (operation.parameter("call_uuid").isEmpty()) {
            // What the next step does, it does to this call.
            set(message, CALL_UUID, result.callUuid());
        }
        List<Map<String, Object>> timeline = Timeline.of(result.facts(), result.began());
        if (ruling.outcome() == CallOutcome.UNKNOWN) {
            exchange.setException(new PlivoOutcomeUnknownException(
                    Failure.unanswered(operation, "was sent, came as far as " + ruling.stage()
                                                  + ", and its outcome did not become known "
                                                  + ruling.cause()),
                    null));
        } else if (throwsFailure && !ruling.outcome().isSuccess()) {
            exchange.setException(new PlivoNotConnectedException(operation, ruling.outcome().name(), ruling.code(), timeline));
        } else {
            body(operation, response, result, timeline, message);
        }
    }

    private static void body(
            Operation operation, PlivoResponse response, Result result, List<Map<String, Object>> timeline, Message message) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (response != null && response.body() != null) {
            body.putAll(response.body());
        }
        body.put("outcome", outcome(result.ruling()));
        body.put("timeline", timeline);
        ResponseWriter.write(operation, response == null
                ? new PlivoResponse(0, body, null, false)
                : new PlivoResponse(response.status(), body, response.requestId(), response.partial()), message);
        if (response == null) {
            message.removeHeader(Exchange.HTTP_RESPONSE_CODE);
        }
    }

    private static Map<String, Object> outcome(Ruling ruling) {
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("outcome", ruling.outcome().name());
        outcome.put("stage", ruling.stage().toString());
        outcome.put("known_by", ruling.by().toString());
        if (ruling.code() > 0) {
            outcome.put("code", ruling.code());
        }
        if (ruling.cause() != null) {
            outcome.put("cause", ruling.cause());
        }
        if (ruling.leg() != null) {
            outcome.put("b_leg_uuid", ruling.leg());
        }
        return outcome;
    }

    /** Takes away what an earlier step has left. */
    public static void clear(Message message) {
        HEADERS.forEach(message::removeHeader);
    }

    private static void set(Message message, String header, Object value) {
        if (value == null) {
            message.removeHeader(header);
        } else {
            message.setHeader(header, value);
        }
    }
}
