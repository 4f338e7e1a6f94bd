package io.github.camelplivo;

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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.github.camelplivo.api.Kind;
import io.github.camelplivo.api.Names;
import io.github.camelplivo.api.Parameter;
import org.apache.camel.spi.PropertiesComponent;
import org.apache.camel.util.StringHelper;
import org.apache.camel.util.URISupport;

/**
 * The options of an endpoint URI, with the values that their author meant. Camel reads a query as a web form does:
 * every + becomes a blank, and {@code %2B} in a callback URL loses its escape. Here a value is decoded by its kind: a
 * plain URL is taken as it is, and a + stays a + wherever a blank could not be. {@code RAW(…)} keeps any value as it
 * is.
 */
final class EndpointOptions {

    private static final String MASK = "xxxxxx";
    /** A blank where none can be, in a number, an address or a URL. */
    private static final Pattern LOST_PLUS = Pattern.compile("(?<=^|<) (?=\\d)|(?<=[^\\s<]) (?=[^\\s<])");
    private static final Pattern ESCAPED_XML = Pattern.compile("%3C", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SECRETS = new PlivoEndpointUriFactory().secretPropertyNames();

    private final String scheme;
    private final String path;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * @param path   the operation, or what else stands in its place
     * @param own    the parameters of the operation, if it is one
     * @param others the names of further options
     */
    EndpointOptions(String path, List<Parameter> own, Set<String> others, String uri, Map<String, Object> given)
                                                                                                                 throws URISyntaxException {
        this.scheme = StringHelper.before(uri, ":");
        this.path = path;
        own.forEach(parameter -> parameters.put(parameter.option(), parameter));
        known.addAll(parameters.keySet());
        others.stream().sorted().forEach(known::add);
        values.putAll(given);
        URISupport.parseQuery(StringHelper.after(uri, "?"), true).forEach((name, value) -> {
            // Camel has taken its own options out of the parameters already.
            if (given.containsKey(name) && value instanceof String written) {
                Kind kind = kind(name).orElse(null);
                boolean blanks = PlivoCallbackOptions.TEXTS.contains(name) || kind != null && kind.blanks();
                if (!isRaw(written)) {
                    values.put(name, decode(written, kind, blanks));
                } else if (values.get(name) instanceof String raw) {
                    values.put(name, handedOn(raw, kind, blanks));
                }
            }
        });
    }

    Map<String, Object> values() {
        return values;
    }

    private Optional<Kind> kind(String name) {
        return Optional.ofNullable(parameters.get(name)).map(Parameter::kind);
    }

    private static boolean isRaw(String written) {
        return written.startsWith("RAW(") || written.startsWith("RAW{");
    }

    /** The value of a parameter as it is written in a URI. */
    static String decode(String written, Kind kind) {
        if (isRaw(written)) {
            return written.substring(4, written.length() - 1);
        }
        return decode(written, kind, kind.blanks());
    }

    /**
     * @param kind   the kind of a parameter; null for another option
     * @param blanks whether a blank can be part of the value
     */
    private static String decode(String written, Kind kind, boolean blanks) {
        boolean http = written.regionMatches(true, 0, "http://", 0, 7) || written.regionMatches(true, 0, "https://", 0, 8);
        if (http && kind instanceof Kind.Url) {
            return written;
        }
        return percentDecoded(blanks ? written.replace('+', ' ') : written);
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
        if (text.indexOf('%') < 0 || !text.matches("(?s)([^%]|%\\p{XDigit}{2})*")) {
            return text;
        }
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException naming every option that the endpoint does not have */
    void refuseUnknown() {
        String problems = values.keySet().stream().filter(name -> !known.contains(name))
                .map(name -> "the option " + Names.unknown(name, path, known)).collect(Collectors.joining("; "));
        if (!problems.isEmpty()) {
            boolean cut = values.keySet().stream().anyMatch(name -> kind(name).filter(Kind.Url.class::isInstance).isPresent());
            throw new IllegalArgumentException(
                    problems + (cut ? "; if it is the rest of a URL after its &, wrap the whole URL in RAW(...)" : ""));
        }
    }

    /**
     * The URI as it may be printed in logs and shown over JMX: without secrets, phone numbers and other personal
     * values. The number keeps apart two endpoints that differ in nothing else, as Camel's option hash does.
     */
    String printableUri(int number) {
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
        return SECRETS.contains(option) || PlivoCallbackOptions.TEXTS.contains(option)
                || kind(option).filter(Kind::personal).isPresent();
    }
}
