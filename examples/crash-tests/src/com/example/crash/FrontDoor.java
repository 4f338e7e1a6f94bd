package com.example.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static org.awaitility.Awaitility.await;

/**
 * What stands before the nodes: passes a request on to one that lives. It tries again for as long as Plivo would, for
 * the simulator asks once.
 */
public final class FrontDoor implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(38);
    /** A node that takes longer does not live, or sleeps: the next one is asked, and asked first from then on. */
    private static final Duration NODE = Duration.ofSeconds(5);
    /** Those that the client sets itself. */
    private static final Set<String> CONNECTION = Set.of("host", "content-length", "connection", "upgrade", "http2-settings");

    private final int[] ports;
    private volatile int good;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param ports where the nodes listen, now or later */
    public FrontDoor(int... ports) {
        this.ports = ports;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::pass);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            HttpResponse<byte[]> response = await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100))
                    .until(() -> answer(exchange, body), Optional::isPresent).orElseThrow();
            response.headers().firstValue("Content-Type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            exchange.sendResponseHeaders(response.statusCode(), response.body().length == 0 ? -1 : response.body().length);
            exchange.getResponseBody().write(response.body());
        }
    }

    private Optional<HttpResponse<byte[]>> answer(HttpExchange exchange, byte[] body) {
        int first = good;
        return IntStream.range(first, first + ports.length).map(i -> i % ports.length)
                .mapToObj(i -> answer(exchange, body, i)).flatMap(Optional::stream).findFirst();
    }

    private Optional<HttpResponse<byte[]>> answer(HttpExchange exchange, byte[] body, int node) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports[node] + exchange.getRequestURI()))
                .timeout(NODE)
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!CONNECTION.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() >= 500 || response.statusCode() == 404) {
                return Optional.empty();
            }
            good = node;
            return Optional.of(response);
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
