package io.github.camelplivo.simulator;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

/** What people do when it rings, on a clock that stands still until it is advanced. */
class PlivoSimulatorPeopleTest extends PlivoSimulatorTestSupport {

    private Instant start;

    @BeforeEach
    void theClockStands() {
        plivo.clock().pause();
        start = plivo.clock().instant();
    }

    private Call dial(String attributes, String... destinations) throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        obey(call, "<Dial action='" + response("action", "<Speak>It is over</Speak>") + "' callbackUrl='"
                   + plivo.document("events", "") + "' " + attributes + "><Number>"
                   + String.join("</Number><Number>", destinations) + "</Number></Dial>");
        return call;
    }

    private void make(String more) throws Exception {
        HttpResponse<String> answer = send("POST", account() + "Call/",
                "{'from': '" + OFFICE + "', 'to': '" + EXPERT + "', 'answer_url': '"
                                                                        + response("answer", "<Speak>Hello</Speak>")
                                                                        + "'" + more + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        plivo.settle();
    }

    /** The fetches of a document: how many seconds after the start, and one of their fields. */
    private List<String> told(String document, String field) {
        return plivo.log(0).stream().filter(entry -> entry.request().path().endsWith("/" + document))
                .map(entry -> Duration.between(start, entry.time()).toSeconds() + " " + entry.request().form().get(field))
                .toList();
    }

    private Map<String, String> lastOf(String document) {
        List<RecordedRequest> fetches
                = plivo.fetches().stream().filter(fetch -> fetch.path().endsWith("/" + document)).toList();
        return fetches.get(fetches.size() - 1).form();
    }

    private void advance(long seconds) {
        plivo.clock().advance(ofSeconds(seconds));
    }

    @Test
    void ringUntilTheyAnswer() throws Exception {
        plivo.person(EXPERT).answersAfter(ofSeconds(5));
        Call call = dial("timeout='20'", EXPERT);
        Leg leg = call.bLeg().orElseThrow();

        advance(4);
        assertThat(leg.ringing()).isTrue();
        assertThat(leg.doing()).isEqualTo("rings");
        assertThat(plivo.fetches()).hasSize(1);
        advance(1);

        assertThat(leg.ringing()).isFalse();
        assertThat(plivo.talkingWith(CALLER)).containsExactly(EXPERT);
        assertThat(told("events", "DialAction")).containsExactly("5 answer", "5 connected");
    }

    @ParameterizedTest
    @CsvSource({
            "busy, 0, busy, 3010, false", "refuses, 3, busy, 3020, true", "unreachable, 0, failed, 2010, false",
            "never_answers, 60, no-answer, 3000, true", "answers, 90, no-answer, 6010, true" })
    void whoDoNotAnswerEndTheDialWithTheirCause(String does, int seconds, String status, int code, boolean rang)
            throws Exception {
        PersonForm.list(EXPERT + ",does=" + does + ",after=" + seconds).forEach(form -> form.tell(plivo));
        int end = Math.min(seconds, 70);
        Call call = dial("timeout='70'", EXPERT);

        advance(end);

        assertThat(call.aLeg().doing()).isEqualTo("hears \"It is over\"");
        assertThat(call.bLeg()).map(leg -> leg.hangupCauseCode().orElseThrow()).contains(code);
        assertThat(told("action", "DialStatus")).containsExactly(end + " " + status);
        assertThat(lastOf("action")).containsEntry("DialRingStatus", "" + rang);
        assertThat(told("events", "DialBLegHangupCauseCode")).containsExactly(end + " " + code);
        assertThat(lastOf("events")).containsEntry("DialBLegDuration", "" + end).containsEntry("DialBLegBillDuration", "0");
    }

    @Test
    void whoNeverAnswersRingsUntilPlivoGivesUp() throws Exception {
        plivo.person(EXPERT).neverAnswers();
        Call call = dial("timeout='15'", EXPERT);

        advance(14);
        assertThat(call.aLeg().doing()).isEqualTo("calls " + EXPERT);
        advance(1);

        assertEnded(call.bLeg().orElseThrow(), 6010, "Ring Timeout Reached");
        assertThat(told("action", "DialStatus")).containsExactly("15 no-answer");
    }

    @Test
    void whoAnswersAtTheLastMomentIsConnected() throws Exception {
        plivo.person(EXPERT).answersAfter(ofSeconds(20));
        dial("timeout='20'", EXPERT);

        advance(20);

        assertThat(plivo.talkingWith(CALLER)).containsExactly(EXPERT);
    }

    @Test
    void theFirstToAnswerWins() throws Exception {
        plivo.person(AGENT).answersAfter(ofSeconds(80));
        plivo.person(EXPERT).answersAfter(ofSeconds(3));
        dial("", AGENT, EXPERT);

        advance(10);

        assertThat(plivo.talkingWith(CALLER)).containsExactly(EXPERT);
        assertThat(told("events", "DialAction")).containsExactly("3 answer", "3 hangup", "3 connected");
        assertThat(plivo.clock().next()).isEmpty();
    }

    @Test
    void hangUpSomeTimeAfterTheyHaveAnswered() throws Exception {
        plivo.person(EXPERT).answersAfter(ofSeconds(5)).hangsUpAfter(ofSeconds(30));
        Call call = dial("", EXPERT);

        advance(34);
        assertThat(plivo.talkingWith(CALLER)).containsExactly(EXPERT);
        advance(1);

        assertThat(call.aLeg().doing()).isEqualTo("hears \"It is over\"");
        assertThat(lastOf("events")).containsEntry("DialBLegDuration", "35").containsEntry("DialBLegBillDuration", "30")
                .containsEntry("DialBLegHangupSource", "Callee");
        assertThat(get("Call/" + call.bLeg().orElseThrow().uuid() + "/")).containsEntry("call_duration", 35)
                .containsEntry("bill_duration", 30);
    }

    @Test
    void answerAndHangUpAtOnce() throws Exception {
        plivo.person(EXPERT).answersAfter(Duration.ZERO).hangsUpAfter(Duration.ZERO);
        Call call = dial("", EXPERT);

        advance(0);

        assertThat(told("events", "DialAction")).containsExactly("0 answer", "0 connected", "0 hangup");
        assertThat(told("action", "DialStatus")).containsExactly("0 completed");
        assertThat(call.aLeg().doing()).isEqualTo("hears \"It is over\"");
    }

    @Test
    void ringOneAfterTheOtherWhenTheAccountMayNotCallThemAtOnce() throws Exception {
        plivo.account().callsPerSecond(2);
        plivo.person(AGENT).neverAnswers();
        plivo.person(EXPERT).answersAfter(ofSeconds(3));
        dial("timeout='5'", AGENT);
        Call second = dial("timeout='5'", EXPERT);

        assertThat(second.aLeg().doing()).isEqualTo("calls " + EXPERT);
        assertThat(second.bLeg()).isEmpty();
        plivo.clock().advance(Duration.ofMillis(500));
        assertThat(second.bLeg()).map(Leg::doing).contains("rings");
        advance(3);

        assertThat(plivo.talkingWith(CALLER)).containsExactly(EXPERT);
        assertThat(second.dials().get(0).begun()).isEqualTo(start);
        assertThat(second.dials().get(0).legs().get(0).rang()).isEqualTo(start.plusMillis(500));
    }

    @Test
    void doNotRingWhoseTurnComesTooLate() throws Exception {
        plivo.account().callsPerSecond(1);
        Call answered = dial("", EXPERT, AGENT);
        plivo.person(AGENT).isBusy();
        Call goesOn = dial("", AGENT, EXPERT);
        Call left = dial("", EXPERT);
        left.aLeg().hangUp();
        make("");

        advance(9);

        assertThat(answered.dials().get(0).legs()).extracting(SeenLeg::to).containsExactly(EXPERT);
        assertThat(goesOn.dials().get(0).connected()).map(SeenLeg::to).contains(EXPERT);
        assertThat(left.dials().get(0).legs()).isEmpty();
        assertThat(plivo.calls()).hasSize(4);
        assertThat(plivo.calls().get(3).start()).isEqualTo(start.plusSeconds(5));
    }

    @Test
    void callersHangUpWhileItRings() throws Exception {
        plivo.person(CALLER).hangsUpAfter(ofSeconds(10));
        plivo.person(EXPERT).neverAnswers();
        Call call = dial("", EXPERT);

        advance(10);

        assertEnded(call.bLeg().orElseThrow(), 1000, "Cancelled");
        assertThat(told("action", "DialStatus")).containsExactly("10 cancel");
    }

    @Test
    void callsOfTheApiRingAndTellIt() throws Exception {
        plivo.person(EXPERT).answersAfter(ofSeconds(7));
        make(", 'ring_url': '" + plivo.document("ring", "") + "', 'hangup_url': '" + plivo.document("hangup", "") + "'");

        advance(7);
        plivo.calls().get(0).aLeg().hangUp();
        plivo.settle();

        assertThat(told("ring", "CallStatus")).containsExactly("0 ringing");
        assertThat(told("answer", "CallStatus")).containsExactly("7 in-progress");
        assertThat(told("hangup", "CallStatus")).containsExactly("7 completed");
        assertThat(lastOf("hangup")).containsEntry("Duration", "7").containsEntry("BillDuration", "0")
                .containsKeys("StartTime", "AnswerTime", "EndTime");
    }

    @Test
    void callsOfTheApiEndAtTheirTimeout() throws Exception {
        plivo.person(EXPERT).neverAnswers();
        make(", 'ring_timeout': 30, 'hangup_url': '" + plivo.document("hangup", "") + "'");

        advance(60);

        assertThat(told("hangup", "CallStatus")).containsExactly("30 no-answer");
        assertThat(lastOf("hangup")).containsEntry("HangupCauseCode", "6010").containsEntry("AnswerTime", "");
    }

    @Test
    void aMachineAnswersLikeAPersonWhenNobodyAsks() throws Exception {
        plivo.person(EXPERT).hasVoicemailAfter(ofSeconds(20));
        dial("", EXPERT);

        advance(20);

        assertThat(plivo.talkingWith(CALLER)).containsExactly(EXPERT);
    }

    @ParameterizedTest
    @CsvSource({ "voicemail, true", "answers, false" })
    void theAnswersDocumentIsToldWhetherItIsAMachine(String does, String machine) throws Exception {
        PersonForm.list(EXPERT + ",does=" + does + ",after=2").forEach(form -> form.tell(plivo));
        make(", 'machine_detection': 'true'");

        advance(2);

        assertThat(told("answer", "Machine")).containsExactly("2 " + machine);
    }

    @Test
    void aMachineIsHungUpWhenThatWasAskedFor() throws Exception {
        plivo.person(EXPERT).hasVoicemailAfter(ofSeconds(2));
        make(", 'machine_detection': 'hangup'");

        advance(2);

        assertEnded(plivo.calls().get(0).aLeg(), 9100, "Machine Detected");
        assertThat(plivo.fetches()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "true, false, continue", "hangup, true, hangup" })
    void aMachineIsToldLaterWithAUrl(String detection, boolean ends, String ifMachine) throws Exception {
        plivo.person(EXPERT).hasVoicemailAfter(ofSeconds(2));
        make(", 'machine_detection': '" + detection + "', 'machine_detection_time': 3000, 'machine_detection_url': '"
             + plivo.document("machine", "") + "'");

        advance(5);

        assertThat(told("answer", "Machine")).containsExactly("2 null");
        assertThat(told("machine", "Machine")).containsExactly("5 true");
        assertThat(lastOf("machine")).containsEntry("IfMachine", ifMachine).containsEntry("Event", "MachineDetection");
        assertThat(plivo.calls().get(0).live()).isEqualTo(!ends);
    }

    private MultiPartyCall node() {
        return plivo.multiPartyCall("phlo", "node").customer(CALLER).agent(AGENT);
    }

    private void bring(String action) throws Exception {
        HttpResponse<String> answer = send("POST", plivo.phloBaseUrl() + "/phlo/phlo/multi_party_call/node",
                "{'action': '" + action + "', 'to': '" + EXPERT + "', 'role': 'agent', 'trigger_source': '" + AGENT + "'}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void aMemberRingsBeforeTheWarmTransfersPrivateTalk() throws Exception {
        MultiPartyCall node = node();
        plivo.person(EXPERT).answersAfter(ofSeconds(6)).hangsUpAfter(ofSeconds(10));
        bring("warm_transfer");

        assertThat(node.member(EXPERT).ringing()).isTrue();
        assertThat(node.member(EXPERT).present()).isFalse();
        assertThat(plivo.picture()).contains(EXPERT + " rings", CALLER + " is on hold");
        assertThat(plivo.conversations()).isEmpty();
        advance(6);
        assertThat(plivo.conversations()).containsExactly(Set.of(AGENT, EXPERT));
        advance(10);

        assertThat(plivo.conversations()).containsExactly(Set.of(CALLER, AGENT));
        assertThat(plivo.picture()).contains(EXPERT + " left the call");
    }

    @ParameterizedTest
    @CsvSource({ "busy, 0, 3010 Busy Line", "refuses, 4, 3020 Rejected", "never_answers, 60, 6010 Ring Timeout Reached" })
    void aMemberWhoDoesNotComeLeavesTheOthersJoined(String does, int seconds, String cause) throws Exception {
        node();
        PersonForm.list(EXPERT + ",does=" + does + ",after=" + seconds).forEach(form -> form.tell(plivo));

        bring("warm_transfer");
        advance(45);

        assertThat(plivo.conversations()).containsExactly(Set.of(CALLER, AGENT));
        assertThat(plivo.picture()).contains(EXPERT + " did not come: " + cause);
        assertThat(plivo.multiPartyCall("phlo", "node").privateTalk()).isFalse();
    }

    @Test
    void aMemberThatStillRingsCanBeCalledOff() throws Exception {
        MultiPartyCall node = node();
        plivo.person(EXPERT).answersAfter(ofSeconds(6));
        bring("warm_transfer");

        send("POST", plivo.phloBaseUrl() + "/phlo/phlo/multi_party_call/node/members/" + AGENT.replace("+", "%2B"),
                "{'action': 'abort_transfer'}");
        advance(10);

        assertThat(node.member(EXPERT).present()).isFalse();
        assertThat(plivo.conversations()).containsExactly(Set.of(CALLER, AGENT));
    }

    @Test
    void aColdTransfersAgentIsGoneWhileTheNewcomerRings() throws Exception {
        MultiPartyCall node = node();
        plivo.person(EXPERT).answersAfter(ofSeconds(6));
        bring("cold_transfer");

        assertThat(node.member(AGENT).present()).isFalse();
        assertThat(plivo.conversations()).isEmpty();
        plivo.answers(EXPERT);

        assertThat(plivo.conversations()).containsExactly(Set.of(CALLER, EXPERT));
    }

    @Test
    void pickUpWhenAskedTo() throws Exception {
        plivo.person(EXPERT).neverAnswers();
        Call call = dial("", EXPERT);
        advance(3);

        call.bLeg().orElseThrow().pickUp();
        plivo.settle();

        assertThat(told("events", "DialAction")).containsExactly("3 answer", "3 connected");
        assertThat(plivo.clock().next()).isEmpty();
    }

    @Test
    void areForgottenByAResetWithTheClock() throws Exception {
        plivo.person(EXPERT).isBusy();

        plivo.reset();

        assertThat(plivo.clock().paused()).isFalse();
        obey(plivo.call(CALLER, OFFICE), "<Dial><Number>" + EXPERT + "</Number></Dial>");
        assertThat(plivo.talkingWith(CALLER)).containsExactly(EXPERT);
    }
}
