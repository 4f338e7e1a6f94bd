package io.github.camelplivo;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.management.ObjectName;

import ch.qos.logback.classic.Level;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import io.github.camelplivo.webhook.CallbackHandler;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import routes.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Plivo's callbacks over sockets: from the simulator, which signs as Plivo does, and from those who are not Plivo. */
@ExtendWith(PlivoSimulatorExtension.class)
class CallbackIT {

    private static final String DOCUMENT = "<Response><Conference>room &amp; board</Conference></Response>";

    private final Main camel = new Main();
    private final int port = freePort();
    private final String external = "http://127.0.0.1:" + port;
    private final List<Message> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger attempts = new AtomicInteger();
    private final CountDownLatch never = new CountDownLatch(1);
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void start(String server) throws Exception {
        start(server, external);
    }

    private void start(String server, String externalUrl) throws Exception {
        serve(server);
        String webhook = "webhook:plivo:callback?webhookComponentName=" + server + "&webhookExternalUrl=" + externalUrl
                         + "&webhookAutoRegister=false&webhookPath=";
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from(webhook + "/plivo/answer").process(this::keep).setBody(constant(DOCUMENT));
                from(webhook + "/plivo/silent").process(this::keep);
                from(webhook + "/plivo/failing&fallbackDocument=RAW(<Response><Speak>Sorry</Speak></Response>)")
                        .throwException(new IllegalStateException("+14152225555"));
                from(webhook + "/plivo/once").idempotentConsumer(header("CamelPlivoCallbackKey"),
                        MemoryIdempotentRepository.memoryIdempotentRepository()).process(exchange -> {
                            if (attempts.incrementAndGet() == 1) {
                                throw new IllegalArgumentException("+14152225555");
                            }
                        }).setBody(constant(DOCUMENT));
                from(webhook + "/plivo/latin")
                        .setBody(constant(("<?xml version='1.0' encoding='ISO-8859-1'?><Response><Speak>caf\u00e9"
                                           + "</Speak></Response>")
                                .getBytes(StandardCharsets.ISO_8859_1)));
                from(webhook + "/plivo/plain&fallbackDocument=<Response><Speak>Please call again</Speak></Response>")
                        .throwException(new IllegalStateException());
                from(webhook + "/plivo/broken").setBody(constant("<Response><Speek>hi</Speek></Response>"));
                from(webhook + "/plivo/slow&callbackTimeout=300").process(exchange -> never.await());
            }

