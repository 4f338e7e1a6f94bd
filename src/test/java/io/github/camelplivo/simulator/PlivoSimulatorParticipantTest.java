package io.github.camelplivo.simulator;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Those who are in a multiparty call, and what the API does to them. */
class PlivoSimulatorParticipantTest extends RoomTestSupport {

    private static final String ROOM = "MultiPartyCall/name_team/";

    private VoiceMultiPartyCall call;

    @BeforeEach
    void aCustomerTalksWithAnAgent() throws Exception {
        add("customer", CALLER);
        add("agent", AGENT);
        call = plivo.multiPartyCall("team");
    }

    private void add(String role, String party) throws Exception {
        act(201, ROOM + "Participant/", "{'role': '" + role + "', 'from': '" + OFFICE + "', 'to': '" + party
                                        + "', 'stay_alone': true}");
    }

    private String id(String party) {
        return call.participant(party).id();
    }

    private String of(String party) {
        return ROOM + "Participant/" + id(party) + "/";
    }

    private Leg leg(String party) {
        return call.participant(party).leg();
    }

    @Test
    void areReadOneByOneAndTogether() throws Exception {
        advance(30);
        leg(CALLER).hangUp();

        Map<String, Object> customer = get(of(CALLER));
        assertThat(customer).containsEntry("role", "customer").containsEntry("call_uuid", leg(CALLER).uuid())
                .containsEntry("mpc_uuid", call.uuid()).containsEntry("member_id", id(CALLER)).containsEntry("duration", 30)
                .containsEntry("billed_duration", 60).containsEntry("billed_amount", "0.00500")
                .containsEntry("exit_cause", "Participant Call Hangup").containsEntry("end_mpc_on_exit", false)
                .containsEntry("start_mpc_on_enter", true).doesNotContainEntry("exit_time", null).containsKeys("join_time",
                        "resource_uri", "api_id");
        assertThat(get(of(AGENT))).containsEntry("exit_cause", null).containsEntry("exit_time", null)
                .containsEntry("mute", false).containsEntry("hold", false).containsEntry("coach_mode", false)
                .containsEntry("duration", null).containsEntry("billed_amount", null);
        assertThat(objects(ROOM + "Participant/")).extracting(one -> one.get("role")).containsExactly("customer", "agent");
        assertThat(objects(ROOM + "Participant/?call_uuid=" + leg(AGENT).uuid())).extracting(one -> one.get("role"))
                .containsExactly("agent");
        assertThat(get(ROOM + "Participant/?limit=1")).extracting("meta").hasFieldOrPropertyWithValue("count", 2);
        assertNotFound("GET", ROOM + "Participant/99/");
    }

    @Test
    void areMutedAndHeldAsAsked() throws Exception {
        assertThat(act(202, of(CALLER), "{'mute': true, 'hold': true}")).containsOnlyKeys("api_id", "mute", "hold")
                .containsEntry("mute", "MPC: team mute/unmute member(s) succeeded")
                .containsEntry("hold", "MPC: team hold/unhold member(s) succeeded");

        assertThat(get(of(CALLER))).containsEntry("mute", true).containsEntry("hold", true);
        assertThat(leg(CALLER).doing()).isEqualTo("is on hold in multi-party call team");
        assertThat(plivo.conversations()).isEmpty();
        assertThat(plivo.picture()).contains(CALLER + " is on hold in multi-party call team");
        act(202, of(CALLER), "{'hold': false}");
        assertThat(plivo.conversations()).containsExactly(Set.of(CALLER, AGENT));
        assertThat(leg(CALLER).doing()).isEqualTo("listens in multi-party call team to " + AGENT);
        assertThat(call.participant(CALLER).muted()).isTrue();
        assertThat(call.participant(AGENT).muted()).isFalse();
    }

    @Test
    void severalAndAllAreNamedAtOnce() throws Exception {
        add("agent", EXPERT);

        act(202, ROOM + "Participant/" + id(CALLER) + "," + id(EXPERT) + "/", "{'mute': true}");
        assertThat(call.participants()).extracting(Participant::muted).containsExactly(true, false, true);
        act(202, ROOM + "Participant/all/", "{'hold': true}");
        assertThat(call.participants()).extracting(Participant::onHold).containsOnly(true);
    }

    @Test
    void aSupervisorIsHeardByAgentsOnlyUntilItCeasesToCoach() throws Exception {
        add("supervisor", EXPERT);
        assertThat(plivo.talkingWith(CALLER)).containsExactly(AGENT);
        assertThat(plivo.talkingWith(EXPERT)).containsExactly(AGENT);
        assertThat(leg(EXPERT).doing()).isEqualTo("coaches in multi-party call team " + AGENT);
        assertThat(get(of(EXPERT))).containsEntry("coach_mode", true);

        assertThat(act(202, of(EXPERT), "{'coach_mode': false}")).containsOnlyKeys("api_id", "coach_mode");

        assertThat(plivo.conversations()).containsExactly(Set.of(CALLER, AGENT, EXPERT));
        assertThat(get(of(EXPERT))).containsEntry("coach_mode", false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "all | {} | 400", "all | {'disable_state_change_sound': true} | 400", "all | {'coach_mode': true} | 400",
            "all | {'mute': 'so'} | 400", "99 | {'mute': true} | 404", "1,99 | {'mute': true} | 404" })
    void whatIsWrongWithAChangeIsRefused(String member, String json, int status) throws Exception {
        assertThat(post(ROOM + "Participant/" + member + "/", json).statusCode()).isEqualTo(status);
        assertThat(call.participants()).extracting(Participant::muted).containsOnly(false);
    }

