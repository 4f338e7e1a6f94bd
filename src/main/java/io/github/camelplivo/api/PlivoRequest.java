package io.github.camelplivo.api;

import java.util.Map;
import java.util.stream.Stream;

/**
 * A request that has passed every check. Immutable.
 *
 * @param operation what is asked for
 * @param path      the path and query below the base URL, percent-encoded, without a leading slash
 * @param json      the JSON object to send, or null for a request without a body
 */
public record PlivoRequest(Operation operation, String path, Map<String, Object> json) {

    /** The URLs in the request that Plivo is to call. */
    public Stream<String> callbackUrls() {
        return json == null
                ? Stream.empty()
                : operation.parameters().stream()
                        .filter(parameter -> parameter.kind() instanceof Kind.Url)
                        .map(parameter -> (String) json.get(parameter.field()))
                        .filter(url -> url != null);
    }

    /** Names the operation only: the path and the body may hold phone numbers. */
    @Override
    public String toString() {
        return operation.method() + " " + operation.name();
    }
}
