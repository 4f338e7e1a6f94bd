package io.github.camelplivo.simulator;

import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

/** What a test in another language or a command line sees and does over HTTP. */
class ControlApiTest extends ControlApiTestSupport {

    @Test
    void aCallDialsInAndObeysItsDocument() throws Exception {
        String answer = response("welcome", "<Speak>Welcome</Speak>");

        String uuid = (String) act("calls", "{'from': '" + CALLER + "', 'to': '" + OFFICE + "', 'answer_url': '" + answer
                                            + "', 'answer_method': 'GET'}")
                .get("uuid");
        act("settle", "{}");

        assertThat(see("calls/" + uuid)).containsEntry("doing", "hears \"Welcome\"").containsEntry("live", true)
                .containsEntry("from", CALLER).containsEntry("to", OFFICE).containsEntry("direction", "inbound");
        assertThat(plivo.fetches()).extracting(RecordedRequest::method).containsExactly("GET");
    }

    @Test
    void severalCallsAreSeenWithTheirLegs() throws Exception {
        act("calls", "{'from': '" + CALLER + "', 'to': '" + OFFICE + "', 'connected_to': '" + AGENT + "'}");
        act("calls", "{'from': '" + EXPERT + "', 'to': '" + OFFICE + "'}");

        List<Map<String, Object>> calls = list("calls");

        assertThat(calls).extracting(call -> call.get("doing"))
                .containsExactly("talks with " + AGENT, "talks with " + CALLER, "alone, hears silence");
        assertThat(calls).extracting(call -> call.get("parent_uuid"))
                .containsExactly(null, calls.get(0).get("uuid"), null);
        assertThat(see("picture").get("conversations")).isEqualTo(List.of(List.of(CALLER, AGENT)));
    }

    @Test
    void whatTheApiDoesToACallIsSeen() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        assertThat(see("calls/" + call.uuid())).containsEntry("sounds", List.of()).containsEntry("recorded", false)
                .containsEntry("streams", List.of());

        send("POST", url(call) + "Speak/", "{'text': 'One moment'}");
        send("POST", url(call) + "Record/", "{}");
        send("POST", url(call) + "Stream/", "{'service_url': 'wss://example.com/a'}");

