package io.github.camelplivo.simulator;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a request to act on the simulator. A field that nothing reads is an error, for it was meant to. */
record ControlBody(Map<String, Object> fields) {

    ControlBody onlyOf(List<String> allowed) {
        List<String> unknown = fields.keySet().stream().filter(field -> !allowed.contains(field)).toList();
        if (!unknown.isEmpty()) {
            throw ControlError.bad("unknown field: " + String.join(", ", unknown), allowed);
        }
        return this;
    }

    boolean has(String name) {
        return fields.get(name) != null;
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> ControlError.bad(name + " is missing", List.of("text")));
    }

    Optional<String> optionalText(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (fields.get(name) instanceof String text && !text.isBlank()) {
            return Optional.of(text);
        }
        throw ControlError.bad(name + " is not a text", List.of("text"));
    }

    String oneOf(String name, String otherwise, List<String> allowed) {
        String value = optionalText(name).orElse(otherwise);
        if (value == null || !allowed.contains(value)) {
            throw ControlError.bad(name + (value == null ? " is missing" : " is unknown: " + value), allowed);
        }
        return value;
    }

    /** Keys: a text that may be empty. */
    String keys(String name) {
        if (fields.get(name) instanceof String text && text.matches("[0-9*#]{0,99}")) {
            return text;
        }
        throw ControlError.bad(name + " must be a text of keys; empty for silence", List.of("0123456789*#"));
    }

    boolean flag(String name) {
        if (fields.get(name) instanceof Boolean flag) {
            return flag;
        }
        throw ControlError.bad(name + " must be true or false", List.of("true", "false"));
    }

    int whole(String name, int otherwise, int least, int most) {
        return has(name) ? whole(name, least, most) : otherwise;
    }

    /** A whole number, as JSON or as text. */
    int whole(String name, int least, int most) {
        String value = "" + fields.get(name);
        int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            throw ControlError.bad(name + " must be a whole number", List.of(least + " to " + most));
        }
        return number;
    }

    /** A share between 0 and 1, as JSON or as text; 0 when it is not said. */
    double share(String name) {
        String value = has(name) ? "" + fields.get(name) : "0";
        if (!value.matches("0(\\.[0-9]{1,6})?|1(\\.0)?")) {
            throw ControlError.bad(name + " must be a share between 0 and 1", List.of("0", "0.2", "1"));
        }
        return Double.parseDouble(value);
    }

    /** A number of seconds, whole or with up to three decimals, as JSON or as text. */
    Duration seconds(String name) {
        String value = "" + fields.get(name);
        if (!value.matches("[0-9]{1,7}(\\.[0-9]{1,3})?")) {
            throw ControlError.bad(name + " must be a number of seconds", List.of("5", "0.5"));
        }
        return Duration.ofMillis(new BigDecimal(value).movePointRight(3).longValueExact());
    }

    /** Seconds as {@link #seconds(String)} reads them. */
    static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    /** An URL of yours, and the method for it in {@code NAME_method}. */
    Optional<Target> target(String name) {
        String method = oneOf(name + "_method", "POST", List.of("GET", "POST"));
        Optional<Target> target = optionalText(name + "_url").map(url -> new Target(method, url));
        if (target.isPresent() && target.get().address().isEmpty()) {
            throw ControlError.bad(name + "_url is not an absolute URL", List.of("http://…", "https://…"));
        }
        return target;
    }

    /** An object of texts; empty when there is none. */
    Map<String, String> texts(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (has(name)) {
            if (!(fields.get(name) instanceof Map<?, ?> object)) {
                throw ControlError.bad(name + " must be an object of texts", List.of("{\"CallUUID\": \"…\"}"));
            }
            object.forEach((key, value) -> texts.put(key.toString(), value == null ? "" : value.toString()));
        }
        return texts;
    }
}
