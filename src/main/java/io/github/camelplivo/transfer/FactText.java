package io.github.camelplivo.transfer;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.outcome.Fact;

/** A fact as text, for another node. */
final class FactText {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What Plivo reports; nodes tell each other nothing else. */
    private static final Map<String, Class<? extends Fact>> REPORTED = Stream
            .<Class<? extends Fact>> of(Fact.Fetched.class, Fact.Answered.class, Fact.Connected.class, Fact.Machine.class,
                    Fact.Joined.class,
                    Fact.LegOver.class,
                    Fact.DialOver.class)
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private FactText() {
    }

    static String write(Fact fact) {
        try {
            return fact.getClass().getSimpleName() + JSON.writeValueAsString(fact);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fact that cannot be written", e);
        }
    }

    /** Empty when it is none of these. */
    static Optional<Fact> read(String text) {
        int brace = text == null ? -1 : text.indexOf('{');
        Class<? extends Fact> type = brace < 0 ? null : REPORTED.get(text.substring(0, brace));
        try {
            return type == null ? Optional.empty() : Optional.of(JSON.readValue(text.substring(brace), type));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
