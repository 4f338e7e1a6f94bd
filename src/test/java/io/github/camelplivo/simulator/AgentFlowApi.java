package io.github.camelplivo.simulator;

import java.util.List;
import java.util.Map;

/** Agent flows, for main accounts only. They run by what triggers them, not by a request. */
final class AgentFlowApi {

    private static final String FLOWS = "AgentFlow/";
    private static final String FLOW = FLOWS + "{agent_uuid}/";
    private static final String NODES = "AgentFlowNode/";

    private final ObjectStore store;
    private final SimulatorClock clock;
    private final Resource flows;

    AgentFlowApi(ObjectStore store, SimulatorClock clock) {
        this.store = store;
        this.clock = clock;
        flows = new Resource(store, FLOW).paged(Page.USUAL.clamped()).made(this::made).changed(
                (request, given) -> Map.of("updated_at", now()));
        for (String type : List.of("start", "speak", "transfer", "hangup")) {
            store.put(NODES, type, Map.of("node_type", type, "schema", Map.of("type", "object")));
        }
    }

    void route(DocumentedRoutes routes) {
        flows.route(routes);
        turn(routes, "Publish/", "ACTIVE");
        turn(routes, "Pause/", "PAUSED");
        turn(routes, "Resume/", "ACTIVE");
        new Resource(store, FLOW + "Run/{run_uuid}/").paged(Page.USUAL.clamped()).route(routes);
        Resource nodes = new Resource(store, NODES + "{node_type}/");
        routes.on("GET", NODES, this::nodes);
        nodes.route(routes);
    }

    private void turn(DocumentedRoutes routes, String word, String state) {
        routes.on("POST", FLOW + word, (request, status) -> flows.change(request, status, Map.of("state", state), "changed"));
    }

    private String now() {
        return Times.text(clock.instant());
    }

    private Map<String, Object> made(Request request, Map<String, Object> given) {
        if (request.account().startsWith("SA")) {
            throw new ApiError(403, "agent flows are for main accounts");
        }
        return Map.of("state", "DRAFT", "created_at", now(), "updated_at", now());
    }

    /** All of them at once, or those whose types the query names. */
    private Answer nodes(Request request, int status) {
        List<String> types = List.of(request.queryFields().getOrDefault("types", "").split(","));
        return Answer.withApiId(status, Map.of("objects", store.all(NODES).stream()
                .filter(node -> types.contains("") || types.contains(node.get("node_type"))).toList()));
    }
}
