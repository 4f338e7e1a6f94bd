package io.github.camelplivo.simulator;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request that came to the simulator, or one that the simulator made to fetch a document or to call back.
 *
 * @param method  the HTTP method
 * @param path    the raw path, as on the wire; of a request by the simulator the whole URL up to the query
 * @param query   the raw query, or null
 * @param headers the headers; names are looked up in any case
 * @param body    the body as text, empty if there is none
 * @param status  the status of the answer; 0 when there was no answer
 */
public record RecordedRequest(
        String method, String path, String query, Map<String, List<String>> headers, String body, int status) {

    /** Copies the headers. */
    public RecordedRequest {
        Map<String, List<String>> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = Collections.unmodifiableMap(anyCase);
    }

    /** The first value of a header, whose name may be in any case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(values -> values.get(0));
    }

    /**
     * The body as a JSON object, empty when there is no body.
     *
     * @throws IllegalArgumentException when the body is something else
     */
    public Map<String, Object> json() {
        return body.isEmpty() ? Map.of() : Json.read(body);
    }

    /** The form fields: of the query for a GET, else of the body. */
    public Map<String, String> form() {
        return Form.decode(method.equals("GET") ? query : body);
    }

    /** The request line, the status and the body. The headers are left out, for they hold credentials. */
    @Override
    public String toString() {
        return method + " " + path + (query == null ? "" : "?" + query) + " " + status + (body.isEmpty() ? "" : " " + body);
    }
}
