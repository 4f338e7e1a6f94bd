package io.github.camelplivo.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Subaccounts, who can use the API with an auth id and token of their own once they are enabled. */
final class SubaccountApi {

    private static final String ALL = "Subaccount/";
    private static final List<String> OWNED = List.of("Application/", "Endpoint/", NumberApi.ALL);

    private final ObjectStore store;
    private final InstantText now;
    private final Resource subaccounts;

    /** The time as Plivo writes it. */
    interface InstantText {
        String now();
    }

    SubaccountApi(ObjectStore store, InstantText now) {
        this.store = store;
        this.now = now;
        subaccounts = new Resource(store, ALL + "{subauth_id}/").idField("auth_id").ids(SubaccountApi::newAuthId)
                .made(this::made, "auth_token").changed(SubaccountApi::changed).gone(this::gone);
    }

    void route(DocumentedRoutes routes) {
        subaccounts.route(routes);
    }

    private static String newAuthId() {
        return "SA" + random(18);
    }

    private static String random(int length) {
        return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "").toUpperCase(Locale.ROOT)
                .substring(0, length);
    }

    private Map<String, Object> made(Request request, Map<String, Object> given) {
        Map<String, Object> fields = new LinkedHashMap<>(changed(request, given));
        fields.putIfAbsent("enabled", false);
        fields.put("account", "/v1/Account/" + request.account() + "/");
        fields.put("auth_token", random(40));
        fields.put("created", now.now());
        return fields;
    }

    private static Map<String, Object> changed(Request request, Map<String, Object> given) {
        return given.containsKey("enabled")
                ? Map.of("enabled", new Parameters(given).flag("enabled", false))
                : Map.of();
    }

    private void gone(Request request, String authId) {
        boolean cascade = request.arguments().flag("cascade", false);
        for (String owned : OWNED) {
            store.ids(owned).stream().filter(id -> belongs(authId, owned, id)).forEach(id -> {
                if (cascade) {
                    store.remove(owned, id);
                } else {
                    Map<String, Object> orphan = new LinkedHashMap<>();
                    orphan.put("sub_account", null);
                    store.change(owned, id, orphan);
                }
            });
        }
    }

    private boolean belongs(String authId, String collection, String id) {
        return store.find(collection, id).filter(object -> ("" + object.get("sub_account")).contains(authId)).isPresent();
    }

    /** The auth token of one who may use the API. */
    Optional<String> token(String authId) {
        return store.find(ALL, authId).filter(subaccount -> Boolean.TRUE.equals(subaccount.get("enabled")))
                .map(subaccount -> subaccount.get("auth_token").toString());
    }
}
