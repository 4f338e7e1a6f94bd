package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Evidence.CLI;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Host.LOOKUP;
import static io.github.camelplivo.api.Parameters.bareNumber;
import static io.github.camelplivo.api.Parameters.number;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Row.get;

/** The rows of the resources Number lookup, Caller name lookup. */
final class Lookups {

    static final List<Row> ROWS = List.of(
            get("lookup-get", LOOKUP, "Number/{number}")
                    .does("Looks up the carrier of a phone number, which costs money.",
                            "https://plivo.com/docs/lookup/overview")
                    .note("An invalid number is answered with status 404. Errors hold error_code and message"
                          + " instead of error.")
                    .costs("Each request, about 0.004 USD.")
                    .takes(
                            number("number").required().means("Phone number with country code."),
                            oneOf("type", "carrier").required().means("Information to look up."))
                    .answers("phone_number", "The number."),
            get("cnam-lookup-get", API, "Account/{auth_id}/CnamLookup/{number}/")
                    .does("Looks up the caller name of a US or Canadian number, which costs money.",
                            "https://github.com/plivo/plivo-cli")
                    .seenIn(CLI)
                    .costs("Each lookup.")
                    .takes(
                            bareNumber("number").required().means("Phone number with country code."))
                    .answers("phone_number", "The number."));

    private Lookups() {
    }
}
