package io.github.camelplivo.simulator;

import java.util.List;
import java.util.regex.Pattern;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;

/**
 * Keeps web pages out. The simulator listens on loopback alone, but a browser on the same machine would carry requests
 * of any page: those name the page's origin, or, when the page's own name has been made to lead here, another host.
 */
final class Loopback {

    private static final Pattern HOST = Pattern.compile("(?i)(127\\.0\\.0\\.1|localhost|\\[::1])(:[0-9]{1,5})?");

    private Loopback() {
    }

    /** That answer, or a refusal. */
    static Answer answer(HttpExchange exchange, Answer answer, int port) {
        try {
            check(exchange.getRequestHeaders(), port);
            return answer;
        } catch (ControlError e) {
            return e.answer();
        }
    }

    /** @throws ControlError when the request may not come from this machine's user */
    static void check(Headers headers, int port) {
        List<String> hosts = headers.getOrDefault("Host", List.of());
        if (hosts.size() != 1 || !HOST.matcher(hosts.get(0)).matches()) {
            throw new ControlError(
                    403, "the Host header does not name loopback",
                    List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port));
        }
        String own = "http://" + hosts.get(0);
        if (!headers.getOrDefault("Origin", List.of(own)).stream().allMatch(own::equalsIgnoreCase)) {
            throw new ControlError(403, "the request comes from a page of another origin", List.of(own));
        }
    }
}
