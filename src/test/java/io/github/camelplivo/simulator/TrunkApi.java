package io.github.camelplivo.simulator;

import java.util.List;
import java.util.Map;

/** SIP trunks (Zentrunk): trunks, and the URIs, credentials and access lists that they name. */
final class TrunkApi {

    private static final String ROOT = "Zentrunk/";
    private static final String TRUNKS = ROOT + "Trunk/";
    private static final String CALLS = ROOT + "Call/";
    private static final Page PAGE = Page.USUAL.withoutSlash();

    private final ObjectStore store;
    private final Resource calls;

    TrunkApi(ObjectStore store) {
        this.store = store;
        calls = new Resource(store, CALLS + "{call_uuid}/").paged(PAGE);
    }

    void route(DocumentedRoutes routes) {
        new Resource(store, TRUNKS + "{trunk_id}/").paged(PAGE).nested("object").made(this::trunk)
                .changed(TrunkApi::direction).gone((request, id) -> leave(id)).route(routes);
        new Resource(store, ROOT + "URI/{uri_uuid}/").paged(PAGE).hides("password").gone((request, id) -> trunksAt(id))
                .route(routes);
        new Resource(store, ROOT + "Credential/{credential_uuid}/").paged(PAGE).hides("password").route(routes);
        new Resource(store, ROOT + "IPAccessControlList/{ipacl_uuid}/").paged(PAGE).route(routes);
        calls.route(routes);
        routes.on("GET", CALLS + "{call_uuid}/Insights/", (request, status) -> Answer.withApiId(status, Map.of(
                "call_uuid", calls.find(request).getOrDefault("call_uuid", request.variable("call_uuid")), "rtt", 40,
                "jitter", 2, "packet_loss", 0, "plivo_quality_score", 5)));
    }

    private static Map<String, Object> direction(Request request, Map<String, Object> given) {
        return Map.of("trunk_direction", new Parameters(given).oneOf("trunk_direction", List.of("inbound", "outbound")));
    }

    private Map<String, Object> trunk(Request request, Map<String, Object> given) {
        Parameters parameters = new Parameters(given);
        boolean inbound = direction(request, given).containsValue("inbound");
        if (inbound) {
            parameters.text("primary_uri_uuid");
        } else if (!parameters.has("ipacl_uuid")) {
            parameters.text("credential_uuid");
        }
        named(parameters, "primary_uri_uuid", "URI/");
        named(parameters, "fallback_uri_uuid", "URI/");
        named(parameters, "credential_uuid", "Credential/");
        named(parameters, "ipacl_uuid", "IPAccessControlList/");
        return Map.of("trunk_domain", given.get("trunk_id") + ".zt.plivo.com", "trunk_status",
                parameters.oneOf("trunk_status", "enabled", List.of("enabled", "disabled")), "secure",
                parameters.flag("secure", false));
    }

    private void named(Parameters parameters, String name, String collection) {
        if (parameters.has(name) && store.find(ROOT + collection, parameters.text(name)).isEmpty()) {
            throw ApiError.invalid(name);
        }
    }

    /** Its numbers are left without. */
    private void leave(String trunk) {
        store.ids(NumberApi.ALL).stream()
                .filter(number -> store.find(NumberApi.ALL, number).flatMap(ApplicationApi::of).filter(trunk::equals)
                        .isPresent())
                .forEach(number -> store.change(NumberApi.ALL, number, ApplicationApi.without()));
    }

    /** They go with the URI that they point at. */
    private void trunksAt(String uri) {
        for (String id : store.ids(TRUNKS)) {
            Map<String, Object> trunk = store.find(TRUNKS, id).orElse(Map.of());
            if (uri.equals(trunk.get("primary_uri_uuid")) || uri.equals(trunk.get("fallback_uri_uuid"))) {
                leave(id);
                store.remove(TRUNKS, id);
            }
        }
    }
}
