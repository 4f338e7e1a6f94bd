package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What {@link Standalone} was told, as arguments {@code name=value} or as system properties.
 *
 * @param host         on which address it listens
 * @param port         where it listens; 0 for a free port
 * @param serverPort   where the user's own HTTP server listens, which takes callbacks and hosts documents
 * @param ring         how long the network lets ring what nobody picks up
 * @param neverAnswers who does not pick up
 * @param faults       what the first requests meet
 * @param people       what people do when it rings
 * @param paused       whether the clock stands still at first
 */
record StandaloneOptions(String host, int port, int serverPort, Duration ring, List<String> neverAnswers,
        List<FaultForm> faults,
        List<PersonForm> people, boolean paused) {

    private static final List<String> NAMES
            = List.of("host", "port", "server.port", "ring", "nobody-answers", "fault", "person", "clock");
    /** An option a line, each as it can be pasted into a shell. */
    static final String USAGE = """
            Options, with Maven as -Dport=8089 and so on:
              port=8089
              host=127.0.0.1
              server.port=8080
              nobody-answers=+14152223333,+14152225555
              ring=60s
              'person=+14152226666,does=answers,after=5;+14152227777,does=busy'
              clock=paused
              'fault=status,status=503,times=2;rate_limited'""";

    /** @throws IllegalArgumentException whose message is for the user */
    static StandaloneOptions of(String[] arguments, Properties system) {
        Map<String, String> given = new LinkedHashMap<>();
        NAMES.stream().filter(name -> system.getProperty(name) != null)
                .forEach(name -> given.put(name, system.getProperty(name)));
        for (String argument : arguments) {
            String[] nameAndValue = argument.split("=", 2);
            if (nameAndValue.length != 2 || !NAMES.contains(nameAndValue[0])) {
                throw new IllegalArgumentException("Unknown argument " + argument + "\n" + USAGE);
            }
            given.put(nameAndValue[0], nameAndValue[1]);
        }
        return new StandaloneOptions(
                host(given.getOrDefault("host", "127.0.0.1")), port(given, "port", "8089"), port(given, "server.port", "8080"),
                duration(given.getOrDefault("ring", "60s")),
                numbers(given.getOrDefault("nobody-answers", "")), faults(given.getOrDefault("fault", "")),
                people(given.getOrDefault("person", "")), paused(given.getOrDefault("clock", "runs")));
    }

    private static String host(String value) {
        // A name would be looked up, and might lead elsewhere tomorrow.
        if (!value.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            throw new IllegalArgumentException("host must be an address such as 127.0.0.1 or 0.0.0.0, not " + value);
        }
        return value;
    }

    private static int port(Map<String, String> given, String name, String otherwise) {
        String value = given.getOrDefault(name, otherwise);
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 0xffff) {
            throw new IllegalArgumentException(name + " must be a number up to 65535, not " + value);
        }
        return Integer.parseInt(value);
    }

    private static Duration duration(String value) {
        if (!value.matches("[0-9]{1,6}(ms|s|m)")) {
            throw new IllegalArgumentException("ring must be a duration such as 5s, 500ms or 2m, not " + value);
        }
        long number = Long.parseLong(value.replaceAll("[a-z]", ""));
        return value.endsWith("ms")
                ? Duration.ofMillis(number)
                : value.endsWith("m") ? Duration.ofMinutes(number) : Duration.ofSeconds(number);
    }

    private static List<String> numbers(String value) {
        return Stream.of(value.split(",")).map(String::strip).filter(number -> !number.isEmpty()).toList();
    }

    private static boolean paused(String value) {
        if (!List.of("runs", "paused").contains(value)) {
            throw new IllegalArgumentException("clock must be runs or paused, not " + value);
        }
        return value.equals("paused");
    }

    private static List<PersonForm> people(String value) {
        try {
            return value.isBlank() ? List.of() : PersonForm.list(value);
        } catch (ControlError e) {
            throw new IllegalArgumentException("person: " + e.getMessage() + "; allowed are " + e.allowed(), e);
        }
    }

    private static List<FaultForm> faults(String value) {
        try {
            return value.isBlank() ? List.of() : FaultForm.list(value);
        } catch (ControlError e) {
            throw new IllegalArgumentException("fault: " + e.getMessage() + "; allowed are " + e.allowed(), e);
        }
    }
}
