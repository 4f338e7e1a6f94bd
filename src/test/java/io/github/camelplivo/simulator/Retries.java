package io.github.camelplivo.simulator;

import java.net.URLDecoder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * How long Plivo waits for a URL of the user's, and how often it tries again: what the fragment of the URL says of it,
 * as in {@code #ct=2000&rt=3000&tt=9000&rc=2&rp=5xx,ct,rt}. What a fragment does not say, or says wrongly, is as Plivo
 * has it. Without a fragment the simulator tries once, so that tests see what failed.
 *
 * @param connect  how long it tries to connect
 * @param read     how long it waits for an answer
 * @param total    how long all tries may take together
 * @param more     how many tries may follow the first
 * @param policies what must have gone wrong for another try
 */
record Retries(Duration connect, Duration read, Duration total, int more, Set<String> policies) {

    private static final int CONNECT = 2_000;
    private static final int READ = 40_000;
    private static final int TOTAL = 55_000;

    static Retries of(String url) {
        String[] parts = url.split("#", 2);
        Map<String, String> settings = new HashMap<>();
        if (parts.length == 2) {
            for (String setting : parts[1].split("&")) {
                String[] pair = setting.split("=", 2);
                settings.put(pair[0], pair.length == 2 ? decoded(pair[1]) : "");
            }
        }
        return new Retries(
                Duration.ofMillis(whole(settings, "ct", CONNECT, 100, 10_000)),
                Duration.ofMillis(whole(settings, "rt", READ, 100, READ)),
                Duration.ofMillis(whole(settings, "tt", TOTAL, 100, TOTAL)),
                settings.isEmpty() ? 0 : whole(settings, "rc", 1, 0, 5),
                Set.of(settings.getOrDefault("rp", "ct,rt").split("\\s*,\\s*", 10)));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private static int whole(Map<String, String> settings, String name, int otherwise, int least, int most) {
        String value = settings.getOrDefault(name, "");
        int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
        return number < least || number > most ? otherwise : number;
    }

    Retries once() {
        return new Retries(connect, read, total, 0, policies);
    }

    /** @param tries how many there have been */
    boolean again(Reply reply, int tries) {
        return tries <= more && !reply.failure().isEmpty()
                && (policies.contains("all") || policies.contains(reply.failure()));
    }
}
