package io.github.camelplivo;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.github.camelplivo.simulator.PlivoSimulator;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.junit.jupiter.api.AfterEach;

/** Routes that take callbacks, at an HTTP server of Camel's, and requests for them, signed or not. */
abstract class CallbackTestSupport {

    static final String DOCUMENT = "<Response><Conference>room &amp; board</Conference></Response>";

    final Main camel = new Main();
    final int port = FreePort.next();
    final String external = "http://127.0.0.1:" + port;
    final List<Message> received = new CopyOnWriteArrayList<>();
    final AtomicInteger attempts = new AtomicInteger();
    final AtomicInteger interrupted = new AtomicInteger();
    final CountDownLatch never = new CountDownLatch(1);
    final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    void start(String server) throws Exception {
        start(server, external);
    }

    void start(String server, String externalUrl) throws Exception {
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
                from(webhook + "/plivo/patient&callbackTimeout=8000&maxCallbacks=20").process(exchange -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        interrupted.incrementAndGet();
                        throw e;
                    }
                });
                from(webhook + "/plivo/slow&callbackTimeout=300").process(exchange -> never.await());
            }

            private void keep(Exchange exchange) {
                received.add(exchange.getMessage().copy());
            }
        });
        camel.start();
    }

    void serve(String server) {
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

    static Map<String, String> call(String... more) {
        Map<String, String> fields = new TreeMap<>(
                Map.of("CallUUID", "c-1", "From", "14152221111", "To", "14150001111",
                        "Direction", "inbound", "CallStatus", "in-progress", "Event", "StartApp"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> field.getKey() + "="
                                                       + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static String sign(String url, Map<String, String> fields) {
        return sign(PlivoSimulator.AUTH_TOKEN, url, fields);
    }

    /** Signs a POST without a query as Plivo's SDKs do. */
    static String sign(String token, String url, Map<String, String> fields) {
        String text = url + "?" + new TreeMap<>(fields).entrySet().stream().map(field -> field.getKey() + field.getValue())
                .collect(Collectors.joining()) + ".nonce-1";
        return hmac(token, text);
    }

    static String hmac(String token, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder post(String path, String body, String signature) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(external + path)).timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body));
        return signature == null
                ? request : request.header("X-Plivo-Signature-V3", signature).header("X-Plivo-Signature-V3-Nonce", "nonce-1");
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> callback(String path, Map<String, String> fields) throws Exception {
        return send(post(path, form(fields), sign(external + path, fields)));
    }
}
