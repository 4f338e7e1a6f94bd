package io.github.camelplivo.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one message asks of an operation, gathered but not yet checked.
 *
 * @param  given    the values by parameter
 * @param  payload  the free JSON object of an operation that takes one, else empty
 * @param  problems what was wrong with the message already; reported together with what the check finds
 * @hidden          internal
 */
public record Arguments(Map<Parameter, Given> given, Map<String, Object> payload, List<String> problems) {

    /** Of a message that asks for nothing. */
    public static final Arguments NONE = new Arguments(Map.of(), Map.of(), List.of());

    /**
     * The values of a program of ours.
     *
     * @param  operation what they are for
     * @param  values    the values by API field
     * @return           the arguments
     */
    public static Arguments of(Operation operation, Map<String, Object> values) {
        Map<Parameter, Given> given = new HashMap<>();
        values.forEach((field, value) -> given.put(
                operation.parameter(field).orElseThrow(), new Given(value, Source.OPTION)));
        return new Arguments(given, Map.of(), List.of());
    }

    /**
     * Where a value came from.
     *
     * @hidden internal
     */
    public enum Source {
        /** A header of the message. */
        HEADER,
        /** A field of the message's body. */
        BODY,
        /** An option of the endpoint. */
        OPTION
    }

    /**
     * A value and its origin.
     *
     * @param  value  the value
     * @param  source where it came from
     * @hidden        internal
     */
    public record Given(Object value, Source source) {

        /** @return the place to change, in words */
        String place(Parameter parameter) {
            return switch (source) {
                case HEADER -> "the header " + parameter.header();
                case BODY -> "the body field " + parameter.field();
                case OPTION -> "the endpoint option " + parameter.option();
            };
        }

        @Override
        public String toString() {
            return "a value from " + source;
        }
    }

    @Override
    public String toString() {
        return "arguments " + given.keySet();
    }
}
