package io.github.camelplivo.simulator;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the API reads of conferences, and does there. */
class PlivoSimulatorConferenceTest extends RoomTestSupport {

    private static final String SOUND = "https://example.com/a.mp3";
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

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> members() throws Exception {
        return (List<Map<String, Object>>) get(ROOM).get("members");
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

        assertThat(act(202, ROOM + "Member/" + id(CALLER) + "/Kick/", "{}")).containsEntry("message", "kicked")
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

        assertThat(act(202, ROOM + path, "")).containsEntry("message", message).containsEntry("member_id", List.of(id(CALLER)));

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

        act(202, ROOM + "Member/" + id(CALLER) + "/Deaf/", "{}");

        assertThat(plivo.conversations()).containsExactly(Set.of(AGENT, EXPERT));
    }

    @Test
    void severalMembersAndAllAreNamedAtOnce() throws Exception {
        enter(CALLER, "");
        enter(AGENT, "");
        enter(EXPERT, "");
        String two = id(CALLER) + "," + id(EXPERT);

        assertThat(act(202, ROOM + "Member/" + two + "/Mute/", "{}")).containsEntry("member_id",
                List.of(id(CALLER), id(EXPERT)));
        assertThat(members()).extracting(member -> member.get("muted")).containsExactly(true, false, true);
        assertThat(act(202, ROOM + "Member/all/Mute/", "{}")).containsEntry("member_id", List.of("all"));
        assertThat(members()).extracting(member -> member.get("muted")).containsOnly(true);

        assertRefused(post(ROOM + "Member/" + id(CALLER) + ",99/Kick/", "{}"), 404, "not found");
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

        assertThat(act(202, ROOM + "Member/all/" + operation + "/", json)).containsEntry("message", message)
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
        act(202, ROOM + "Member/all/Play/", "{'url': '" + SOUND + "'}");

        act(202, ROOM + "Member/all/Kick/", "{}");

        assertThat(caller.aLeg().sounds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Play | {} | url is a mandatory param.", "Play | {'url': 'a.mp3'} | Invalid value provided for url.",
            "Speak | {'voice': 'MAN'} | text is a mandatory param.",
            "Speak | {'text': 'Hi', 'voice': 'CHILD'} | Invalid value provided for voice." })
    void whatIsWrongWithASoundIsNamed(String operation, String json, String error) throws Exception {
        enter(CALLER, "");

        assertRefused(post(ROOM + "Member/all/" + operation + "/", json), 400, error);
    }

    @Test
    void isRecordedUntilThatIsStopped() throws Exception {
        enter(CALLER, "");
        Map<String, Object> begun
                = act(202, ROOM + "Record/", "{'file_format': 'wav', 'callback_url': '" + plivo.document("told", "") + "'}");
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
}
