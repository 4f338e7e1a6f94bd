package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.country;
import static io.github.camelplivo.api.Parameters.day;
import static io.github.camelplivo.api.Parameters.file;
import static io.github.camelplivo.api.Parameters.flag;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resource Identities (oldest compliance API). */
final class Identities {

    private static final Parameter ALIAS
            = text("alias").means("Alias of your choice.");
    private static final Parameter SUBACCOUNT
            = id("subaccount").means("Auth id of the subaccount that owns it.");
    private static final Parameter FILE
            = file("file", 5).means("File with the document: jpg, jpeg, png or pdf.");
    private static final Parameter IDENTITY_ID
            = id("identity_id").required().means("Id of the identity, from identity-create.");

    static final List<Row> ROWS = List.of(
            post("identity-create", API, "Account/{auth_id}/Verification/Identity/")
                    .does("Creates an identity, with its document.", "https://github.com/plivo/plivo-java")
                    .note("Older API, superseded by the compliance APIs. A file is sent as multipart form data."
                          + " Seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            country("country_iso").required().means("Two-letter country code, such as US."),
                            oneOf("salutation", "Mr", "Ms").required().means("Salutation of the person."),
                            text("first_name").required().means("The person's first name."),
                            text("last_name").required().means("The person's last name."),
                            text("birth_place").required().means("The person's place of birth."),
                            day("birth_date").required().means("The person's date of birth, YYYY-MM-DD."),
                            text("nationality").required().means("The person's nationality."),
                            text("id_nationality").required().means("Country that the identity document is from."),
                            day("id_issue_date").required().means("Issue date of the identity document, YYYY-MM-DD."),
                            text("business_name").required().means("The name of the business."),
                            text("id_type").required().means("Type of the identity document, such as passport or national_id."),
                            text("id_number").required().means("Number on the identity document."),
                            text("address_line1").required().means("First line of the address."),
                            text("address_line2").required().means("Second line of the address."),
                            text("city").required().means("City of the address."),
                            text("region").required().means("State or region of the address."),
                            text("postal_code").required().means("Postal or ZIP code of the address."),
                            ALIAS,
                            text("fiscal_identification_code").requiredWhen("country_iso", "ES")
                                    .means("Tax code, for numbers in Spain."),
                            text("street_code").requiredWhen("country_iso", "DK").means("Street code, for numbers in Denmark."),
                            text("municipal_code").requiredWhen("country_iso", "DK")
                                    .means("Municipality code, for numbers in Denmark."),
                            SUBACCOUNT,
                            FILE,
                            flag("auto_correct_address").means(
                                    "Whether Plivo may correct mistakes in the address. Plivo assumes true for a new record."))
                    .multipart()
                    .answers("id", "Id of the identity."),
            get("identity-list", API, "Account/{auth_id}/Verification/Identity/")
                    .does("Lists the identities.", "https://github.com/plivo/plivo-java")
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
                    .answers("objects", "List of the identities, each with id."),
            get("identity-get", API, "Account/{auth_id}/Verification/Identity/{identity_id}/")
                    .does("Reads an identity.", "https://github.com/plivo/plivo-java")
                    .note("Seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            IDENTITY_ID)
                    .answers("id", "Id of the identity."),
            delete("identity-delete", API, "Account/{auth_id}/Verification/Identity/{identity_id}/")
                    .does("Deletes an identity.", "https://github.com/plivo/plivo-java")
                    .note("Seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            IDENTITY_ID),
            post("identity-update", API, "Account/{auth_id}/Verification/Identity/{identity_id}/")
                    .does("Changes an identity.", "https://github.com/plivo/plivo-java")
                    .note("Only what you set changes. A file is sent as multipart form data. Seen in SDKs only, not"
                          + " in Plivo's docs.")
                    .takes(
                            IDENTITY_ID,
                            country("country_iso").means("Two-letter country code, such as US."),
                            ALIAS,
                            oneOf("salutation", "Mr", "Ms").means("Salutation of the person."),
                            text("first_name").means("The person's first name."),
                            text("last_name").means("The person's last name."),
                            text("birth_place").means("The person's place of birth."),
                            day("birth_date").means("The person's date of birth, YYYY-MM-DD."),
                            text("nationality").means("The person's nationality."),
                            text("id_nationality").means("Country that the identity document is from."),
                            day("id_issue_date").means("Issue date of the identity document, YYYY-MM-DD."),
                            text("business_name").means("The name of the business."),
                            text("id_type").means("Type of the identity document, such as passport or national_id."),
                            text("id_number").means("Number on the identity document."),
                            text("address_line1").means("First line of the address."),
                            text("address_line2").means("Second line of the address."),
                            text("city").means("City of the address."),
                            text("region").means("State or region of the address."),
                            text("postal_code").means("Postal or ZIP code of the address."),
                            text("fiscal_identification_code").means("Tax code, for numbers in Spain."),
                            text("street_code").means("Street code, for numbers in Denmark."),
                            text("municipal_code").means("Municipality code, for numbers in Denmark."),
                            SUBACCOUNT,
                            FILE)
                    .multipart());

    private Identities() {
    }
}
