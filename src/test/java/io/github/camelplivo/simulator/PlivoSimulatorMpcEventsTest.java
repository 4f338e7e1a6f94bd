package io.github.camelplivo.simulator;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

/** What the URLs of a multiparty call are told, and when; and what its XML element does. */
class PlivoSimulatorMpcEventsTest extends RoomTestSupport {

    private static final String ROOM = "MultiPartyCall/name_team/";
    private static final String ALL = "mpc-state-changes,participant-state-changes,participant-speak-events,"
                                      + "participant-digit-input-events,add-participant-api-events";

    private VoiceMultiPartyCall call() {
        return plivo.multiPartyCall("team");
    }

    private void add(String role, String party, String more) throws Exception {
        act(201, ROOM + "Participant/",
                "{'role': '" + role + "', 'from': '" + OFFICE + "', 'to': '" + party + "'" + more + "}");
    }

    private String status(String events) {
        return ", 'status_callback_events': '" + events + "', 'status_callback_url': '" + plivo.document("told", "") + "'";
    }

    private Call enter(String party, String attributes) throws Exception {
        Call call = plivo.call(party, OFFICE);
        obey(call, "<MultiPartyCall " + attributes + ">team</MultiPartyCall>");
        return call;
    }

    private String of(String party) {
        return ROOM + "Participant/" + call().participant(party).id() + "/";
    }

    private Map<String, String> event(String name) {
        return told("told").stream().filter(form -> name.equals(form.get("EventName"))).findFirst().orElseThrow();
    }

    @Test
    void everyEventIsToldWhenItHappens() throws Exception {
        plivo.person(EXPERT).answersAfter(ofSeconds(2));
        add("supervisor", EXPERT, status(ALL) + ", 'stay_alone': true");
        advance(2);
        act(202, of(EXPERT), "{'mute': true, 'hold': true}");
        act(202, of(EXPERT), "{'mute': true, 'hold': true}");
        advance(1);
        act(202, of(EXPERT), "{'mute': false, 'hold': false}");
        advance(1);
        act(202, of(EXPERT), "{'coach_mode': false}");
        act(202, of(EXPERT), "{'coach_mode': true}");
        act(202, of(EXPERT), "{'coach_mode': true}");
        advance(1);
        call().participant(EXPERT).startsSpeaking();
        call().participant(EXPERT).startsSpeaking();
        advance(1);
        call().participant(EXPERT).stopsSpeaking();
        call().participant(EXPERT).leg().press("12");
        advance(1);
        delete(ROOM);

        assertThat(timeline("told", "EventName")).containsExactly(
                "0 MPCInitialized", "0 AddParticipantByAPIActionInitiated", "2 ParticipantJoin", "2 MPCStart",
                "2 AddParticipantByAPIActionCompleted", "2 ParticipantMute", "2 ParticipantHold", "3 ParticipantUnmute",
                "3 ParticipantUnhold", "4 ParticipantCoachModeStop", "4 ParticipantCoachModeStart", "5 ParticipantSpeakStart",
                "6 ParticipantSpeakStop", "6 ParticipantDigitInput", "7 ParticipantExit", "7 MPCEnd");
        assertThat(fetches("told")).allSatisfy(fetch -> {
            assertThat(fetch.method()).isEqualTo("POST");
            assertThat(fetch.header("X-Plivo-Signature-V3")).isPresent();
            assertThat(fetch.form()).containsEntry("MPCName", "team").containsEntry("MPCUUID", call().uuid())
                    .containsKey("EventTimestamp");
        });
        Participant expert = call().participant(EXPERT);
        assertThat(event("ParticipantJoin")).containsEntry("MemberID", expert.id())
                .containsEntry("ParticipantRole", "supervisor").containsEntry("ParticipantCallUUID", expert.leg().uuid())
                .containsEntry("ParticipantCoachMode", "true");
        assertThat(event("ParticipantCoachModeStop")).containsEntry("ParticipantCoachMode", "false");
        assertThat(event("AddParticipantByAPIActionCompleted")).containsEntry("MemberID", expert.id());
        assertThat(event("MPCEnd")).containsEntry("MPCDuration", "7").containsEntry("MPCBilledDuration", "60")
                .containsEntry("MPCBilledAmount", "0.00500");
    }

    @Test
    void onlyTheGroupsThatAreAskedForAreTold() throws Exception {
        add("agent", AGENT, ", 'status_callback_method': 'GET'" + status("add-participant-api-events"));
        delete(ROOM);

        assertThat(timeline("told", "EventName")).containsExactly("0 AddParticipantByAPIActionInitiated",
                "0 AddParticipantByAPIActionCompleted");
        assertThat(fetches("told")).extracting(RecordedRequest::method).containsOnly("GET");
    }

