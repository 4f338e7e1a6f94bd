package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.simulator.Letter.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

/** Dials whose parties must accept the call. */
class PlivoSimulatorConfirmTest extends PlivoSimulatorTestSupport {

    private static final String KEY = "confirmKey='1'";

    private Instant start;

    @BeforeEach
    void theClockStands() {
        plivo.clock().pause();
        start = plivo.clock().instant();
    }

    private Call dial(String attributes, String... destinations) throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        obey(call, "<Dial timeout='20' action='" + response("action", "<Speak>It is over</Speak>") + "' callbackUrl='"
                   + plivo.document("events", "") + "' " + attributes + "><Number>"
                   + String.join("</Number><Number>", destinations) + "</Number></Dial>");
        return call;
    }

    private String sound() {
        return "confirmSound='" + response("sound", "<Speak>A call for you</Speak>") + "'";
    }

    private List<String> events() {
        return plivo.log(0).stream().filter(entry -> entry.request().path().endsWith("/events"))
                .map(entry -> Duration.between(start, entry.time()).toSeconds() + " "
                              + entry.request().form().get("DialAction"))
                .toList();
    }

    private Map<String, String> last(String document) {
        return plivo.fetches().stream().filter(fetch -> fetch.path().endsWith("/" + document))
                .reduce((one, later) -> later).orElseThrow().form();
    }

    private void advance(long seconds) {
        plivo.clock().advance(ofSeconds(seconds));
    }

    @Test
    void connectWhoPressesTheKey() throws Exception {
        plivo.person(EXPERT).answersAfter(ofSeconds(5)).presses("1", ofSeconds(3));
        Call call = dial(KEY + " " + sound(), EXPERT);

        advance(7);
        Leg expert = call.bLeg().orElseThrow();
        assertThat(expert.doing()).isEqualTo("is asked to press 1");
        assertThat(expert.heard()).containsExactly("Speak: A call for you");
        assertThat(call.aLeg().doing()).isEqualTo("calls " + EXPERT);
        assertThat(plivo.conversations()).isEmpty();
        advance(1);

        assertThat(plivo.talkingWith(CALLER)).containsExactly(EXPERT);
        assertThat(events()).containsExactly("5 answer", "8 connected");
        assertThat(call.dials().get(0).connected()).flatMap(SeenLeg::connected).contains(start.plusSeconds(8));
        assertThat(plivo.clock().next()).isEmpty();
    }

    @Test
    void endWhoDoesNotPressIt() throws Exception {
        plivo.person(EXPERT).answersAfter(ofSeconds(5)).pressesNothing();
        Call call = dial(KEY, EXPERT);

        advance(124);
        assertThat(call.bLeg()).map(Leg::live).contains(true);
        advance(1);

        assertEnded(call.bLeg().orElseThrow(), 9110, "Confirm Key Challenge Failed");
        assertThat(events()).containsExactly("5 answer", "125 hangup");
        assertThat(last("events")).containsEntry("DialBLegHangupCauseCode", "9110")
                .containsEntry("DialBLegBillDuration", "120");
        assertThat(last("action")).containsEntry("DialStatus", "no-answer").containsEntry("DialBLegUUID", "");
        assertThat(call.dials().get(0).connected()).isEmpty();
        assertThat(call.aLeg().doing()).isEqualTo("hears \"It is over\"");
    }

    @Test
    void waitAsLongAsTheySay() throws Exception {
        Call call = dial(KEY + " confirmTimeout='7'", EXPERT);

        advance(7);

        assertEnded(call.bLeg().orElseThrow(), 9110, "Confirm Key Challenge Failed");
    }

    @Test
    void askForOneKeyAndNoOther() throws Exception {
        plivo.person(EXPERT).presses("2", ofSeconds(1));
        Call call = dial(KEY, EXPERT);
        advance(1);
        assertThat(plivo.conversations()).isEmpty();

        call.bLeg().orElseThrow().press("1");

        assertThat(plivo.talkingWith(CALLER)).containsExactly(EXPERT);
    }

    @Test
    void letTheOthersRingUntilSomebodyAccepts() throws Exception {
        plivo.person(EXPERT).presses("1", ofSeconds(10));
        plivo.person(AGENT).answersAfter(ofSeconds(2)).presses("1", ofSeconds(3));
        dial(KEY, EXPERT, AGENT);

        advance(10);

        assertThat(plivo.talkingWith(CALLER)).containsExactly(AGENT);
        assertThat(events()).containsExactly("0 answer", "2 answer", "5 hangup", "5 connected");
        assertThat(plivo.fetches().stream().map(RecordedRequest::form)
                .filter(form -> "hangup".equals(form.get("DialAction")))).singleElement()
                .satisfies(form -> assertThat(form).containsEntry("DialBLegHangupCauseCode", "9000")
                        .containsEntry("DialBLegBillDuration", "5").containsEntry("DialBLegTo", EXPERT));
    }

    @Test
    void connectAfterTheSoundWithoutAKey() throws Exception {
        plivo.postman(Postman.RELIABLE.delaying(ofSeconds(2), Kind.CONFIRM_SOUND));
        Call call = dial(sound(), EXPERT);

        assertThat(call.bLeg()).map(Leg::doing).contains("hears whose call it is");
        advance(2);

        assertThat(plivo.talkingWith(CALLER)).containsExactly(EXPERT);
        assertThat(call.bLeg()).map(Leg::heard).contains(List.of("Speak: A call for you"));
    }

    @Test
    void connectWithoutASoundThatIsNoUrl() throws Exception {
        dial("confirmSound='hello'", EXPERT);

        assertThat(plivo.talkingWith(CALLER)).containsExactly(EXPERT);
    }

    @Test
    void endWhoHangsUpInsteadOfAccepting() throws Exception {
        plivo.person(EXPERT).hangsUpAfter(ofSeconds(4)).presses("1", ofSeconds(9));
        Call call = dial(KEY, EXPERT);

        advance(9);

        assertEnded(call.bLeg().orElseThrow(), 4000, "Normal Hangup");
        assertThat(events()).containsExactly("0 answer", "4 hangup");
        assertThat(last("action")).containsEntry("DialStatus", "no-answer").containsEntry("DialBLegUUID", "");
        assertThat(call.aLeg().doing()).isEqualTo("hears \"It is over\"");
        assertThat(plivo.clock().next()).isEmpty();
    }

    @Test
    void cancelWhenTheCallerLeaves() throws Exception {
        Call call = dial(KEY, EXPERT);

        call.aLeg().hangUp();
        plivo.settle();

        assertEnded(call.bLeg().orElseThrow(), 1000, "Cancelled");
        assertThat(last("action")).containsEntry("DialStatus", "cancel");
        assertThat(plivo.clock().next()).isEmpty();
    }

    @Test
    void goOnWhenTheirOnlyLegIsMovedAway() throws Exception {
        Call call = dial(KEY, EXPERT);
        Call leg = plivo.findCall(call.bLeg().orElseThrow().uuid()).orElseThrow();

        transfer(leg, "{'aleg_url': '" + response("away", "<Speak>Away</Speak>") + "'}");

        assertThat(leg.aLeg().doing()).isEqualTo("hears \"Away\"");
        assertThat(call.aLeg().doing()).isEqualTo("hears \"It is over\"");
    }
}
