package io.github.camelplivo.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plivo's answer as a message body: the decoded JSON object, a map like any other. It has a type of its own so that
 * Camel can convert it, and no other map, back to JSON: an HTTP server can send it, a file can hold it.
 */
public final class PlivoAnswer extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    private static final String MASK = "xxxxxx";

    private static final ArrayList<String> NONE = new ArrayList<>(0);

    /** Names of fields, wherever they are, that are not shown. */
    private final ArrayList<String> secrets;

    PlivoAnswer(Map<String, Object> fields, List<String> secrets) {
        super(fields);
        this.secrets = secrets.isEmpty() ? NONE : new ArrayList<>(secrets);
    }

    /** For logs: without the secrets of the answer, such as the token of a new subaccount. */
    @Override
    public String toString() {
        return secrets.isEmpty() ? super.toString() : shown(this).toString();
    }

    private Object shown(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> shown = new LinkedHashMap<>(map);
            shown.replaceAll((key, field) -> secrets.contains(key) ? MASK : shown(field));
            return shown;
        }
        return value instanceof List<?> list ? list.stream().map(this::shown).toList() : value;
    }
}
