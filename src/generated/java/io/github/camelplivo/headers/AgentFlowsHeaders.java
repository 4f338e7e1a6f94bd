/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: Agent flows.
 *
 * @see <a href="https://github.com/plivo/plivo-cli/blob/main/agents-skill/SKILL.md">Plivo's page</a>
 */
public interface AgentFlowsHeaders {

    /** Maximum number of results. */
    String AGENT_LIST_LIMIT = "CamelPlivoAgentListLimit";
    /** Number of results to skip. */
    String AGENT_LIST_OFFSET = "CamelPlivoAgentListOffset";
    /** Only agents with this text in their name. */
    String AGENT_LIST_NAME = "CamelPlivoAgentListName";
    /** Only agents with this state. */
    String AGENT_LIST_STATE = "CamelPlivoAgentListState";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String AGENT_LIST_CALLBACK_URL = "CamelPlivoAgentListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String AGENT_LIST_CALLBACK_METHOD = "CamelPlivoAgentListCallbackMethod";
    /** Name you give the agent. Plivo adds a number if the name is taken. */
    String AGENT_CREATE_NAME = "CamelPlivoAgentCreateName";
    /** Purpose of the agent. An update takes it only together with nodes. */
    String AGENT_CREATE_DESCRIPTION = "CamelPlivoAgentCreateDescription";
    /** List of the nodes, as JSON objects with id, name, type, left, top and config. */
    String AGENT_CREATE_NODES = "CamelPlivoAgentCreateNodes";
    /** List of the connections, as JSON objects with source (node.handle) and target (node.Input). Every node needs a connection. */
    String AGENT_CREATE_CONNECTIONS = "CamelPlivoAgentCreateConnections";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String AGENT_CREATE_CALLBACK_URL = "CamelPlivoAgentCreateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String AGENT_CREATE_CALLBACK_METHOD = "CamelPlivoAgentCreateCallbackMethod";
    /** UUID of the agent, from agent-create. */
    String AGENT_GET_AGENT_UUID = "CamelPlivoAgentGetAgentUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String AGENT_GET_CALLBACK_URL = "CamelPlivoAgentGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String AGENT_GET_CALLBACK_METHOD = "CamelPlivoAgentGetCallbackMethod";
    /** UUID of the agent, from agent-create. */
    String AGENT_UPDATE_AGENT_UUID = "CamelPlivoAgentUpdateAgentUuid";
    /** Name you give the agent. Plivo adds a number if the name is taken. */
    String AGENT_UPDATE_NAME = "CamelPlivoAgentUpdateName";
    /** Purpose of the agent. An update takes it only together with nodes. */
    String AGENT_UPDATE_DESCRIPTION = "CamelPlivoAgentUpdateDescription";
    /** List of the nodes, as JSON objects with id, name, type, left, top and config. */
    String AGENT_UPDATE_NODES = "CamelPlivoAgentUpdateNodes";
    /** List of the connections, as JSON objects with source (node.handle) and target (node.Input). Every node needs a connection. */
    String AGENT_UPDATE_CONNECTIONS = "CamelPlivoAgentUpdateConnections";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String AGENT_UPDATE_CALLBACK_URL = "CamelPlivoAgentUpdateCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String AGENT_UPDATE_CALLBACK_METHOD = "CamelPlivoAgentUpdateCallbackMethod";
    /** UUID of the agent, from agent-create. */
    String AGENT_DELETE_AGENT_UUID = "CamelPlivoAgentDeleteAgentUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String AGENT_DELETE_CALLBACK_URL = "CamelPlivoAgentDeleteCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String AGENT_DELETE_CALLBACK_METHOD = "CamelPlivoAgentDeleteCallbackMethod";
    /** UUID of the agent, from agent-create. */
    String AGENT_PUBLISH_AGENT_UUID = "CamelPlivoAgentPublishAgentUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String AGENT_PUBLISH_CALLBACK_URL = "CamelPlivoAgentPublishCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String AGENT_PUBLISH_CALLBACK_METHOD = "CamelPlivoAgentPublishCallbackMethod";
    /** UUID of the agent, from agent-create. */
    String AGENT_PAUSE_AGENT_UUID = "CamelPlivoAgentPauseAgentUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String AGENT_PAUSE_CALLBACK_URL = "CamelPlivoAgentPauseCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String AGENT_PAUSE_CALLBACK_METHOD = "CamelPlivoAgentPauseCallbackMethod";
    /** UUID of the agent, from agent-create. */
    String AGENT_RESUME_AGENT_UUID = "CamelPlivoAgentResumeAgentUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String AGENT_RESUME_CALLBACK_URL = "CamelPlivoAgentResumeCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String AGENT_RESUME_CALLBACK_METHOD = "CamelPlivoAgentResumeCallbackMethod";
    /** UUID of the agent, from agent-create. */
    String AGENT_RUN_LIST_AGENT_UUID = "CamelPlivoAgentRunListAgentUuid";
    /** Maximum number of results. */
    String AGENT_RUN_LIST_LIMIT = "CamelPlivoAgentRunListLimit";
    /** Number of results to skip. */
    String AGENT_RUN_LIST_OFFSET = "CamelPlivoAgentRunListOffset";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String AGENT_RUN_LIST_CALLBACK_URL = "CamelPlivoAgentRunListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String AGENT_RUN_LIST_CALLBACK_METHOD = "CamelPlivoAgentRunListCallbackMethod";
    /** UUID of the agent, from agent-create. */
    String AGENT_RUN_GET_AGENT_UUID = "CamelPlivoAgentRunGetAgentUuid";
    /** UUID of the run, from agent-run-list. */
    String AGENT_RUN_GET_RUN_UUID = "CamelPlivoAgentRunGetRunUuid";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String AGENT_RUN_GET_CALLBACK_URL = "CamelPlivoAgentRunGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String AGENT_RUN_GET_CALLBACK_METHOD = "CamelPlivoAgentRunGetCallbackMethod";
    /** Node types to read with their schemas, joined by commas. */
    String AGENT_NODE_LIST_TYPES = "CamelPlivoAgentNodeListTypes";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String AGENT_NODE_LIST_CALLBACK_URL = "CamelPlivoAgentNodeListCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String AGENT_NODE_LIST_CALLBACK_METHOD = "CamelPlivoAgentNodeListCallbackMethod";
    /** Type of the node, such as start or send_message. */
    String AGENT_NODE_GET_NODE_TYPE = "CamelPlivoAgentNodeGetNodeType";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String AGENT_NODE_GET_CALLBACK_URL = "CamelPlivoAgentNodeGetCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String AGENT_NODE_GET_CALLBACK_METHOD = "CamelPlivoAgentNodeGetCallbackMethod";
}
