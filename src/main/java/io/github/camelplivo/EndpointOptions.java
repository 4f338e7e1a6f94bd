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
import java.util.stream.Collectors;

import io.github.camelplivo.api.Kind;
import io.github.camelplivo.api.Names;
import io.github.camelplivo.api.Parameter;
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
            if (given.containsKey(name) && value instanceof String written && !isRaw(written)) {
                Kind kind = kind(name).orElse(null);
                values.put(name, decode(written, kind, PlivoCallbackOptions.TEXTS.contains(name)));
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
        return decode(written, kind, false);
    }

    /** @param kind the kind of a parameter; null for another option */
    private static String decode(String written, Kind kind, boolean text) {
        boolean http = written.regionMatches(true, 0, "http://", 0, 7) || written.regionMatches(true, 0, "https://", 0, 8);
        if (http && kind instanceof Kind.Url) {
            return written;
        }
        boolean blanks = text || kind != null && kind.blanks();
        return percentDecoded(blanks ? written.replace('+', ' ') : written);
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
        return SECRETS.contains(option) || kind(option).filter(Kind::personal).isPresent();
    }
}
