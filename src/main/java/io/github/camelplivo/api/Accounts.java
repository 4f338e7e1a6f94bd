package io.github.camelplivo.api;

import java.util.List;

import static io.github.camelplivo.api.Operation.get;
import static io.github.camelplivo.api.Operation.Host.API;

/** The rows of Plivo's accounts. */
final class Accounts {

    static final List<Operation> ROWS = List.of(
            get("account-get", API, "Account/{auth_id}/")
                    .does("Reads the account, with its name and balance. The simplest way to check that Plivo can be reached.",
                            "https://www.plivo.com/docs/account/api/overview"));

    private Accounts() {
    }
}