    @Test
    void withoutAChoiceTheStatesAreTold() throws Exception {
        add("agent", AGENT, ", 'status_callback_url': '" + plivo.document("told", "") + "'");
        call().participant(AGENT).startsSpeaking();
        call().participant(AGENT).leg().hangUp();
        plivo.settle();

        assertThat(timeline("told", "EventName")).containsExactly(
                "0 MPCInitialized", "0 ParticipantJoin", "0 MPCStart", "0 ParticipantExit", "0 MPCEnd");
    }

    @Test
    void anAdditionThatNobodyAnswersIsCompletedToo() throws Exception {
        plivo.person(AGENT).refusesAfter(ofSeconds(4));
        add("agent", AGENT, status(ALL));
        advance(10);

        assertThat(timeline("told", "EventName")).containsExactly(
                "0 MPCInitialized", "0 AddParticipantByAPIActionInitiated", "4 AddParticipantByAPIActionCompleted",
                "4 MPCEnd");
        assertThat(event("AddParticipantByAPIActionCompleted")).doesNotContainKey("MemberID");
    }

    @Test
    void whoStillRingsIsCalledOffAtTheEnd() throws Exception {
        plivo.person(AGENT).neverAnswers();
        add("agent", AGENT, status(ALL));
        advance(5);

        delete(ROOM);
        advance(100);

        assertEnded(plivo.calls().get(0).aLeg(), 1000, "Cancelled");
        assertThat(timeline("told", "EventName")).endsWith("5 AddParticipantByAPIActionCompleted", "5 MPCEnd");
    }

    @Test
    void theProgressOfACallIsTold() throws Exception {
        plivo.person(AGENT).answersAfter(ofSeconds(3));
        add("agent", AGENT, ", 'delay_dial': 1, 'call_status_callback_url': '" + plivo.document("progress", "") + "'");
        advance(10);
        call().participant(AGENT).leg().hangUp();
        plivo.settle();

        assertThat(timeline("progress", "CallStatus")).containsExactly("1 ringing", "4 in-progress", "10 completed");
        assertThat(told("progress").get(2)).containsEntry("HangupCauseCode", "4000");
    }

    @Test
    void theRecordingIsTold() throws Exception {
        add("agent", AGENT, "");
        Map<String, Object> begun = act(202, ROOM + "Record/",
                "{'recording_callback_url': '" + plivo.document("told", "") + "'}");
        advance(5);
        act(204, ROOM + "Record/Pause/", "{}");
        advance(10);
        act(204, ROOM + "Record/Resume/", "{}");
        advance(2);
        delete(ROOM);

        assertThat(timeline("told", "EventName")).containsExactly("0 MPCRecordingInitiated", "5 MPCRecordingPaused",
                "15 MPCRecordingResumed", "17 MPCRecordingCompleted");
        assertThat(told("told")).extracting(form -> form.get("SequenceNumber")).containsExactly("1", "2", "3", "4");
        assertThat(event("MPCRecordingCompleted")).containsEntry("RecordingDuration", "7")
                .containsEntry("RecordingFormat", "mp3").containsEntry("RecordingUUID", (String) begun.get("recording_id"))
                .containsEntry("RecordingURL", (String) begun.get("recording_url")).containsEntry("MPCName", "team")
                .containsEntry("MPCUUID", call().uuid())
                .containsKeys("RecordingStartTime", "RecordingEndTime", "RecordingResourceURL", "EventTimestamp");
    }

    @Test
    void aRecordingThatFailsIsTold() throws Exception {
        add("agent", AGENT, ", 'record': true, 'recording_callback_url': '" + plivo.document("told", "") + "'");

        call().failRecording();
        plivo.settle();

        assertThat(timeline("told", "EventName")).containsExactly("0 MPCRecordingInitiated", "0 MPCRecordingFailed");
        assertThat(fetches("told")).extracting(RecordedRequest::method).containsOnly("GET");
        assertThat(objects("Recording/")).isEmpty();
        assertThat(call().recording()).isEqualTo("not-recording");
    }

