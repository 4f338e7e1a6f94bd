package io.github.camelplivo.simulator;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Multiparty calls of the Voice API, and who is added to them. */
class PlivoSimulatorMultiPartyCallTest extends RoomTestSupport {

    private static final String ROOM = "MultiPartyCall/name_My%20Team/";

    private Map<String, Object> add(String role, String party, String more) throws Exception {
        return act(201, ROOM + "Participant/",
                "{'role': '" + role + "', 'from': '" + OFFICE + "', 'to': '" + party + "'" + more + "}");
    }

    private VoiceMultiPartyCall call() {
        return plivo.multiPartyCall("My Team");
    }

    private String byUuid() {
        return "MultiPartyCall/uuid_" + call().uuid() + "/";
    }

    private Leg leg(String party) {
        return plivo.calls().stream().map(Call::aLeg).filter(leg -> leg.party().equals(party)).findFirst().orElseThrow();
    }

    @Test
    void beginsWithItsFirstParticipant() throws Exception {
        Map<String, Object> added = add("Agent", AGENT, "");

        assertThat(added).containsOnlyKeys("api_id", "calls", "message", "request_uuid")
                .containsEntry("message", "add participant action initiated")
                .containsEntry("calls",
                        List.of(Map.of("from", OFFICE, "to", AGENT, "call_uuid", leg(AGENT).uuid())));
        assertThat(call().status()).isEqualTo(VoiceMultiPartyCall.Status.ACTIVE);
        assertThat(leg(AGENT).doing()).isEqualTo("waits in multi-party call My Team");
        assertThat(get(ROOM)).containsEntry("status", "Active").containsEntry("friendly_name", "My Team")
                .containsEntry("mpc_uuid", call().uuid()).containsEntry("recording", "not-recording")
                .containsEntry("stay_alone", false).containsEntry("end_time", null).containsEntry("duration", null)
                .containsEntry("billed_amount", null).containsEntry("billed_duration", null).containsEntry("sub_account", null)
                .containsEntry("termination_cause", null).containsEntry("termination_cause_code", null)
                .containsEntry("participants", "/v1/Account/" + PlivoSimulator.AUTH_ID + "/" + byUuid() + "Participant/")
                .containsEntry("resource_uri", "/v1/Account/" + PlivoSimulator.AUTH_ID + "/" + byUuid())
                .hasEntrySatisfying("creation_time",
                        time -> assertThat(time).asString().matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\+00:00"));
    }

    @Test
    void aCustomerAndAnAgentTalk() throws Exception {
        add("customer", CALLER, "");
        add("agent", AGENT, "");

        assertThat(plivo.conversations()).containsExactly(Set.of(CALLER, AGENT));
        assertThat(leg(CALLER).doing()).isEqualTo("talks in multi-party call My Team with " + AGENT);
    }

    @Test
    void whoMustPressAKeyJoinsThen() throws Exception {
        plivo.person(AGENT).answers().presses("5", ofSeconds(10));
        String sound = plivo.document("word", "<Response><Speak>A bill</Speak></Response>");
        add("agent", AGENT, ", 'confirm_key': '5', 'confirm_key_sound_url': '" + sound + "'");
        advance(9);
        assertThat(leg(AGENT).doing()).isEqualTo("is asked to press 5");
        assertThat(leg(AGENT).heard()).containsExactly("Speak: A bill");
        assertThat(call().participants()).isEmpty();

        advance(1);

        assertThat(call().participant(AGENT).present()).isTrue();
    }

    @Test
    void whoDoesNotPressItIsHungUp() throws Exception {
        add("agent", AGENT, ", 'confirm_key': '5'");

        advance(120);

        assertThat(leg(AGENT).ending()).hasValueSatisfying(end -> assertThat(end.cause().code()).isEqualTo(9110));
        assertThat(call().status()).isEqualTo(VoiceMultiPartyCall.Status.ENDED);
    }

    @Test
    void whoIsAddedRingsFirst() throws Exception {
        plivo.person(AGENT).answersAfter(ofSeconds(10));
        add("agent", AGENT, ", 'delay_dial': 5");
        assertThat(call().participants()).isEmpty();
        assertThat(call().status()).isEqualTo(VoiceMultiPartyCall.Status.INITIALIZED);

        advance(14);
        assertThat(leg(AGENT).doing()).isEqualTo("rings");
        advance(1);

        assertThat(call().participant(AGENT).present()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "'', 45", ", 30" })
    void ringsAsLongAsIsSaid(String said, int seconds) throws Exception {
        plivo.person(AGENT).neverAnswers();
        add("agent", AGENT, said == null ? ", 'ring_timeout': '30'" : "");

        advance(seconds - 1);
        assertThat(leg(AGENT).live()).isTrue();
        advance(1);

        assertEnded(leg(AGENT), 6010, "Ring Timeout Reached");
        assertThat(get("MultiPartyCall/uuid_" + call().uuid() + "/")).containsEntry("status", "Ended")
                .containsEntry("termination_cause_code", 1000);
    }

    @Test
    void ofSeveralWhoRingTheFirstToAnswerJoins() throws Exception {
        plivo.person(AGENT).answersAfter(ofSeconds(10));
        plivo.person(EXPERT).answersAfter(ofSeconds(3));

        Map<String, Object> added = add("agent", AGENT + "<" + EXPERT, ", 'delay_dial': '0<4', 'ring_timeout': '30<20'");
        assertThat((List<?>) added.get("calls")).hasSize(2);
        advance(10);

        assertThat(call().participants()).extracting(Participant::party).containsExactly(EXPERT);
        assertEnded(leg(AGENT), 9000, "Lost Race");
    }

    @Test
    void aLiveCallMovesIn() throws Exception {
        Call talking = plivo.call(CALLER, OFFICE, EXPERT);
        add("agent", AGENT, "");

        Map<String, Object> added
                = act(201, ROOM + "Participant/", "{'role': 'customer', 'call_uuid': '" + talking.uuid() + "'}");

        assertThat(added).containsEntry("calls",
                List.of(Map.of("from", CALLER, "to", OFFICE, "call_uuid", talking.uuid())));
        assertThat(plivo.conversations()).containsExactly(Set.of(CALLER, AGENT));
        assertThat(talking.bLeg()).map(Leg::live).contains(false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{} | role is a mandatory param.",
            "{'role': 'boss', 'from': '1', 'to': '2'} | Invalid value provided for role.",
            "{'role': 'agent'} | from is a mandatory param.", "{'role': 'agent', 'from': '1'} | to is a mandatory param.",
            "{'role': 'agent', 'from': '1', 'to': '2', 'call_uuid': 'u'} | call_uuid excludes from and to",
            "{'role': 'customer', 'from': '1', 'to': '2<3'} | Invalid value provided for to.",
            "{'role': 'agent', 'from': '1', 'to': '2', 'ring_timeout': '3<4'} | Invalid value provided for ring_timeout.",
            "{'role': 'agent', 'from': '1', 'to': '2', 'delay_dial': 'x'} | Invalid value provided for delay_dial.",
            "{'role': 'agent', 'from': '1', 'to': '2', 'max_duration': 299} | Invalid value provided for max_duration.",
            "{'role': 'agent', 'from': '1', 'to': '2', 'max_participants': 11} | Invalid value provided for max_participants.",
            "{'role': 'agent', 'from': '1', 'to': '2', 'mute': 'so'} | Invalid value provided for mute.",
            "{'role': 'agent', 'from': '1', 'to': '2', 'status_callback_events': 'all'} "
                                                                                                          + "| Invalid value provided for status_callback_events." })
    void whatIsWrongIsNamedAndNobodyIsCalled(String json, String error) throws Exception {
        assertRefused(post(ROOM + "Participant/", json), 400, error);
        assertThat(plivo.multiPartyCalls()).isEmpty();
        assertThat(plivo.calls()).isEmpty();
    }

    @Test
    void moreThanTwentyAtOnceAreRefused() throws Exception {
        String to = "1";
        for (int i = 2; i <= 21; i++) {
            to += "<" + i;
        }

        assertRefused(post(ROOM + "Participant/", "{'role': 'agent', 'from': '1', 'to': '" + to + "'}"), 400,
                "Invalid value provided for to.");
    }

    @Test
    void moreThanMaxParticipantsAreRefused() throws Exception {
        add("agent", AGENT, ", 'max_participants': 2");
        add("customer", CALLER, "");

        HttpResponse<String> answer
                = post(ROOM + "Participant/", "{'role': 'agent', 'from': '1', 'to': '" + EXPERT + "'}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(call().participants()).hasSize(2);
    }

    @Test
    void isFoundByItsNameAsLongAsItIsLiveAndByItsUuidEver() throws Exception {
        add("agent", AGENT, "");
        String uuid = byUuid();

        delete(ROOM);

        assertNotFound("GET", ROOM);
        assertNotFound("DELETE", ROOM);
        assertNotFound("DELETE", uuid);
        assertThat(get(uuid)).containsEntry("status", "Ended").containsEntry("recording", null);
        assertNotFound("GET", "MultiPartyCall/My%20Team/");
        assertRefused(post(uuid + "Participant/", "{'role': 'agent', 'from': '1', 'to': '2'}"), 404, "not found");
        add("agent", EXPERT, "");
        assertThat(byUuid()).isNotEqualTo(uuid);
        assertThatThrownBy(() -> plivo.multiPartyCall("other")).hasMessageContaining("My Team");
    }

    @Test
    void aPostOrDeleteWithoutAnIdIsNotAllowed() throws Exception {
        assertThat(send("POST", account() + "MultiPartyCall/", "{}").statusCode()).isEqualTo(405);
        assertThat(send("DELETE", account() + "MultiPartyCall/", null).statusCode()).isEqualTo(405);
    }

    @Test
    void isEndedByTheApi() throws Exception {
        add("agent", AGENT, "");
        add("customer", CALLER, "");
        advance(70);

        delete(ROOM);

        assertEnded(leg(AGENT), 4020, "Multiparty Call Ended");
        assertEnded(leg(CALLER), 4020, "Multiparty Call Ended");
        assertThat(get(byUuid())).containsEntry("termination_cause", "Hangup API Triggered")
                .containsEntry("termination_cause_code", 3000).containsEntry("duration", 70)
                .containsEntry("billed_duration", 240).containsEntry("billed_amount", "0.02000");
        assertThat(objects(byUuid() + "Participant/")).allSatisfy(participant -> assertThat(participant)
                .containsEntry("exit_cause", "Multiparty Call Ended").containsEntry("duration", 70)
                .containsEntry("billed_duration", 120).containsEntry("billed_amount", "0.01000")
                .containsEntry("mute", null).containsEntry("hold", null).containsEntry("coach_mode", null));
    }

    @Test
    void isStartedByTheApiWhenNobodyStartsIt() throws Exception {
        add("customer", CALLER, ", 'start_mpc_on_enter': false");
        add("agent", AGENT, ", 'start_mpc_on_enter': false");
        assertThat(get(ROOM)).containsEntry("status", "Initialized").containsEntry("start_time", null);
        assertThat(plivo.conversations()).isEmpty();
        assertRefused(post(ROOM, "{'status': 'ended'}"), 400, "Invalid value provided for status.");

        act(204, ROOM, "{'status': 'active'}");

        assertThat(get(ROOM)).containsEntry("status", "Active").doesNotContainEntry("start_time", null);
        assertThat(plivo.conversations()).containsExactly(Set.of(CALLER, AGENT));
        assertThat(post(ROOM, "{'status': 'active'}").statusCode()).isEqualTo(400);
    }

    @Test
    void endsWhenItsTimeIsUp() throws Exception {
        add("agent", AGENT, ", 'max_duration': 300");
        advance(299);
        assertThat(leg(AGENT).live()).isTrue();

        advance(1);

        assertThat(get(byUuid())).containsEntry("termination_cause", "Max Duration Reached")
                .containsEntry("termination_cause_code", 2000).containsEntry("duration", 300);
        assertEnded(leg(AGENT), 4020, "Multiparty Call Ended");
    }

    @ParameterizedTest
    @CsvSource({ "false, Ended, 1010, Stay Alone Not Permitted", "true, Active, , " })
    void oneAloneStaysIfThatIsAllowed(boolean allowed, String status, Integer code, String cause) throws Exception {
        add("agent", AGENT, ", 'stay_alone': " + allowed);
        add("customer", CALLER, "");

        leg(CALLER).hangUp();

        assertThat(get(byUuid())).containsEntry("status", status).containsEntry("termination_cause_code", code)
                .containsEntry("termination_cause", cause);
    }

    @Test
    void endsWithWhoEndsIt() throws Exception {
        add("customer", CALLER, ", 'stay_alone': true");
        add("agent", AGENT, ", 'end_mpc_on_exit': true");
        add("agent", EXPERT, "");

        leg(AGENT).hangUp();

        assertThat(call().status()).isEqualTo(VoiceMultiPartyCall.Status.ENDED);
        assertThat(leg(CALLER).live()).isFalse();
    }

    @Test
    void areListedNewestFirstByPagesAndFilters() throws Exception {
        add("agent", AGENT, "");
        delete(ROOM);
        advance(60);
        add("agent", AGENT, "");
        act(201, "MultiPartyCall/name_Other/Participant/", "{'role': 'agent', 'from': '1', 'to': '" + EXPERT
                                                           + "', 'start_mpc_on_enter': false}");

        assertThat(objects("MultiPartyCall/")).extracting(one -> one.get("friendly_name"))
                .containsExactly("Other", "My Team", "My Team");
        assertThat(get("MultiPartyCall/?limit=2&offset=1").get("meta")).isEqualTo(Json.read("""
                {"limit": 2, "offset": 1, "next": null, "count": 3,
                 "previous": "/v1/Account/%s/MultiPartyCall/?limit=2&offset=0"}""".formatted(PlivoSimulator.AUTH_ID)));
        assertThat(objects("MultiPartyCall/?status=ended")).hasSize(1);
        assertThat(objects("MultiPartyCall/?status=initialized")).hasSize(1);
        assertThat(objects("MultiPartyCall/?friendly_name=My%20Team&status=active")).hasSize(1);
        assertThat(objects("MultiPartyCall/?termination_cause_code=3000")).hasSize(1);
        assertThat(objects("MultiPartyCall/?termination_cause_code=1000")).isEmpty();
        assertThat(objects("MultiPartyCall/?sub_account=SAXXXXXXXXXXXXXXXXXX")).isEmpty();
        String later = Form.encodeSegment(
                start.plusSeconds(30).toString().replace('T', ' ').replaceAll("(\\.\\d{1,6})?\\d*Z", "$1"));
        assertThat(objects("MultiPartyCall/?creation_time__gt=" + later)).hasSize(2);
        assertThat(objects("MultiPartyCall/?end_time__lte=" + later)).hasSize(1);
        assertRefused(send("GET", account() + "MultiPartyCall/?status=Ended", null), 400, "Invalid value provided for status.");
    }

    @Test
    void thatEndedMoreThanAWeekAgoAreListedOnRequestOnly() throws Exception {
        add("agent", AGENT, "");
        delete(ROOM);
        advance(8 * 86_400);

        assertThat(objects("MultiPartyCall/")).isEmpty();
        assertThat(objects("MultiPartyCall/?end_time__gt=2000-01-01%2000:00")).hasSize(1);
        assertThat(get(byUuid())).containsEntry("status", "Ended");
    }
}
