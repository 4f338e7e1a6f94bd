package io.github.camelplivo.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whose network a number is in, and what a caller is called. What is in the store about a number wins. */
final class LookupApi {

    static final String LOOKUPS = "Lookup/";
    static final String NAMES = "CnamLookup/";

    private final ObjectStore store;

    LookupApi(ObjectStore store) {
        this.store = store;
    }

    void route(DocumentedRoutes routes) {
        routes.on("GET", "/lookup/v1/Number/{number}", this::lookUp).on("GET", NAMES + "{number}/", this::name);
    }

    private Answer lookUp(Request request, int status) {
        request.arguments().oneOf("type", List.of("carrier"));
        String given = request.variable("number");
        if (!Address.isNumber(given)) {
            return Answer.withApiId(404, Map.of("error_code", 404, "message", "the number is invalid"));
        }
        String number = Address.key(given);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("phone_number", "+" + number);
        answer.put("country", Map.of("iso2", NumberMarket.country(number).orElse("")));
        answer.put("format", Map.of("e164", "+" + number, "rfc3966", "tel:+" + number));
        answer.put("carrier", Map.of("name", "Simulated carrier", "type", "mobile", "mobile_country_code", "310",
                "mobile_network_code", "000", "ported", "no"));
        answer.put("resource_uri", "/v1/Number/+" + number + "?type=carrier");
        answer.putAll(store.find(LOOKUPS, number).orElse(Map.of()));
        return Answer.withApiId(status, answer);
    }

    private Answer name(Request request, int status) {
        String number = Address.key(request.variable("number"));
        if (!List.of("US", "CA").contains(NumberMarket.country(number).orElse(""))) {
            throw ApiError.notFound();
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("phone_number", "+" + number);
        answer.put("caller_name", "SIMULATED CALLER");
        answer.putAll(store.find(NAMES, number).orElse(Map.of()));
        return Answer.withApiId(status, answer);
    }
}
