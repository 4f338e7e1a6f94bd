package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The numbers of the account: rented, or brought along from another carrier. */
final class NumberApi {

    static final String ALL = "Number/";
    private static final String NONE = "none";

    private final ObjectStore store;
    private final ApplicationApi applications;
    private final SimulatorClock clock;
    private final Resource numbers;

    NumberApi(ObjectStore store, ApplicationApi applications, SimulatorClock clock) {
        this.store = store;
        this.applications = applications;
        this.clock = clock;
        numbers = new Resource(store, ALL + "{number}/").ofNumbers().changed(this::changed)
                .hides("app_id", "subaccount");
        numbers.filters().of("number_startswith", (number, value) -> number.get("number").toString().startsWith(value))
                .of("type", "number_type").of("subaccount", (number, value) -> ("" + number.get("sub_account")).contains(value))
                .of("services", NumberApi::serves);
    }

    void route(DocumentedRoutes routes) {
        routes.on("POST", ALL, this::add);
        numbers.route(routes);
    }

    private static boolean serves(Map<String, Object> number, String services) {
        return Stream.of(services.split(","))
                .allMatch(service -> Boolean.TRUE.equals(number.get(service.strip() + "_enabled")));
    }

    private Answer add(Request request, int status) {
        Parameters parameters = request.parameters();
        if (store.find("IncomingCarrier/", parameters.text("carrier")).isEmpty()) {
            throw ApiError.invalid("carrier");
        }
        List<String> all = Stream.of(parameters.text("numbers").split(",")).map(String::strip).toList();
        if (!all.stream().allMatch(Address::isNumber)) {
            throw ApiError.invalid("numbers");
        }
        all.forEach(number -> {
            rent(request.account(), number, parameters.oneOf("number_type", "local", NumberMarket.TYPES));
            set(number, changed(request, parameters.fields()));
            set(number, Map.of("carrier", parameters.text("carrier"), "region", parameters.text("region")));
        });
        return Answer.withApiId(status, Map.of("message", "changed"));
    }

    /** From now on the account has that number. */
    void rent(String authId, String number, String type) {
        Map<String, Object> fields = new LinkedHashMap<>();
        String today = Times.text(clock.instant()).substring(0, 10);
        fields.put("number", Address.key(number));
        fields.put("alias", null);
        fields.put("application",
                applications.byDefault("default_app").map(app -> ApplicationApi.uri(authId, app)).orElse(null));
        fields.put("sub_account", null);
        fields.put("carrier", "Plivo");
        fields.put("number_type", type);
        fields.put("country", NumberMarket.country(number).orElse(null));
        fields.put("voice_enabled", true);
        fields.put("sms_enabled", true);
        fields.put("mms_enabled", List.of("US", "CA").contains("" + fields.get("country")));
        fields.put("cnam_lookup", "disabled");
        fields.put("tendlc_registration_status", "UNREGISTERED");
        fields.put("toll_free_sms_verification", type.equals("tollfree") ? "unverified" : null);
        fields.put("monthly_rental_rate", "0.80000");
        fields.put("added_on", today);
        fields.put("renewal_date", Times.text(clock.instant().plus(Duration.ofDays(30))).substring(0, 10));
        store.put(ALL, Address.key(number), fields);
    }

    void set(String number, Map<String, ?> settings) {
        store.change(ALL, Address.key(number), settings);
    }

    boolean rented(String number) {
        return store.find(ALL, Address.key(number)).isPresent();
    }

    /** The calls and messages of a number go to that application. */
    void serve(String authId, String number, String appId) {
        set(number, Map.of("application", ApplicationApi.uri(authId, appId)));
    }

    /** The settings of the application that a number is for; none when the number is nobody's. */
    Optional<Map<String, Object>> application(String number) {
        return store.find(ALL, Address.key(number)).flatMap(ApplicationApi::of).flatMap(app -> store.find("Application/", app));
    }

    /** Shared with what buys: both name an application by its id, and a subaccount. */
    Map<String, Object> changed(Request request, Map<String, Object> given) {
        Parameters parameters = new Parameters(given);
        Map<String, Object> fields = new LinkedHashMap<>();
        if (parameters.has("app_id")) {
            String app = parameters.text("app_id");
            boolean trunk = store.find("Zentrunk/Trunk/", app)
                    .filter(found -> "inbound".equals(found.get("trunk_direction"))).isPresent();
            if (!app.equals(NONE) && !trunk) {
                applications.known(app);
            }
            fields.put("application", app.equals(NONE) ? null : ApplicationApi.uri(request.account(), app));
        }
        if (parameters.has("subaccount")) {
            fields.put("sub_account", "/v1/Account/" + parameters.text("subaccount") + "/");
        }
        for (String setting : List.of("cnam_lookup", "caller_reputation")) {
            if (parameters.has(setting)) {
                fields.put(setting, parameters.oneOf(setting, List.of("enabled", "disabled")));
            }
        }
        if ("enabled".equals(fields.get("caller_reputation"))) {
            parameters.text("profile_uuid");
        }
        return fields;
    }
}
