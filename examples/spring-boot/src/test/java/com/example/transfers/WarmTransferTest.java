package com.example.transfers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.MultiPartyCall;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The REST call against the simulator, over HTTP on both sides: no account, no phone. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class WarmTransferTest {

    private static final String CUSTOMER = "+14152221111";
    private static final String AGENT = "+14152223333";
    private static final String OTHER_AGENT = "+14152225555";
    private static final String REQUEST = "{\"to\": \"" + OTHER_AGENT + "\", \"trigger_source\": \"" + AGENT + "\"}";

    @RegisterExtension
    static final PlivoSimulatorExtension PLIVO = new PlivoSimulatorExtension();

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void account(DynamicPropertyRegistry properties) {
        PlivoSimulator plivo = PLIVO.simulator();
        properties.add("camel.component.plivo.auth-id", () -> PlivoSimulator.AUTH_ID);
        properties.add("camel.component.plivo.auth-token", () -> PlivoSimulator.AUTH_TOKEN);
        properties.add("camel.component.plivo.base-url", plivo::baseUrl);
        properties.add("camel.component.plivo.phlo-base-url", plivo::phloBaseUrl);
        properties.add("phlo.id", () -> "support");
        properties.add("phlo.node", () -> "desk");
    }

    private MultiPartyCall call() {
        return PLIVO.simulator().multiPartyCall("support", "desk").customer(CUSTOMER).agent(AGENT);
    }

    private HttpResponse<String> post(String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/transfers/warm"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }

    @Test
    void theTwoAgentsSpeakPrivatelyFirst() throws Exception {
        MultiPartyCall call = call();

        HttpResponse<String> response = post(REQUEST);

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(json(response).path("api_id").asText()).isNotBlank();
        assertThat(call.privateTalk()).isTrue();
        assertThat(PLIVO.simulator().talkingWith(AGENT)).containsExactly(OTHER_AGENT);
        assertThat(call.member(CUSTOMER).onHold()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "not JSON", "[]", "{\"to\": \"" + OTHER_AGENT + "\"}",
            "{\"to\": \"4152225555 or so\", \"trigger_source\": \"" + AGENT + "\"}",
            "{\"to\": \"" + OTHER_AGENT + "\", \"trigger_source\": \"" + AGENT + "\", \"too_much\": 1}" })
    void aWrongRequestIsNamedAndNotSent(String request, CapturedOutput log) throws Exception {
        call();

        HttpResponse<String> response = post(request);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).path("detail").asText()).contains("Nothing was sent");
        assertThat(PLIVO.simulator().requests()).isEmpty();
        assertSecret(response.body() + log);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(Fault.status(404), 422, "Nothing happened"),
                arguments(Fault.status(401), 500, "Nothing happened"),
                arguments(Fault.errorInSuccess(OTHER_AGENT + " is busy"), 422, "Nothing happened"),
                arguments(Fault.rateLimited(Duration.ofSeconds(7)), 503, "repeat it later"),
                arguments(Fault.unavailableAfterActing(), 502, "It may have happened"),
                arguments(Fault.resetAfterActing(), 502, "It may have happened"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureIsTheStatus(Fault fault, int status, String title, CapturedOutput log) throws Exception {
        call();
        PLIVO.simulator().next(fault);

        HttpResponse<String> response = post(REQUEST);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(json(response).path("status").asInt()).isEqualTo(status);
        assertThat(json(response).path("title").asText()).contains(title);
        assertThat(json(response).path("detail").asText()).isNotBlank();
        assertThat(PLIVO.simulator().requests()).hasSize(1);
        assertThat(log).contains("WARN");
        assertSecret(response.body() + log);
    }

    @Test
    void whenPlivoSaysHowLongToWaitTheCallerLearnsIt() throws Exception {
        PLIVO.simulator().next(Fault.rateLimited(Duration.ofSeconds(7)));

        assertThat(post(REQUEST).headers().firstValue("Retry-After")).hasValue("7");
    }

    private static void assertSecret(String text) {
        assertThat(text).doesNotContain(OTHER_AGENT.substring(1), AGENT.substring(1), PlivoSimulator.AUTH_TOKEN);
    }

    @Test
    void whoSendsTheRequestChoosesNothingButTheAgents() throws Exception {
        MultiPartyCall call = call();

        HttpResponse<String> response = post(
                REQUEST.replace("}", ", \"action\": \"call\", \"phlo_id\": \"other\", \"node_id\": \"other\"}"),
                "CamelPlivoAction", "hangup", "CamelPlivoMemberAddress", CUSTOMER, "CamelPlivoTo", "+14150000000");

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(call.privateTalk()).isTrue();
        assertThat(PLIVO.simulator().talkingWith(AGENT)).containsExactly(OTHER_AGENT);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/actuator/health", "/actuator/health/readiness" })
    void healthHasCamelsChecks(String path) throws Exception {
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(), BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).path("components").path("camelHealth").path("status").asText()).isEqualTo("UP");
    }
}
