package io.github.camelplivo.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** An HTTP answer; its body is empty for a 204. */
record Answer(int status, Map<String, String> headers, String body) {

    static final String CONTENT_TYPE = "Content-Type";

    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer of(int status, String contentType, String body) {
        return new Answer(status, Map.of(CONTENT_TYPE, contentType), body);
    }

    /** The handler's answer, or its refusal. */
    static Answer to(Request request, Router.Handler handler) {
        try {
            return handler.answer(request);
        } catch (ApiError e) {
            return e.answer();
        }
    }

    static Answer noContent() {
        return new Answer(204, Map.of(), "");
    }

    static Answer json(int status, Map<String, ?> object) {
        return of(status, "application/json", Json.write(object));
    }

    /** A JSON object with a fresh {@code api_id} in front. */
    static Answer withApiId(int status, Map<String, ?> fields) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("api_id", newId());
        object.putAll(fields);
        return json(status, object);
    }

    static Answer error(int status, String error) {
        return withApiId(status, Map.of("error", error));
    }

    Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }

    /** With the end of a line, for a terminal. */
    Answer line() {
        return new Answer(status, headers, body.isEmpty() ? body : body + "\n");
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }
}
