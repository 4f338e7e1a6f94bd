package io.github.camelplivo.simulator;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Conferences: who is in them, what the API reads and does there, what is told. */
class PlivoSimulatorConferenceTest extends PlivoSimulatorTestSupport {

    private static final String SOUND = "https://example.com/a.mp3";
    private static final String ROOM = "Conference/My%20Room/";

    private Instant start;

    @BeforeEach
    void theClockStands() {
        plivo.clock().pause();
        start = plivo.clock().instant();
    }

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

    private HttpResponse<String> post(String path, String json) throws Exception {
        HttpResponse<String> answer = send("POST", account() + ROOM + path, json);
        plivo.settle();
        return answer;
    }

    private Map<String, Object> act(String path, String json) throws Exception {
        HttpResponse<String> answer = post(path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return Json.read(answer.body());
    }

    private void delete(String path) throws Exception {
        HttpResponse<String> answer = send("DELETE", account() + path, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        plivo.settle();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> members() throws Exception {
        return (List<Map<String, Object>>) get(ROOM).get("members");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> objects(String path) throws Exception {
        return (List<Map<String, Object>>) get(path).get("objects");
    }

    private void advance(long seconds) {
        plivo.clock().advance(ofSeconds(seconds));
    }

    private List<Map<String, String>> told(String document) {
        return plivo.fetches().stream().filter(fetch -> fetch.path().endsWith("/" + document)).map(RecordedRequest::form)
                .toList();
    }

    @Test
    void isReadWithItsMembers() throws Exception {
        Call caller = enter(CALLER, "");
        advance(5);
        enter(AGENT, "muted='true'");
        advance(2);

        assertThat(get("Conference/")).containsEntry("conferences", List.of("My Room")).containsKey("api_id");
        assertThat(get(ROOM)).containsEntry("conference_name", "My Room").containsEntry("conference_run_time", "7")
                .containsEntry("conference_member_count", "2").containsKey("api_id");
        assertThat(members().get(0)).isEqualTo(Map.of("muted", false, "member_id", id(CALLER), "deaf", false, "from", CALLER,
                "to", OFFICE, "caller_name", "", "direction", "inbound", "call_uuid", caller.uuid(), "join_time", "7"));
        assertThat(members().get(1)).containsEntry("muted", true).containsEntry("join_time", "2");
    }

    @Test
    void isThereAsLongAsSomebodyIs() throws Exception {
        assertRefused(send("GET", account() + ROOM, null), 404, "not found");
        Call call = enter(CALLER, "");
        Conference first = room();

        call.aLeg().hangUp();

        assertThat(first.live()).isFalse();
        assertThat(get("Conference/")).containsEntry("conferences", List.of());
        assertRefused(send("GET", account() + ROOM, null), 404, "not found");
        enter(AGENT, "");
        assertThat(room().uuid()).isNotEqualTo(first.uuid());
        assertThatThrownBy(() -> plivo.conference("other")).hasMessageContaining("My Room");
    }

    @Test
    void hangingUpOneEndsTheCallsInIt() throws Exception {
        Call caller = enter(CALLER, "");
        Call agent = enter(AGENT, "");
        Call other = plivo.call(EXPERT, OFFICE);
        obey(other, "<Conference>Other</Conference>");

        delete(ROOM);

        assertEnded(caller.aLeg(), 4000, "Normal Hangup");
        assertEnded(agent.aLeg(), 4000, "Normal Hangup");
        assertThat(get("Conference/")).containsEntry("conferences", List.of("Other"));
        delete("Conference/");
        assertThat(other.live()).isFalse();
        assertRefused(send("DELETE", account() + ROOM, null), 404, "not found");
    }

    @Test
    void aMemberIsHungUp() throws Exception {
        Call caller = enter(CALLER, "");
        Call agent = enter(AGENT, "");

        delete(ROOM + "Member/" + id(CALLER) + "/");

        assertThat(caller.live()).isFalse();
        assertThat(agent.live()).isTrue();
        assertThat(room().member(CALLER).present()).isFalse();
    }

    @Test
    void whoIsKickedGoesOnBehindTheElement() throws Exception {
        Call caller = enter(CALLER, "");
        enter(AGENT, "");

        assertThat(act("Member/" + id(CALLER) + "/Kick/", "{}")).containsEntry("message", "kicked")
                .containsEntry("member_id", List.of(id(CALLER)));

        assertThat(caller.aLeg().doing()).isEqualTo("hears \"Bye\"");
        assertThat(members()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
            "Mute, muted, muted, listens in conference My Room to", "Deaf, deaf, deaf, is deaf in conference My Room with" })
    void whatAMemberSaysOrHearsIsSwitched(String operation, String field, String message, String doing) throws Exception {
        Call caller = enter(CALLER, "");
        enter(AGENT, "");
        String path = "Member/" + id(CALLER) + "/" + operation + "/";

        assertThat(act(path, "")).containsEntry("message", message).containsEntry("member_id", List.of(id(CALLER)));

        assertThat(members().get(0)).containsEntry(field, true);
        assertThat(members().get(1)).containsEntry(field, false);
        assertThat(caller.aLeg().doing()).isEqualTo(doing + " " + AGENT);
        assertThat(plivo.picture()).contains(CALLER + " " + doing);
        delete(ROOM + path);
        assertThat(members().get(0)).containsEntry(field, false);
        assertThat(caller.aLeg().doing()).isEqualTo("talks in conference My Room with " + AGENT);
    }

    @Test
    void whoIsMutedAndDeafTakesNoPart() throws Exception {
        enter(CALLER, "muted='true'");
        enter(AGENT, "");
        enter(EXPERT, "");
        assertThat(plivo.conversations()).containsExactly(Set.of(CALLER, AGENT, EXPERT));

        act("Member/" + id(CALLER) + "/Deaf/", "{}");

        assertThat(plivo.conversations()).containsExactly(Set.of(AGENT, EXPERT));
    }

    @Test
    void severalMembersAndAllAreNamedAtOnce() throws Exception {
        enter(CALLER, "");
        enter(AGENT, "");
        enter(EXPERT, "");
        String two = id(CALLER) + "," + id(EXPERT);

        assertThat(act("Member/" + two + "/Mute/", "{}")).containsEntry("member_id", List.of(id(CALLER), id(EXPERT)));
        assertThat(members()).extracting(member -> member.get("muted")).containsExactly(true, false, true);
        assertThat(act("Member/all/Mute/", "{}")).containsEntry("member_id", List.of("all"));
        assertThat(members()).extracting(member -> member.get("muted")).containsOnly(true);

        assertRefused(post("Member/" + id(CALLER) + ",99/Kick/", "{}"), 404, "not found");
        assertThat(room().members()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Play | {'url': 'https://example.com/a.mp3'} | Play: https://example.com/a.mp3 | play queued into conference",
            "Speak | {'text': 'Hello'} | Speak: Hello | speak queued into conference" })
    void membersHearSoundsUntilTheSameOnesAreNamed(String operation, String json, String sound, String message)
            throws Exception {
        Call caller = enter(CALLER, "");
        Call agent = enter(AGENT, "");

        assertThat(act("Member/all/" + operation + "/", json)).containsEntry("message", message)
                .containsEntry("member_id", List.of("all"));

        assertThat(caller.aLeg().sounds()).containsExactly(sound);
        assertThat(agent.aLeg().heard()).containsExactly(sound);
        assertRefused(send("DELETE", account() + ROOM + "Member/" + id(CALLER) + "/" + operation + "/", null), 404,
                "not found");
        assertThat(caller.aLeg().sounds()).isNotEmpty();
        delete(ROOM + "Member/all/" + operation + "/");
        assertThat(caller.aLeg().sounds()).isEmpty();
        assertThat(agent.aLeg().sounds()).isEmpty();
    }

    @Test
    void whoLeavesHearsTheSoundNoLonger() throws Exception {
        Call caller = enter(CALLER, "");
        act("Member/all/Play/", "{'url': '" + SOUND + "'}");

        act("Member/all/Kick/", "{}");

        assertThat(caller.aLeg().sounds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Play | {} | url is a mandatory param.", "Play | {'url': 'a.mp3'} | Invalid value provided for url.",
            "Speak | {'voice': 'MAN'} | text is a mandatory param.",
            "Speak | {'text': 'Hi', 'voice': 'CHILD'} | Invalid value provided for voice." })
    void whatIsWrongWithASoundIsNamed(String operation, String json, String error) throws Exception {
        enter(CALLER, "");

        assertRefused(post("Member/all/" + operation + "/", json), 400, error);
    }

    @Test
    void isRecordedUntilThatIsStopped() throws Exception {
        enter(CALLER, "");
        Map<String, Object> begun
                = act("Record/", "{'file_format': 'wav', 'callback_url': '" + plivo.document("told", "") + "'}");
        assertThat(begun).containsOnlyKeys("api_id", "message", "recording_id", "url");
        assertThat(room().recorded()).isTrue();
        advance(9);

        delete(ROOM + "Record/");

        assertThat(room().recorded()).isFalse();
        assertThat(told("told")).singleElement().satisfies(form -> assertThat(form)
                .containsEntry("conference_name", "My Room").containsEntry("recording_duration", "9")
                .containsEntry("recording_id", (String) begun.get("recording_id")).doesNotContainKey("call_uuid")
                .containsEntry("api_id", (String) begun.get("api_id")).containsEntry("record_url", (String) begun.get("url"))
                .containsEntry("recording_start_ms", "" + start.toEpochMilli())
                .containsEntry("recording_end_ms", "" + start.plusSeconds(9).toEpochMilli()));
        assertThat(get("Recording/" + begun.get("recording_id") + "/")).containsEntry("conference_name", "My Room")
                .containsEntry("call_uuid", null).containsEntry("recording_type", "conference");
        assertThat(objects("Recording/?conference_name=My%20Room")).hasSize(1);
        assertThat(objects("Recording/?conference_name=Other")).isEmpty();
        assertRefused(send("DELETE", account() + ROOM + "Record/", null), 404, "not found");
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

        act("Member/all/Kick/", "{}");

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
