package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.bareNumber;
import static io.github.camelplivo.api.Parameters.country;
import static io.github.camelplivo.api.Parameters.flag;
import static io.github.camelplivo.api.Parameters.form;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.object;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.someOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Parameters.whole;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resource Number search and purchase. */
final class PhoneNumbers {

    static final List<Row> ROWS = List.of(
            get("number-search", API, "Account/{auth_id}/PhoneNumber/")
                    .does("Searches the numbers that Plivo offers in a country.",
                            "https://plivo.com/docs/numbers/phone-numbers")
                    .note("eligible is seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            LIMIT,
                            OFFSET,
                            country("country_iso").required().means("Two-letter country code, such as US."),
                            oneOf("type", "local", "mobile", "fixed", "national", "tollfree", "any")
                                    .means("Only numbers of this type."),
                            form("pattern", "[0-9*]+", "digits, with * for any", "415*")
                                    .means("Digits to look for after the country code. An asterisk is a wildcard."),
                            form("npanxx", "[0-9]{6}", "six digits", "415222")
                                    .means("Six-digit prefix (area code and exchange) of US and Canadian numbers."),
                            flag("local_calling_area")
                                    .means("Whether to include the local calling area of npanxx. Plivo assumes false."),
                            text("region").means("Only numbers in this region. Applies to type fixed."),
                            text("city").means("Only numbers in this city. Applies to type local."),
                            someOf("services", "voice", "sms", "mms")
                                    .means("Only numbers with these services: voice, sms, mms or several, joined by commas."),
                            whole("lata", 0).means("Only numbers in this LATA, for the US and Canada."),
                            text("rate_center").means("Only numbers in this rate center, for the US and Canada."),
                            flag("eligible").means("Filter of Plivo's Python SDK, whose effect is not documented."))
                    .lists("objects", NEXT)
                    .answers("objects", "List of the numbers found."),
            post("number-buy", API, "Account/{auth_id}/PhoneNumber/{number}/")
                    .does("Buys a number, which costs money.", "https://plivo.com/docs/numbers/phone-numbers")
                    .note("A number stays pending until Plivo has checked its papers. A partial order may be"
                          + " answered with status 206. haEnable, complianceApplicationId and verificationInfo are"
                          + " seen in SDKs only, not in Plivo's docs.")
                    .costs("The number that is bought.")
                    .takes(
                            bareNumber("number").required().means("Phone number with country code."),
                            id("app_id").means(
                                    "Id of the application that serves the number. Plivo assumes the default application."),
                            oneOf("cnam_lookup", "enabled", "disabled")
                                    .means("Whether Plivo looks up the name of each caller, for US numbers."),
                            flag("ha_enable")
                                    .means("Whether to buy the number with high availability, that is with a fallback number."),
                            id("compliance_application_id")
                                    .means("Id of the accepted compliance application, for a regulated number."),
                            object("verification_info").means("Proof for a regulated number in its older form, a JSON object."))
                    .partialUnless(null, "status", "(?!partial).*")
                    .answers("status", "Fulfilled, pending or partial.")
                    .answers("numbers", "List of the numbers, each with number and status."));

    private PhoneNumbers() {
    }
}
