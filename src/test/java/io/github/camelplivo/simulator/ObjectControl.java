package io.github.camelplivo.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What may be seen over HTTP of what an account has set up, and put there. */
final class ObjectControl {

    private final PlivoSimulator plivo;

    private ObjectControl(PlivoSimulator plivo) {
        this.plivo = plivo;
    }

    static void route(ControlApi api, PlivoSimulator plivo) {
        ObjectControl control = new ObjectControl(plivo);
        api.on("GET", "objects", List.of("collection"), (request, query) -> control.list(query));
        api.on("POST", "objects", List.of("collection", "id", "fields"), (request, body) -> control.put(body));
        api.on("POST", "numbers", List.of("number", "app_id"), (request, body) -> control.number(body));
    }

    /** The objects of a collection, or how many there are in each. */
    private Answer list(ControlBody query) {
        return query.optionalText("collection")
                .map(collection -> Answer.json(200, Map.of("objects", plivo.account().objects(collection))))
                .orElseGet(() -> Answer.json(200, Map.of("objects", plivo.account().services().store().sizes())));
    }

    private Answer put(ControlBody body) {
        String collection = body.text("collection");
        if (!collection.matches("([^/]+/)+")) {
            throw ControlError.bad("collection is a path below the account", List.of("Application/", "10dlc/Brand/"));
        }
        if (!(body.fields().get("fields") instanceof Map<?, ?> given)) {
            throw ControlError.bad("fields must be an object", List.of("{\"answer_url\": \"…\"}"));
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        given.forEach((name, value) -> fields.put(name.toString(), value));
        plivo.account().object(collection, body.text("id"), fields);
        return Answer.json(201, Map.of("objects", plivo.account().objects(collection)));
    }

    /** Rents one. */
    private Answer number(ControlBody body) {
        if (plivo.account().services().store().find("Application/", body.text("app_id")).isEmpty()) {
            throw new ControlError(404, "there is no such application", plivo.account().services().store().ids("Application/"));
        }
        plivo.account().number(body.text("number"), body.text("app_id"));
        return Answer.json(201, Map.of("objects", plivo.account().objects(NumberApi.ALL)));
    }
}