            private void keep(Exchange exchange) {
                received.add(exchange.getMessage().copy());
            }
        });
        camel.start();
    }

    private void serve(String server) {
        if (server.equals("platform-http")) {
            camel.addProperty("camel.server.enabled", "true");
            camel.addProperty("camel.server.host", "127.0.0.1");
            camel.addProperty("camel.server.port", "" + port);
        } else {
            camel.addProperty("camel.rest.component", server);
            camel.addProperty("camel.rest.host", "127.0.0.1");
            camel.addProperty("camel.rest.port", "" + port);
        }
        camel.addProperty("camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID);
        camel.addProperty("camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN);
    }

    @AfterEach
    void stop() {
        never.countDown();
        camel.stop();
    }

    private static Map<String, String> call(String... more) {
        Map<String, String> fields = new TreeMap<>(
                Map.of("CallUUID", "c-1", "From", "14152221111", "To", "14150001111",
                        "Direction", "inbound", "CallStatus", "in-progress", "Event", "StartApp"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> field.getKey() + "="
                                                       + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Signs a POST without a query as section 6.2 says. */
    private static String sign(String url, Map<String, String> fields) {
        String text = url + "?" + new TreeMap<>(fields).entrySet().stream().map(field -> field.getKey() + field.getValue())
                .collect(Collectors.joining()) + ".nonce-1";
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(PlivoSimulator.AUTH_TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder post(String path, String body, String signature) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(external + path)).timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body));
        return signature == null
                ? request : request.header("X-Plivo-Signature-V3", signature).header("X-Plivo-Signature-V3-Nonce", "nonce-1");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> callback(String path, Map<String, String> fields) throws Exception {
        return send(post(path, form(fields), sign(external + path, fields)));
    }

    @ParameterizedTest
    @CsvSource({ "platform-http,POST", "platform-http,GET", "undertow,POST", "undertow,GET" })
    void aRouteAnswersPlivo(String server, String method, PlivoSimulator plivo) throws Exception {
        start(server);
        Call call = plivo.call("+14152221111", "+14150001111");

        Exchange exchange = camel.getCamelTemplate().send(
                "plivo:call-transfer?baseUrl=" + plivo.baseUrl(), it -> it.getMessage().setBody(Map.of("call_uuid", call.uuid(),
                        "aleg_url", external + "/plivo/answer?for=a%26b+c%2B", "aleg_method", method)));
        plivo.settle();

        assertThat(exchange.getException()).isNull();
        assertThat(call.aLeg().doing()).contains("room & board");
        assertThat(received).hasSize(1);
        Map<?, ?> body = received.get(0).getBody(Map.class);
        assertThat(body.get("CallUUID")).isEqualTo(call.uuid());
        assertThat(body.get("for")).isEqualTo("a&b c+");
        assertThat(received.get(0).getHeader("CamelPlivoCallbackCallUuid")).isEqualTo(call.uuid());
        assertThat(received.get(0).getHeader("CamelPlivoCallbackKind")).isEqualTo("answer");
        assertThat(received.get(0).getHeaders().keySet()).allMatch(header -> header.startsWith("CamelPlivoCallback"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Answer.java", "answer.yaml", "answer.xml" })
    void theExampleAnswersInEachDsl(String file, PlivoSimulator plivo) throws Exception {
        camel.addProperty("external.url", external);
        camel.addProperty("agent", "+14152225555");
        if (file.endsWith(".java")) {
            camel.configure().addRoutesBuilder(new Answer());
        } else {
            camel.configure().setRoutesIncludePattern("file:examples/routes/" + file);
        }
        serve("platform-http");
        camel.start();

        camel.getCamelTemplate().sendBody("plivo:call-make?baseUrl=" + plivo.baseUrl(), Map.of("from", "+14150001111", "to",
                "+14152221111", "answer_url", external + "/plivo/answer"));

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(plivo.talkingWith("+14152221111"))
                .as("%s %s", plivo.picture(), plivo.fetches()).contains("+14152225555"));
    }

    @Test
    void anApplicationLeadsHereWhileTheRouteRuns(PlivoSimulator plivo) throws Exception {
        plivo.application("app-1", Map.of("answer_url", "https://before.example.com", "answer_method", "GET", "app_name", "a"));
        camel.addProperty("camel.component.plivo.base-url", plivo.baseUrl());
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:plivo:callback?webhookComponentName=platform-http&webhookPath=/plivo/registered&applicationId=app-1"
                     + "&webhookExternalUrl=" + external).setBody(constant(DOCUMENT));
            }
        });
        start("platform-http");

        assertThat(plivo.application("app-1")).containsEntry("answer_url", external + "/plivo/registered")
                .containsEntry("answer_method", "POST").containsEntry("app_name", "a");
        camel.stop();
        assertThat(plivo.application("app-1")).containsEntry("answer_url", "https://before.example.com")
                .containsEntry("answer_method", "GET");
    }

    @Test
    void anAnswerIsPlivoXml() throws Exception {
        start("platform-http");

        HttpResponse<String> response = callback("/plivo/answer", call());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/xml; charset=UTF-8");
        assertThat(response.body()).endsWith(DOCUMENT);
    }

    @Test
    void aRouteWithoutAnAnswerEndsTheCallOrAcknowledges() throws Exception {
        start("platform-http");

        assertThat(callback("/plivo/silent", call()).body()).isEqualTo("<Response/>");
        HttpResponse<String> hangup = callback("/plivo/silent", call("HangupCause", "NORMAL_CLEARING", "Event", "Hangup"));
        assertThat(hangup.statusCode()).isEqualTo(200);
        assertThat(hangup.body()).isEmpty();
        assertThat(received.get(1).getHeader("CamelPlivoCallbackKind")).isEqualTo("hangup");
    }

    @Test
    void aRouteThatFailsLeavesPlivoAWholeAnswer() throws Exception {
        start("platform-http");
        try (LogWatch log = new LogWatch()) {
            assertThat(callback("/plivo/failing", call()).body()).endsWith("<Response><Speak>Sorry</Speak></Response>");
            assertThat(callback("/plivo/broken", call()).statusCode()).isEqualTo(500);
            long begin = System.nanoTime();
            assertThat(callback("/plivo/slow", call()).statusCode()).isEqualTo(500);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));

            assertThat(log.from(CallbackHandler.class, Level.WARN)).hasSize(3).allSatisfy(event -> assertThat(
                    event.getFormattedMessage()).contains("c-1").doesNotContain("1415"));
        }
    }

    @Test
    void aCallbackThatFailedIsNotADuplicateWhenItIsRepeated() throws Exception {
        start("platform-http");
        try (LogWatch log = new LogWatch()) {
            assertThat(callback("/plivo/once", call()).statusCode()).isEqualTo(500);
            assertThat(callback("/plivo/once", call()).body()).endsWith(DOCUMENT);

            assertThat(log.from(CallbackHandler.class, Level.WARN)).hasSize(1)
                    .allSatisfy(event -> assertThat(event.getFormattedMessage()).doesNotContain("4152225555"));
        }
    }

    @Test
    void aDocumentInAnyEncodingIsAnsweredInUtf8() throws Exception {
        start("platform-http");

        assertThat(callback("/plivo/latin", call()).body()).contains("<Speak>caf\u00e9</Speak>").doesNotContain("ISO-8859-1");
    }

    @Test
    void aFallbackDocumentKeepsItsBlanks() throws Exception {
        start("platform-http");

        assertThat(callback("/plivo/plain", call()).body()).contains("<Speak>Please call again</Speak>");
    }

    @Test
    void aDocumentIsAnsweredWhateverTheKind() throws Exception {
        start("platform-http");

        assertThat(callback("/plivo/answer", Map.of("Anything", "else")).body()).endsWith(DOCUMENT);
        assertThat(callback("/plivo/answer", call("CallStatus", "ringing", "Direction", "outbound")).body())
                .endsWith(DOCUMENT);
    }

    @Test
    void aContextPathOfTheServerIsPartOfTheUrl() throws Exception {
        camel.addProperty("camel.server.path", "/api");
        start("platform-http", external + "/api");

        assertThat(send(post("/api/plivo/answer", form(call()), sign(external + "/api/plivo/answer", call()))).body())
                .endsWith(DOCUMENT);
    }

    @Test
    void anApplicationThatSomebodyElsePointsElsewhereIsLeftAlone(PlivoSimulator plivo) throws Exception {
        plivo.application("app-1", Map.of("answer_url", "https://before.example.com"));
        camel.addProperty("camel.component.plivo.base-url", plivo.baseUrl());
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:plivo:callback?webhookComponentName=platform-http&webhookPath=/plivo/registered&applicationId=app-1"
                     + "&webhookExternalUrl=" + external).setBody(constant(DOCUMENT));
            }
        });
        start("platform-http");
        plivo.application("app-1", Map.of("answer_url", "https://new.example.com"));

        camel.stop();

        assertThat(plivo.application("app-1")).containsEntry("answer_url", "https://new.example.com");
    }

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
    void aRepeatedCallbackHasTheSameKeyAndAnotherOneAnother() throws Exception {
        start("platform-http");
        callback("/plivo/answer", call());
        callback("/plivo/answer", call());
        callback("/plivo/answer", call("CallStatus", "ringing"));
        callback("/plivo/silent", call());

        List<Object> keys = received.stream().map(message -> message.getHeader("CamelPlivoCallbackKey")).toList();
        assertThat(keys.get(0)).isEqualTo(keys.get(1));
        assertThat(new HashMap<>(Map.of(keys.get(0), 1, keys.get(2), 2, keys.get(3), 3))).hasSize(3);
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
