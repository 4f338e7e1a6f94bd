package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Evidence.SDKS;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.flag;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.method;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.url;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Verification.ADDRESS_LINE1;
import static io.github.camelplivo.table.Verification.ADDRESS_LINE2;
import static io.github.camelplivo.table.Verification.ALIAS;
import static io.github.camelplivo.table.Verification.CITY;
import static io.github.camelplivo.table.Verification.COUNTRY;
import static io.github.camelplivo.table.Verification.FILE;
import static io.github.camelplivo.table.Verification.FIRST_NAME;
import static io.github.camelplivo.table.Verification.FISCAL_IDENTIFICATION_CODE;
import static io.github.camelplivo.table.Verification.LAST_NAME;
import static io.github.camelplivo.table.Verification.MUNICIPAL_CODE;
import static io.github.camelplivo.table.Verification.POSTAL_CODE;
import static io.github.camelplivo.table.Verification.REGION;
import static io.github.camelplivo.table.Verification.SALUTATION;
import static io.github.camelplivo.table.Verification.STREET_CODE;

/** The rows of the resource Addresses (oldest compliance API). */
final class Addresses {

    private static final Parameter AUTO_CORRECT_ADDRESS
            = flag("auto_correct_address")
                    .means("Whether Plivo may correct mistakes in the address. Plivo assumes true for a new record.");
    private static final Parameter CALLBACK_URL
            = url("callback_url").means("If set, Plivo acknowledges at once and posts the result to this URL.");
    private static final Parameter CALLBACK_METHOD
            = method("callback_method").means("HTTP method Plivo uses to call callbackUrl.");
    private static final Parameter ADDRESS_ID
            = id("address_id").required().means("Id of the address, from address-create.");

    static final List<Row> ROWS = List.of(
            post("address-create", API, "Account/{auth_id}/Verification/Address/")
                    .does("Creates a postal address, with the document that proves it.", "https://github.com/plivo/plivo-java")
                    .note("Older API, superseded by the compliance APIs. A file is sent as multipart form data.")
                    .seenIn(SDKS)
                    .takes(
                            COUNTRY.required(),
                            SALUTATION.required(),
                            FIRST_NAME.required(),
                            LAST_NAME.required(),
                            ADDRESS_LINE1.required(),
                            ADDRESS_LINE2.required(),
                            CITY.required(),
                            REGION.required(),
                            POSTAL_CODE.required(),
                            oneOf("address_proof_type", "national_id", "passport", "business_id", "NIF", "NIE", "DNI", "others")
                                    .required().means("Type of the document that proves the address."),
                            ALIAS,
                            FILE,
                            AUTO_CORRECT_ADDRESS,
                            FISCAL_IDENTIFICATION_CODE.requiredWhen("country_iso", "ES"),
                            STREET_CODE.requiredWhen("country_iso", "DK"),
                            MUNICIPAL_CODE.requiredWhen("country_iso", "DK"))
                    .multipart()
                    .answers("id", "Id of the address."),
            get("address-list", API, "Account/{auth_id}/Verification/Address/")
                    .does("Lists the postal addresses.", "https://github.com/plivo/plivo-java")
                    .seenIn(SDKS)
                    .takes(Verification.FILTERS)
                    .lists("objects", NEXT)
                    .answers("objects", "List of the addresses, each with id."),
            get("address-get", API, "Account/{auth_id}/Verification/Address/{address_id}/")
                    .does("Reads a postal address.", "https://github.com/plivo/plivo-java")
                    .seenIn(SDKS)
                    .takes(
                            ADDRESS_ID)
                    .answers("id", "Id of the address."),
            post("address-update", API, "Account/{auth_id}/Verification/Address/{address_id}/")
                    .does("Changes a postal address.", "https://github.com/plivo/plivo-java")
                    .note("Only what you set changes. A file is sent as multipart form data.")
                    .seenIn(SDKS)
                    .takes(
                            ADDRESS_ID,
                            COUNTRY,
                            SALUTATION,
                            FIRST_NAME,
                            LAST_NAME,
                            ADDRESS_LINE1,
                            ADDRESS_LINE2,
                            CITY,
                            REGION,
                            POSTAL_CODE,
                            ALIAS,
                            FILE,
                            AUTO_CORRECT_ADDRESS)
                    .multipart(),
            delete("address-delete", API, "Account/{auth_id}/Verification/Address/{address_id}/")
                    .does("Deletes a postal address.", "https://github.com/plivo/plivo-java")
                    .seenIn(SDKS)
                    .takes(
                            ADDRESS_ID));

    private Addresses() {
    }
}
