package io.github.camelplivo.simulator;

import java.net.http.HttpResponse;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A PHLO and its multi-party call. */
class PlivoSimulatorPhloTest extends PlivoSimulatorTestSupport {

    private static final String ID = "f3a0d6e8-phlo";
    private MultiPartyCall call;

    @BeforeEach
    void aCustomerTalksWithAnAgent() {
        call = plivo.multiPartyCall(ID, "support").customer(CALLER).agent(AGENT);
    }

    private String node() {
        return plivo.phloBaseUrl() + "/phlo/" + ID + "/multi_party_call/support";
    }

    private HttpResponse<String> bring(String action, String to, String role, String source) throws Exception {
        return send("POST", node(), "{'action': '" + action + "', 'to': '" + to + "', 'role': '" + role
                                    + "', 'trigger_source': '" + source + "'}");
    }

    private HttpResponse<String> act(String member, String action) throws Exception {
        return send("POST", node() + "/members/" + member.replace("+", "%2B"), "{'action': '" + action + "'}");
    }

    @Test
    void runsAndKeepsTheRun() throws Exception {
        HttpResponse<String> ran = send("POST", plivo.phloBaseUrl() + "/account/" + PlivoSimulator.AUTH_ID + "/phlo/" + ID,
                "{'order': 42}");
        Object runId = Json.read(ran.body()).get("api_id");

        HttpResponse<String> run = send("GET", plivo.phloBaseUrl() + "/phlo/" + ID + "/runs/" + runId, null);

        assertThat(ran.statusCode()).isEqualTo(201);
        assertThat(Json.read(ran.body())).containsKey("message").containsEntry("phlo_id", ID);
        assertThat(run.statusCode()).isEqualTo(200);
        assertThat(Json.read(run.body())).containsEntry("run_id", runId);
    }

