package io.github.camelplivo;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spi.RouteController;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What strangers do with a connection to the port of the callbacks, beside what they send. */
class ConnectionsIT extends CallbackTestSupport {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    @BeforeEach
    void host() {
        camel.addProperty("camel.component.plivo.public-url", external);
        camel.addProperty("camel.component.plivo.local-public-url", "true");
    }

    /** Camel's consumer takes whatever begins as the path of the documents does; so do we, before it. */
    @ParameterizedTest
    @ValueSource(strings = {
            "/plivo/documents", "/plivo/documentsX", "/plivo/documents.x", "/plivo/documents%2Fa/b", "/plivo/documents/a" })
    void whatBeginsAsADocumentDoesIsRefusedAsOne(String path) throws Exception {
        start("platform-http");
        try (LogWatch log = new LogWatch()) {
            assertThat(raw("POST " + path + "?X=%zz HTTP/1.1\r\nHost: a\r\n" + FORM + "Content-Length: 3\r\n\r\na=1"))
                    .startsWith("HTTP/1.1 400");
            assertThat(raw("POST " + path + " HTTP/1.1\r\nHost: a\r\n" + FORM + "Content-Length: 9000000\r\n\r\na=1"))
                    .startsWith("HTTP/1.1 413");
            assertThat(raw("POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=\r\n"
                           + "Content-Length: 3\r\n\r\na=1"))
                    .startsWith("HTTP/1.1 415");
            assertThat(log.text()).doesNotContain("ERROR", "\tat ");
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] answer = new byte[1024];
            return new String(answer, 0, Math.max(0, socket.getInputStream().read(answer)), StandardCharsets.US_ASCII);
        }
    }

    /** A proxy may have one connection of HTTP/2 for everybody. */
    @Test
    void whoIsRefusedTakesNobodyAlong() throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:plivo:callback?webhookComponentName=platform-http&webhookPath=/plivo/waiting&callbackTimeout=14000"
                     + "&webhookExternalUrl=" + external).process(exchange -> {
                         taken.countDown();
                         refused.await();
                     }).setBody(constant(DOCUMENT));
            }
        });
        start("platform-http");
        HttpClient proxy = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        Map<String, String> fields = call();
        // The first request makes the connection.
        assertThat(proxy.send(post("/plivo/answer", form(fields), sign(external + "/plivo/answer", fields)).build(),
                HttpResponse.BodyHandlers.ofString()).version()).isEqualTo(HttpClient.Version.HTTP_2);
        CompletableFuture<HttpResponse<String>> good
                = proxy.sendAsync(post("/plivo/waiting", form(fields), sign(external + "/plivo/waiting", fields)).build(),
                        HttpResponse.BodyHandlers.ofString());
        taken.await();

        HttpResponse<String> bad
                = proxy.send(post("/plivo/answer", "a=%zz", null).build(), HttpResponse.BodyHandlers.ofString());
        refused.countDown();

        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(good.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }

    /** Answers that nobody reads would wait in the memory, and are many times as long as what asks for them. */
    @Test
    void whoReadsNoAnswersGetsNoMore() throws Exception {
        String longDocument = "<Response>" + "<Wait length=\"1\"/>".repeat(3_000) + "</Response>";
        AtomicInteger answered = new AtomicInteger();
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:plivo:callback?webhookComponentName=platform-http&webhookPath=/plivo/long&webhookExternalUrl="
                     + external)
                        .setBody(constant(longDocument)).process(exchange -> answered.incrementAndGet());
            }
        });
        start("platform-http");
        Map<String, String> fields = call();
        String request = "POST /plivo/long HTTP/1.1\r\nHost: a\r\n" + FORM + "X-Plivo-Signature-V3: "
                         + sign(external + "/plivo/long", fields)
                         + "\r\nX-Plivo-Signature-V3-Nonce: nonce-1\r\nContent-Length: "
                         + form(fields).length() + "\r\n\r\n" + form(fields);
        CompletableFuture<Void> sent;
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            sent = CompletableFuture.runAsync(() -> {
                try {
                    socket.getOutputStream().write(request.repeat(1_000).getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    // It has heard enough.
                }
            });
            AtomicInteger before = new AtomicInteger(-1);
            await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofSeconds(2))
                    .until(() -> answered.get() > 0 && before.getAndSet(answered.get()) == answered.get());

            assertThat(answered).hasValueLessThan(1_000);
        }
        sent.get(10, TimeUnit.SECONDS);
        assertThat(callback("/plivo/answer", call()).statusCode()).isEqualTo(200);
    }

    @Test
    void aRouteThatStopsUnderLoadLeavesNobodyWaiting() throws Exception {
        start("platform-http");
        RouteController routes = camel.getCamelContext().getRouteController();
        String route = camel.getCamelContext().getRoutes().stream()
                .filter(each -> each.getEndpoint().getEndpointUri().contains("/plivo/answer")).findAny().orElseThrow().getId();
        Map<String, String> fields = call();
        String request = "POST /plivo/answer HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + FORM + "X-Plivo-Signature-V3: "
                         + sign(external + "/plivo/answer", fields)
                         + "\r\nX-Plivo-Signature-V3-Nonce: nonce-1\r\nContent-Length: "
                         + form(fields).length() + "\r\n\r\n" + form(fields);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService callers = Executors.newFixedThreadPool(60);
        List<CompletableFuture<Void>> all = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                all.add(CompletableFuture.runAsync(() -> {
                    while (!over.get()) {
                        try {
                            assertThat(raw(request)).startsWith("HTTP/1.1 ");
                        } catch (IOException e) {
                            // A timeout, above all.
                            throw new AssertionError(e);
                        }
                    }
                }, callers));
            }
            for (int i = 0; i < 15; i++) {
                TimeUnit.MILLISECONDS.sleep(200);
                routes.stopRoute(route);
                routes.startRoute(route);
            }
        } finally {
            over.set(true);
            callers.shutdown();
        }
        assertThat(all).allSatisfy(caller -> assertThat(caller).succeedsWithin(30, TimeUnit.SECONDS));
    }
}
