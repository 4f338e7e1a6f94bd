package io.github.camelplivo.demo.evening;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What an evening needs, of system properties or of the environment, where {@code public.url} is {@code PUBLIC_URL}.
 * Immutable.
 *
 * @param authId    of the account
 * @param authToken of the account
 * @param publicUrl leads to the port of this machine
 * @param port      where Plivo comes in
 * @param number    the user's Plivo number
 * @param caller    a telephone of the user's
 * @param agent     another one
 * @param ring      how long the agent's telephone rings, in seconds
 * @param patience  how long to wait for a report that may come or not
 * @param records   how long to look for the record of a leg
 * @param camel     settings of Camel's
 */
record EveningSettings(
        String authId, String authToken, String publicUrl, int port, String number, String caller, String agent, int ring,
        Duration patience, Duration records, Map<String, String> camel) {

    private static final String PHONE = "\\+[1-9][0-9]{6,14}";
    private static final String SECONDS = "[1-9][0-9]{0,2}";

    /** @throws IllegalArgumentException naming all that is missing or wrong */
    static EveningSettings of(Map<String, String> environment, Map<String, String> properties) {
        Reading read = new Reading(environment, properties, new ArrayList<>());
        Map<String, String> camel = new LinkedHashMap<>(properties);
        camel.keySet().removeIf(name -> !name.startsWith("camel."));
        boolean local = "true".equals(camel.get("camel.component.plivo.local-public-url"));
        EveningSettings settings = new EveningSettings(
                read.text("plivo.auth.id", "\\S+", "the auth ID of the account"),
                read.text("plivo.auth.token", "\\S+", "the auth token of the account"),
                read.text("public.url", (local ? "https?" : "https") + "://[^/?#\\s]+/?",
                        "the https URL, without a path, that leads to local.port of this machine")
                        .replaceAll("/$", ""),
                read.number("local.port", "[1-9][0-9]{0,4}", "8080"),
                read.text("plivo.number", PHONE, "your Plivo number, such as +14155550100"),
                read.text("caller", PHONE, "the number of a phone of yours, the caller's"),
                read.text("agent", PHONE, "the number of another phone of yours, the agent's"),
                read.number("ring.seconds", SECONDS, "30"),
                Duration.ofSeconds(read.number("patience.seconds", SECONDS, "20")),
                Duration.ofSeconds(read.number("records.seconds", SECONDS, "60")), Map.copyOf(camel));
        if (read.problems().isEmpty() && Set.copyOf(List.of(settings.number, settings.caller, settings.agent)).size() < 3) {
            read.problems().add("plivo.number, caller and agent must be three different numbers");
        }
        if (!read.problems().isEmpty()) {
            throw new IllegalArgumentException(
                    "Nothing was called. Set as a system property (-Dcaller=...) or in the environment (CALLER=...):\n  "
                                               + String.join("\n  ", read.problems()));
        }
        return settings;
    }

    /** It names nobody. */
    @Override
    public String toString() {
        return "settings of an evening";
    }

    private record Reading(Map<String, String> environment, Map<String, String> properties, List<String> problems) {

        String text(String name, String form, String meaning) {
            String value = value(name, "");
            if (!value.matches(form)) {
                problems.add(name + ": " + meaning + (value.isEmpty() ? "" : " (what is set is none)"));
            }
            return value;
        }

        int number(String name, String form, String otherwise) {
            String value = value(name, otherwise);
            if (!value.matches(form)) {
                problems.add(name + ": a number (what is set is none)");
                return 0;
            }
            return Integer.parseInt(value);
        }

        private String value(String name, String otherwise) {
            String inEnvironment = environment.getOrDefault(name.toUpperCase(Locale.ROOT).replace('.', '_'), otherwise);
            return properties.getOrDefault(name, inEnvironment).strip();
        }
    }
}
