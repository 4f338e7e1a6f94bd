package io.github.camelplivo.table;

import java.util.List;
import java.util.stream.Stream;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Evidence.SDKS;
import static io.github.camelplivo.api.Host.PHLO;
import static io.github.camelplivo.api.Parameters.address;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;

/** The rows of the resources PHLO multi-party calls, PHLO. */
final class Phlos {

    /** Actions on the node add a participant to the call. */
    private static final String[] NODE_ACTIONS = { "call", "warm_transfer", "cold_transfer" };
    /** Actions on one member of the call. */
    private static final String[] MEMBER_ACTIONS = {
            "abort_transfer", "hold", "unhold", "hangup", "resume_call", "voicemail_drop", "mute", "unmute" };

    private static final Row MPC = post("mpc", PHLO, "phlo/{phlo_id}/multi_party_call/{node_id}[/members/{member_address}]")
            .does("Acts on a multi-party call of a PHLO: adds a participant, by a warm or cold transfer or directly, or"
                  + " acts on one of its members.",
                    "https://www.plivo.com/docs/phlo/api/phlo/multi-party-call/update-a-multi-party-call")
            .takes(
                    id("phlo_id").required().means("Id of the PHLO."),
                    id("node_id").required().means("Id of the multi-party call node in the PHLO."),
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

    private static final Parameter PHLO_ID
            = id("phlo_id").required().means("Id of the PHLO.");

    static final List<Row> ROWS = List.of(
            MPC,
            get("mpc-get", PHLO, "phlo/{phlo_id}/multi_party_call/{node_id}")
                    .does("Reads a multi-party call node.", "https://www.plivo.com/docs/phlo/api/phlo/")
                    .takes(
                            PHLO_ID,
                            id("node_id").required().means("Id of the multi-party call node in the PHLO."))
                    .answers("node_id", "Id of the node.")
                    .answers("phlo_id", "Id of the PHLO.")
                    .answers("name", "Name of the node.")
                    .answers("node_type", "Type of the node.")
                    .answers("created_on", "When it was created."),
            get("phlo-get", PHLO, "phlo/{phlo_id}")
                    .does("Reads a PHLO.", "https://www.plivo.com/docs/phlo/api/phlo/")
                    .takes(
                            PHLO_ID)
                    .answers("phlo_id", "Id of the PHLO.")
                    .answers("name", "Name of the PHLO.")
                    .answers("created_on", "When it was created."),
            get("phlo-run-get", PHLO, "phlo/{phlo_id}/runs/{run_id}")
                    .does("Reads a run of a PHLO.", "https://www.plivo.com/docs/phlo/api/phlo/")
                    .seenIn(SDKS)
                    .takes(
                            PHLO_ID,
                            id("run_id").required().means("Id of the run."))
                    .answers("phlo_id", "Id of the PHLO.")
                    .answers("run_id", "Id of the run."),
            post("phlo-run", PHLO, "account/{auth_id}/phlo/{phlo_id}")
                    .does("Runs a PHLO with the message body as its input. The api_id in the answer is the run id.",
                            "https://www.plivo.com/docs/phlo/api/phlo/")
                    .takes(
                            PHLO_ID)
                    .takesPayload()
                    .answers("api_id", "Id of the run.")
                    .answers("phlo_id", "Id of the PHLO.")
                    .answers("message", "Text that confirms the request."));

    private Phlos() {
    }
}
