package io.github.camelplivo.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.camelplivo.api.Answer;

/**
 * Plivo's answer as a message body: the decoded JSON object, a map like any other. It has its own type so that Camel
 * can convert it, but no other map, back to JSON: an HTTP server can send it, and a file can store it.
 *
 * @serial exclude
 */
public final class PlivoAnswer extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    /**
     * An answer that comes by itself does not say of which operation, so what is secret in any of them is secret in it.
     */
    static final List<String> SECRETS = List.of("auth_token", "first_party_pin", "password", "second_party_pin", "token");

    private static final Answer OF_ANY_OPERATION = new Answer(Map.of(), null, Answer.Paging.NONE, null, SECRETS);
    private static final ObjectReader READER = Json.mapper().readerFor(new TypeReference<LinkedHashMap<String, Object>>() {
    });

    /** What is known of the answer; null after deserialisation. */
    private final transient Answer known;

    PlivoAnswer(Map<String, Object> fields, Answer known) {
        super(fields);
        this.known = known;
    }

    /**
     * Reads an answer that came as text, of whichever operation.
     *
     * @throws IllegalArgumentException when it is not a JSON object; it does not quote the text
     */
    public static PlivoAnswer parse(String json) {
        try {
            Map<String, Object> fields = READER.readValue(json);
            return new PlivoAnswer(fields, OF_ANY_OPERATION);
        } catch (JsonProcessingException e) {
            // Its message has a piece of the text.
            throw new IllegalArgumentException("not a JSON object");
        }
    }

    /** Whether it is the answer to an earlier step, and so not a request for the next one. */
    boolean isOfAStep() {
        return containsKey("api_id") || containsKey("timeline");
    }

    /** {@return the answer for logs, without its secrets, such as the token of a new subaccount} */
    @Override
    public String toString() {
        return known == null || known.secrets().isEmpty() ? super.toString() : known.withoutSecrets(this).toString();
    }
}
