package io.github.camelplivo.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A path with parameters in braces, and parts in brackets that are there when the parameter in them has a value. */
final class PathTemplate {

    private static final String AUTH_ID = "auth_id";
    private static final Pattern TOKEN = Pattern.compile("\\[([^{\\]]*)\\{(\\w+)}]|\\{(\\w+)}|[^{\\[]+");
    /** The unreserved characters of RFC 3986: no server takes them for anything else. */
    private static final BitSet PLAIN = new BitSet();

    static {
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".chars().forEach(PLAIN::set);
    }

    /** A literal, a parameter, or both; left out without the parameter's value when optional. */
    private record Part(String literal, String name, boolean optional) {
    }

    private final String template;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> names;

    PathTemplate(String template) {
        this.template = template;
        Matcher token = TOKEN.matcher(template);
        while (token.find()) {
            if (token.group(2) != null) {
                parts.add(new Part(token.group(1), token.group(2), true));
            } else if (token.group(3) != null) {
                parts.add(new Part("", token.group(3), false));
            } else {
                parts.add(new Part(token.group(), null, false));
            }
        }
        this.names = parts.stream().map(Part::name).filter(name -> name != null).collect(Collectors.toUnmodifiableSet());
    }

    String template() {
        return template;
    }

    boolean names(String field) {
        return names.contains(field);
    }

    String fill(String authId, Map<String, Object> values) {
        StringBuilder path = new StringBuilder(128);
        for (Part part : parts) {
            Object value = AUTH_ID.equals(part.name()) ? authId : values.get(part.name());
            if (part.optional() && value == null) {
                continue;
            }
            path.append(part.literal());
            if (part.name() != null) {
                segment(path, part.name(), value);
            }
        }
        return path.toString();
    }

    private static void segment(StringBuilder path, String name, Object value) {
        // The last defence: an empty segment turns "hang up this call" into "hang up every call".
        if (value == null || value.toString().isBlank()) {
            throw new PlivoInvalidRequestException("Nothing was sent to Plivo: the path has no " + name);
        }
        encode(path, value.toString());
    }

    static String withQuery(String path, Map<String, Object> query) {
        if (query.isEmpty()) {
            return path;
        }
        StringBuilder answer = new StringBuilder(path);
        char separator = path.indexOf('?') < 0 ? '?' : '&';
        for (Map.Entry<String, Object> parameter : query.entrySet()) {
            answer.append(separator).append(parameter.getKey()).append('=');
            encode(answer, text(parameter.getValue()));
            separator = '&';
        }
        return answer.toString();
    }

    /** A list is one text in a query. */
    private static String text(Object value) {
        return value instanceof Collection<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining(",")) : value.toString();
    }

    private static void encode(StringBuilder to, String text) {
        int plain = 0;
        while (plain < text.length() && PLAIN.get(text.charAt(plain))) {
            plain++;
        }
        to.append(text, 0, plain);
        for (byte b : text.substring(plain).getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && PLAIN.get(b)) {
                to.append((char) b);
            } else {
                to.append('%').append(hex(b >> 4)).append(hex(b));
            }
        }
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit & 0xf, 16));
    }
}
