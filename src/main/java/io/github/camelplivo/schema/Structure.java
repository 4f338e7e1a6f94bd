package io.github.camelplivo.schema;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A JSON object, or a list of them, whose fields are the user's own: a map or a collection. JSON text is read before it
 * is checked.
 *
 * @param list whether a list is allowed beside an object, which then is a list of one
 */
public record Structure(boolean list) implements Kind {

    @Override
    public Object check(Object value) {
        if (value instanceof Map<?, ?>
                || list && value instanceof Collection<?> all && all.stream().allMatch(Map.class::isInstance)) {
            return list && value instanceof Map<?, ?> one ? List.of(one) : value;
        }
        throw refusal();
    }

    @Override
    public String example() {
        return list ? "[{\"key\": \"value\"}]" : "{\"key\": \"value\"}";
    }

    @Override
    public String allowed() {
        return list ? "a list of JSON objects" : "a JSON object";
    }

    @Override
    public boolean personal() {
        return true;
    }

    @Override
    public boolean blanks() {
        return true;
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> object = Map.of("type", "object");
        return list ? Map.of("type", "array", "items", object) : object;
    }
}
