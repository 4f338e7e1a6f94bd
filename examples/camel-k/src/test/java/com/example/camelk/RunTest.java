package com.example.camelk;

import java.io.IOException;
import java.io.StringReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;

import com.example.camelrun.CamelRun;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.Secret;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.MultiPartyCall;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import org.apache.camel.ConsumerTemplate;
import org.apache.camel.main.KameletMain;
import org.apache.camel.v1.Integration;
import org.apache.camel.v1.Pipe;
import org.apache.camel.v1.integrationspec.Flows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The routes of the manifests, with the properties of the secret, against the simulator: what Camel K would build and run,
 * without Camel K.
 */
@ExtendWith(PlivoSimulatorExtension.class)
class RunTest {

    private static final String CUSTOMER = "+14152221111";
    private static final String AGENT = "+14152223333";
    private static final String OTHER_AGENT = "+14152225555";
    private static final String REQUEST = "{\"to\": \"" + OTHER_AGENT + "\", \"trigger_source\": \"" + AGENT + "\"}";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private final KameletMain camel = new KameletMain("camel.jbang");

    @TempDir
    private Path folder;
    private PlivoSimulator plivo;
    private MultiPartyCall call;

    @BeforeEach
    void mountTheSecret(PlivoSimulator simulator) throws IOException {
        plivo = simulator;
        Properties properties = new Properties();
        properties.load(new StringReader(
                Manifests.read("secret.yaml", Secret.class).getStringData().get("plivo.properties")));
        call = plivo.multiPartyCall(properties.getProperty("phlo.id"), properties.getProperty("phlo.node"))
                .customer(CUSTOMER).agent(AGENT);
        // The placeholders of the secret are an account that the simulator knows.
        plivo.account(properties.getProperty("camel.component.plivo.auth-id"),
                properties.getProperty("camel.component.plivo.auth-token"));
        properties.stringPropertyNames().forEach(name -> camel.addInitialProperty(name, properties.getProperty(name)));
        camel.addInitialProperty("camel.component.plivo.base-url", plivo.baseUrl());
        camel.addInitialProperty("camel.component.plivo.phlo-base-url", plivo.phloBaseUrl());
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    private void start(String routes) throws IOException {
        Path file = Files.writeString(folder.resolve("routes.camel.yaml"), routes);
        camel.configure().setRoutesIncludePattern(file.toUri().toString());
        CamelRun.start(camel, folder);
    }

    private static void isPlivosAnswer(String json) throws IOException {
        assertThat(new ObjectMapper().readTree(json).path("api_id").asText()).isNotEmpty();
    }

    @Test
    void theRouteOfTheIntegrationMakesAWarmTransfer() throws Exception {
        Integration integration = Manifests.read("integration.yaml", Integration.class);
        integration.getSpec().getTraits().getCamel().getProperties().forEach(line -> {
            String[] property = line.split(" *= *", 2);
            camel.addInitialProperty(property[0], property[1]);
        });
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        camel.addInitialProperty("camel.server.enabled", "true");
        camel.addInitialProperty("camel.server.host", "127.0.0.1");
        camel.addInitialProperty("camel.server.port", "" + port);
        start(Manifests.yaml(integration.getSpec().getFlows().stream().map(Flows::getAdditionalProperties).toList()));

        HttpResponse<String> response = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/transfers")).timeout(LONG_ENOUGH)
                        .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(REQUEST)).build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(201);
        isPlivosAnswer(response.body());
        assertThat(plivo.talkingWith(AGENT)).containsExactly(OTHER_AGENT);
        assertThat(call.member(CUSTOMER).onHold()).isTrue();
    }

    /** The broker is Camel's stub, which keeps messages in memory. */
    private void startThePipe() throws IOException {
        Pipe pipe = Manifests.read("pipe.yaml", Pipe.class);
        PipeRoute.bindings(pipe).forEach(binding -> binding.applicationProperties().forEach(camel::addInitialProperty));
        camel.setStubPattern("paho-mqtt5");
        start(PipeRoute.yaml(pipe));
    }

    private String receive(String topic) throws IOException {
        try (ConsumerTemplate consumer = camel.getCamelContext().createConsumerTemplate()) {
            return consumer.receiveBody("paho-mqtt5:" + topic, LONG_ENOUGH.toMillis(), String.class);
        }
    }

    @Test
    void thePipeMakesAWarmTransferAndPassesTheAnswerOn() throws Exception {
        startThePipe();

        camel.getCamelTemplate().sendBody("paho-mqtt5:transfers/requests", REQUEST);

        isPlivosAnswer(receive("transfers/results"));
        assertThat(plivo.talkingWith(AGENT)).containsExactly(OTHER_AGENT);
        assertThat(plivo.requests().get(0).json()).isEqualTo(
                Map.of("action", "warm_transfer", "to", OTHER_AGENT, "role", "agent", "trigger_source", AGENT));
    }

    @Test
    void whatFailsInThePipeGoesToItsErrorSink() throws Exception {
        startThePipe();
        plivo.next(Fault.unavailableAfterActing());

        camel.getCamelTemplate().sendBody("paho-mqtt5:transfers/requests", REQUEST);

        assertThat(receive("transfers/failed")).isEqualTo(REQUEST);
        assertThat(plivo.requests()).hasSize(1);
    }
}
