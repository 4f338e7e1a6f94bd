package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelplivo.simulator.Letter.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What nobody knows of Plivo, both ways, and what really happened in a Dial. */
class PlivoSimulatorAssumptionsTest extends PlivoSimulatorTestSupport {

    private Instant start;

    @BeforeEach
    void theClockStands() {
        plivo.clock().pause();
        start = plivo.clock().instant();
    }

    private void assume(Assumption assumption, boolean holds) {
        plivo.assume(plivo.assumptions().with(assumption, holds));
    }

    private Call dial(String attributes, String... destinations) throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        obey(call, "<Dial action='" + response("action", "<Speak>It is over</Speak>") + "' callbackUrl='"
                   + plivo.document("events", "") + "' " + attributes + "><Number>"
                   + String.join("</Number><Number>", destinations) + "</Number></Dial>");
        return call;
    }

    private List<Map<String, String>> told(String document) {
        return plivo.fetches().stream().filter(fetch -> fetch.path().endsWith("/" + document)).map(RecordedRequest::form)
                .toList();
    }

    private List<String> events() {
        return told("events").stream().map(event -> event.get("DialAction")).toList();
    }

    private List<String> statuses() {
        return told("action").stream().map(action -> action.get("DialStatus")).toList();
    }

    private void advance(long seconds) {
        plivo.clock().advance(ofSeconds(seconds));
    }

    private Instant at(long seconds) {
        return start.plusSeconds(seconds);
    }

    @ParameterizedTest
    @EnumSource(Assumption.class)
    void areLikelyUntilSomethingElseIsSaid(Assumption assumption) {
        assertThat(plivo.assumptions().holds(assumption)).isEqualTo(assumption.likely());

        assume(assumption, !assumption.likely());
        assertThat(plivo.assumptions().holds(assumption)).isNotEqualTo(assumption.likely());
        plivo.reset();

        assertThat(plivo.assumptions()).isEqualTo(Assumptions.LIKELY);
        assertThat(Assumptions.LIKELY.with(assumption).without(assumption).holds(assumption)).isFalse();
    }

    @Test
    void refuseARecordBeforeTheEnd() {
        assertThatThrownBy(() -> Assumptions.LIKELY.withRecordDelay(ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aCallerWhoLeavesWhileItRings(boolean told) throws Exception {
        assume(Assumption.ACTION_WHEN_CALLER_LEAVES, told);
        plivo.person(EXPERT).neverAnswers();
        Call call = dial("", EXPERT);

        call.aLeg().hangUp();
        plivo.settle();

        assertThat(statuses()).isEqualTo(told ? List.of("cancel") : List.of());
        assertThat(told("events")).singleElement().satisfies(event -> assertThat(event)
                .containsEntry("DialBLegHangupCauseCode", "1000").containsEntry("DialBLegHangupSource", "Caller"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aCallerWhoLeavesAfterATalk(boolean told) throws Exception {
        assume(Assumption.ACTION_WHEN_CALLER_LEAVES, told);
        Call call = dial("", EXPERT);

        call.aLeg().hangUp();
        plivo.settle();

        assertThat(statuses()).isEqualTo(told ? List.of("completed") : List.of());
        assertThat(events()).containsExactly("answer", "connected", "hangup");
    }

    @Test
    void aCallerWhoLeavesCanLookLikeACompletedDial() throws Exception {
        assume(Assumption.COMPLETED_WHEN_CALLER_LEAVES, true);
        plivo.person(EXPERT).neverAnswers();
        Call call = dial("", EXPERT);

        call.aLeg().hangUp();
        plivo.settle();

        assertThat(told("action")).singleElement().satisfies(action -> assertThat(action)
                .containsEntry("DialStatus", "completed").containsEntry("DialBLegUUID", "")
                .containsEntry("DialHangupCause", "NORMAL_CLEARING"));
    }

    @ParameterizedTest
    @CsvSource({ "never_answers, true, cancel", "never_answers, false,", "answers, true, completed", "answers, false," })
    void aCallThatIsTransferredAway(String does, boolean told, String status) throws Exception {
        assume(Assumption.ACTION_WHEN_TRANSFERRED, told);
        PersonForm.list(EXPERT + ",does=" + does).forEach(form -> form.tell(plivo));
        Call call = plivo.call(CALLER, OFFICE);
        obey(call, "<Dial action='" + response("action", "<Hangup/>") + "'><Number>" + EXPERT + "</Number></Dial>");

        obey(call, "<Conference>support</Conference>");

        assertThat(statuses()).isEqualTo(told ? List.of(status) : List.of());
        assertThat(call.aLeg().doing()).isEqualTo("waits in conference support");
        assertThat(call.bLeg()).map(Leg::live).contains(false);
    }

    @Test
    void aLegThatLosesItsCallToATransferWasNotEndedByTheCaller() throws Exception {
        plivo.person(EXPERT).neverAnswers();
        Call call = dial("", EXPERT);

        obey(call, "<Wait/>");

        assertThat(told("events")).singleElement().satisfies(event -> assertThat(event)
                .containsEntry("DialBLegHangupCauseCode", "1000").containsEntry("DialBLegHangupSource", "API Request"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void whetherConnectedIsTold(boolean told) throws Exception {
        assume(Assumption.CONNECTED_IS_TOLD, told);

        dial("", EXPERT);

        assertThat(events()).isEqualTo(told ? List.of("answer", "connected") : List.of("answer"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void whatIsToldOfALegThatCannotBeMade(boolean told) throws Exception {
        assume(Assumption.HANGUP_WITHOUT_LEG_IS_TOLD, told);
        plivo.person(EXPERT).cannotBeDialled();

        Call call = dial("", EXPERT);

        assertThat(told("action")).singleElement().satisfies(action -> assertThat(action)
                .containsEntry("DialStatus", "failed").containsEntry("DialBLegUUID", "")
                .containsEntry("DialRingStatus", "false"));
        assertThat(told("events")).hasSize(told ? 1 : 0).allSatisfy(event -> assertThat(event)
                .containsEntry("DialAction", "hangup").containsEntry("DialBLegUUID", "").containsEntry("DialBLegTo", EXPERT)
                .containsEntry("DialBLegHangupCauseCode", "2000").containsEntry("AnswerTime", ""));
        assertThat(call.bLeg()).isEmpty();
        assertThat(call.dials()).singleElement().satisfies(dial -> {
            assertThat(dial.destinations()).containsExactly(EXPERT);
            assertThat(dial.legs()).isEmpty();
            assertThat(dial.over()).contains(start);
        });
    }

    @Test
    void aLegThatCannotBeMadeDoesNotKeepOthersFromRinging() throws Exception {
        plivo.person(AGENT).cannotBeDialled();

        dial("", AGENT, EXPERT);

        assertThat(plivo.talkingWith(CALLER)).containsExactly(EXPERT);
    }

    @ParameterizedTest
    @CsvSource({ "true, 4", "false, 2" })
    void whenACallEndsWhoseTransferIsNotAnswered(boolean retried, int seconds) throws Exception {
        assume(Assumption.TRANSFERS_ARE_RETRIED, retried);
        plivo.postman(Postman.RELIABLE.losing(Kind.TRANSFER));
        Call call = plivo.call(CALLER, OFFICE);
        transfer(call, "{'aleg_url': '" + response("next", "<Wait/>") + "#rc=1'}");

        plivo.clock().advance(ofSeconds(seconds).minusMillis(1));
        assertThat(call.live()).isTrue();
        plivo.clock().advance(Duration.ofMillis(1));

        assertEnded(call.aLeg(), 7013, "Error Reaching Transfer URL");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void whetherTheReportsOfADialAreRetried(boolean retried) throws Exception {
        assume(Assumption.DIAL_REPORTS_ARE_RETRIED, retried);
        plivo.postman(letter -> letter.kind() == Kind.DIAL_ANSWER && letter.number() == 1
                ? List.of()
                : List.of(Delivery.AT_ONCE));
        Call call = plivo.call(CALLER, OFFICE);
        obey(call, "<Dial callbackUrl='" + plivo.document("events", "") + "#rc=1'><Number>" + EXPERT + "</Number></Dial>");

        advance(60);

        assertThat(events()).isEqualTo(retried ? List.of("connected", "answer") : List.of("connected"));
    }

    private Call streaming() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        obey(call, "<Stream bidirectional='true' keepCallAlive='true'>wss://example.com/bot</Stream><Speak>Bye</Speak>");
        assertThat(call.aLeg().doing()).isEqualTo("streams to wss://example.com/bot");
        return call;
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void whetherATransferWaitsForTheStream(boolean waits) throws Exception {
        assume(Assumption.TRANSFERS_WAIT_FOR_STREAM, waits);
        Call call = streaming();

        transfer(call, "{'aleg_url': '" + response("first", "<Speak>First</Speak>") + "'}");
        assertThat(told("first")).hasSize(waits ? 0 : 1);
        transfer(call, "{'aleg_url': '" + response("second", "<Speak>Second</Speak>") + "'}");
        call.aLeg().endStream();
        plivo.settle();

        assertThat(call.aLeg().doing()).isEqualTo("hears \"Second\"");
        assertThat(told("first")).hasSize(waits ? 0 : 1);
    }

    @Test
    void aStreamThatEndsLeadsToTheNextElement() throws Exception {
        Call call = streaming();

        assertThat(send("DELETE", url(call) + "Stream/", null).statusCode()).isEqualTo(204);

        assertThat(call.aLeg().doing()).isEqualTo("hears \"Bye\"");
        call.aLeg().endStream();
        assertThat(call.live()).isTrue();
    }

    @Test
    void aStreamThatDoesNotKeepTheCallAliveIsPassedOver() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);

        obey(call, "<Stream>wss://example.com/bot</Stream><Speak>Hello</Speak>");

        assertThat(call.aLeg().doing()).isEqualTo("hears \"Hello\"");
    }

    @Test
    void whatReallyHappenedInADialIsSeenWhateverIsTold() throws Exception {
        plivo.postman(Postman.RELIABLE.losing().only(Kind.DIAL_ANSWER, Kind.DIAL_CONNECTED, Kind.DIAL_HANGUP));
        plivo.person(AGENT).neverAnswers();
        plivo.person(EXPERT).answersAfter(ofSeconds(4)).hangsUpAfter(ofSeconds(10));
        Call call = dial("", AGENT, EXPERT);
        advance(20);

        SeenDial dial = call.dials().get(0);

        assertThat(events()).isEmpty();
        assertThat(dial.begun()).isEqualTo(start);
        assertThat(dial.over()).contains(at(14));
        assertThat(dial.legs()).extracting(SeenLeg::to).containsExactly(AGENT, EXPERT);
        assertThat(dial.legs().get(0)).isEqualTo(new SeenLeg(
                dial.legs().get(0).uuid(), AGENT, start, Optional.empty(), Optional.empty(), Optional.of(at(4)),
                Optional.of(9000), "Lost Race", "Plivo"));
        assertThat(dial.connected()).contains(new SeenLeg(
                call.bLeg().orElseThrow().uuid(), EXPERT, start, Optional.of(at(4)), Optional.of(at(4)), Optional.of(at(14)),
                Optional.of(4000), "Normal Hangup", "Callee"));
    }

    @Test
    void whatGoesOnIsSeenToo() throws Exception {
        plivo.person(EXPERT).neverAnswers();
        Call call = dial("", EXPERT);

        assertThat(call.dials()).singleElement().satisfies(dial -> {
            assertThat(dial.over()).isEmpty();
            assertThat(dial.connected()).isEmpty();
            assertThat(dial.legs().get(0).over()).isEmpty();
        });
        plivo.answers(EXPERT);

        assertThat(call.dials().get(0).connected()).map(SeenLeg::to).contains(EXPERT);
    }
}
