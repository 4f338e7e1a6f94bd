package io.github.camelplivo.monitor;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelplivo.api.PlivoException;
import io.github.camelplivo.api.PlivoInvalidRequestException;
import io.github.camelplivo.api.PlivoResponse;
import io.github.camelplivo.api.Printable;

/**
 * A request that has ended, without phone numbers. Immutable.
 *
 * @param operation its name: {@code call-transfer}
 * @param ids       what it was about, by API field: {@code call_uuid}, {@code phlo_id}; known of failures only
 * @param status    the HTTP status, or 0 when there was no answer
 * @param apiId     the {@code api_id} of the answer, or null
 * @param words     what went wrong; null when nothing did
 * @param took      from the exchange's arrival to its end here
 */
public record Attempt(String operation, Map<String, Object> ids, Outcome outcome, int status, String apiId, String words,
        Duration took) {

    private static final int LONGEST = 500;

    /** A request that Plivo accepted. */
    public static Attempt done(String operation, PlivoResponse response, Duration took) {
        return new Attempt(operation, Map.of(), Outcome.DONE, response.status(), response.apiId(), null, took);
    }

    /** One that failed. */
    public static Attempt failed(String operation, Map<String, Object> ids, Exception failure, Duration took) {
        boolean answered = failure instanceof PlivoException;
        // Our own words quote no value; those of others, a number that does not parse among them, may.
        boolean ours = answered || failure instanceof PlivoInvalidRequestException;
        Map<String, Object> printable = new LinkedHashMap<>();
        ids.forEach((field, id) -> printable.put(field, Printable.of(id.toString())));
        return new Attempt(
                operation, printable, Outcome.of(failure), answered ? ((PlivoException) failure).getStatus() : 0,
                answered ? Printable.of(((PlivoException) failure).getApiId()) : null,
                ours ? shortened(failure.getMessage()) : failure.getClass().getName(), took);
    }

    /** All of it is in the exception, and so once in the log. */
    private static String shortened(String message) {
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + " …";
    }
}
