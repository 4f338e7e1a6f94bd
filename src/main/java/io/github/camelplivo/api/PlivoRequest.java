package io.github.camelplivo.api;

import java.util.Map;
import java.util.function.Predicate;

/**
 * A request that has passed every check. Immutable.
 *
 * @param operation what is asked for
 * @param path      the path and query below the base URL, percent-encoded, without a leading slash
 * @param json      the JSON object to send, or null for a request without a body
 */
public record PlivoRequest(Operation operation, String path, Map<String, Object> json) {

    /** Whether a URL in the request that Plivo is to call is so. */
    public boolean anyCallbackUrl(Predicate<String> so) {
        if (json != null) {
            for (Parameter parameter : operation.callbackUrls()) {
                if (json.get(parameter.field()) instanceof String url && so.test(url)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Names the operation only: the path and the body may hold phone numbers. */
    @Override
    public String toString() {
        return operation.method() + " " + operation.name();
    }
}
