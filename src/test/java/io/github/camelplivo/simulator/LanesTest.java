package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What came of each transfer, stage by stage. */
class LanesTest extends PlivoSimulatorTestSupport {

    private static final String CUSTOMER = "+14152221111";
    private static final String AGENT = "+14152223333";
    private static final String OTHER = "+14152225555";

    private List<String> outcomes() {
        return Lanes.of(plivo.world()).stream().map(Lane::outcome).toList();
    }

    private void asks(String url, String json, int status) throws Exception {
        assertThat(send("POST", url, json).statusCode()).isEqualTo(status);
        plivo.settle();
    }

    @Test
    void aTransferThatIsRefusedEndsNoOther() throws Exception {
        Call call = plivo.call(CUSTOMER, OFFICE);
        obey(call, "<Wait/>");
        plivo.next(Fault.status(404));
        asks(url(call), "{'aleg_url': '" + response("never", "<Wait/>") + "'}", 404);
        assertThat(outcomes()).containsExactly("waits 1 s", "refused: 404");

        obey(call, "<Speak>Hello</Speak>");

        assertThat(outcomes()).containsExactly("moved again", "refused: 404", "hears \"Hello\"");
    }

    @Test
    void aTransferWhoseAnswerWasLostIsFollowed() throws Exception {
        plivo.next(Fault.unavailableAfterActing());
        asks(url(plivo.call(CUSTOMER, OFFICE)),
                "{'aleg_url': '" + response("dial", "<Dial><Number>" + AGENT + "</Number></Dial>") + "'}", 503);

        assertThat(Lanes.of(plivo.world())).singleElement().satisfies(lane -> {
            assertThat(lane.outcome()).isEqualTo("answered by " + AGENT);
            assertThat(lane.stages()).containsOnlyKeys(Lane.Stage.FETCHED, Lane.Stage.RINGING, Lane.Stage.ANSWERED);
        });
    }

    /** As plivo:warm-transfer does. */
    @Test
    void whoIsCalledIntoAMultipartyCallIsFollowed() throws Exception {
        plivo.person(AGENT).isBusy();
        plivo.person(OTHER).answersAfter(Duration.ofSeconds(5));
        plivo.clock().pause();
        for (String to : List.of(AGENT, OTHER)) {
            asks(account() + "MultiPartyCall/name_" + to.substring(1) + "/Participant/",
                    "{'from': '" + OFFICE + "', 'to': '" + to + "', 'role': 'agent'}", 201);
        }
        assertThat(outcomes()).containsExactly("Busy Line", "rings at " + OTHER);

        plivo.clock().step();

        assertThat(outcomes()).containsExactly("Busy Line", "answered by " + OTHER);
    }

    /** As plivo:mpc does. */
    @Test
    void whoIsBroughtIntoAPhlosCallIsFollowed() throws Exception {
        plivo.multiPartyCall("support", "desk").customer(CUSTOMER).agent(AGENT);
        asks(plivo.phloBaseUrl() + "/phlo/support/multi_party_call/desk",
                "{'action': 'cold_transfer', 'trigger_source': '" + AGENT + "', 'to': '" + OTHER + "', 'role': 'agent'}", 201);

        assertThat(Lanes.of(plivo.world())).singleElement().satisfies(lane -> {
            assertThat(lane.who()).isEqualTo(AGENT);
            assertThat(lane.outcome()).isEqualTo("is in the call");
            assertThat(lane.stages()).containsOnlyKeys(Lane.Stage.ACCEPTED);
        });
    }
}
