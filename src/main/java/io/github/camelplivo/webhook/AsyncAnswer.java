package io.github.camelplivo.webhook;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The answer to a request that had a {@code callback_url}: its JSON comes in a form field. */
final class AsyncAnswer {

    private static final String FIELD = "response";

    private AsyncAnswer() {
    }

    /** The JSON, as far as one can tell without reading it. */
    static Optional<String> text(Fields fields) {
        return Optional.ofNullable(fields.first(FIELD)).map(String::strip)
                .filter(text -> text.startsWith("{") && text.endsWith("}"));
    }

    /**
     * What the route gets: the answer as if it had come at once. Parameters of the user's own URL are added to it.
     *
     * @param reader reads the JSON; throws {@link IllegalArgumentException} if it is none
     */
    static Map<String, Object> body(Fields fields, Function<String, Map<String, Object>> reader) {
        Map<String, Object> parameters = fields.asMap();
        Map<String, Object> answer;
        try {
            answer = reader.apply(text(fields).orElse(""));
        } catch (IllegalArgumentException e) {
            // The route sees it as it came.
            return parameters;
        }
        parameters.remove(FIELD);
        parameters.forEach(answer::putIfAbsent);
        return answer;
    }
}
