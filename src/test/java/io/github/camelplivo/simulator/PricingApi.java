package io.github.camelplivo.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a country costs. */
final class PricingApi {

    private PricingApi() {
    }

    static void route(DocumentedRoutes routes) {
        routes.on("GET", "Pricing/", PricingApi::get);
    }

    private static Answer get(Request request, int status) {
        String country = request.arguments().text("country_iso");
        String code = NumberMarket.code(country).orElseThrow(ApiError::notFound);
        Map<String, Object> prices = new LinkedHashMap<>();
        prices.put("country", country);
        prices.put("country_iso", country);
        prices.put("country_code", code);
        prices.put("phone_numbers", Map.of("local", Map.of("rate", "0.80000"), "tollfree", Map.of("rate", "1.00000")));
        prices.put("message", Map.of("inbound", Map.of("rate", "0.00000"), "outbound", Map.of("rate", "0.00350")));
        prices.put("voice", Map.of("inbound", Map.of("local", Map.of("rate", "0.00550")), "outbound",
                Map.of("local", Map.of("rate", "0.01000"), "rates",
                        List.of(Map.of("prefix", List.of(code), "rate", "0.01000")))));
        return Answer.withApiId(status, prices);
    }
}
