package io.github.camelplivo.api;

import java.util.List;
import java.util.Map;

/**
 * That another parameter of the same operation has one of some values.
 *
 * @param field  the deciding parameter's API field; it stands earlier in the row
 * @param values the values that make the condition hold
 */
public record Condition(String field, List<String> values) {

    boolean holds(Map<String, Object> checked) {
        Object value = checked.get(field);
        return value != null && values.contains(value);
    }

    /** The condition in words, to follow "when". */
    public String words() {
        return Names.option(field) + " is " + String.join(", ", values);
    }
}
