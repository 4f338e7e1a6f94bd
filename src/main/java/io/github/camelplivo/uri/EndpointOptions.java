package io.github.camelplivo.uri;

import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Printable;
import io.github.camelplivo.schema.Either;
import io.github.camelplivo.schema.Kind;
import io.github.camelplivo.schema.Names;
import io.github.camelplivo.schema.Url;
import org.apache.camel.spi.PropertiesComponent;
import org.apache.camel.util.StringHelper;
import org.apache.camel.util.URISupport;

/**
 * The options of an endpoint URI, with the values that their author meant. Camel reads a query as a web form does:
 * every + becomes a blank, and {@code %2B} in a callback URL loses its escape. Here a value is decoded by its kind: a
 * plain URL is taken as it is, and a + stays a + wherever a blank could not be. {@code RAW(…)} keeps any value as it
 * is.
 */
public final class EndpointOptions {

    private static final String MASK = "xxxxxx";
    /** A blank where none can be, in a number, an address or a URL. */
    private static final Pattern LOST_PLUS = Pattern.compile("(?<=^|<) (?=\\d)|(?<=[^\\s<]) (?=[^\\s<])");
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?!\\p{XDigit}{2})");
    private static final Pattern ESCAPED_XML = Pattern.compile("%3C", Pattern.CASE_INSENSITIVE);

    /**
     * The options of an endpoint beside the parameters of its operation.
     *
     * @param names   of all of them
     * @param texts   those that are free text, which has blanks and may hold anything
     * @param secrets those that are never printed
     */
    public record Others(Set<String> names, Set<String> texts, Set<String> secrets) {
    }

    private final String scheme;
    private final String path;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Others others;

    /**
     * @param path   the operation, or what else stands in its place
     * @param own    the parameters of the operation, if it is one
     * @param others further options
     * @param given  the options as Camel has read them
     * @param raw    what the author wrote for what stands in a {@code RAW(...)}
     */
    public EndpointOptions(String path, List<Parameter> own, Others others, String uri, Map<String, Object> given,
                           UnaryOperator<String> raw) throws URISyntaxException {
        this.scheme = StringHelper.before(uri, ":");
        this.path = path;
        this.others = others;
        own.forEach(parameter -> parameters.put(parameter.option(), parameter));
        known.addAll(parameters.keySet());
        others.names().stream().sorted().forEach(known::add);
        values.putAll(given);
        URISupport.parseQuery(StringHelper.after(uri, "?"), true).forEach((name, value) -> {
            // Camel has taken its own options out of the parameters already.
            if (given.containsKey(name) && value instanceof String written) {
                values.put(name, read(name, written, raw));
            }
        });
    }

    private Object read(String name, String written, UnaryOperator<String> raw) {
        Kind kind = kind(name).orElse(null);
        boolean blanks = others.texts().contains(name) || kind != null && kind.blanks();
        if (!RawText.isRaw(written)) {
            return decode(written, kind, blanks);
        }
        String content = RawText.content(written);
        // An expression of the author's, which Camel has evaluated; in a message it is text.
        boolean evaluated = content.contains("$simple{") && values.get(name) instanceof String done && !RawText.isRaw(done);
        return handedOn(evaluated ? (String) values.get(name) : raw.apply(content), kind, blanks);
    }

    /** The options as their author meant them. */
    public Map<String, Object> values() {
        return values;
    }

    private Optional<Kind> kind(String name) {
        return Optional.ofNullable(parameters.get(name)).map(Parameter::kind);
    }

    /** The value of a parameter as it is written in a URI. */
    static String decode(String written, Kind kind) {
        if (RawText.isRaw(written)) {
            return RawText.content(written);
        }
        return decode(written, kind, kind.blanks());
    }

    /**
     * @param kind   the kind of a parameter; null for another option
     * @param blanks whether a blank can be part of the value
     */
    private static String decode(String written, Kind kind, boolean blanks) {
        boolean http = written.regionMatches(true, 0, "http://", 0, 7) || written.regionMatches(true, 0, "https://", 0, 8);
        if (http && kind instanceof Url) {
            return written;
        }
        if (blanks && mayBeNumber(kind) && allows(kind, percentDecoded(written))) {
            return percentDecoded(written);
        }
        return percentDecoded(blanks ? written.replace('+', ' ') : written);
    }

    /**
     * A phone number or something else, in which a blank may be: only where the plus is not allowed, it was a blank.
     */
    private static boolean mayBeNumber(Kind kind) {
        return kind instanceof Kind.Matches || kind instanceof Either;
    }

    /**
     * A value in {@code RAW(...)} is as it is, unless a Kamelet hands on what Camel has made of it before: "camel run"
     * escapes the properties of a Pipe, and Camel 4.14 reads those of a route as a form.
     */
    private static String handedOn(String raw, Kind kind, boolean blanks) {
        if (blanks) {
            return ESCAPED_XML.matcher(raw).lookingAt() ? percentDecoded(raw.replace('+', ' ')) : raw;
        }
        if (kind == null) {
            return raw;
        }
        String again = LOST_PLUS.matcher(raw).replaceAll("+");
        String decoded = percentDecoded(again);
        return !allows(kind, again) && allows(kind, decoded) ? decoded : again;
    }

    private static boolean allows(Kind kind, String value) {
        try {
            kind.check(value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String percentDecoded(String text) {
        if (text.indexOf('%') < 0 || BROKEN_ESCAPE.matcher(text).find()) {
            return text;
        }
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException naming every option that the endpoint does not have */
    public void refuseUnknown() {
        List<String> unknown = values.keySet().stream().filter(name -> !known.contains(name)).map(Printable::of).toList();
        if (!unknown.isEmpty()) {
            String problems = (unknown.size() == 1 ? "the option " : "the options ") + Names.unknown(unknown, path, known);
            boolean cut = values.keySet().stream().anyMatch(name -> kind(name).filter(Url.class::isInstance).isPresent());
            throw new IllegalArgumentException(
                    problems + (cut ? "; if it is the rest of a URL after its &, wrap the whole URL in RAW(...)" : ""));
        }
    }

    /**
     * The URI as it may be printed in logs and shown over JMX: without secrets, phone numbers and other personal
     * values. The number keeps apart two endpoints that differ in nothing else, as Camel's option hash does.
     */
    public String printableUri(int number) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        boolean masked = false;
        for (Map.Entry<String, Object> option : values.entrySet()) {
            if (String.valueOf(option.getValue()).startsWith(PropertiesComponent.PREFIX_OPTIONAL_TOKEN)) {
                // A placeholder that has no value and may have none: Camel does not set the option.
                continue;
            }
            boolean personal = isPersonal(option.getKey());
            masked |= personal;
            query.add(option.getKey() + "=" + (personal ? MASK : option.getValue()));
        }
        if (masked) {
            query.add("hash=" + number);
        }
        return scheme + "://" + path + query;
    }

    private boolean isPersonal(String option) {
        return others.secrets().contains(option) || others.texts().contains(option)
                || Optional.ofNullable(parameters.get(option)).filter(Parameter::isPrivate).isPresent();
    }
}
