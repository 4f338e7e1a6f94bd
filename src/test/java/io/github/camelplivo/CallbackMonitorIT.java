package io.github.camelplivo;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import io.github.camelplivo.monitor.Verdict;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsoleRegistry;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheck.State;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator is told of callbacks: metrics, health, the console. */
@ExtendWith(PlivoSimulatorExtension.class)
class CallbackMonitorIT {

    private final Main camel = new Main();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final int port = FreePort.next();
    private final String external = "http://127.0.0.1:" + port;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private void start() throws Exception {
        camel.bind("metricsRegistry", meters);
        camel.addProperty("camel.server.enabled", "true");
        camel.addProperty("camel.server.host", "127.0.0.1");
        camel.addProperty("camel.server.port", "" + port);
        camel.addProperty("camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID);
        camel.addProperty("camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN);
        camel.addProperty("camel.component.plivo.public-url", external);
        camel.addProperty("camel.component.plivo.local-public-url", "true");
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:plivo:callback?webhookComponentName=platform-http&webhookPath=/plivo/answer&webhookExternalUrl="
                     + external).routeId("answer")
                        .setBody(constant("<Response><Conference>room</Conference></Response>"));
            }
        });
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    private int post(String signature) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(external + "/plivo/answer"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("CallUUID=c-1&Event=StartApp&From=14152225555"));
        if (signature != null) {
            request.header("X-Plivo-Signature-V3", signature).header("X-Plivo-Signature-V3-Nonce", "n");
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private void transfer(PlivoSimulator plivo, Map<String, Object> parameters) throws Exception {
        Call call = plivo.call("+14152221111", "+14150001111");
        camel.getCamelTemplate().sendBodyAndHeader("plivo:call-transfer?baseUrl=" + plivo.baseUrl(), parameters,
                "CamelPlivoCallUuid", call.uuid());
        plivo.settle();
    }

    private double callbacks(String kind, Verdict verdict) {
        return meters.get("camel.plivo.callbacks").tags("kind", kind, "verdict", verdict.toString()).counter().count();
    }

    private HealthCheck.Result health() {
        return HealthCheckHelper.invokeReadiness(camel.getCamelContext(), "full").stream()
                .filter(result -> result.getCheck().getId().equals("consumer:plivo-callback-/plivo/answer"))
                .findFirst().orElseThrow();
    }

    @Test
    void callbacksAreCountedByKindAndVerdict(PlivoSimulator plivo) throws Exception {
        start();
        transfer(plivo, Map.of("aleg_url", external + "/plivo/answer"));
        transfer(plivo, Map.of("document", "<Response><Conference>room</Conference></Response>"));
        assertThat(post(null)).isEqualTo(403);
        assertThat(post("forged")).isEqualTo(403);

        assertThat(callbacks("answer", Verdict.VERIFIED)).isEqualTo(1);
        assertThat(callbacks("document", Verdict.VERIFIED)).isEqualTo(1);
        assertThat(callbacks("answer", Verdict.MISSING)).isEqualTo(1);
        assertThat(callbacks("answer", Verdict.WRONG)).isEqualTo(1);
        assertThat(meters.get("camel.plivo.callback.answers").tags("kind", "answer", "outcome", "answered").counter().count())
                .isEqualTo(1);
        assertThat(camel.getCamelContext().getCamelContextExtension().getContextPlugin(DevConsoleRegistry.class)
                .resolveById("plivo").call(DevConsole.MediaType.TEXT).toString()).contains(" at /plivo/answer");
        PlivoComponent component = camel.getCamelContext().getComponent("plivo", PlivoComponent.class);
        assertThat(component.getRefusedCallbacks()).isEqualTo(2);
    }

    @Test
    void theHealthOfACallbackTellsWhetherSignaturesVerify(PlivoSimulator plivo) throws Exception {
        start();
        assertThat(health().getState()).isEqualTo(State.UP);
        assertThat(health().getDetails()).containsEntry("public.url", external).containsEntry("signature.check", "on");

        post("forged");
        assertThat(health().getMessage()).hasValueSatisfying(
                text -> assertThat(text).contains("No signed callback was verified", "webhookExternalUrl"));
        assertThat(health().getState()).as("nobody takes the node out of service from outside").isEqualTo(State.UP);

        transfer(plivo, Map.of("aleg_url", external + "/plivo/answer"));
        assertThat(health().getMessage()).isEmpty();
        assertThat(health().getDetails()).containsEntry("signature.verified", 1L).containsEntry("signature.wrong", 1L)
                .containsKey("signature.last.verified");
    }

    @Test
    void theCheckGoesWithTheRoute() throws Exception {
        start();
        HealthCheckRegistry registry = HealthCheckRegistry.get(camel.getCamelContext());
        assertThat(registry.getCheck("consumer:plivo-callback-/plivo/answer")).isPresent();

        camel.getCamelContext().stop();

        assertThat(registry.getCheck("consumer:plivo-callback-/plivo/answer")).isEmpty();
    }
}
