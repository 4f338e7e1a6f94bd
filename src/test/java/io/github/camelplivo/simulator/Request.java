package io.github.camelplivo.simulator;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.sun.net.httpserver.HttpExchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A request for the API.
 *
 * @param path      the raw path
 * @param query     the raw query, or null
 * @param body      as text; of a multipart request a character for each byte
 * @param account   the auth id that it was made with, once that is known
 * @param variables the decoded variable segments of the path, once a route has matched
 */
record Request(
        String method, String path, String query, Map<String, List<String>> headers, String body, String account,
        Map<String, String> variables) {

    private static final String MULTIPART = "multipart/form-data";

    /** @param longest the bytes of the body that are read at most */
    static Request of(HttpExchange exchange, int longest) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, List.copyOf(values)));
        return new Request(
                exchange.getRequestMethod(), exchange.getRequestURI().getRawPath(), exchange.getRequestURI().getRawQuery(),
                headers, text(headers, exchange.getRequestBody().readNBytes(longest)), null, Map.of());
    }

    /** Files are no text. */
    private static String text(Map<String, List<String>> headers, byte[] body) {
        String type = headers.getOrDefault("Content-Type", List.of("")).get(0).strip();
        return new String(body, type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length()) ? ISO_8859_1 : UTF_8);
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

    boolean isMultipart() {
        return mediaType().equals(MULTIPART);
    }

    Multipart multipart() {
        if (!isMultipart()) {
            throw new ApiError(400, "the content type must be " + MULTIPART);
        }
        return Multipart.of(header("Content-Type"), body);
    }

    /**
     * What came with it, in whatever form: the fields of a JSON object, the parts of a form, of which files are names.
     * Of a GET they are in the query; of a DELETE in the query, in the body, or both.
     */
    Parameters arguments() {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (method.equals("GET") || method.equals("DELETE")) {
            fields.putAll(queryFields());
        }
        if (isMultipart()) {
            multipart().parts().forEach(part -> fields.put(part.name(), part.isFile() ? part.fileName() : part.text()));
        } else if (!body.isEmpty()) {
            fields.putAll(parameters().fields());
        }
        return new Parameters(fields);
    }
}
