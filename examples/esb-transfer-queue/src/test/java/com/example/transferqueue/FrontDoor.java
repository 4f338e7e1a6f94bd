package com.example.transferqueue;

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
final class FrontDoor implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(38);
    /** Those that the client sets itself. */
    private static final Set<String> CONNECTION = Set.of("host", "content-length", "connection", "upgrade", "http2-settings");

    private final int[] ports;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param ports where the nodes listen, now or later */
    FrontDoor(int... ports) {
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

    String url() {
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
        return IntStream.of(ports).mapToObj(port -> answer(exchange, body, port)).flatMap(Optional::stream).findFirst();
    }

    private Optional<HttpResponse<byte[]>> answer(HttpExchange exchange, byte[] body, int port) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!CONNECTION.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            return Optional.of(client.send(request.build(), BodyHandlers.ofByteArray()))
                    .filter(response -> response.statusCode() < 500 && response.statusCode() != 404);
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
