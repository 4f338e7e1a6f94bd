package io.github.camelplivo.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Plivo's applications: sets of URLs that tell Plivo what to do with the calls and messages of a number. */
final class ApplicationApi {

    private static final String APPLICATION = "/v1/Account/{auth_id}/Application/{app_id}/";

    private final Map<String, Map<String, Object>> applications = new ConcurrentHashMap<>();

    void route(Router router) {
        router.on("GET", APPLICATION, request -> Answer.withApiId(200, known(request)))
                .on("POST", APPLICATION, this::update);
    }

    private Answer update(Request request) {
        Map<String, Object> changed = new LinkedHashMap<>(known(request));
        changed.putAll(request.parameters().fields());
        applications.put(request.variable("app_id"), changed);
        return Answer.withApiId(202, Map.of("message", "changed"));
    }

    private Map<String, Object> known(Request request) {
        return find(request.variable("app_id"));
    }

    Map<String, Object> find(String appId) {
        Map<String, Object> application = applications.get(appId);
        if (application == null) {
            throw ApiError.notFound();
        }
        return application;
    }

    void put(String appId, Map<String, Object> settings) {
        applications.put(appId, Map.copyOf(settings));
    }
}
