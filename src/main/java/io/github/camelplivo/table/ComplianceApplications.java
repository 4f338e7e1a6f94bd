package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Evidence.SDKS;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.array;
import static io.github.camelplivo.api.Parameters.country;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.number;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.MANY;
import static io.github.camelplivo.table.Common.OFFSET;

/**
 * The rows of the resources Compliance applications (older compliance API), Compliance requirements (older compliance
 * API).
 */
final class ComplianceApplications {

    private static final Parameter COMPLIANCE_APPLICATION_ID
            = id("compliance_application_id").required()
                    .means("Id of the compliance application, from compliance-application-create.");
    private static final Parameter DOCUMENT_IDS
            = array(id("document_ids"), MANY).required()
                    .means("Ids of the compliance documents that belong to the application.");
    private static final Parameter END_USER_TYPE
            = oneOf("end_user_type", "individual", "business").requiredWhen("country_iso2")
                    .means("Type of the end user, a person or a business.");
    private static final Parameter COUNTRY_ISO2
            = country("country_iso2").means("Two-letter country code, such as US.");
    private static final Parameter NUMBER_TYPE
            = oneOf("number_type", "local", "national", "mobile", "tollfree").requiredWhen("country_iso2")
                    .means("Type of the number.");

    static final List<Row> ROWS = List.of(
            get("compliance-application-get", API, "Account/{auth_id}/ComplianceApplication/{compliance_application_id}/")
                    .does("Reads a compliance application.", "https://www.plivo.com/docs/numbers/compliance-applications")
                    .seenIn(SDKS)
                    .takes(
                            COMPLIANCE_APPLICATION_ID)
                    .answers("compliance_application_id", "Id of the compliance application."),
            post("compliance-application-create", API, "Account/{auth_id}/ComplianceApplication/")
                    .does("Creates a compliance application, which compliance-application-submit then submits.",
                            "https://www.plivo.com/docs/numbers/compliance-applications")
                    .seenIn(SDKS)
                    .takes(
                            text("alias").required().means("Alias of your choice."),
                            id("end_user_id").required().means("Id of the end user, from end-user-create."),
                            DOCUMENT_IDS,
                            id("compliance_requirement_id").required().or("country_iso2").means(
                                    "Id of the compliance requirement. Or give countryIso2, numberType and endUserType."),
                            END_USER_TYPE,
                            COUNTRY_ISO2,
                            NUMBER_TYPE)
                    .answers("compliance_application_id", "Id of the compliance application."),
            post("compliance-application-update", API, "Account/{auth_id}/ComplianceApplication/{compliance_application_id}/")
                    .does("Changes the documents of a compliance application.",
                            "https://www.plivo.com/docs/numbers/compliance-applications")
                    .seenIn(SDKS)
                    .takes(
                            COMPLIANCE_APPLICATION_ID,
                            DOCUMENT_IDS),
            get("compliance-application-list", API, "Account/{auth_id}/ComplianceApplication/")
                    .does("Lists the compliance applications.", "https://www.plivo.com/docs/numbers/compliance-applications")
                    .seenIn(SDKS)
                    .takes(
                            LIMIT,
                            OFFSET,
                            oneOf("end_user_type", "individual", "business").means("Only results for this type of end user."),
                            oneOf("number_type", "local", "national", "mobile", "tollfree")
                                    .means("Only results for this type of number."),
                            country("country_iso2").means("Only results of this country, as a two-letter code."),
                            id("end_user_id").means("Only results of the end user with this id."),
                            text("alias").means("Only results with this alias."),
                            text("status").means("Only results with this status."))
                    .lists("objects", NEXT)
                    .answers("objects", "List of the compliance applications, each with compliance_application_id."),
            delete("compliance-application-delete", API, "Account/{auth_id}/ComplianceApplication/{compliance_application_id}/")
                    .does("Deletes a compliance application.", "https://www.plivo.com/docs/numbers/compliance-applications")
                    .seenIn(SDKS)
                    .takes(
                            COMPLIANCE_APPLICATION_ID),
            post("compliance-application-submit", API,
                    "Account/{auth_id}/ComplianceApplication/{compliance_application_id}/Submit/")
                    .does("Submits a compliance application to Plivo.",
                            "https://www.plivo.com/docs/numbers/compliance-applications")
                    .seenIn(SDKS)
                    .takes(
                            COMPLIANCE_APPLICATION_ID),
            get("compliance-requirement-get", API, "Account/{auth_id}/ComplianceRequirement/{compliance_requirement_id}/")
                    .does("Reads a compliance requirement.", "https://www.plivo.com/docs/numbers/compliance-applications")
                    .seenIn(SDKS)
                    .takes(
                            id("compliance_requirement_id").required().means("Id of the compliance requirement."))
                    .answers("compliance_requirement_id", "Id of the requirement."),
            get("compliance-requirement-find", API, "Account/{auth_id}/ComplianceRequirement/")
                    .does("Finds the compliance requirement of a number, or of a type of number in a country.",
                            "https://www.plivo.com/docs/numbers/compliance-applications")
                    .note("The answer is one requirement, not a list.")
                    .seenIn(SDKS)
                    .takes(
                            number("phone_number").required().or("country_iso2").means(
                                    "Number to find the requirement of. Or give countryIso2, numberType and endUserType."),
                            COUNTRY_ISO2,
                            END_USER_TYPE,
                            NUMBER_TYPE)
                    .answers("compliance_requirement_id", "Id of the requirement."));

    private ComplianceApplications() {
    }
}
