package io.github.camelplivo.demo.evening;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.camelplivo.demo.evening.Arrival.What;

/**
 * Where Plivo comes in. What it asks the component is passed on and noted; if wanted, it is turned away at first, as if
 * the application were down. Safe for concurrent use.
 */
final class Door implements AutoCloseable {

    /** What the caller hears until there is a transfer. */
    static final String WELCOME = "/evening";

    private static final String DOCUMENTS = "/plivo/documents/";
    private static final String HELLO = "<Response><Speak>This is a test. Please stay on the line.</Speak>"
                                        + "<Wait length=\"600\"/></Response>";
    private static final int LONGEST_BODY = 65_536;
    private static final int UNAVAILABLE = 503;
    private static final int NOT_FOUND = 404;
    /** The client sets these itself. */
    private static final Set<String> NOT_PASSED_ON = Set.of("host", "connection", "content-length", "expect", "upgrade",
            "transfer-encoding", "http2-settings");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final HttpClient client = HttpClient.newHttpClient();
    private final String inside;
    private final Journal journal;
    private final AtomicReference<What> refusing = new AtomicReference<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    private Door(HttpServer server, int insidePort, Journal journal) {
        this.server = server;
        this.inside = "http://127.0.0.1:" + insidePort;
        this.journal = journal;
    }

    /** Opens one at that port, before the component's. */
    static Door open(int port, int insidePort, Journal journal) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
        Door door = new Door(server, insidePort, journal);
        server.setExecutor(door.threads);
        server.createContext("/", door::take);
        server.start();
        return door;
    }

    /** Turns each request of that kind away when it comes first; null for none. */
    void refuse(What what) {
        refusing.set(what);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals(WELCOME)) {
                reply(exchange, 200, "text/xml", HELLO.getBytes(StandardCharsets.UTF_8));
            } else if (path.startsWith(DOCUMENTS)) {
                passOn(exchange);
            } else {
                reply(exchange, NOT_FOUND, null, new byte[0]);
            }
        }
    }

    private void passOn(HttpExchange exchange) throws IOException {
        Instant at = Instant.now();
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY);
        Map<String, String> fields = fields(new String(body, StandardCharsets.UTF_8));
        fields.putAll(fields(exchange.getRequestURI().getRawQuery()));
        String path = exchange.getRequestURI().getPath();
        Arrival arrival = Arrival.of(path, fields, false, 0, at);
        if (arrival.what() == refusing.get() && refused.add(arrival.same())) {
            journal.add(Arrival.of(path, fields, true, UNAVAILABLE, at));
            reply(exchange, UNAVAILABLE, null, new byte[0]);
            return;
        }
        try {
            HttpResponse<byte[]> answer = client.send(request(exchange, body), HttpResponse.BodyHandlers.ofByteArray());
            journal.add(Arrival.of(path, fields, false, answer.statusCode(), at));
            reply(exchange, answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(null), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(HttpExchange exchange, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(inside + target(exchange.getRequestURI())))
                .version(HttpClient.Version.HTTP_1_1).timeout(Duration.ofSeconds(10))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static String target(URI asked) {
        return asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
    }

    private static void reply(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        if (type != null) {
            exchange.getResponseHeaders().set("Content-Type", type);
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /** The fields of a form that say something. */
    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : form == null ? new String[0] : form.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2 && !parts[1].isEmpty()) {
                fields.put(URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                        URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return fields;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
