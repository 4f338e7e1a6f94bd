package io.github.camelplivo.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plivo's accounts: one's own, read and updated. */
final class AccountApi {

    private static final String ACCOUNTS = "Account/";
    private static final List<String> TEXTS = List.of("name", "city", "state", "address", "timezone");

    private final ObjectStore store;

    AccountApi(ObjectStore store) {
        this.store = store;
    }

    void route(DocumentedRoutes routes) {
        routes.on("GET", "", this::read).on("POST", "", this::update);
    }

    private Answer read(Request request, int status) {
        return Answer.withApiId(status, account(request.account()));
    }

    private Map<String, Object> account(String authId) {
        Optional<Map<String, Object>> changed = store.find(ACCOUNTS, authId);
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("auth_id", authId);
        account.put("name", "Simulated account");
        account.put("account_type", "standard");
        account.put("cash_credits", "100.00000");
        account.put("billing_mode", "prepaid");
        account.put("resource_uri", "/v1/Account/" + authId + "/");
        changed.ifPresent(account::putAll);
        return account;
    }

    private Answer update(Request request, int status) {
        Map<String, Object> changes = new LinkedHashMap<>();
        Parameters parameters = request.parameters();
        TEXTS.stream().filter(parameters::has).forEach(name -> changes.put(name, parameters.text(name)));
        store.put(ACCOUNTS, request.account(), store.find(ACCOUNTS, request.account()).orElse(Map.of()));
        store.change(ACCOUNTS, request.account(), changes);
        return Answer.withApiId(status, Map.of("message", "changed"));
    }
}
