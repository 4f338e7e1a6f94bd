package io.github.camelplivo.message;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelplivo.api.Answer;

/**
 * Plivo's answer as a message body: the decoded JSON object, a map like any other. It has a type of its own so that
 * Camel can convert it, and no other map, back to JSON: an HTTP server can send it, a file can hold it.
 *
 * @serial exclude
 */
public final class PlivoAnswer extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    /** What is known of the answer; not where it has been written out and read again. */
    private final transient Answer known;

    PlivoAnswer(Map<String, Object> fields, Answer known) {
        super(fields);
        this.known = known;
    }

    /** Whether it is what a step was answered, and so nothing that another one is asked for. */
    boolean isOfAStep() {
        return containsKey("api_id") || containsKey("timeline");
    }

    /** {@return the answer for logs, without its secrets, such as the token of a new subaccount} */
    @Override
    public String toString() {
        return known == null || known.secrets().isEmpty() ? super.toString() : known.withoutSecrets(this).toString();
    }
}
