package io.github.camelplivo.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plivo's applications: sets of URLs that tell Plivo what to do with the calls and messages of a number. */
final class ApplicationApi {

    static final String ALL = "Application/";
    private static final String NAME = "[A-Za-z0-9_-]{1,60}";

    private final ObjectStore store;
    private final Resource applications;

    ApplicationApi(ObjectStore store) {
        this.store = store;
        applications = new Resource(store, ALL + "{app_id}/").made(this::made).gone(this::gone);
        applications.filters().of("app_name", (object, value) -> ("" + object.get("app_name")).startsWith(value));
    }

    void route(DocumentedRoutes routes) {
        applications.route(routes);
    }

    private Map<String, Object> made(Request request, Map<String, Object> given) {
        Parameters parameters = new Parameters(given);
        if (!parameters.text("app_name").matches(NAME)) {
            throw ApiError.invalid("app_name");
        }
        parameters.target("answer");
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String method : List.of("answer_method", "hangup_method", "fallback_method", "message_method")) {
            fields.put(method, parameters.oneOf(method, "POST", List.of("GET", "POST")));
        }
        fields.put("hangup_url", given.getOrDefault("hangup_url", given.get("answer_url")));
        fields.put("message_url", given.get("message_url"));
        fields.put("default_app", parameters.flag("default_number_app", false));
        fields.put("default_endpoint_app", parameters.flag("default_endpoint_app", false));
        fields.put("public_uri", parameters.flag("public_uri", false));
        fields.put("log_incoming_messages", parameters.flag("log_incoming_messages", true));
        fields.put("enabled", true);
        fields.put("sip_uri", "sip:" + given.get("app_id") + "@app.plivo.com");
        fields.put("sub_account", given.get("subaccount"));
        return fields;
    }

    /** SIP endpoints go with it, unless told otherwise; numbers are left without. */
    private void gone(Request request, String appId) {
        boolean cascade = request.arguments().flag("cascade", true);
        store.ids("Endpoint/").stream().filter(id -> serves(appId, "Endpoint/", id)).forEach(id -> {
            if (cascade) {
                store.remove("Endpoint/", id);
            } else {
                store.change("Endpoint/", id, without());
            }
        });
        store.ids(NumberApi.ALL).stream().filter(id -> serves(appId, NumberApi.ALL, id))
                .forEach(id -> store.change(NumberApi.ALL, id, without()));
    }

    static Map<String, Object> without() {
        Map<String, Object> none = new LinkedHashMap<>();
        none.put("application", null);
        return none;
    }

    private boolean serves(String appId, String collection, String id) {
        return store.find(collection, id).flatMap(ApplicationApi::of).filter(appId::equals).isPresent();
    }

    /** The application that an endpoint or a number names by its URI. */
    static Optional<String> of(Map<String, Object> object) {
        return Optional.ofNullable(object.get("application")).map(uri -> uri.toString().replaceAll(".*/([^/]+)/$", "$1"));
    }

    /** The field that names an application. */
    static Map<String, Object> reference(Request request, String appId) {
        return Map.of("application", uri(request.account(), appId));
    }

    static String uri(String authId, String appId) {
        return "/v1/Account/" + authId + "/" + ALL + appId + "/";
    }

    Map<String, Object> find(String appId) {
        return store.find(ALL, appId).orElseThrow(ApiError::notFound);
    }

    /** @throws ApiError when there is none */
    void known(String appId) {
        if (store.find(ALL, appId).isEmpty()) {
            throw ApiError.invalid("app_id");
        }
    }

    void put(String appId, Map<String, Object> settings) {
        store.put(ALL, appId, settings);
    }

    /** What new endpoints or numbers get when nobody says. */
    Optional<String> byDefault(String flag) {
        return store.ids(ALL).stream().filter(id -> Boolean.TRUE.equals(find(id).get(flag))).findFirst();
    }
}
