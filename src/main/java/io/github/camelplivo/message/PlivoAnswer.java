package io.github.camelplivo.message;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelplivo.api.Answer;
import io.github.camelplivo.api.Operation;

/**
 * Plivo's answer as a message body: the decoded JSON object, a map like any other. It has its own type so that Camel
 * can convert it, but no other map, back to JSON: an HTTP server can send it, and a file can store it.
 *
 * @serial exclude
 */
public final class PlivoAnswer extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    /** What is known of the answer; null after deserialisation. */
    private final transient Answer known;

    PlivoAnswer(Map<String, Object> fields, Answer known) {
        super(fields);
        this.known = known;
    }

    /**
     * For the component: an answer of that operation's, or an object of it.
     *
     * @param  fields    as Plivo has sent them
     * @param  operation that was asked for
     * @return           the same as a message body
     */
    public static PlivoAnswer of(Map<String, Object> fields, Operation operation) {
        return new PlivoAnswer(fields, operation.answer());
    }

    /** Whether it is the answer to an earlier step, and so not a request for the next one. */
    boolean isOfAStep() {
        return known != null || containsKey("api_id") || containsKey("timeline");
    }

    /** {@return the answer for logs, without its secrets, such as the token of a new subaccount} */
    @Override
    public String toString() {
        return known == null || known.secrets().isEmpty() ? super.toString() : known.withoutSecrets(this).toString();
    }
}
