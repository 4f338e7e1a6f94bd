package io.github.camelplivo.webhook;

import java.util.Map;
import java.util.function.Function;

import org.apache.camel.Message;

/**
 * How texts are read. Both throw {@link IllegalArgumentException}, without quoting the text, if it is something else.
 *
 * @param document reads the body of a message as a Plivo XML document
 * @param answer   reads the JSON of an answer of the API
 */
public record Readers(Function<Message, String> document, Function<String, Map<String, Object>> answer) {
}
