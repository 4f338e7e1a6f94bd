package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Answer.Paging.NONE;
import static io.github.camelplivo.api.Evidence.CLI;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.objects;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resource Agent flows. */
final class AgentFlows {

    private static final Parameter DESCRIPTION
            = text("description").means("Purpose of the agent. An update takes it only together with nodes.");
    private static final Parameter NODES
            = objects("nodes").means("List of the nodes, as JSON objects with id, name, type, left, top and config.");
    private static final Parameter CONNECTIONS
            = objects("connections").means("List of the connections, as JSON objects with source (node.handle) and target"
                                           + " (node.Input). Every node needs a connection.");
    private static final Parameter AGENT_UUID
            = id("agent_uuid").required().means("UUID of the agent, from agent-create.");

    static final List<Row> ROWS = List.of(
            get("agent-list", API, "Account/{auth_id}/AgentFlow/")
                    .does("Lists the agents.", "https://github.com/plivo/plivo-cli/blob/main/agents-skill/SKILL.md")
                    .note("A subaccount is rejected with 403.")
                    .seenIn(CLI)
                    .takes(
                            LIMIT,
                            OFFSET,
                            text("name").means("Only agents with this text in their name."),
                            oneOf("state", "DRAFT", "ACTIVE", "PAUSED").means("Only agents with this state."))
                    .lists("objects", NEXT)
                    .answers("objects", "List of the agents, each with agent_uuid."),
            post("agent-create", API, "Account/{auth_id}/AgentFlow/")
                    .does("Creates an agent, as a draft.", "https://github.com/plivo/plivo-cli/blob/main/agents-skill/SKILL.md")
                    .note("A node without a connection is rejected with 422. Wrong source handles are not reported.")
                    .seenIn(CLI)
                    .takes(
                            text("name").required().means("Name you give the agent. Plivo adds a number if the name is taken."),
                            DESCRIPTION,
                            NODES,
                            CONNECTIONS)
                    .answers("agent_uuid", "UUID of the agent."),
            get("agent-get", API, "Account/{auth_id}/AgentFlow/{agent_uuid}/")
                    .does("Reads an agent, with its graph.",
                            "https://github.com/plivo/plivo-cli/blob/main/agents-skill/SKILL.md")
                    .seenIn(CLI)
                    .takes(
                            AGENT_UUID)
                    .answers("agent_uuid", "UUID of the agent."),
            post("agent-update", API, "Account/{auth_id}/AgentFlow/{agent_uuid}/")
                    .does("Renames an agent or replaces its graph.",
                            "https://github.com/plivo/plivo-cli/blob/main/agents-skill/SKILL.md")
                    .note("Send either a new name alone or the whole graph. A node without a connection is rejected"
                          + " with 422; wrong source handles are not reported.")
                    .seenIn(CLI)
                    .takes(
                            AGENT_UUID,
                            text("name").means("Name you give the agent. Plivo adds a number if the name is taken."),
                            DESCRIPTION,
                            NODES,
                            CONNECTIONS),
            delete("agent-delete", API, "Account/{auth_id}/AgentFlow/{agent_uuid}/")
                    .does("Deletes an agent.", "https://github.com/plivo/plivo-cli/blob/main/agents-skill/SKILL.md")
                    .seenIn(CLI)
                    .takes(
                            AGENT_UUID),
            post("agent-publish", API, "Account/{auth_id}/AgentFlow/{agent_uuid}/Publish/")
                    .does("Publishes an agent: a draft becomes active.",
                            "https://github.com/plivo/plivo-cli/blob/main/agents-skill/SKILL.md")
                    .seenIn(CLI)
                    .takes(
                            AGENT_UUID),
            post("agent-pause", API, "Account/{auth_id}/AgentFlow/{agent_uuid}/Pause/")
                    .does("Pauses an agent.", "https://github.com/plivo/plivo-cli/blob/main/agents-skill/SKILL.md")
                    .seenIn(CLI)
                    .takes(
                            AGENT_UUID),
            post("agent-resume", API, "Account/{auth_id}/AgentFlow/{agent_uuid}/Resume/")
                    .does("Resumes a paused agent.", "https://github.com/plivo/plivo-cli/blob/main/agents-skill/SKILL.md")
                    .seenIn(CLI)
                    .takes(
                            AGENT_UUID),
            get("agent-run-list", API, "Account/{auth_id}/AgentFlow/{agent_uuid}/Run/")
                    .does("Lists the runs of an agent.", "https://github.com/plivo/plivo-cli/blob/main/agents-skill/SKILL.md")
                    .seenIn(CLI)
                    .takes(
                            AGENT_UUID,
                            LIMIT,
                            OFFSET)
                    .lists("objects", NEXT)
                    .answers("objects", "List of the runs, each with run_uuid."),
            get("agent-run-get", API, "Account/{auth_id}/AgentFlow/{agent_uuid}/Run/{run_uuid}/")
                    .does("Reads a run of an agent, with its logs and goal metrics.",
                            "https://github.com/plivo/plivo-cli/blob/main/agents-skill/SKILL.md")
                    .seenIn(CLI)
                    .takes(
                            AGENT_UUID,
                            id("run_uuid").required().means("UUID of the run, from agent-run-list."))
                    .answers("run_uuid", "UUID of the run.")
                    .answers("logs", "Log of the run.")
                    .answers("goal_metrics", "Metrics of the goals."),
            get("agent-node-list", API, "Account/{auth_id}/AgentFlowNode/")
                    .does("Lists the types of nodes that agents can have.",
                            "https://github.com/plivo/plivo-cli/blob/main/agents-skill/SKILL.md")
                    .note("The answer is not paged.")
                    .seenIn(CLI)
                    .takes(
                            text("types").means("Node types to read with their schemas, joined by commas."))
                    .lists("objects", NONE),
            get("agent-node-get", API, "Account/{auth_id}/AgentFlowNode/{node_type}/")
                    .does("Reads the JSON schema of a node type.",
                            "https://github.com/plivo/plivo-cli/blob/main/agents-skill/SKILL.md")
                    .seenIn(CLI)
                    .takes(
                            id("node_type").required().means("Type of the node, such as start or send_message.")));

    private AgentFlows() {
    }
}
