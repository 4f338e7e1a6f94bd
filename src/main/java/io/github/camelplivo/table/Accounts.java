package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.flag;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resources Account, Subaccounts. */
final class Accounts {

    private static final Parameter NAME
            = text("name").required().means("Name you give the subaccount.");
    private static final Parameter ENABLED
            = flag("enabled").means("Whether the subaccount can be used. Plivo assumes false for a new subaccount.");
    private static final Parameter SUBAUTH_ID
            = id("subauth_id").required().means("Auth id of the subaccount, from subaccount-create.");

    static final List<Row> ROWS = List.of(
            get("account-get", API, "Account/{auth_id}/")
                    .does("Reads the account, with its name and balance. The simplest way to check that Plivo can"
                          + " be reached.", "https://plivo.com/docs/account/api/account")
                    .answers("auth_id", "Auth id of the account.")
                    .answers("cash_credits", "Balance, as text."),
            post("account-update", API, "Account/{auth_id}/")
                    .does("Changes the name, address or time zone of the account.",
                            "https://plivo.com/docs/account/api/account")
                    .note("Only what you set changes.")
                    .takes(
                            text("name").means("Name of the person or company that holds the account."),
                            text("city").means("City of the person or company that holds the account."),
                            text("state").means("State or region of the person or company that holds the account."),
                            text("address").means("Postal address for invoices."),
                            text("timezone").means("Time zone for the Plivo console, an IANA name such as Europe/Paris.")),
            post("subaccount-create", API, "Account/{auth_id}/Subaccount/")
                    .does("Creates a subaccount.", "https://plivo.com/docs/account/api/subaccount")
                    .note("A new subaccount is disabled unless enabled is true.")
                    .takes(
                            NAME,
                            ENABLED)
                    .answers("auth_id", "Auth id of the subaccount.")
                    .answers("auth_token", "Its auth token.")
                    .hides("auth_token"),
            post("subaccount-update", API, "Account/{auth_id}/Subaccount/{subauth_id}/")
                    .does("Renames a subaccount, enables or disables it.", "https://plivo.com/docs/account/api/subaccount")
                    .note("name is always needed; enabled stays as it is unless you set it.")
                    .takes(
                            SUBAUTH_ID,
                            NAME,
                            ENABLED),
            get("subaccount-get", API, "Account/{auth_id}/Subaccount/{subauth_id}/")
                    .does("Reads a subaccount.", "https://plivo.com/docs/account/api/subaccount")
                    .takes(
                            SUBAUTH_ID)
                    .answers("auth_id", "Auth id of the subaccount.")
                    .answers("auth_token", "Its auth token.")
                    .hides("auth_token"),
            get("subaccount-list", API, "Account/{auth_id}/Subaccount/")
                    .does("Lists the subaccounts.", "https://plivo.com/docs/account/api/subaccount")
                    .takes(
                            LIMIT,
                            OFFSET)
                    .lists("objects", NEXT)
                    .answers("objects", "List of the subaccounts, each with auth_id and auth_token.")
                    .hides("auth_token"),
            delete("subaccount-delete", API, "Account/{auth_id}/Subaccount/{subauth_id}/")
                    .does("Deletes a subaccount; with cascade also its applications, endpoints and numbers.",
                            "https://plivo.com/docs/account/api/subaccount")
                    .note("Numbers that cascade deletes cannot be restored.")
                    .takes(
                            SUBAUTH_ID,
                            flag("cascade").means(
                                    "Whether to delete its applications, endpoints and numbers instead of moving them to the"
                                                  + " main account. Plivo assumes false.")));

    private Accounts() {
    }
}
