package io.github.camelplivo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.SignedCallback;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockComponent;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.main.Main;
import org.apache.camel.spi.DataType;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The routes of the guide that pass callbacks on as CloudEvents, with Camel's own data types for HTTP and JSON. */
class CloudEventRoutesIT {

    private static final String YAML = """
            - route:
                from:
                  uri: direct:yaml
                  steps:
                    - transformDataType:
                        toType: plivo:application-cloudevents
            """;

    private final int port = FreePort.next();
    private final String server = "http://127.0.0.1:" + port;
    private final Main camel = new Main();
    private final BlockingQueue<Map<String, String>> sunk = new LinkedBlockingQueue<>();
    private final AtomicInteger status = new AtomicInteger(202);
    private HttpServer sink;

    private void start(String file, String knativeSink) throws Exception {
        camel.addProperty("K_SINK", knativeSink);
        camel.addProperty("camel.server.enabled", "true");
        camel.addProperty("camel.server.host", "127.0.0.1");
        camel.addProperty("camel.server.port", "" + port);
        camel.addProperty("camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID);
        camel.addProperty("camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN);
        camel.addProperty("external.url", server);
        camel.configure().setRoutesIncludePattern("file:examples/cookbook/" + file);
        camel.start();
    }

    /** What Knative calls a sink: the headers of each request, and its body as {@code body}. */
    private String sink() throws IOException {
        sink = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        sink.createContext("/", exchange -> {
            Map<String, String> request = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            exchange.getRequestHeaders().forEach((name, values) -> request.put(name, values.get(0)));
            request.put("body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            sunk.add(request);
            exchange.sendResponseHeaders(status.get(), -1);
            exchange.close();
        });
        sink.start();
        return "http://127.0.0.1:" + sink.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        camel.stop();
        if (sink != null) {
            sink.stop(0);
        }
    }

    private SignedCallback delivered() {
        return SignedCallback.ofMessage(server + "/plivo/events").fields(Map.of("MessageUUID", "m-1", "Status", "delivered",
                "From", "14150001111", "To", "14152221111", "Text", "caf\u00e9", "DeliveryReportTime",
                "2026-01-31 12:00:05.000000+00:00"));
    }

    @Test
    void aSinkOfKnativeGetsTheEvent() throws Exception {
        start("events-to-knative.yaml", sink());

        assertThat(delivered().send().statusCode()).isEqualTo(200);

        Map<String, String> event = sunk.poll(30, TimeUnit.SECONDS);
        assertThat(event).containsEntry("ce-specversion", "1.0").containsEntry("ce-subject", "m-1")
                .containsEntry("ce-type", "io.github.camelplivo.event.message_status")
                .containsEntry("ce-source", "plivo:callback").containsEntry("ce-time", "2026-01-31T12:00:05Z");
        assertThat(event.get("ce-id")).matches("[0-9a-f]{64}");
        assertThat(event.get("Content-Type")).startsWith("application/json");
        assertThat(new ObjectMapper().readTree(event.get("body")).get("Text").asText()).isEqualTo("caf\u00e9");
        assertThat(event.keySet()).noneMatch(name -> name.startsWith("CamelPlivo"));
    }

    /** So Plivo sends a report again that the sink has not taken, and it is the same event. */
    @Test
    void aSinkThatFailsIsAskedAgain() throws Exception {
        start("events-to-knative.yaml", sink());
        status.set(503);

        assertThat(delivered().send().statusCode()).isEqualTo(500);
        status.set(202);
        assertThat(delivered().send().statusCode()).isEqualTo(200);

        assertThat(sunk.poll(30, TimeUnit.SECONDS).get("ce-id")).isEqualTo(sunk.poll(30, TimeUnit.SECONDS).get("ce-id"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "type", "name", "yaml" })
    void eachDslMakesAnEvent(String route) throws Exception {
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() throws Exception {
                from("direct:type").transformDataType(new DataType("plivo:application-cloudevents"));
                from("direct:name").transformDataType("plivo:application-cloudevents");
                PluginHelper.getRoutesLoader(getContext()).loadRoutes(ResourceHelper.fromString("events.yaml", YAML));
            }
        });
        camel.start();

        Message event = camel.getCamelTemplate().send("direct:" + route, exchange -> {
            exchange.getMessage().setHeader("CamelPlivoCallbackKind", "hangup");
            exchange.getMessage().setHeader("CamelPlivoCallbackKey", "key-1");
        }).getMessage();

        assertThat(event.getHeader("CamelCloudEventType")).isEqualTo("io.github.camelplivo.event.hangup");
        assertThat(event.getHeader("CamelCloudEventID")).isEqualTo("key-1");
    }

    @Test
    void behindAWireTapACallbackThatExpectsADocumentIsAnEventToo() throws Exception {
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:plivo:callback?webhookComponentName=platform-http&webhookPath=/plivo/answer&webhookExternalUrl="
                     + server).wireTap("direct:event").setBody(constant("<Response><Hangup/></Response>"));
                from("direct:event").transformDataType("plivo:application-cloudevents").to("mock:event");
            }
        });
        start("events-to-knative.yaml", "http://127.0.0.1:1");
        MockEndpoint event = camel.getCamelContext().getEndpoint("mock:event", MockEndpoint.class);
        event.expectedHeaderReceived("CamelCloudEventType", "io.github.camelplivo.event.answer");

        assertThat(SignedCallback.ofCall(server + "/plivo/answer").field("CallUUID", "c-1").field("Event", "StartApp").send()
                .body()).contains("<Hangup/>");

        event.assertIsSatisfied();
        assertThat(event.getReceivedExchanges().get(0).getMessage().getBody(String.class)).contains("\"CallUUID\":\"c-1\"");
    }

    @Test
    void aTopicOfKafkaGetsTheEvent() throws Exception {
        camel.bind("kafka", new MockComponent());
        start("events-to-kafka.yaml", "");
        MockEndpoint topic = camel.getCamelContext().getEndpoint("kafka:plivo-events", MockEndpoint.class);

        assertThat(delivered().send().statusCode()).isEqualTo(200);

        assertThat(topic.getReceivedExchanges()).hasSize(1);
        JsonNode event = new ObjectMapper().readTree(topic.getReceivedExchanges().get(0).getMessage().getBody(String.class));
        assertThat(event.get("type").asText()).isEqualTo("io.github.camelplivo.event.message_status");
        assertThat(event.get("id").asText()).matches("[0-9a-f]{64}");
        assertThat(event.get("subject").asText()).isEqualTo("m-1");
        assertThat(event.get("time").asText()).isEqualTo("2026-01-31T12:00:05Z");
        assertThat(event.get("datacontenttype").asText()).isEqualTo("application/json");
        assertThat(event.get("data").get("Text").asText()).isEqualTo("caf\u00e9");
    }
}
