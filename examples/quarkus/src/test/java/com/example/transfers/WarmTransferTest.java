package com.example.transfers;

import java.time.Duration;
import java.util.stream.Stream;

import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.MultiPartyCall;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

/** The REST call against the simulator, over HTTP on both sides: no account, no phone. */
@QuarkusTest
@QuarkusTestResource(Simulator.class)
class WarmTransferTest {

    private static final String CUSTOMER = "+14152221111";
    private static final String AGENT = "+14152223333";
    private static final String OTHER_AGENT = "+14152225555";
    private static final String REQUEST = "{\"to\": \"" + OTHER_AGENT + "\", \"trigger_source\": \"" + AGENT + "\"}";

    PlivoSimulator plivo;

    @BeforeEach
    void reset() {
        plivo.reset();
    }

    private MultiPartyCall call() {
        return plivo.multiPartyCall("support", "desk").customer(CUSTOMER).agent(AGENT);
    }

    private static Response post(String body) {
        return given().contentType("application/json").body(body).post("/transfers/warm");
    }

    @Test
    void theTwoAgentsSpeakPrivatelyFirst() {
        MultiPartyCall call = call();

        Response response = post(REQUEST);

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.jsonPath().getString("api_id")).isNotBlank();
        assertThat(call.privateTalk()).isTrue();
        assertThat(plivo.talkingWith(AGENT)).containsExactly(OTHER_AGENT);
        assertThat(call.member(CUSTOMER).onHold()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "not JSON", "[]", "{\"to\": \"" + OTHER_AGENT + "\"}",
            "{\"to\": \"4152225555 or so\", \"trigger_source\": \"" + AGENT + "\"}" })
    void aWrongRequestIsNamedAndNotSent(String request) {
        Response response = post(request);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("detail")).contains("Nothing was sent");
        assertThat(plivo.requests()).isEmpty();
        assertSecret(response.asString());
    }

    @Test
    void aFailureIsTheStatus() {
        assertFailure(Fault.status(404), 422, "Nothing happened");
        assertFailure(Fault.status(401), 500, "Nothing happened");
        assertFailure(Fault.errorInSuccess(OTHER_AGENT + " is busy"), 422, "Nothing happened");
        assertFailure(Fault.rateLimited(Duration.ofSeconds(7)), 503, "repeat it later");
        assertFailure(Fault.unavailableAfterActing(), 502, "It may have happened");
        assertFailure(Fault.resetAfterActing(), 502, "It may have happened");
    }

    private void assertFailure(Fault fault, int status, String title) {
        plivo.reset();
        call();
        plivo.next(fault);

        Response response = post(REQUEST);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("title")).contains(title);
        assertThat(plivo.requests()).hasSize(1);
        assertSecret(response.asString());
    }

    private static void assertSecret(String text) {
        assertThat(text).doesNotContain(OTHER_AGENT.substring(1), AGENT.substring(1), PlivoSimulator.AUTH_TOKEN);
    }

    @AfterAll
    static void nothingPrivateIsLogged() {
        assertThat(Simulator.LOG).content().contains("Started warm-transfer")
                .satisfies(WarmTransferTest::assertSecret);
    }

    @Test
    void whenPlivoSaysHowLongToWaitTheCallerLearnsIt() {
        plivo.next(Fault.rateLimited(Duration.ofSeconds(7)));

        assertThat(post(REQUEST).header("Retry-After")).isEqualTo("7");
    }

    @Test
    void whoSendsTheRequestChoosesNothingButTheAgents() {
        MultiPartyCall call = call();

        Response response = given().contentType("application/json")
                .header("CamelPlivoAction", "hangup").header("CamelPlivoMemberAddress", CUSTOMER)
                .body(REQUEST.replace("}", ", \"action\": \"call\", \"phlo_id\": \"other\", \"node_id\": \"other\"}"))
                .post("/transfers/warm");

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(call.privateTalk()).isTrue();
        assertThat(plivo.talkingWith(AGENT)).containsExactly(OTHER_AGENT);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/q/health", "/q/health/ready" })
    void healthHasCamelsChecks(String path) {
        Response response = get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getList("checks.name", String.class)).anyMatch(name -> name.startsWith("camel-"));
    }
}
