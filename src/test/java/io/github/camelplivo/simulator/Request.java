package io.github.camelplivo.simulator;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.sun.net.httpserver.HttpExchange;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A request for the API.
 *
 * @param path      the raw path
 * @param query     the raw query, or null
 * @param account   the auth id that it was made with, once that is known
 * @param variables the decoded variable segments of the path, once a route has matched
 */
record Request(
        String method, String path, String query, Map<String, List<String>> headers, String body, String account,
        Map<String, String> variables) {

    /** @param longest the bytes of the body that are read at most */
    static Request of(HttpExchange exchange, int longest) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, List.copyOf(values)));
        return new Request(
                exchange.getRequestMethod(), exchange.getRequestURI().getRawPath(), exchange.getRequestURI().getRawQuery(),
                headers, new String(exchange.getRequestBody().readNBytes(longest), UTF_8), null, Map.of());
    }

    Request madeBy(String authId) {
        return new Request(method, path, query, headers, body, authId, variables);
    }

    Request matched(Map<String, String> pathVariables) {
        return new Request(method, path, query, headers, body, account, pathVariables);
    }

    String variable(String name) {
        return variables.get(name);
    }

    String header(String name) {
        List<String> values = headers.get(name);
        return values == null ? "" : values.get(0);
    }

    /** Of the content type, in lower case. */
    String mediaType() {
        return header("Content-Type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    Map<String, String> queryFields() {
        return Form.decode(query);
    }

    /** None when there is no body. */
    Parameters optionalParameters() {
        return body.isEmpty() ? new Parameters(Map.of()) : parameters();
    }

    /** Plivo takes JSON objects and nothing else. */
    Parameters parameters() {
        if (!mediaType().equals("application/json")) {
            throw new ApiError(400, "the content type must be application/json");
        }
        try {
            return new Parameters(Json.read(body));
        } catch (IllegalArgumentException e) {
            throw new ApiError(400, "the body is not a JSON object");
        }
    }
}
