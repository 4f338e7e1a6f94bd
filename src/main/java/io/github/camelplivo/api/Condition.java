package io.github.camelplivo.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.schema.Names;

/**
 * That another parameter of the same operation has, or has not, one of some values, or any value at all.
 *
 * @param  field  the deciding parameter's API field
 * @param  test   what must be true of it
 * @param  values the values; none for any
 * @hidden        internal
 */
public record Condition(String field, Test test, List<String> values) {

    /**
     * What must be true of the deciding parameter.
     *
     * @hidden internal
     */
    public enum Test {
        /** It has one of the values. */
        IS,
        /** It has none of the values, or is not given. */
        IS_NOT,
        /** It is given, and has none of the values. */
        IS_OTHER
    }

    static Condition of(String field, Test test, String... values) {
        return new Condition(field, test, List.of(values));
    }

    /**
     * Whether it holds.
     *
     * @param  checked the values, by API field
     * @return         whether it holds for them
     */
    public boolean holds(Map<String, Object> checked) {
        Object value = checked.get(field);
        boolean is = value != null && (values.isEmpty() || values.contains(text(value)));
        return switch (test) {
            case IS -> is;
            case IS_NOT -> !is;
            case IS_OTHER -> value != null && !is;
        };
    }

    /** 5, 5.0 and 5.00 are one number. */
    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    private String any() {
        int last = values.size() - 1;
        return last < 1
                ? String.join("", values)
                : String.join(", ", values.subList(0, last)) + " or " + values.get(last);
    }

    /** {@return the condition in words, to follow "when"} */
    public String words() {
        String option = Names.camelCase(field);
        String any = any();
        return option + switch (test) {
            case IS -> values.isEmpty() ? " is given" : " is " + any;
            case IS_NOT -> values.isEmpty() ? " is not given" : " is not " + any;
            case IS_OTHER -> " is given and not " + any;
        };
    }
}
