package io.github.camelplivo;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import javax.management.ObjectName;

import ch.qos.logback.classic.Level;
import io.github.camelplivo.webhook.CallbackHandler;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What comes to a callback's URL and is not Plivo's, or is too long, too slow or too much. */
class HostileCallbackIT extends CallbackTestSupport {

    @Test
    void whoIsNotPlivoIsRefused() throws Exception {
        start("platform-http");
        String body = form(call());
        String signature = sign(external + "/plivo/answer", call());
        try (LogWatch log = new LogWatch()) {
            List<HttpResponse<String>> answers = List.of(
                    send(post("/plivo/answer", body, null)),
                    send(post("/plivo/answer", body, "AAAA")),
                    send(post("/plivo/answer", body + "&To=14159999999", signature)),
                    send(post("/plivo/answer?a=b", body, signature)),
                    send(post("/plivo/silent", body, signature)));

            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(403);
                assertThat(answer.body()).isEmpty();
            });
            assertThat(received).isEmpty();
            assertThat(log.from(CallbackHandler.class, Level.WARN)).hasSize(5)
                    .allSatisfy(event -> assertThat(event.getFormattedMessage()).doesNotContain("1415"))
                    .anySatisfy(event -> assertThat(event.getFormattedMessage()).isEqualTo(
                            "Rejected request (403) to /plivo/answer: signature mismatch. Check webhookExternalUrl and the auth token"));
        }
        assertThat(callback("/plivo/answer", call()).statusCode()).isEqualTo(200);
        ObjectName component = new ObjectName(
                "org.apache.camel:context=" + camel.getCamelContext().getManagementName()
                                              + ",type=components,name=\"plivo\"");
        assertThat(ManagementFactory.getPlatformMBeanServer().getAttribute(component, "RefusedCallbacks")).isEqualTo(5L);
    }

    @ParameterizedTest
    @ValueSource(strings = { "platform-http", "undertow" })
    void hostileRequestsAreTurnedAwayAndTheNextGoodOneIsServed(String server) throws Exception {
        start(server);
        try (LogWatch log = new LogWatch()) {
            List<HttpRequest.Builder> hostile = new ArrayList<>();
            hostile.add(post("/plivo/answer", ("a=" + "x".repeat(5_000) + "&").repeat(20), "s"));
            hostile.add(post("/plivo/answer", "a=1&".repeat(10_000), "s"));
            hostile.add(post("/plivo/answer", "a=%zz", "s"));
            hostile.add(post("/plivo/answer", "CamelHttpResponseCode=200&CamelHttpUri=x&X-Plivo-Signature-V3=a", "s"));
            hostile.add(post("/plivo/answer", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "s").setHeader("Content-Type",
                    "application/xml"));
            hostile.add(post("/plivo/answer", "{}", "s").setHeader("Content-Type", "application/json"));
            for (HttpRequest.Builder request : hostile) {
                assertThat(statusOrClosed(request)).isBetween(400, 499);
            }
            assertThat(raw("GET /plivo/answer?a=%zz HTTP/1.1\r\nHost: a\r\n\r\n")).containsPattern("^(HTTP/1.1 4|$)");
            if (server.equals("platform-http")) {
                // The undertow of Camel 4.14 waits for the rest.
                assertThat(raw("POST /plivo/answer HTTP/1.1\r\nHost: a\r\nContent-Length: 10485760\r\n\r\na="))
                        .containsPattern("^(HTTP/1.1 4|$)");
            }
            assertThat(received).isEmpty();
            assertThat(log.text()).doesNotContain("ERROR");
        }

        assertThat(callback("/plivo/answer", call()).statusCode()).isEqualTo(200);
    }

    /** 499 when the server has closed the connection while the client was still sending. */
    private int statusOrClosed(HttpRequest.Builder request) throws Exception {
        try {
            return send(request).statusCode();
        } catch (HttpTimeoutException e) {
            throw e;
        } catch (IOException e) {
            return 499;
        }
    }

    @ParameterizedTest
    @CsvSource({ "platform-http,false", "platform-http,true", "undertow,false", "undertow,true" })
    void tenMegabytesAreTurnedAwayAndTheNextGoodRequestIsServed(String server, boolean chunked) throws Exception {
        start(server);
        try (LogWatch log = new LogWatch()) {
            for (String type : new String[] {
                    "application/x-www-form-urlencoded", "multipart/form-data; boundary=b", "application/json" }) {
                for (String piece : new String[] { "x".repeat(8192), "a=xxxxx&".repeat(1024) }) {
                    assertThat(tenMegabytes(type, chunked, piece)).as(type).containsPattern("^(HTTP/1.1 4|$)");
                }
            }
            assertThat(callback("/plivo/answer", call()).statusCode()).isEqualTo(200);
            assertThat(log.text()).doesNotContain("ERROR");
        }
        assertThat(received).hasSize(1);
    }

    /** Of other paths than the component's the server's own setting says how much is read. */
    @Test
    void anotherPathOfTheServerHasALimitOfItsOwn() throws Exception {
        camel.addProperty("camel.server.maxBodySize", "65536");
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("platform-http:/other").setBody(constant("read"));
            }
        });
        start("platform-http");

        assertThat(send(post("/other", "a".repeat(1_000), null)).body()).isEqualTo("read");
        assertThat(statusOrClosed(post("/other", "a".repeat(100_000), null))).isBetween(400, 499);
    }

    /** What a server answers to a body that is sent as far as it lets itself be sent. */
    private String tenMegabytes(String type, boolean chunked, String piece) throws IOException {
        byte[] bytes = piece.getBytes(StandardCharsets.US_ASCII);
        int pieces = 10 * 1024 * 1024 / bytes.length;
        try (Socket socket = begin("POST", "Content-Type: " + type + "\r\n" + (chunked
                ? "Transfer-Encoding: chunked" : "Content-Length: " + pieces * bytes.length) + "\r\n\r\n")) {
            OutputStream out = socket.getOutputStream();
            try {
                for (int i = 0; i < pieces; i++) {
                    if (chunked) {
                        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    }
                    out.write(bytes);
                    out.write((chunked ? "\r\n" : "").getBytes(StandardCharsets.US_ASCII));
                }
                out.write((chunked ? "0\r\n\r\n" : "").getBytes(StandardCharsets.US_ASCII));
            } catch (SocketException e) {
                // It has heard enough.
            }
            return answer(socket);
        }
    }

    @Test
    void whoNeverComesToTheEndOfABodyIsCutOff() throws Exception {
        start("platform-http");
        try (LogWatch log = new LogWatch();
             SlowSenders headers = new SlowSenders(100, "X-Slow: ");
             SlowSenders bodies = new SlowSenders(200, "Content-Length: 1000\r\n\r\n");
             SlowSenders forms = new SlowSenders(
                     100, "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\na=")) {
            assertThat(callback("/plivo/answer", call()).statusCode()).isEqualTo(200);

            await().atMost(Duration.ofSeconds(60)).until(() -> bodies.drip() == 200 && forms.drip() == 100);
            // Nobody limits the time of headers: they hold connections, but no threads.
            headers.drip();
            assertThat(callback("/plivo/answer", call()).statusCode()).isEqualTo(200);
            assertThat(log.text()).doesNotContain("ERROR");
        }
        assertThat(received).hasSize(2);
    }

    @Test
    void whoBreaksOffIsNotWorthALine() throws Exception {
        start("platform-http");
        try (LogWatch log = new LogWatch()) {
            new SlowSenders(50, "Content-Length: 1000\r\n\r\n").close();
            new SlowSenders(50, "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\na=").close();

            assertThat(callback("/plivo/answer", call()).statusCode()).isEqualTo(200);
            assertThat(log.text()).doesNotContain("ERROR", "WARN");
        }
    }

    @Test
    void slowSendersOfBodiesHoldThreadsOfUndertowWhichCanHaveMore() throws Exception {
        camel.addProperty("camel.component.undertow.hostOptions.workerThreads", "220");
        start("undertow");
        try (LogWatch log = new LogWatch();
             SlowSenders headers = new SlowSenders(200, "X-Slow: ");
             SlowSenders bodies = new SlowSenders(200, "Content-Length: 1000\r\n\r\n")) {
            headers.drip();
            bodies.drip();

            assertThat(callback("/plivo/answer", call()).statusCode()).isEqualTo(200);
            assertThat(log.text()).doesNotContain("ERROR");
        }
    }

    /** Many who send a request byte by byte and never come to its end. */
    private final class SlowSenders implements AutoCloseable {

        private final List<Socket> sockets = new ArrayList<>();

        SlowSenders(int many, String beginning) throws IOException {
            for (int i = 0; i < many; i++) {
                sockets.add(begin("POST", beginning));
            }
        }

        /** Each sends a byte more. How many the server has cut off? */
        long drip() {
            return sockets.stream().filter(socket -> {
                try {
                    socket.getOutputStream().write('b');
                    return socket.getInputStream().available() > 0;
                } catch (IOException e) {
                    return true;
                }
            }).count();
        }

        @Override
        public void close() throws IOException {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    /** What a server answers to bytes that no client would send. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return answer(socket);
        }
    }

    private Socket begin(String method, String rest) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        String request = method + " /plivo/answer HTTP/1.1\r\nHost: a\r\n" + rest;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Nothing, when the server closes the connection without one. */
    private static String answer(Socket socket) throws IOException {
        socket.setSoTimeout(30_000);
        try {
            byte[] answer = new byte[1024];
            int length = socket.getInputStream().read(answer);
            return new String(answer, 0, Math.max(0, length), StandardCharsets.US_ASCII);
        } catch (SocketException e) {
            return "";
        }
    }

    @Test
    void whatTheHttpServerKeepsBackDoesNotReachTheRoute() throws Exception {
        start("platform-http");

        send(post("/plivo/answer", form(call()) + "&CamelHttpUri=/plivo/silent&CamelPlivoTo=14159999999",
                sign(external + "/plivo/answer", call())));

        assertThat(received).allSatisfy(message -> assertThat(message.getHeaders() + message.getBody(String.class))
                .doesNotContain("14159999999", "CamelHttpUri"));
    }

    @Test
    void twoHundredAtOnceAreAnsweredBesideASlowRoute() throws Exception {
        start("platform-http");
        Map<String, String> fields = call();
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            answers.add(http.sendAsync(post("/plivo/slow", form(fields), sign(external + "/plivo/slow", fields)).build(),
                    HttpResponse.BodyHandlers.ofString()));
        }
        for (int i = 0; i < 200; i++) {
            answers.add(http.sendAsync(post("/plivo/answer", form(fields), sign(external + "/plivo/answer", fields)).build(),
                    HttpResponse.BodyHandlers.ofString()));
        }

        assertThat(answers.subList(5, 205)).allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        assertThat(answers.subList(0, 5)).allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(500));
    }

    @Test
    void asManyCallbacksAsTheServerHasThreadsWaitAtATime() throws Exception {
        camel.addProperty("camel.beans.vertxOptions", "#class:io.vertx.core.VertxOptions");
        camel.addProperty("camel.beans.vertxOptions.workerPoolSize", "40");
        CountDownLatch all = new CountDownLatch(40);
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:plivo:callback?webhookComponentName=platform-http&webhookPath=/plivo/together&callbackTimeout=14000"
                     + "&webhookExternalUrl=" + external).process(exchange -> {
                         all.countDown();
                         all.await();
                     });
            }
        });
        start("platform-http");
        Map<String, String> fields = call();
        HttpRequest request = post("/plivo/together", form(fields), sign(external + "/plivo/together", fields)).build();

        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(http.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
        }

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
    }
}
