package io.github.camelplivo.simulator;

import java.util.Map;

/** Plivo's accounts, as far as reading one's own. */
final class AccountApi {

    private static final String ACCOUNT = "/v1/Account/{auth_id}/";

    private AccountApi() {
    }

    static void route(Router router) {
        router.on("GET", ACCOUNT, AccountApi::read);
    }

    private static Answer read(Request request) {
        String authId = request.variable("auth_id");
        return Answer.withApiId(200, Map.of("auth_id", authId, "name", "Simulated account", "account_type", "standard",
                "cash_credits", "100.00000", "billing_mode", "prepaid", "resource_uri", "/v1/Account/" + authId + "/"));
    }
}