        assertThat(see("calls/" + call.uuid())).containsEntry("sounds", List.of("Speak: One moment"))
                .containsEntry("recorded", true).containsEntry("streams", List.of("wss://example.com/a"));
    }

    @Test
    void aPartyHangsUpAndThatIsReported() throws Exception {
        String uuid = (String) act("calls", "{'from': '" + CALLER + "', 'to': '" + OFFICE + "', 'hangup_url': '"
                                            + plivo.document("gone", "") + "'}")
                .get("uuid");

        assertThat(act("calls/" + uuid + "/hangup", "{}")).containsEntry("live", false)
                .containsEntry("hangup_cause_code", 4000);

        act("settle", "{}");
        assertThat(plivo.fetches()).singleElement()
                .satisfies(fetch -> assertThat(fetch.form()).containsEntry("CallStatus", "completed"));
    }

    @Test
    void aPartyPressesKeys() throws Exception {
        String menu = response("menu", "<GetDigits action='" + response("chosen", "<Speak>Sales</Speak>") + "'/>");
        Call call = plivo.dialIn(CALLER, OFFICE, menu);
        String digits = "calls/" + call.uuid() + "/digits";
        plivo.settle();

        act(digits, "{'digits': '1'}");
        act("settle", "{}");

        assertThat(call.aLeg().doing()).isEqualTo("hears \"Sales\"");
        assertNotTaken(post(digits, "{'digits': '1'}"), 409, "not asked to press keys");
    }

    @Test
    void nobodyAnswersAndThenSomebodyDoes() throws Exception {
        plivo.ring(Duration.ofHours(1));
        act("parties/" + EXPERT, "{'answers': false}");
        Call call = plivo.call(CALLER, OFFICE);
        obey(call, "<Dial><Number>" + EXPERT + "</Number></Dial>");
        assertThat(call.aLeg().doing()).isEqualTo("calls " + EXPERT);
        assertThat(list("parties")).singleElement().satisfies(
                party -> assertThat(party).containsEntry("number", EXPERT).containsEntry("answers", false));

        act("parties/" + EXPERT.replace("+", "%2B"), "{'answers': true}");

        assertThat(plivo.talkingWith(CALLER)).containsExactly(EXPERT);
        assertThat(list("parties")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "'fault': 'rate_limited' | 429", "'fault': 'rate_limited', 'retry_after': 5 | 429",
            "'fault': 'status', 'status': 418 | 418", "'fault': 'server_error' | 500",
            "'fault': 'unavailable_after_acting' | 503", "'fault': 'garbage' | 200",
            "'fault': 'wrong_content_type' | 200", "'fault': 'slow', 'seconds': 1 | 200",
            "'fault': 'error_in_success', 'error': 'no' | 201" })
    void faultsMeetTheRequestsThatFollow(String fault, int status) throws Exception {
        act("faults", "{" + fault + ", 'times': 2}");
        assertThat(list("faults")).hasSize(2);

        assertThat(send("GET", account() + "Call/", null).statusCode()).isEqualTo(status);

        assertThat(list("faults")).hasSize(1);
        assertThat(send(request("faults").DELETE()).statusCode()).isEqualTo(200);
        assertThat(list("faults")).isEmpty();
        assertThat(send("GET", account() + "Call/", null).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({ "reset_before_acting, true", "reset_after_acting, false" })
    void faultsBreakConnections(String fault, boolean live) throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        act("faults", "{'fault': '" + fault + "'}");
        // A client of its own: the JDK's repeats a DELETE when a connection that it had used before breaks.
        try (Socket socket = new Socket("127.0.0.1", plivo.port())) {
            String basic = request("DELETE", url(call), null, PlivoSimulator.AUTH_TOKEN).headers()
                    .firstValue("Authorization").orElseThrow();
            socket.getOutputStream().write(("DELETE " + URI.create(url(call)).getPath() + " HTTP/1.1\r\nHost: localhost\r\n"
                                            + "Authorization: " + basic + "\r\n\r\n")
                    .getBytes(US_ASCII));

            assertThat(socket.getInputStream().readAllBytes()).isEmpty();
        }
        assertThat(call.live()).isEqualTo(live);
    }

    @Test
    void theLogTellsRequestsAndFetchesInOrderAndGoesOnWhereOneHasStopped() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        obey(call, "<Wait/>");

        List<Map<String, Object>> log = list("log");

        assertThat(log).extracting(entry -> entry.get("kind")).containsExactly("request", "fetch");
        assertThat(log.get(0)).containsEntry("method", "POST").containsEntry("status", 202)
                .containsEntry("path", URI.create(url(call)).getPath()).containsKeys("time", "body", "query");
        assertThat(log.get(1)).containsEntry("status", 200)
                .hasEntrySatisfying("body", body -> assertThat(body).asString().contains("CallUUID=" + call.uuid()));
        assertThat(send(request("log")).body()).doesNotContain("Authorization").doesNotContain("Basic ");
        assertThat(list("log?after=" + log.get(0).get("number"))).containsExactly(log.get(1));
        assertThat(list("log?after=" + log.get(1).get("number"))).isEmpty();
    }

    @Test
    void aSignedCallbackIsPosted() throws Exception {
        String url = plivo.document("route", "<Response/>");

        Map<String, Object> answer = act("callbacks", "{'url': '" + url + "', 'fields': {'CallUUID': 'c-1'}}");
        act("callbacks", "{'url': '" + url.replace("127.0.0.1", "localhost") + "', 'kind': 'message', 'method': 'GET',"
                         + " 'through': 'http://127.0.0.1:" + plivo.port() + "', 'fields': {'MessageUUID': 'm-1'}}");

        assertThat(answer).containsEntry("status", 200).containsEntry("body", "<Response/>");
        assertThat(plivo.fetches().get(0).form()).containsEntry("CallUUID", "c-1");
        assertThat(plivo.fetches().get(0).header("X-Plivo-Signature-V3")).isPresent();
        assertThat(plivo.fetches().get(1).form()).containsEntry("MessageUUID", "m-1");
        assertThat(plivo.fetches().get(1).header("X-Plivo-Signature-V2")).isPresent();
        assertThat(plivo.fetches().get(1).method()).isEqualTo("GET");
        assertNotTaken(post("callbacks", "{'url': 'http://127.0.0.1:1/'}"), 502, "nothing answered");
    }
}
