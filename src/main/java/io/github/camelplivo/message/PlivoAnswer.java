package io.github.camelplivo.message;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Plivo's answer as a message body: the decoded JSON object, a map like any other. It has a type of its own so that
 * Camel can convert it, and no other map, back to JSON: an HTTP server can send it, a file can hold it.
 */
public final class PlivoAnswer extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    PlivoAnswer(Map<String, Object> fields) {
        super(fields);
    }
}
