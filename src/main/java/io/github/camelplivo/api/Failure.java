package io.github.camelplivo.api;

import java.time.Duration;

/**
 * The facts of a failure, from which one of the four exceptions is made.
 *
 * @param operation  what was asked for
 * @param what       what went wrong, to follow the name of the operation: "was answered with 404"
 * @param status     the HTTP status, or 0 when there was no answer
 * @param error      Plivo's words, or null
 * @param apiId      the {@code api_id} of the answer, or null
 * @param requestId  the {@code X-Request-ID} of the answer, or null
 * @param retryAfter what {@code Retry-After} says, or null
 */
public record Failure(Operation operation, String what, int status, String error, String apiId, String requestId,
        Duration retryAfter) {

    /** A failure without an answer. */
    public static Failure unanswered(Operation operation, String what) {
        return new Failure(operation, what, 0, null, null, null, null);
    }

    /** The failure in words that are safe to log. */
    String describe() {
        StringBuilder text = new StringBuilder(operation.name()).append(' ').append(Printable.of(what));
        if (error != null) {
            text.append(": ").append(Printable.of(error));
        }
        if (apiId != null) {
            text.append(" (api_id ").append(Printable.of(apiId)).append(')');
        }
        if (requestId != null) {
            text.append(" (request id ").append(Printable.of(requestId)).append(')');
        }
        return text.toString();
    }
}
