package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What must be registered to send messages in the US: profiles, brands and campaigns (10DLC), toll-free numbers. */
final class RegistrationApi {

    private static final String BRANDS = "10dlc/Brand/";
    private static final String CAMPAIGNS = "10dlc/Campaign/";
    private static final String LINKS = CAMPAIGNS + "{campaign_id}/Number/";
    private static final String TOLL_FREE = "TollfreeVerification/";
    /** How long it takes until a registration is decided. */
    private static final Duration DECIDED = Duration.ofSeconds(10);

    private final ObjectStore store;
    private final SimulatorClock clock;
    private final Reports reports;
    private final Resource profiles;
    private final Resource brands;
    private final Resource campaigns;
    private final Resource links;
    private final Resource tollFree;

    RegistrationApi(ObjectStore store, SimulatorClock clock, Reports reports) {
        this.store = store;
        this.clock = clock;
        this.reports = reports;
        profiles = new Resource(store, "Profile/{profile_uuid}/").nested("profile")
                .paged(Page.USUAL.untotalled().under("profiles"))
                .made((request, given) -> Map.of("profile_type", "PRIMARY", "created_at", now()));
        profiles.filters().of("type", "profile_type");
        brands = new Resource(store, BRANDS + "{brand_id}/").nested("brand").hides("url", "method")
                .paged(Page.USUAL.untotalled().under("brands")).made(this::brand);
        brands.filters().of("type", "brand_type");
        campaigns = new Resource(store, CAMPAIGNS + "{campaign_id}/").nested("campaign").hides("url", "method")
                .paged(Page.USUAL.untotalled().under("campaigns")).made(this::campaign)
                .gone((request, id) -> store.ids(CAMPAIGNS + id + "/Number/")
                        .forEach(number -> store.remove(CAMPAIGNS + id + "/Number/", number)));
        links = new Resource(store, LINKS + "{number}/").ofNumbers()
                .paged(Page.USUAL.untotalled().under("phone_numbers"))
                .farewell(Map.of("message", "request to unlink received"));
        tollFree = new Resource(store, TOLL_FREE + "{tollfree_verification_uuid}/").idField("uuid")
                .made(this::tollFree).changed(this::tollFreeChanged);
        tollFree.filters().of("usecase",
                (object, value) -> List.of(object.get("usecase").toString().split(",")).contains(value));
    }

    void route(DocumentedRoutes routes) {
        profiles.route(routes);
        brands.route(routes);
        routes.on("GET", BRANDS + "{brand_id}/usecases/", this::usecases)
                .on("POST", CAMPAIGNS + "Import/", this::importCampaign)
                .on("POST", LINKS, this::link);
        campaigns.route(routes);
        links.route(routes);
        tollFree.route(routes);
    }

    private String now() {
        return Times.text(clock.instant());
    }

    private void later(String collection, Object id, Map<String, ?> changes) {
        clock.after(DECIDED, () -> store.change(collection, id.toString(), changes));
    }

    private Map<String, Object> brand(Request request, Map<String, Object> given) {
        if (store.find("Profile/", given.get("profile_uuid").toString()).isEmpty()) {
            throw ApiError.invalid("profile_uuid");
        }
        later(BRANDS, given.get("brand_id"), Map.of("registration_status", "COMPLETED"));
        return Map.of("registration_status", "PROCESSING", "brand_type", given.getOrDefault("brand_type", "STARTER"),
                "created_at", now());
    }

    private Answer usecases(Request request, int status) {
        Map<String, Object> brand = brands.find(request);
        List<Map<String, String>> usecases = List.of("2FA", "CUSTOMER_CARE", "MARKETING", "MIXED").stream()
                .map(name -> Map.of("name", name, "code", name)).toList();
        return Answer.withApiId(status, Map.of("brand_id", brand.get("brand_id"), "use_cases", usecases));
    }

    private Map<String, Object> campaign(Request request, Map<String, Object> given) {
        if (store.find(BRANDS, given.get("brand_id").toString()).isEmpty()) {
            throw ApiError.invalid("brand_id");
        }
        later(CAMPAIGNS, given.get("campaign_id"), Map.of("registration_status", "Active"));
        return Map.of("registration_status", "Processing", "campaign_source", "plivo", "created_at", now());
    }

    /** A campaign that was registered elsewhere keeps its id. */
    private Answer importCampaign(Request request, int status) {
        Map<String, Object> fields = new LinkedHashMap<>(request.parameters().fields());
        fields.values().removeIf(Objects::isNull);
        String id = request.parameters().text("campaign_id");
        fields.putAll(Map.of("registration_status", "Processing", "campaign_source", "imported", "created_at", now()));
        store.put(CAMPAIGNS, id, fields);
        later(CAMPAIGNS, id, Map.of("registration_status", "Active"));
        return Answer.withApiId(status, Map.of("message", "request to import received", "campaign_id", id));
    }

    private Answer link(Request request, int status) {
        Object numbers = request.parameters().fields().get("numbers");
        if (!(numbers instanceof List<?> all) || all.isEmpty()) {
            throw ApiError.invalid("numbers");
        }
        String id = request.variable("campaign_id");
        String place = links.place(request);
        all.stream().map(Object::toString).forEach(number -> {
            store.put(place, Address.key(number),
                    Map.of("number", Address.key(number), "campaign_id", id, "status", "PROCESSING"));
            later(place, Address.key(number), Map.of("status", "SUCCESS"));
        });
        return Answer.withApiId(status, Map.of("message", "request to link received", "campaign_id", id));
    }

    private Map<String, Object> tollFree(Request request, Map<String, Object> given) {
        String id = given.get("uuid").toString();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("status", "SUBMITTED");
        fields.put("error_message", "");
        fields.put("created", now());
        fields.put("last_modified", now());
        clock.after(DECIDED, () -> decided(request.account(), id, given));
        return fields;
    }

    private void decided(String account, String id, Map<String, Object> given) {
        store.change(TOLL_FREE, id, Map.of("status", "APPROVED", "last_modified", now()));
        Object url = store.find(TOLL_FREE, id).map(stored -> stored.get("callback_url")).orElse(null);
        if (url != null && new Target("POST", url.toString()).address().isPresent()) {
            String method = given.getOrDefault("callback_method", "POST").toString();
            reports.tell(new Target(method.equals("GET") ? "GET" : "POST", url.toString()), account, Map.of(
                    "uuid", id, "number", given.get("number").toString(), "status", "APPROVED", "error_message", ""));
        }
    }

    private Map<String, Object> tollFreeChanged(Request request, Map<String, Object> given) {
        Object status = tollFree.find(request).get("status");
        if (!List.of("SUBMITTED", "UPDATE_REQUIRED").contains(status)) {
            throw new ApiError(400, "a verification that is " + status + " cannot be updated");
        }
        return Map.of("last_modified", now());
    }
}
