package io.github.camelplivo.simulator;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.github.camelplivo.FreePort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The simulator as a whole, and who may ask it what. */
class PlivoSimulatorTest extends PlivoSimulatorTestSupport {

    @Test
    void wrongCredentialsAreRefusedAndRecorded() throws Exception {
        HttpRequest request = request("GET", account() + "Call/", null, "wrong");

        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(plivo.requests()).extracting(RecordedRequest::status).containsExactly(401);
    }

    @Test
    void missingCredentialsAreRefused() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(plivo.phloBaseUrl() + "/phlo/p")).build();

        assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    @Test
    void anotherAccountInThePathIsNotFound() throws Exception {
        plivo.account("SAXXXXXXXXXXXXXXXXXX", "its-token");

        assertRefused(send("GET", plivo.baseUrl() + "/Account/SAXXXXXXXXXXXXXXXXXX/Call/", null), 404, "not found");
    }

    @Test
    void anAddedAccountMaySpeakForItself() throws Exception {
        plivo.account("SAXXXXXXXXXXXXXXXXXX", "its-token");
        String basic = Base64.getEncoder().encodeToString("SAXXXXXXXXXXXXXXXXXX:its-token".getBytes(UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                URI.create(plivo.baseUrl() + "/Account/SAXXXXXXXXXXXXXXXXXX/Call/"))
                .header("Authorization", "Basic " + basic).build();

        assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    @Test
    void answersAreJsonWithARequestId() throws Exception {
        HttpResponse<String> answer = send("GET", account() + "Call/", null);

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("X-Request-ID")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "/v1/Account/AUTH/Call", "/v1/account/AUTH/Call/", "/v1/Account/AUTH/Call//",
            "/phlorunner/v1/phlo/p/", "/phlorunner/v1/Account/AUTH/phlo/p", "/elsewhere" })
    void aPathThatIsNotExactIsNotFound(String path) throws Exception {
        plivo.phlo("p");
        plivo.call(CALLER, OFFICE);
        String exact = path.replace("AUTH", PlivoSimulator.AUTH_ID);

        assertRefused(send("GET", "http://127.0.0.1:" + plivo.port() + exact, null), 404, "not found");
        assertThat(plivo.requests()).extracting(RecordedRequest::path).containsExactly(exact);
    }

    @Test
    void aWrongMethodIsNotAllowed() throws Exception {
        HttpResponse<String> answer = send("PUT", account() + "Call/", "{}");

        assertRefused(answer, 405, "method not allowed");
        assertThat(answer.headers().firstValue("Allow")).contains("POST, DELETE, GET");
    }

    @Test
    void aRequestIsRecordedAsItWasOnTheWire() throws Exception {
        send("POST", account() + "Call/a%2Bb/?x=%20", "{'legs': 'aleg'}");

        RecordedRequest request = plivo.requests().get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/v1/Account/" + PlivoSimulator.AUTH_ID + "/Call/a%2Bb/");
        assertThat(request.query()).isEqualTo("x=%20");
        assertThat(request.header("content-TYPE")).contains("application/json");
        assertThat(request.json()).isEqualTo(Map.of("legs", "aleg"));
    }

    @Test
    void aRecordedRequestDoesNotPrintItsCredentials() throws Exception {
        send("DELETE", account() + "Call/", null);

        assertThat(plivo.requests().get(0)).hasToString(
                "DELETE /v1/Account/" + PlivoSimulator.AUTH_ID + "/Call/ 204");
    }

    @Test
    void theSimulatorDrawsAPicture() throws Exception {
        assertThat(plivo.picture()).isEqualTo("no calls");
        plivo.call(CALLER, OFFICE, AGENT);
        obey(plivo.call(EXPERT, OFFICE), "<Speak>One moment</Speak>");
        transfer(plivo.call("+14156667777", OFFICE), "{'aleg_url': 'http://127.0.0.1:" + FreePort.next() + "/'}");
        plivo.multiPartyCall("phlo", "node").customer("+14158889999").agent("+14158880000");
        HttpResponse<String> hold = send("POST", plivo.phloBaseUrl()
                                                 + "/phlo/phlo/multi_party_call/node/members/14158889999",
                "{'action': 'hold'}");

        assertThat(hold.statusCode()).isEqualTo(201);
        assertThat(plivo.picture()).isEqualTo("""
                +14151112222 <-> +14152223333
                +14152225555 hears "One moment"
                +14158880000 is in the call
                +14158889999 is on hold
                +14156667777 ended: 7013 Error Reaching Transfer URL""");
    }

    @Test
    void resetForgetsEverythingButAccountsAndDocuments() throws Exception {
        String wait = response("wait", "<Wait/>");
        plivo.multiPartyCall("phlo", "node").customer(CALLER);
        transfer(plivo.call(CALLER, OFFICE), "{'aleg_url': '" + wait + "'}");
        plivo.next(Fault.serverError());

        plivo.reset();

        assertThat(plivo.calls()).isEmpty();
        assertThat(plivo.requests()).isEmpty();
        assertThat(plivo.fetches()).isEmpty();
        assertThat(plivo.picture()).isEqualTo("no calls");
        Call next = plivo.call(CALLER, OFFICE);
        transfer(next, "{'aleg_url': '" + wait + "'}");
        assertThat(next.aLeg().doing()).isEqualTo("waits 1 s");
    }

    @Test
    void manyClientsAtATimeGetWhatTheyAskFor() throws Exception {
        int clients = 16;
        int requests = 250;
        String wait = response("wait", "<Wait/>");
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<List<Integer>>> tasks = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                tasks.add(() -> {
                    List<Integer> statuses = new ArrayList<>();
                    for (int n = 0; n < requests; n++) {
                        Call call = plivo.call(CALLER, OFFICE);
                        statuses.add(send("POST", url(call), "{'aleg_url': '" + wait + "'}").statusCode());
                    }
                    return statuses;
                });
            }
            for (Future<List<Integer>> statuses : pool.invokeAll(tasks)) {
                assertThat(statuses.get()).hasSize(requests).containsOnly(202);
            }
        } finally {
            pool.shutdown();
        }
        plivo.settle();

        assertThat(plivo.calls()).hasSize(clients * requests)
                .allMatch(call -> call.aLeg().doing().equals("waits 1 s"));
        assertThat(plivo.requests()).hasSize(clients * requests);
        assertThat(plivo.fetches()).hasSize(clients * requests);
    }

    @Test
    void severalSimulatorsKeepToThemselves() {
        try (PlivoSimulator other = PlivoSimulator.start(FreePort.next())) {
            other.call(CALLER, OFFICE);

            assertThat(plivo.calls()).isEmpty();
            assertThat(other.port()).isNotEqualTo(plivo.port());
        }
    }
}
