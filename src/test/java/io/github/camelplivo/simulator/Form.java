package io.github.camelplivo.simulator;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

/** Form fields, as they stand in a query or in a body. */
final class Form {

    private Form() {
    }

    static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
    }

    /** The last value of a repeated field wins. */
    static Map<String, String> decode(String encoded) {
        Map<String, String> fields = new LinkedHashMap<>();
        pairs(encoded).forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    /** All fields, also those of one name; none for null. */
    static List<Map.Entry<String, String>> pairs(String encoded) {
        if (encoded == null || encoded.isEmpty()) {
            return List.of();
        }
        return Stream.of(encoded.split("&")).map(field -> field.split("=", 2))
                .map(parts -> Map.entry(URLDecoder.decode(parts[0], UTF_8),
                        parts.length == 2 ? URLDecoder.decode(parts[1], UTF_8) : ""))
                .toList();
    }

    /** A path segment: percent-encoded, so that a plus sign is a plus sign. */
    static String decodeSegment(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), UTF_8);
    }

    static String encodeSegment(String segment) {
        return URLEncoder.encode(segment, UTF_8).replace("+", "%20");
    }
}
