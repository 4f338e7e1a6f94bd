package io.github.camelplivo;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import javax.management.ObjectName;

import ch.qos.logback.classic.Level;
import io.github.camelplivo.webhook.CallbackHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

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
                    .allSatisfy(event -> assertThat(event.getFormattedMessage()).doesNotContain("1415"));
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
                assertThat(send(request).statusCode()).isBetween(400, 499);
            }
            assertThat(raw("GET /plivo/answer?a=%zz HTTP/1.1\r\nHost: a\r\n\r\n")).containsPattern("^(HTTP/1.1 4|$)");
            assertThat(raw("POST /plivo/answer HTTP/1.1\r\nHost: a\r\nContent-Length: 10485760\r\n\r\na=")).containsPattern(
                    "^(HTTP/1.1 4|$)");
            assertThat(received).isEmpty();
            assertThat(log.text()).doesNotContain("ERROR io.github", "ERROR org.apache");
        }

        assertThat(callback("/plivo/answer", call()).statusCode()).isEqualTo(200);
    }

    /** What a server answers to bytes that no client would send, until it closes or a second has passed. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(1000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] answer = new byte[1024];
            int length = socket.getInputStream().read(answer);
            return new String(answer, 0, Math.max(0, length), StandardCharsets.US_ASCII);
        } catch (SocketException | SocketTimeoutException e) {
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
}
