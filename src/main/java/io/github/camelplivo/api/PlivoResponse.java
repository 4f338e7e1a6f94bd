package io.github.camelplivo.api;

import java.util.Map;

/**
 * An answer in which Plivo says yes. Immutable.
 *
 * @param status    the HTTP status, 200 to 299
 * @param body      the decoded JSON object, or null for an empty answer
 * @param requestId the {@code X-Request-ID} of the answer, or null
 * @param partial   whether not all that was asked for was done
 */
public record PlivoResponse(int status, Map<String, Object> body, String requestId, boolean partial) {

    /** The {@code api_id} of the answer, or null. */
    public String apiId() {
        return body != null && body.get("api_id") instanceof String id ? id : null;
    }

    /** Leaves the body out: it may hold phone numbers. */
    @Override
    public String toString() {
        return status + " " + apiId();
    }
}
