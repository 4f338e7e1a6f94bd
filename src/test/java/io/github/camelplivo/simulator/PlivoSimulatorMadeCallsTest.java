package io.github.camelplivo.simulator;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;

import io.github.camelplivo.FreePort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Calls that the API is asked to make. */
class PlivoSimulatorMadeCallsTest extends PlivoSimulatorTestSupport {

    private HttpResponse<String> make(String to, String answer, String more) throws Exception {
        HttpResponse<String> fired = send("POST", account() + "Call/", "{'from': '" + OFFICE + "', 'to': '" + to
                                                                       + "', 'answer_url': '" + answer + "'" + more + "}");
        assertThat(fired.statusCode()).as(fired.body()).isEqualTo(201);
        return fired;
    }

    @Test
    void areQueuedThenAnsweredAndObeyTheirDocument() throws Exception {
        HttpResponse<String> fired = make(CALLER, response("hello", "<Speak>Hello</Speak>"), "");
        plivo.settle();

        assertThat(Json.read(fired.body())).containsOnlyKeys("api_id", "message", "request_uuid")
                .containsEntry("message", "call fired");
        Call call = plivo.calls().get(0);
        assertThat(call.aLeg().party()).isEqualTo(CALLER);
        assertThat(call.aLeg().doing()).isEqualTo("hears \"Hello\"");
        assertThat(plivo.fetches().get(0).form()).containsEntry("Event", "StartApp")
                .containsEntry("Direction", "outbound").containsEntry("CallUUID", call.uuid())
                .containsEntry("RequestUUID", (String) Json.read(fired.body()).get("request_uuid"));
    }

    @Test
    void mayGoToSeveral() throws Exception {
        make(CALLER + "<" + AGENT, response("meet", "<Conference>meeting</Conference>"), "");
        plivo.settle();

        assertThat(plivo.conversations()).containsExactly(Set.of(CALLER, AGENT));
    }

    @ParameterizedTest
    @ValueSource(strings = { "from", "to", "answer_url" })
    void needWhoCallsWhomAndTheDocument(String missing) throws Exception {
        String json = "{'from': '" + OFFICE + "', 'to': '" + CALLER + "', 'answer_url': 'http://localhost/a'}";

        HttpResponse<String> answer = send("POST", account() + "Call/", json.replace("'" + missing + "'", "'other'"));

        assertRefused(answer, 400, missing + " is a mandatory param.");
    }

    @Test
    void thatCannotReachTheirDocumentEnd() throws Exception {
        make(CALLER, "http://127.0.0.1:" + FreePort.next() + "/", "");
        plivo.settle();

        assertEnded(plivo.calls().get(0).aLeg(), 7011, "Error Reaching Answer URL");
    }

    @Test
    void thatNobodyAnswersEnd() throws Exception {
        plivo.neverAnswers(CALLER);

        make(CALLER, "http://localhost/a", "");
        plivo.settle();

        assertEnded(plivo.calls().get(0).aLeg(), 3000, "No Answer");
    }

    @Test
    void reportTheirEnd() throws Exception {
        String hangup = plivo.document("hangup", "");

        make(CALLER, response("bye", "<Hangup/>"), ", 'hangup_url': '" + hangup + "'");
        plivo.settle();

        assertThat(plivo.fetches()).last().satisfies(fetch -> {
            assertThat(fetch.path()).isEqualTo(hangup);
            assertThat(fetch.form()).containsEntry("CallStatus", "completed").containsEntry("HangupCauseCode", "4000");
        });
    }

    @Test
    void canBeReadAndCancelledWhileTheyAreQueued() throws Exception {
        plivo.holdQueue(true);
        String uuid = (String) Json.read(make(CALLER, "http://localhost/a", "").body()).get("request_uuid");

        assertThat(get("Call/?status=queued")).containsEntry("calls", List.of(uuid));
        assertThat(get("Call/" + uuid + "/?status=queued")).containsEntry("call_status", "queued");
        assertThat(plivo.picture()).isEqualTo(CALLER + " is to be called");
        assertThat(send("DELETE", account() + "Request/" + uuid + "/", null).statusCode()).isEqualTo(204);
        assertRefused(send("DELETE", account() + "Request/" + uuid + "/", null), 404, "not found");
        assertThat(plivo.calls()).isEmpty();
    }

    @Test
    void goOutWhenTheQueueIsLetGo() throws Exception {
        plivo.holdQueue(true);
        make(CALLER, response("wait", "<Wait/>"), "");
        assertThat(plivo.calls()).isEmpty();

        plivo.holdQueue(false).settle();

        assertThat(plivo.calls()).singleElement().matches(Call::live);
    }
}
