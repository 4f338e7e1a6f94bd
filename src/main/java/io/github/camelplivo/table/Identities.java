package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Evidence.SDKS;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.day;
import static io.github.camelplivo.api.Parameters.flag;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.text;
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

/** The rows of the resource Identities (oldest compliance API). */
final class Identities {

    private static final Parameter SUBACCOUNT
            = id("subaccount").means("Auth id of the subaccount that owns it.");
    private static final Parameter IDENTITY_ID
            = id("identity_id").required().means("Id of the identity, from identity-create.");

    static final List<Row> ROWS = List.of(
            post("identity-create", API, "Account/{auth_id}/Verification/Identity/")
                    .does("Creates an identity, with its document.", "https://github.com/plivo/plivo-java")
                    .note("Older API, superseded by the compliance APIs. A file is sent as multipart form data.")
                    .seenIn(SDKS)
                    .takes(
                            COUNTRY.required(),
                            SALUTATION.required(),
                            FIRST_NAME.required(),
                            LAST_NAME.required(),
                            text("birth_place").required().means("The person's place of birth."),
                            day("birth_date").required().means("The person's date of birth, YYYY-MM-DD."),
                            text("nationality").required().means("The person's nationality."),
                            text("id_nationality").required().means("Country that the identity document is from."),
                            day("id_issue_date").required().means("Issue date of the identity document, YYYY-MM-DD."),
                            text("business_name").required().means("The name of the business."),
                            text("id_type").required().means("Type of the identity document, such as passport or national_id."),
                            text("id_number").required().means("Number on the identity document."),
                            ADDRESS_LINE1.required(),
                            ADDRESS_LINE2.required(),
                            CITY.required(),
                            REGION.required(),
                            POSTAL_CODE.required(),
                            ALIAS,
                            FISCAL_IDENTIFICATION_CODE.requiredWhen("country_iso", "ES"),
                            STREET_CODE.requiredWhen("country_iso", "DK"),
                            MUNICIPAL_CODE.requiredWhen("country_iso", "DK"),
                            SUBACCOUNT,
                            FILE,
                            flag("auto_correct_address").means(
                                    "Whether Plivo may correct mistakes in the address. Plivo assumes true for a new record."))
                    .multipart()
                    .answers("id", "Id of the identity."),
            get("identity-list", API, "Account/{auth_id}/Verification/Identity/")
                    .does("Lists the identities.", "https://github.com/plivo/plivo-java")
                    .seenIn(SDKS)
                    .takes(Verification.FILTERS)
                    .lists("objects", NEXT)
                    .answers("objects", "List of the identities, each with id."),
            get("identity-get", API, "Account/{auth_id}/Verification/Identity/{identity_id}/")
                    .does("Reads an identity.", "https://github.com/plivo/plivo-java")
                    .seenIn(SDKS)
                    .takes(
                            IDENTITY_ID)
                    .answers("id", "Id of the identity."),
            delete("identity-delete", API, "Account/{auth_id}/Verification/Identity/{identity_id}/")
                    .does("Deletes an identity.", "https://github.com/plivo/plivo-java")
                    .seenIn(SDKS)
                    .takes(
                            IDENTITY_ID),
            post("identity-update", API, "Account/{auth_id}/Verification/Identity/{identity_id}/")
                    .does("Changes an identity.", "https://github.com/plivo/plivo-java")
                    .note("Only what you set changes. A file is sent as multipart form data.")
                    .seenIn(SDKS)
                    .takes(
                            IDENTITY_ID,
                            COUNTRY,
                            ALIAS,
                            SALUTATION,
                            FIRST_NAME,
                            LAST_NAME,
                            text("birth_place").means("The person's place of birth."),
                            day("birth_date").means("The person's date of birth, YYYY-MM-DD."),
                            text("nationality").means("The person's nationality."),
                            text("id_nationality").means("Country that the identity document is from."),
                            day("id_issue_date").means("Issue date of the identity document, YYYY-MM-DD."),
                            text("business_name").means("The name of the business."),
                            text("id_type").means("Type of the identity document, such as passport or national_id."),
                            text("id_number").means("Number on the identity document."),
                            ADDRESS_LINE1,
                            ADDRESS_LINE2,
                            CITY,
                            REGION,
                            POSTAL_CODE,
                            FISCAL_IDENTIFICATION_CODE,
                            STREET_CODE,
                            MUNICIPAL_CODE,
                            SUBACCOUNT,
                            FILE)
                    .multipart());

    private Identities() {
    }
}
