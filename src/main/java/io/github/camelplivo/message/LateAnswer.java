package io.github.camelplivo.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.camelplivo.api.Answer;

/** An answer of Plivo's that comes by itself, as text: it does not say of which operation. */
public final class LateAnswer {

    /** What is secret in the answer of any operation. */
    private static final List<String> SECRETS
            = List.of("auth_token", "first_party_pin", "password", "second_party_pin", "token");
    private static final Answer OF_ANY_OPERATION = new Answer(Map.of(), null, Answer.Paging.NONE, null, null, SECRETS);
    private static final ObjectReader READER = Json.mapper().readerFor(new TypeReference<LinkedHashMap<String, Object>>() {
    });

    private LateAnswer() {
    }

    /**
     * Makes of it the body that the step would have got.
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
}
