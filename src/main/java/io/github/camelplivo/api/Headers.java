package io.github.camelplivo.api;

import java.util.Set;
import java.util.stream.Collectors;

import io.github.camelplivo.schema.Names;

/**
 * The names of message headers. One header has one meaning: what is left over from one step must not steer another.
 */
public final class Headers {

    private static final String PREFIX = "CamelPlivo";
    /** What travels from step to step on purpose has one name wherever it occurs. */
    private static final Set<String> TRAVELLING = Set.of("call_uuid", "message_uuid", "recording_id", "media_id", "phlo_id");
    /** The operations that the component is for have short names. */
    private static final Set<String> SHORT = Set.of("call-transfer", "mpc", "call-make", "warm-transfer");

    private Headers() {
    }

    /** The header of a parameter: {@code CamelPlivoAlegUrl}, {@code CamelPlivoMessageSendText}. */
    static String of(String operation, String field) {
        boolean shortened = TRAVELLING.contains(field) || SHORT.contains(operation);
        return PREFIX + (shortened ? "" : Names.pascalCase(operation)) + Names.pascalCase(field);
    }

    /** Whether the header of that field is the same in all operations. */
    public static boolean travels(String field) {
        return TRAVELLING.contains(field);
    }

    /** The header of a field that travels. */
    public static String ofTravelling(String field) {
        return PREFIX + Names.pascalCase(field);
    }

    /** The headers that are the same in all operations. */
    public static Set<String> travelling() {
        return TRAVELLING.stream().map(Headers::ofTravelling).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the headers of that operation are without its name. */
    public static boolean areShort(String operation) {
        return SHORT.contains(operation);
    }

    /** Whether a header is one of Plivo's, whichever parameter it is for. */
    public static boolean isOurs(String name) {
        return name.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    }

    /** Whether the header may be one of that operation's, as its name begins. */
    public static boolean mayBeOf(String header, String operation) {
        String beginning = PREFIX + Names.pascalCase(operation);
        return areShort(operation) || header.regionMatches(true, 0, beginning, 0, beginning.length());
    }
}
