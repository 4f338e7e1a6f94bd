package io.github.camelplivo.simulator;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the attributes of the element Conference do, and what is told because of them. */
class PlivoSimulatorConferenceElementTest extends RoomTestSupport {

    private static final String ROOM = "Conference/My%20Room/";

    /** A call in the conference "My Room". */
    private Call enter(String party, String attributes) throws Exception {
        Call call = plivo.call(party, OFFICE);
        obey(call, "<Conference " + attributes + ">My Room</Conference><Speak>Bye</Speak>");
        return call;
    }

    private Conference room() {
        return plivo.conference("My Room");
    }

    private String id(String party) {
        return room().member(party).id();
    }

    @Test
    void tellsWhoEntersAndLeaves() throws Exception {
        Call caller = enter(CALLER, "callbackUrl='" + plivo.document("told", "") + "'");
        String id = id(CALLER);
        advance(3);
        caller.aLeg().hangUp();
        plivo.settle();

        assertThat(told("told")).extracting(form -> form.get("ConferenceAction")).containsExactly("enter", "exit");
        assertThat(told("told")).allSatisfy(form -> assertThat(form).containsEntry("ConferenceName", "My Room")
                .containsEntry("ConferenceUUID", room().uuid()).containsEntry("ConferenceMemberID", id)
                .containsEntry("CallUUID", caller.uuid()).containsEntry("From", CALLER));
        assertThat(plivo.fetches()).filteredOn(fetch -> fetch.path().endsWith("/told"))
                .allSatisfy(fetch -> assertThat(fetch.header("X-Plivo-Signature-V3")).isPresent());
    }

    @Test
    void tellsKeysAndTheFloor() throws Exception {
        Call caller = enter(CALLER,
                "callbackMethod='GET' digitsMatch='1,23' floorEvent='true' callbackUrl='" + plivo.document("told", "") + "'");

        caller.aLeg().press("23");
        caller.aLeg().press("3");
        room().member(CALLER).speaks();
        plivo.settle();

        assertThat(plivo.fetches()).filteredOn(fetch -> fetch.path().endsWith("/told"))
                .extracting(fetch -> fetch.method() + " " + Form.decode(fetch.query()).get("ConferenceAction") + " "
                                     + Form.decode(fetch.query()).get("ConferenceDigitsMatch"))
                .containsExactly("GET enter null", "GET digits 23", "GET floor null");
    }

    @Test
    void aRecordingByTheElementIsToldAtTheEndWithTheAction() throws Exception {
        Call caller = enter(CALLER, "record='true' callbackUrl='" + plivo.document("told", "") + "' action='"
                                    + response("after", "<Speak>Thanks</Speak>") + "'");
        advance(4);

        act(202, ROOM + "Member/all/Kick/", "{}");

        Map<String, String> record = told("told").get(2);
        assertThat(record).containsEntry("ConferenceAction", "record").containsEntry("RecordingDuration", "4")
                .containsEntry("RecordingDurationMs", "4000").containsKeys("RecordUrl", "RecordingStartMs", "RecordingEndMs");
        assertThat(told("after")).singleElement().satisfies(form -> assertThat(form)
                .containsEntry("RecordingID", record.get("RecordingID")).containsEntry("ConferenceName", "My Room")
                .containsEntry("ConferenceUUID", room().uuid()).containsKey("ConferenceMemberID"));
        assertThat(caller.aLeg().doing()).isEqualTo("hears \"Thanks\"");
    }

    @Test
    void theActionIsToldWhenWhoWasThereHasHungUp() throws Exception {
        Call caller = enter(CALLER, "action='" + response("after", "<Speak>Thanks</Speak>") + "'");

        caller.aLeg().hangUp();
        plivo.settle();

        assertThat(told("after")).singleElement().satisfies(
                form -> assertThat(form).containsEntry("CallStatus", "completed").containsEntry("ConferenceName", "My Room"));
        assertThat(caller.aLeg().heard()).isEmpty();
    }

    @Test
    void theStarLeavesWhereItMay() throws Exception {
        Call caller = enter(CALLER, "hangupOnStar='true'");
        Call agent = enter(AGENT, "");

        caller.aLeg().press("*");
        agent.aLeg().press("*");

        assertThat(caller.aLeg().doing()).isEqualTo("hears \"Bye\"");
        assertThat(room().member(AGENT).present()).isTrue();
    }

    @Test
    void doesNotStartBeforeWhoStartsIt() throws Exception {
        Call caller = enter(CALLER, "startConferenceOnEnter='false'");
        enter(EXPERT, "startConferenceOnEnter='false'");
        assertThat(room().started()).isFalse();
        assertThat(plivo.conversations()).isEmpty();
        assertThat(caller.aLeg().doing()).isEqualTo("waits in conference My Room");

        enter(AGENT, "");

        assertThat(plivo.conversations()).containsExactly(Set.of(CALLER, EXPERT, AGENT));
    }

    @Test
    void endsWithWhoEndsIt() throws Exception {
        Call caller = enter(CALLER, "");
        Call agent = enter(AGENT, "endConferenceOnExit='true'");

        agent.aLeg().hangUp();

        assertThat(room().live()).isFalse();
        assertThat(caller.aLeg().doing()).isEqualTo("hears \"Bye\"");
    }

    @ParameterizedTest
    @CsvSource({ "true, waits in conference My Room", "false, 'hears \"Bye\"'" })
    void oneAloneStaysIfThatIsAllowed(String stayAlone, String doing) throws Exception {
        Call caller = enter(CALLER, "stayAlone='" + stayAlone + "'");
        assertThat(room().live()).isTrue();
        Call agent = enter(AGENT, "");

        agent.aLeg().hangUp();

        assertThat(caller.aLeg().doing()).isEqualTo(doing);
    }

    @Test
    void endsWhenItsTimeIsUp() throws Exception {
        Call caller = enter(CALLER, "timeLimit='30'");
        advance(29);
        assertThat(room().live()).isTrue();

        advance(1);

        assertThat(room().live()).isFalse();
        assertThat(caller.aLeg().doing()).isEqualTo("hears \"Bye\"");
    }

    @Test
    void takesTwentyMembers() throws Exception {
        for (int i : IntStream.range(0, 20).toArray()) {
            enter("+1415000000" + i, "");
        }

        Call late = enter(CALLER, "");

        assertThat(room().members()).hasSize(20);
        assertThat(late.aLeg().doing()).isEqualTo("hears \"Bye\"");
    }

    @Test
    void whoIsTransferredHasLeft() throws Exception {
        Call caller = enter(CALLER, "callbackUrl='" + plivo.document("told", "") + "' action='" + response("after", "<Wait/>")
                                    + "'");

        obey(caller, "<Speak>Elsewhere</Speak>");

        assertThat(caller.aLeg().doing()).isEqualTo("hears \"Elsewhere\"");
        assertThat(told("told")).extracting(form -> form.get("ConferenceAction")).containsExactly("enter", "exit");
        assertThat(told("after")).isEmpty();
    }

    @Test
    void anElementThatIsNotRightEndsTheCall() throws Exception {
        Call caller = plivo.call(CALLER, OFFICE);

        obey(caller, "<Conference muted='perhaps'>My Room</Conference>");

        assertEnded(caller.aLeg(), 8013, "Invalid Transfer XML");
    }
}