    @Test
    void theRecordingOfAParticipantIsToldWithoutTheCall() throws Exception {
        add("agent", AGENT, ", 'record_participant_track': true, 'recording_callback_method': 'POST', "
                            + "'recording_callback_url': '" + plivo.document("told", "") + "'");
        act(204, of(AGENT) + "Record/Pause/", "{}");
        act(204, of(AGENT) + "Record/Resume/", "{}");
        delete(of(AGENT) + "Record/");

        assertThat(told("told")).extracting(form -> form.get("EventName")).containsExactly("ParticipantRecordingInitiated",
                "ParticipantRecordingPaused", "ParticipantRecordingResumed", "ParticipantRecordingCompleted");
        assertThat(told("told")).allSatisfy(form -> assertThat(form)
                .containsEntry("MemberID", call().participant(AGENT).id()).doesNotContainKeys("MPCName", "MPCUUID"));
    }

    @Test
    void recordingWaitsForEnoughParticipants() throws Exception {
        add("agent", AGENT, ", 'record': true, 'record_min_member_count': 2");
        assertThat(call().recording()).isEqualTo("not-recording");

        add("customer", CALLER, "");

        assertThat(call().recording()).isEqualTo("recording");
    }

    @Test
    void theElementBringsALegIn() throws Exception {
        Call customer = enter(CALLER, "role='Customer' startMpcOnEnter='false' statusCallbackUrl='"
                                      + plivo.document("told", "") + "'");
        assertThat(call().status()).isEqualTo(VoiceMultiPartyCall.Status.INITIALIZED);
        advance(3);

        enter(AGENT, "role='agent' mute='true' maxDuration='600' endMpcOnExit='true'");

        assertThat(timeline("told", "EventName")).containsExactly("0 MPCInitialized", "0 ParticipantJoin", "3 ParticipantJoin",
                "3 MPCStart");
        assertThat(objects(ROOM + "Participant/")).extracting(one -> one.get("role") + " " + one.get("mute"))
                .containsExactly("customer false", "agent true");
        assertThat(get(ROOM)).containsEntry("max_duration", 600);
        assertThat(customer.aLeg().doing()).isEqualTo("talks in multi-party call team with " + AGENT);
    }

    @Test
    void anElementWithoutARoleEndsTheCall() throws Exception {
        Call customer = enter(CALLER, "");

        assertEnded(customer.aLeg(), 8013, "Invalid Transfer XML");
        assertThat(plivo.multiPartyCalls()).isEmpty();
    }

    @Test
    void whoLeavesGoesOnAtTheExitAction() throws Exception {
        Call customer = enter(CALLER, "role='customer' stayAlone='true' onExitActionUrl='"
                                      + response("exit", "<Speak>Bye</Speak>") + "'");
        enter(AGENT, "role='agent'");
        advance(6);

        delete(of(CALLER));

        assertThat(customer.aLeg().doing()).isEqualTo("hears \"Bye\"");
        assertThat(told("exit")).singleElement().satisfies(form -> assertThat(form).containsEntry("MPCUUID", call().uuid())
                .containsEntry("MPCFriendlyName", "team").containsEntry("MemberID", call().participant(CALLER).id())
                .containsEntry("ParticipantCallUUID", customer.uuid()).containsEntry("ParticipantRole", "customer")
                .containsKeys("ParticipantJoinTime", "ParticipantEndTime").doesNotContainKey("EventName"));
    }

    @Test
    void whoIsTransferredHasLeft() throws Exception {
        Call customer = enter(CALLER, "role='customer' stayAlone='true'");
        enter(AGENT, "role='agent'");

        obey(customer, "<Speak>Elsewhere</Speak>");

        assertThat(customer.aLeg().doing()).isEqualTo("hears \"Elsewhere\"");
        assertThat(get(of(CALLER))).containsEntry("exit_cause", "Participant Call Transferred");
        assertThat(call().participants()).extracting(Participant::party).containsExactly(AGENT);
    }

    @Test
    void oneTooManyGoesOnWithItsDocument() throws Exception {
        enter(CALLER, "role='customer' maxParticipants='2'");
        enter(AGENT, "role='agent'");
        Call third = plivo.call(EXPERT, OFFICE);

        obey(third, "<MultiPartyCall role='agent'>team</MultiPartyCall><Speak>Full</Speak>");

        assertThat(third.aLeg().doing()).isEqualTo("hears \"Full\"");
    }

    @Test
    void aResetForgetsThemAll() throws Exception {
        enter(CALLER, "role='customer'");
        obey(plivo.call(AGENT, OFFICE), "<Conference>room</Conference>");

        plivo.reset();

        assertThat(plivo.multiPartyCalls()).isEmpty();
        assertThat(plivo.conferences()).isEmpty();
    }
}
