package io.github.camelplivo.simulator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The parameters in the body of a request. Errors are worded as phlorunner words them. */
record Parameters(Map<String, Object> fields) {

    /** The attributes of an element, under the names that the API has for them. */
    static Parameters of(Verb verb) {
        Map<String, Object> fields = new LinkedHashMap<>();
        verb.attributes().forEach((name, value) -> fields.put(
                name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT), value));
        return new Parameters(fields);
    }

    /** These, and those of the others, which win. */
    Parameters with(Parameters others) {
        Map<String, Object> both = new LinkedHashMap<>(fields);
        both.putAll(others.fields());
        return new Parameters(both);
    }

    boolean has(String name) {
        return fields.get(name) != null;
    }

    String text(String name) {
        if (!has(name) || fields.get(name).equals("")) {
            throw new ApiError(400, name + " is a mandatory param.");
        }
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw new ApiError(400, "Invalid value provided for " + name + ". " + name + " expects a/an string.");
    }

    /** Addresses joined by {@code <}, as documented, or an array, as the Java SDK sends them. */
    List<String> addresses(String name) {
        Stream<?> given = fields.get(name) instanceof Collection<?> several
                ? several.stream()
                : Stream.of(text(name).split("<"));
        List<String> addresses = given.map(Object::toString).map(String::strip).distinct().toList();
        if (addresses.isEmpty() || addresses.contains("")) {
            throw ApiError.invalid(name);
        }
        return addresses;
    }

    /** Where a sound is. */
    String url(String name) {
        String url = text(name);
        if (new Target("GET", url).address().isEmpty()) {
            throw ApiError.invalid(name);
        }
        return url;
    }

    /** The optional parameters of speaking. */
    void checkVoice() {
        if (has("voice") && !text("voice").matches("WOMAN|MAN|Polly\\..+")) {
            throw ApiError.invalid("voice");
        }
        oneOf("type", "text", List.of("text", "ssml"));
        flag("mix", true);
    }

    /** A whole number, as JSON or as text. */
    int whole(String name, int otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        String value = fields.get(name).toString();
        if (!value.matches("[0-9]{1,6}")) {
            throw ApiError.invalid(name);
        }
        return Integer.parseInt(value);
    }

    int whole(String name, int otherwise, int least, int most) {
        int number = whole(name, otherwise);
        if (number < least || number > most) {
            throw ApiError.invalid(name);
        }
        return number;
    }

    int positive(String name, int otherwise) {
        int number = whole(name, otherwise);
        if (number < 1) {
            throw ApiError.invalid(name);
        }
        return number;
    }

    /** True or false, as JSON or as text. */
    boolean flag(String name, boolean otherwise) {
        String value = has(name) ? fields.get(name).toString() : "" + otherwise;
        if (!List.of("true", "false").contains(value)) {
            throw ApiError.invalid(name);
        }
        return Boolean.parseBoolean(value);
    }

    String oneOf(String name, String otherwise, List<String> allowed) {
        return has(name) ? oneOf(name, allowed) : otherwise;
    }

    String oneOf(String name, List<String> allowed) {
        String value = text(name);
        if (!allowed.contains(value)) {
            throw ApiError.invalid(name);
        }
        return value;
    }

    /**
     * Where to fetch from or to post to: {@code NAME_url} and {@code NAME_method}, which is POST unless it says GET.
     */
    Target target(String name) {
        return target(name, "POST");
    }

    /** The same; empty when there is no URL. */
    Optional<Target> optionalTarget(String name, String otherwise) {
        return has(name + "_url") ? Optional.of(target(name, otherwise)) : Optional.empty();
    }

    private Target target(String name, String otherwise) {
        String url = text(name + "_url");
        if (!url.matches("(?i)https?://.+")) {
            throw ApiError.invalid(name + "_url");
        }
        String method = name + "_method";
        return new Target(has(method) ? oneOf(method, List.of("GET", "POST")) : otherwise, url);
    }
}