    @Test
    void canBeReadWithItsNode() throws Exception {
        HttpResponse<String> phlo = send("GET", plivo.phloBaseUrl() + "/phlo/" + ID, null);
        HttpResponse<String> node = send("GET", node(), null);

        assertThat(Json.read(phlo.body())).containsOnlyKeys("api_id", "phlo_id", "name", "created_on");
        assertThat(Json.read(node.body())).containsEntry("node_id", "support")
                .containsEntry("node_type", "multi_party_call");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/phlo/unknown", "/phlo/" + ID + "/runs/unknown", "/phlo/" + ID + "/multi_party_call/unknown" })
    void thatIsUnknownIsNotFound(String path) throws Exception {
        assertRefused(send("GET", plivo.phloBaseUrl() + path, null), 404, "not found");
    }

    @Test
    void acceptsActionsInTheDocumentedWords() throws Exception {
        HttpResponse<String> answer = bring("call", EXPERT, "customer", AGENT);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(Json.read(answer.body())).containsOnlyKeys("api_id", "error").containsEntry("error", "");
    }

    @Test
    void callBringsInAMember() throws Exception {
        bring("call", EXPERT, "customer", AGENT);

        assertThat(plivo.conversations()).containsExactly(Set.of(CALLER, AGENT, EXPERT));
        assertThat(call.member(EXPERT).role()).isEqualTo(Role.CUSTOMER);
    }

    @Test
    void coldTransferPutsTheNewcomerInThePlaceOfTheAgent() throws Exception {
        bring("cold_transfer", EXPERT, "agent", AGENT);

        assertThat(plivo.conversations()).containsExactly(Set.of(CALLER, EXPERT));
        assertThat(call.member(AGENT).present()).isFalse();
    }

    @Test
    void warmTransferLetsTwoTalkInPrivate() throws Exception {
        bring("warm_transfer", EXPERT, "agent", AGENT);

        assertThat(call.privateTalk()).isTrue();
        assertThat(plivo.talkingWith(AGENT)).containsExactly(EXPERT);
        assertThat(call.member(CALLER).onHold()).isTrue();
    }

    @Test
    void resumeCallJoinsAll() throws Exception {
        bring("warm_transfer", EXPERT, "agent", AGENT);

        act(AGENT, "resume_call");

        assertThat(call.privateTalk()).isFalse();
        assertThat(plivo.conversations()).containsExactly(Set.of(CALLER, AGENT, EXPERT));
    }

    @Test
    void abortTransferDropsTheNewcomer() throws Exception {
        bring("warm_transfer", EXPERT, "agent", AGENT);

        act(AGENT, "abort_transfer");

        assertThat(plivo.conversations()).containsExactly(Set.of(CALLER, AGENT));
        assertThat(call.member(EXPERT).present()).isFalse();
    }

    @Test
    void abortTransferIsForWhoStartedIt() throws Exception {
        bring("warm_transfer", EXPERT, "agent", AGENT);

        assertRefused(act(CALLER, "abort_transfer"), 400, "Invalid value provided for action.");
    }

    @Test
    void anAgentWhoHangsUpCompletesTheWarmTransfer() throws Exception {
        bring("warm_transfer", EXPERT, "agent", AGENT);

        act(AGENT, "hangup");

        assertThat(plivo.conversations()).containsExactly(Set.of(CALLER, EXPERT));
    }

    @Test
    void holdAndUnholdAreForOneMember() throws Exception {
        act(CALLER, "hold");
        assertThat(plivo.conversations()).isEmpty();
        assertThat(call.member(CALLER).onHold()).isTrue();

        act(CALLER, "unhold");
        assertThat(plivo.talkingWith(CALLER)).containsExactly(AGENT);
    }

    @Test
    void muteAndUnmuteLeaveTheMemberInTheConversation() throws Exception {
        act(CALLER, "mute");
        assertThat(call.member(CALLER).muted()).isTrue();
        assertThat(plivo.talkingWith(CALLER)).containsExactly(AGENT);

        act(CALLER, "unmute");
        assertThat(call.member(CALLER).muted()).isFalse();
    }

    @Test
    void voicemailDropTakesTheMemberOut() throws Exception {
        act(CALLER, "voicemail_drop");

        assertThat(call.member(CALLER).sentToVoicemail()).isTrue();
        assertThat(call.member(CALLER).present()).isFalse();
    }

    @Test
    void membersAreFoundWithAndWithoutAPlusSign() throws Exception {
        assertThat(act(CALLER, "hold").statusCode()).isEqualTo(201);
        assertThat(act(CALLER.substring(1), "unhold").statusCode()).isEqualTo(201);
        assertThat(send("POST", node() + "/members/" + CALLER, "{'action': 'hold'}").statusCode()).isEqualTo(201);
        assertThat(call.members()).hasSize(2);
    }

    @Test
    void aSipAddressIsOneSegmentOfThePath() throws Exception {
        call.agent("sip:a/b;c@phone.plivo.com");

        assertThat(act("sip:a%2Fb%3Bc@phone.plivo.com", "hangup").statusCode()).isEqualTo(201);
    }

    @Test
    void whoIsNotInTheCallIsNotFound() throws Exception {
        assertRefused(act(EXPERT, "hold"), 404, "not found");
        act(CALLER, "hangup");
        assertRefused(act(CALLER, "hold"), 404, "not found");
    }

    @ParameterizedTest
    @CsvSource({ "action", "to", "role", "trigger_source" })
    void needsAllParametersOfATransfer(String missing) throws Exception {
        String json = "{'action': 'cold_transfer', 'to': '" + EXPERT + "', 'role': 'agent', 'trigger_source': '" + AGENT
                      + "'}";

        assertRefused(
                send("POST", node(), json.replace("'" + missing + "'", "'other'")), 400, missing + " is a mandatory param.");
    }

    @ParameterizedTest
    @CsvSource({
            "warm-transfer, agent, " + AGENT + ", action", "hold, agent, " + AGENT + ", action",
            "warm_transfer, boss, " + AGENT + ", role", "cold_transfer, agent, " + EXPERT + ", trigger_source" })
    void namesTheParameterThatIsWrong(String action, String role, String source, String parameter) throws Exception {
        assertRefused(
                bring(action, "+14150000000", role, source), 400, "Invalid value provided for " + parameter + ".");
        assertThat(call.members()).hasSize(2);
    }
}
