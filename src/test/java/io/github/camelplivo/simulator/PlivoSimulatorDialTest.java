package io.github.camelplivo.simulator;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Dials: who rings, who answers, and what is told of it. */
class PlivoSimulatorDialTest extends PlivoSimulatorTestSupport {

    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(50);

    /** Moves a call to a Dial of these destinations that reports to both of its URLs. */
    private Call dial(String attributes, String... destinations) throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        String numbers = "<Number>" + String.join("</Number><Number>", destinations) + "</Number>";
        obey(call, "<Dial action='" + response("action", "<Speak>It is over</Speak>") + "' callbackUrl='"
                   + plivo.document("events", "") + "' " + attributes + ">" + numbers + "</Dial>");
        return call;
    }

    private List<RecordedRequest> fetchesOf(String document) {
        return plivo.fetches().stream().filter(fetch -> fetch.path().endsWith("/" + document)).toList();
    }

    private List<String> events(String field) {
        return fetchesOf("events").stream().map(event -> event.form().get(field)).toList();
    }

    private void assertDialStatus(String status, String cause) {
        assertThat(fetchesOf("action")).singleElement().satisfies(action -> assertThat(action.form())
                .containsEntry("DialStatus", status).containsEntry("DialRingStatus", "true")
                .containsEntry("DialHangupCause", cause));
    }

    @Test
    void tellTheirCallbackUrlWhatHappensToTheDestination() throws Exception {
        Call call = dial("", EXPERT);
        Leg expert = call.bLeg().orElseThrow();
        expert.hangUp();
        plivo.settle();

        assertThat(events("DialAction")).containsExactly("answer", "connected", "hangup");
        assertThat(events("Event")).containsExactly("DialAnswer", "DialConnected", "DialHangup");
        assertThat(fetchesOf("events")).allSatisfy(event -> {
            assertThat(event.method()).isEqualTo("POST");
            assertThat(event.header("X-Plivo-Signature-V3")).isPresent();
            assertThat(event.form()).containsEntry("CallUUID", call.uuid()).containsEntry("DialALegUUID", call.uuid())
                    .containsEntry("DialBLegUUID", expert.uuid()).containsEntry("DialBLegTo", EXPERT)
                    .containsEntry("DialBLegFrom", CALLER);
        });
        assertThat(fetchesOf("events").get(2).form()).containsEntry("DialBLegHangupCauseCode", "4000")
                .containsEntry("DialBLegHangupCauseName", "Normal Hangup").containsEntry("DialBLegHangupSource", "Callee")
                .containsEntry("DialBLegHangupCause", "NORMAL_CLEARING")
                .containsKeys("DialBLegDuration", "DialBLegBillDuration")
                .hasEntrySatisfying("AnswerTime", time -> assertThat(time).isNotEmpty());
        assertDialStatus("completed", "NORMAL_CLEARING");
        assertThat(fetchesOf("action").get(0).form()).containsEntry("DialBLegUUID", expert.uuid());
    }

    @Test
    void tellTheirCallbackUrlByGetWhenTheyAreToldTo() throws Exception {
        dial("callbackMethod='GET'", EXPERT);

        assertThat(fetchesOf("events")).extracting(RecordedRequest::method).containsOnly("GET");
        assertThat(events("DialAction")).containsExactly("answer", "connected");
    }

    @Test
    void areSeenRinging() throws Exception {
        plivo.ring(LONG).neverAnswers(EXPERT);

        Call call = dial("", EXPERT);

        assertThat(call.aLeg().doing()).isEqualTo("calls " + EXPERT);
        assertThat(call.bLeg().orElseThrow().doing()).isEqualTo("rings");
        assertThat(plivo.picture()).isEqualTo(CALLER + " calls " + EXPERT + "\n" + EXPERT + " rings");
        assertThat(plivo.ringing()).containsExactly(plivo.findCall(call.bLeg().orElseThrow().uuid()).orElseThrow());
        assertThat(fetchesOf("events")).isEmpty();
    }

    @Test
    void ringUntilTheirTimeout() throws Exception {
        plivo.ring(LONG).neverAnswers(EXPERT);

        Call call = dial("timeout='1'", EXPERT);

        await().atMost(PATIENCE).until(() -> call.aLeg().doing().equals("hears \"It is over\""));
        assertEnded(call.bLeg().orElseThrow(), 6010, "Ring Timeout Reached");
        assertDialStatus("no-answer", "NO_ANSWER");
        assertThat(fetchesOf("action").get(0).form()).containsEntry("DialBLegUUID", "");
    }

    @Test
    void ringUntilTheNetworkGivesUp() throws Exception {
        plivo.ring(SHORT).neverAnswers(EXPERT);

        Call call = dial("timeout='3600'", EXPERT);

        await().atMost(PATIENCE).until(() -> call.aLeg().doing().equals("hears \"It is over\""));
        plivo.settle();
        assertEnded(call.bLeg().orElseThrow(), 3000, "No Answer");
        assertDialStatus("no-answer", "NO_ANSWER");
        assertThat(events("DialAction")).containsExactly("hangup");
        assertThat(fetchesOf("events").get(0).form()).containsEntry("DialBLegHangupCauseCode", "3000")
                .containsEntry("AnswerTime", "").containsEntry("DialBLegBillDuration", "0");
    }

    @Test
    void areOverAtOnceWhenNobodyAnswersAndNothingWasSaidOfRinging() throws Exception {
        plivo.neverAnswers(EXPERT);

        Call call = dial("timeout='3600'", EXPERT);

        assertThat(call.aLeg().doing()).isEqualTo("hears \"It is over\"");
        assertDialStatus("no-answer", "NO_ANSWER");
    }

    @Test
    void connectWhoPicksUpLate() throws Exception {
        plivo.ring(LONG).neverAnswers(EXPERT);
        Call call = dial("", EXPERT);

        plivo.answers(EXPERT.substring(1)).settle();

        assertThat(plivo.talkingWith(CALLER)).containsExactly(EXPERT);
        assertThat(call.bLeg()).map(Leg::doing).contains("talks with " + CALLER);
        assertThat(events("DialAction")).containsExactly("answer", "connected");
    }

    @Test
    void connectTheFirstToAnswerAndEndTheOthers() throws Exception {
        plivo.ring(LONG).neverAnswers(AGENT).neverAnswers(EXPERT);
        Call call = dial("", AGENT, EXPERT);

        plivo.answers(EXPERT).settle();

        assertThat(plivo.talkingWith(CALLER)).containsExactly(EXPERT);
        assertThat(call.bLeg()).map(Leg::party).contains(EXPERT);
        assertThat(events("DialAction")).containsExactly("answer", "hangup", "connected");
        assertThat(fetchesOf("events").get(1).form()).containsEntry("DialBLegTo", AGENT)
                .containsEntry("DialBLegHangupCauseCode", "9000");
    }

    @Test
    void goOnUntilTheLastOfSeveralHasRefused() throws Exception {
        plivo.ring(LONG).neverAnswers(AGENT).neverAnswers(EXPERT);
        Call call = dial("", AGENT, EXPERT);
        List<Call> legs = plivo.ringing();

        legs.get(0).aLeg().hangUp();
        plivo.settle();
        assertThat(call.aLeg().doing()).isEqualTo("calls " + EXPERT);
        legs.get(1).aLeg().hangUp();
        plivo.settle();

        assertEnded(legs.get(0).aLeg(), 3020, "Rejected");
        assertDialStatus("busy", "USER_BUSY");
        assertThat(call.aLeg().doing()).isEqualTo("hears \"It is over\"");
    }

    @Test
    void stopRingingWhenTheCallerHangsUp() throws Exception {
        plivo.ring(LONG).neverAnswers(EXPERT);
        Call call = dial("", EXPERT);

        call.aLeg().hangUp();
        plivo.settle();

        assertEnded(call.bLeg().orElseThrow(), 1000, "Cancelled");
        assertEnded(call.aLeg(), 4000, "Normal Hangup");
        assertDialStatus("cancel", "ORIGINATOR_CANCEL");
        assertThat(call.aLeg().heard()).isEmpty();
    }

    @Test
    void stopRingingWhenTheCallerIsMovedElsewhere() throws Exception {
        plivo.ring(LONG).neverAnswers(EXPERT);
        Call call = dial("", EXPERT);

        obey(call, "<Conference>support</Conference>");

        assertEnded(call.bLeg().orElseThrow(), 1000, "Cancelled");
        assertThat(call.aLeg().doing()).isEqualTo("waits in conference support");
        assertDialStatus("cancel", "ORIGINATOR_CANCEL");
    }

    @Test
    void thatDoNotRedirectTellTheirActionAndGoOn() throws Exception {
        plivo.neverAnswers(EXPERT);
        Call call = plivo.call(CALLER, OFFICE);

        obey(call, "<Dial redirect='false' action='" + response("action", "<Hangup/>") + "'><Number>" + EXPERT
                   + "</Number></Dial><Speak>Nobody</Speak>");

        assertThat(call.aLeg().doing()).isEqualTo("hears \"Nobody\"");
        assertDialStatus("no-answer", "NO_ANSWER");
    }

    @Test
    void ofNobodyFail() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);

        obey(call, "<Dial action='" + response("action", "<Wait/>") + "'/>");

        assertThat(fetchesOf("action").get(0).form()).containsEntry("DialStatus", "failed")
                .containsEntry("DialRingStatus", "false").containsEntry("DialBLegUUID", "");
    }

    @Test
    void callsOfTheApiRingAsWell() throws Exception {
        plivo.ring(LONG).neverAnswers(CALLER);
        send("POST", account() + "Call/", "{'from': '" + OFFICE + "', 'to': '" + CALLER + "', 'answer_url': '"
                                          + response("hello", "<Speak>Hello</Speak>") + "'}");
        plivo.settle();
        Call call = plivo.calls().get(0);

        assertThat(get("Call/" + call.uuid() + "/?status=live")).containsEntry("call_status", "ringing");
        assertRefused(send("POST", url(call), "{'aleg_url': 'http://localhost/'}"), 404, "not found");
        plivo.answers(CALLER).settle();

        assertThat(call.aLeg().doing()).isEqualTo("hears \"Hello\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "1", "'1'" })
    void callsOfTheApiRingUntilTheirTimeout(String seconds) throws Exception {
        plivo.ring(LONG).neverAnswers(CALLER);
        send("POST", account() + "Call/", "{'from': '" + OFFICE + "', 'to': '" + CALLER
                                          + "', 'answer_url': 'http://localhost/', 'ring_timeout': " + seconds + "}");

        await().atMost(PATIENCE).until(() -> plivo.calls().size() == 1 && !plivo.calls().get(0).live());
        assertEnded(plivo.calls().get(0).aLeg(), 6010, "Ring Timeout Reached");
    }

    @Test
    void nothingOfThemIsToldAfterAReset() throws Exception {
        AtomicInteger told = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            told.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            String events = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            String dial = "<Dial callbackUrl='" + events + "'><Number>" + EXPERT + "</Number></Dial>";
            plivo.ring(LONG).neverAnswers(EXPERT);
            Call first = plivo.call(CALLER, OFFICE);
            obey(first, dial);
            first.bLeg().orElseThrow().hangUp();
            plivo.settle();
            assertThat(told).hasValue(1);
            Call second = plivo.call(CALLER, OFFICE);
            obey(second, dial);
            Switchboard before = plivo.world().board();

            plivo.reset();
            second.bLeg().orElseThrow().hangUp();
            before.background().settle();

            assertThat(told).hasValue(1);
            assertThat(plivo.picture()).isEqualTo("no calls");
        } finally {
            server.stop(0);
        }
    }
}
