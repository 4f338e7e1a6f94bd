package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.country;
import static io.github.camelplivo.api.Row.get;

/** The rows of the resource Pricing. */
final class Pricing {

    static final List<Row> ROWS = List.of(
            get("pricing-get", API, "Account/{auth_id}/Pricing/")
                    .does("Reads the prices of numbers, messages and calls in a country.",
                            "https://docs.plivo.com/docs/account/api/pricing")
                    .takes(
                            country("country_iso").required().means("Two-letter country code, such as US."))
                    .answers("phone_numbers", "Prices of numbers, nested.")
                    .answers("message", "Prices of messages, nested.")
                    .answers("voice", "Prices of calls, nested."));

    private Pricing() {
    }
}