    @Test
    void onlySupervisorsCoach() throws Exception {
        assertRefused(post(of(AGENT), "{'coach_mode': true}"), 400, "coach_mode is for supervisors only");
    }

    @Test
    void whoIsKickedIsHungUp() throws Exception {
        delete(of(CALLER));

        assertEnded(leg(CALLER), 4030, "Kicked Out Of Multiparty Call");
        assertThat(get(of(CALLER))).containsEntry("exit_cause", "Kicked Out of Multiparty Call");
        assertNotFound("DELETE", of(CALLER));
        assertRefused(post(of(CALLER), "{'mute': true}"), 404, "not found");
        delete(ROOM + "Participant/all/");
        assertThat(call.status()).isEqualTo(VoiceMultiPartyCall.Status.ENDED);
        assertThat(get("MultiPartyCall/uuid_" + call.uuid() + "/")).containsEntry("termination_cause",
                "No Active Participants");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Play/ | {'url': 'https://example.com/a.mp3'} | Play: https://example.com/a.mp3 | play queued into MPC",
            "Play/ | {'urls': 'https://example.com/a.mp3'} | Play: https://example.com/a.mp3 | play queued into MPC",
            "Speak/ | {'text': 'Hello', 'mix': false} | Speak: Hello | speak queued into MPC",
            "Speak | {'text': 'Hello'} | Speak: Hello | speak queued into MPC" })
    void hearSoundsUntilTheSameOnesAreNamed(String operation, String json, String sound, String message) throws Exception {
        String member = ROOM + "Member/" + id(CALLER) + "/";

        assertThat(act(202, member + operation, json)).containsEntry("message", message)
                .containsEntry("mpcMemberId", List.of(id(CALLER))).containsEntry("mpcName", "team");

        assertThat(leg(CALLER).sounds()).containsExactly(sound);
        assertThat(leg(AGENT).sounds()).isEmpty();
        assertNotFound("DELETE", ROOM + "Member/all/" + operation);
        assertThat(leg(CALLER).sounds()).isNotEmpty();
        delete(member + operation);
        assertThat(leg(CALLER).sounds()).isEmpty();
    }

    @Test
    void soundsForAllNeedWhatIsHeard() throws Exception {
        assertRefused(post(ROOM + "Member/all/Play/", "{}"), 400, "url is a mandatory param.");
        assertRefused(post(ROOM + "Member/all/Speak/", "{}"), 400, "text is a mandatory param.");
        assertRefused(post(ROOM + "Member/99/Play/", "{'url': 'https://example.com/a.mp3'}"), 404, "not found");
        assertNotFound("POST", ROOM + "Participant/all/Play/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "room | 202", "participant | 200" })
    void isRecordedWithPauses(String what, int status) throws Exception {
        String path = (what.equals("room") ? ROOM : of(CALLER)) + "Record/";
        Map<String, Object> begun = act(status, path, "{'file_format': 'wav'}");
        assertThat(begun).containsOnlyKeys("api_id", "message", "recording_id", "recording_url");
        advance(5);
        act(204, path + "Pause/", "");
        assertThat(call.recording()).isEqualTo(what.equals("room") ? "paused" : "not-recording");
        assertThat(call.participant(CALLER).recorded()).isEqualTo(!what.equals("room"));
        advance(10);
        act(204, path + "Resume/", "{}");
        advance(3);

        delete(path);

        assertThat(call.recording()).isEqualTo("not-recording");
        assertThat(get("Recording/" + begun.get("recording_id") + "/")).containsEntry("recording_duration_ms", "8000.00000")
                .containsEntry("mpc_name", "team").containsEntry("recording_format", "wav");
        assertThat(objects("Recording/?mpc_uuid=" + call.uuid())).hasSize(1);
        assertNotFound("DELETE", path);
        assertNotFound("POST", path + "Pause/");
        assertNotFound("POST", path + "Resume/");
    }

    @Test
    void theStateOfTheRecordingIsRead() throws Exception {
        act(202, ROOM + "Record/", "{}");
        assertThat(get(ROOM)).containsEntry("recording", "recording");
        assertThat(post(ROOM + "Record/", "{}").statusCode()).isEqualTo(400);

        act(204, ROOM + "Record/Pause/", "{}");

        assertThat(get(ROOM)).containsEntry("recording", "paused");
    }
}
