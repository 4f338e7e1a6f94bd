package io.github.camelplivo.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Powerpacks, and the pools of numbers that messages sent through them come from. */
final class PowerpackApi {

    /** The field of a Powerpack that says where in the store the numbers of its pool are. */
    static final String POOL = "pool";

    private static final String POOLS = "NumberPool/";

    private final ObjectStore store;
    private final NumberApi rented;
    private final Resource powerpacks;

    PowerpackApi(ObjectStore store, NumberApi rented) {
        this.store = store;
        this.rented = rented;
        powerpacks = new Resource(store, "Powerpack/{powerpack_uuid}/").idField("uuid").hides(POOL)
                .made(this::made, "number_pool").gone(this::gone).farewell(Map.of("response", "success"));
    }

    void route(DocumentedRoutes routes) {
        powerpacks.route(routes);
        for (String kind : List.of("Number/{number}/", "Tollfree/{tollfree}/", "Shortcode/{shortcode}/")) {
            String item = POOLS + "{number_pool_uuid}/" + kind;
            Resource pool = new Resource(store, item).idField(kind.startsWith("Shortcode") ? "shortcode" : "number").ofNumbers()
                    .paged(Page.USUAL.emptyAtTheEnd()).made(this::member)
                    .gone(this::unrent).farewell(Map.of("response", "success"));
            pool.filters().of("starts_with", (number, value) -> ("" + number.get("number")).startsWith(value));
            if (!kind.startsWith("Shortcode")) {
                routes.on("POST", item, (request, status) -> pool.put(request, pool.id(request), status));
            }
            pool.route(routes);
        }
    }

    private Map<String, Object> made(Request request, Map<String, Object> given) {
        String pool = Answer.newId();
        store.put(POOLS, pool, Map.of("number_pool_uuid", pool, "powerpack", given.get("uuid")));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number_pool", "/v1/Account/" + request.account() + "/" + POOLS + pool + "/");
        fields.put(POOL, POOLS + pool + "/");
        for (String flag : List.of("sticky_sender", "local_connect")) {
            fields.put(flag, new Parameters(given).flag(flag, true));
        }
        return fields;
    }

    /** Its numbers stay rented, unless told otherwise. */
    private void gone(Request request, String id) {
        String pool = store.find("Powerpack/", id).map(powerpack -> powerpack.get(POOL).toString()).orElseThrow();
        boolean unrent = request.arguments().flag("unrent_numbers", false);
        for (String kind : List.of("Number/", "Tollfree/", "Shortcode/")) {
            store.ids(pool + kind).forEach(number -> {
                store.remove(pool + kind, number);
                if (unrent) {
                    store.remove(NumberApi.ALL, number);
                }
            });
        }
        store.remove(POOLS, pool.substring(POOLS.length(), pool.length() - 1));
    }

    /** With {@code rent} a number is bought, else it must be rented already. */
    private Map<String, Object> member(Request request, Map<String, Object> given) {
        String number = given.getOrDefault("number", "").toString();
        if (new Parameters(given).flag("rent", false)) {
            rented.rent(request.account(), number, "local");
        } else if (!rented.rented(number)) {
            throw ApiError.notFound();
        }
        String pool = request.variable("number_pool_uuid");
        return Map.of("number_pool_uuid", pool, "account_phone_number_resource",
                "/v1/Account/" + request.account() + "/Number/" + number + "/",
                "service", new Parameters(given).oneOf("service", "sms", List.of("sms", "mms")), "type", "fixed",
                "country_iso2", NumberMarket.country(number).orElse(""));
    }

    private void unrent(Request request, String number) {
        if (request.arguments().flag("unrent", false)) {
            store.remove(NumberApi.ALL, number);
        }
    }
}
