package io.github.camelplivo.message;

import java.util.Map;

import io.github.camelplivo.api.Parameter;

/**
 * The options that a dynamic {@code toD} has taken out of its URI, beside the message as an exchange property: a type
 * of its own, so that no message can bring one.
 *
 * @param operation the operation that they are for
 */
public record DynamicOptions(String operation, Map<String, Object> values) {

    /** Name of the exchange property. */
    public static final String PROPERTY = "CamelPlivoDynamicOptions";

    /** Tells names only: see {@link Parameter#isPrivate()}. */
    @Override
    public String toString() {
        return operation + " " + values.keySet();
    }
}
