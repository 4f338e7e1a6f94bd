package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.country;
import static io.github.camelplivo.api.Parameters.file;
import static io.github.camelplivo.api.Parameters.flag;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.method;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Parameters.url;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resource Addresses (oldest compliance API). */
final class Addresses {

    private static final Parameter ALIAS
            = text("alias").means("Alias of your choice.");
    private static final Parameter FILE
            = file("file", 5).means("File with the document: jpg, jpeg, png or pdf.");
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
                    .note("Older API, superseded by the compliance APIs. A file is sent as multipart form data."
                          + " Seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            country("country_iso").required().means("Two-letter country code, such as US."),
                            oneOf("salutation", "Mr", "Ms").required().means("Salutation of the person."),
                            text("first_name").required().means("The person's first name."),
                            text("last_name").required().means("The person's last name."),
                            text("address_line1").required().means("First line of the address."),
                            text("address_line2").required().means("Second line of the address."),
                            text("city").required().means("City of the address."),
                            text("region").required().means("State or region of the address."),
                            text("postal_code").required().means("Postal or ZIP code of the address."),
                            oneOf("address_proof_type", "national_id", "passport", "business_id", "NIF", "NIE", "DNI", "others")
                                    .required().means("Type of the document that proves the address."),
                            ALIAS,
                            FILE,
                            AUTO_CORRECT_ADDRESS,
                            text("fiscal_identification_code").requiredWhen("country_iso", "ES")
                                    .means("Tax code, for numbers in Spain."),
                            text("street_code").requiredWhen("country_iso", "DK").means("Street code, for numbers in Denmark."),
                            text("municipal_code").requiredWhen("country_iso", "DK")
                                    .means("Municipality code, for numbers in Denmark."))
                    .multipart()
                    .answers("id", "Id of the address."),
            get("address-list", API, "Account/{auth_id}/Verification/Address/")
                    .does("Lists the postal addresses.", "https://github.com/plivo/plivo-java")
                    .note("Seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            LIMIT,
                            OFFSET,
                            country("country_iso").means("Only results of this country, as a two-letter code."),
                            text("customer_name").means("Only results with this customer name."),
                            text("alias").means("Only results with this alias."),
                            oneOf("verification_status", "pending", "accepted", "rejected")
                                    .means("Only results whose document has this verification status."),
                            oneOf("validation_status", "pending", "accepted", "rejected")
                                    .means("Only results with this validation status."))
                    .lists("objects", NEXT)
                    .answers("objects", "List of the addresses, each with id."),
            get("address-get", API, "Account/{auth_id}/Verification/Address/{address_id}/")
                    .does("Reads a postal address.", "https://github.com/plivo/plivo-java")
                    .note("Seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            ADDRESS_ID)
                    .answers("id", "Id of the address."),
            post("address-update", API, "Account/{auth_id}/Verification/Address/{address_id}/")
                    .does("Changes a postal address.", "https://github.com/plivo/plivo-java")
                    .note("Only what you set changes. A file is sent as multipart form data. Seen in SDKs only, not"
                          + " in Plivo's docs.")
                    .takes(
                            ADDRESS_ID,
                            country("country_iso").means("Two-letter country code, such as US."),
                            oneOf("salutation", "Mr", "Ms").means("Salutation of the person."),
                            text("first_name").means("The person's first name."),
                            text("last_name").means("The person's last name."),
                            text("address_line1").means("First line of the address."),
                            text("address_line2").means("Second line of the address."),
                            text("city").means("City of the address."),
                            text("region").means("State or region of the address."),
                            text("postal_code").means("Postal or ZIP code of the address."),
                            ALIAS,
                            FILE,
                            AUTO_CORRECT_ADDRESS)
                    .multipart(),
            delete("address-delete", API, "Account/{auth_id}/Verification/Address/{address_id}/")
                    .does("Deletes a postal address.", "https://github.com/plivo/plivo-java")
                    .note("Seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            ADDRESS_ID));

    private Addresses() {
    }
}
