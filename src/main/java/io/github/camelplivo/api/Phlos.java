package io.github.camelplivo.api;

import java.util.List;
import java.util.stream.Stream;

import static io.github.camelplivo.api.Operation.get;
import static io.github.camelplivo.api.Operation.post;
import static io.github.camelplivo.api.Operation.Host.PHLO;
import static io.github.camelplivo.api.Parameter.address;
import static io.github.camelplivo.api.Parameter.id;
import static io.github.camelplivo.api.Parameter.oneOf;

/** The rows of Plivo's PHLO API: flows, and the multi-party calls in them. */
final class Phlos {

    private static final String NODE = "phlo/{phlo_id}/multi_party_call/{node_id}";
    private static final String PAGES = "https://www.plivo.com/docs/phlo/api/phlo/";

    /** Actions on the node bring somebody into the call. */
    private static final String[] NODE_ACTIONS = { "call", "warm_transfer", "cold_transfer" };
    /** Actions on one member of the call. */
    private static final String[] MEMBER_ACTIONS = {
            "abort_transfer", "hold", "unhold", "hangup", "resume_call", "voicemail_drop", "mute", "unmute" };

    private static final Parameter PHLO_ID = id("phlo_id").required().means("Id of the PHLO.");
    private static final Parameter NODE_ID = id("node_id").required().means("Id of the multi-party call node in the PHLO.");

    private static final Operation MPC = post("mpc", PHLO, NODE + "[/members/{member_address}]")
            .does("Acts on a multi-party call of a PHLO: adds a participant, by a warm or cold transfer or directly, or"
                  + " acts on one of its members.",
                    PAGES + "multi-party-call/update-a-multi-party-call")
            .takes(
                    PHLO_ID,
                    NODE_ID,
                    oneOf("action", Stream.of(NODE_ACTIONS, MEMBER_ACTIONS).flatMap(Stream::of).toArray(String[]::new))
                            .required().means("Action to perform."),
                    address("to").required().when("action", NODE_ACTIONS).means("Phone number or SIP address to add."),
                    oneOf("role", "agent", "customer").required().when("action", NODE_ACTIONS)
                            .defaultsTo("agent", "action", "warm_transfer", "cold_transfer")
                            .means("Role of the added participant."),
                    address("trigger_source").required().when("action", NODE_ACTIONS)
                            .means("Phone number or SIP address of the agent in the call on whose behalf the action is performed."),
                    address("member_address").required().when("action", MEMBER_ACTIONS)
                            .means("Member to act on; for abort_transfer the agent who started the transfer."));

    private static final Operation MPC_GET = get("mpc-get", PHLO, NODE)
            .does("Reads a multi-party call node.", PAGES)
            .takes(PHLO_ID, NODE_ID);

    private static final Operation GET = get("phlo-get", PHLO, "phlo/{phlo_id}")
            .does("Reads a PHLO.", PAGES)
            .takes(PHLO_ID);

    private static final Operation RUN = post("phlo-run", PHLO, "account/{auth_id}/phlo/{phlo_id}")
            .does("Runs a PHLO with the message body as its input. The api_id in the answer is the run id.",
                    PAGES)
            .takes(PHLO_ID)
            .takesPayload();

    private static final Operation RUN_GET = get("phlo-run-get", PHLO, "phlo/{phlo_id}/runs/{run_id}")
            .does("Reads a run of a PHLO.", PAGES)
            .takes(PHLO_ID, id("run_id").required().means("Id of the run."));

    static final List<Operation> ROWS = List.of(MPC, MPC_GET, GET, RUN, RUN_GET);

    private Phlos() {
    }
}
