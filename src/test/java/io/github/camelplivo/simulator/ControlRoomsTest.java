package io.github.camelplivo.simulator;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Conferences and multiparty calls over HTTP. */
class ControlRoomsTest extends ControlApiTestSupport {

    @Test
    void aConferenceIsSeenWithItsMembers() throws Exception {
        obey(plivo.call(CALLER, OFFICE), "<Conference muted='true' record='true'>room</Conference>");
        Conference room = plivo.conference("room");

        assertThat(list("conferences")).containsExactly(Map.of("name", "room", "uuid", room.uuid(), "live", true, "started",
                true, "recorded", true, "members",
                List.of(Map.of("id", room.member(CALLER).id(), "party", CALLER, "muted", true, "deaf", false))));
    }

    @Test
    void aMultiPartyCallIsSeenWithItsParticipantsAndItsRecordingFails() throws Exception {
        obey(plivo.call(CALLER, OFFICE), "<MultiPartyCall role='supervisor' hold='true' record='true'>team</MultiPartyCall>");
        VoiceMultiPartyCall team = plivo.multiPartyCall("team");

        assertThat(list("multiparty_calls")).containsExactly(Map.of("name", "team", "uuid", team.uuid(), "status", "Active",
                "recording", "recording", "participants",
                List.of(Map.of("id", team.participant(CALLER).id(), "party", CALLER, "role", "supervisor", "muted", false,
                        "on_hold", true, "coaching", true, "recorded", false))));
        assertThat(act("multiparty_calls/" + team.uuid() + "/fail_recording", "{}")).containsEntry("recording",
                "not-recording");
        assertNotTaken(post("multiparty_calls/none/fail_recording", "{}"), 404, "there is no such multiparty call",
                team.uuid());
    }

    @Test
    void whoIsInARoomSpeaks() throws Exception {
        String told = plivo.document("told", "");
        Call call = plivo.call(CALLER, OFFICE);
        assertNotTaken(post("calls/" + call.uuid() + "/speaking", "{'speaking': true}"), 409, "It is in no room");
        obey(call, "<Conference floorEvent='true' callbackUrl='" + told + "'>room</Conference>");

        act("calls/" + call.uuid() + "/speaking", "{'speaking': true}");
        plivo.settle();

        assertThat(plivo.fetches()).filteredOn(fetch -> fetch.path().endsWith("/told"))
                .extracting(fetch -> fetch.form().get("ConferenceAction")).containsExactly("enter", "floor");
    }
}
