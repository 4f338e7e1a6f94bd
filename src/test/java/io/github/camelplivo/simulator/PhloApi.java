package io.github.camelplivo.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The API on Plivo's host phlorunner: no trailing slashes, and {@code account} in lower case. */
final class PhloApi {

    private static final String ROOT = "/phlorunner/v1";
    private static final String PHLO = ROOT + "/phlo/{phlo_id}";
    private static final String NODE = PHLO + "/multi_party_call/{node_id}";
    private static final List<String> NODE_ACTIONS = List.of("call", "warm_transfer", "cold_transfer");

    private final Phlos phlos;
    private final String created;

    private PhloApi(Phlos phlos) {
        this.phlos = phlos;
        created = phlos.clock().instant().toString();
    }

    static void route(Router router, Phlos phlos) {
        PhloApi api = new PhloApi(phlos);
        router.on("POST", ROOT + "/account/{auth_id}/phlo/{phlo_id}", api::run)
                .on("GET", PHLO, api::get)
                .on("GET", PHLO + "/runs/{run_id}", api::getRun)
                .on("GET", NODE, api::getNode)
                .on("POST", NODE, api::actOnNode)
                .on("POST", NODE + "/members/{member_address}", api::actOnMember);
    }

    private Answer run(Request request) {
        String phloId = knownPhlo(request);
        request.parameters();
        String runId = Answer.newId();
        phlos.ran(phloId, runId);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("api_id", runId);
        run.put("phlo_id", phloId);
        run.put("message", "PHLO triggered");
        return Answer.json(201, run);
    }

    private Answer get(Request request) {
        String phloId = knownPhlo(request);
        return Answer.withApiId(200, described(Map.of("phlo_id", phloId), "PHLO " + phloId));
    }

    private Answer getRun(Request request) {
        String phloId = request.variable("phlo_id");
        String runId = request.variable("run_id");
        if (!phlos.hasRun(phloId, runId)) {
            throw ApiError.notFound();
        }
        return Answer.withApiId(200, Map.of("phlo_id", phloId, "run_id", runId));
    }

    private Answer getNode(Request request) {
        MultiPartyCall call = node(request);
        Map<String, String> ids
                = Map.of("phlo_id", call.phloId(), "node_id", call.nodeId(), "node_type", "multi_party_call");
        return Answer.withApiId(200, described(ids, call.nodeId()));
    }

    private Answer actOnNode(Request request) {
        MultiPartyCall call = node(request);
        Parameters parameters = request.parameters();
        call.bringIn(parameters.oneOf("action", NODE_ACTIONS), parameters);
        return accepted();
    }

    private Answer actOnMember(Request request) {
        node(request).act(request.variable("member_address"), request.parameters().text("action"));
        return accepted();
    }

    private static Answer accepted() {
        return Answer.withApiId(201, Map.of("error", ""));
    }

    private Map<String, String> described(Map<String, String> ids, String name) {
        Map<String, String> description = new LinkedHashMap<>(ids);
        description.put("name", name);
        description.put("created_on", created);
        return description;
    }

    private String knownPhlo(Request request) {
        String phloId = request.variable("phlo_id");
        if (!phlos.has(phloId)) {
            throw ApiError.notFound();
        }
        return phloId;
    }

    private MultiPartyCall node(Request request) {
        return phlos.find(request.variable("phlo_id"), request.variable("node_id")).orElseThrow(ApiError::notFound);
    }
}
