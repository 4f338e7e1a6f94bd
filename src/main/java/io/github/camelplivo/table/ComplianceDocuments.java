package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Evidence.SDKS;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.country;
import static io.github.camelplivo.api.Parameters.day;
import static io.github.camelplivo.api.Parameters.file;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.OFFSET;

/**
 * The rows of the resources Compliance documents (older compliance API), Compliance document types (older compliance
 * API).
 */
final class ComplianceDocuments {

    private static final Parameter COMPLIANCE_DOCUMENT_ID
            = id("compliance_document_id").required().means("Id of the compliance document, from compliance-document-create.");
    private static final Parameter DOCUMENT_TYPE_ID
            = id("document_type_id").required().means("Id of the document type, from compliance-document-type-list.");

    /** What a new one and a changed one take alike. */
    private static final Parameter[] CONTENT = {
            file("file", 5).means("File with the document: jpg, jpeg, png or pdf."),
            text("first_name").means("The person's first name."),
            text("last_name").means("The person's last name."),
            day("date_of_birth").means("The person's date of birth, YYYY-MM-DD."),
            text("place_of_birth").means("The person's place of birth."),
            text("nationality").means("The person's nationality."),
            text("unique_identification_number").means("Number on the document."),
            text("type_of_id").means("Type of the identity document."),
            day("date_of_issue").means("Issue date of the document, YYYY-MM-DD."),
            day("date_of_expiration").means("Expiry date of the document, YYYY-MM-DD."),
            text("business_name").means("The name of the business."),
            text("authorized_representative_name").means("Name of the person who represents the business."),
            text("bill_id").means("Number on the utility bill."),
            day("bill_date").means("Date of the utility bill, YYYY-MM-DD."),
            text("address_line_1").means("First line of the address."),
            text("address_line_2").means("Second line of the address."),
            text("city").means("City of the address."),
            text("postal_code").means("Postal or ZIP code of the address."),
            country("country").means("Two-letter country code, such as US."),
            text("support_email").means("Email address of your support."),
            text("support_phone_number").means("Phone number of your support."),
            text("use_case_description").means("Description of how the number is used.")
    };

    static final List<Row> ROWS = List.of(
            get("compliance-document-get", API, "Account/{auth_id}/ComplianceDocument/{compliance_document_id}/")
                    .does("Reads a compliance document.", "https://www.plivo.com/docs/numbers/compliance-applications")
                    .seenIn(SDKS)
                    .takes(
                            COMPLIANCE_DOCUMENT_ID)
                    .answers("document_id", "Id of the compliance document."),
            post("compliance-document-create", API, "Account/{auth_id}/ComplianceDocument/")
                    .does("Creates a compliance document.", "https://www.plivo.com/docs/numbers/compliance-applications")
                    .note("Sent as multipart form data. The document type decides which fields apply.")
                    .seenIn(SDKS)
                    .takes(
                            text("alias").required().means("Alias of your choice."),
                            id("end_user_id").required().means("Id of the end user, from end-user-create."),
                            DOCUMENT_TYPE_ID)
                    .adds(CONTENT)
                    .multipart()
                    .answers("document_id", "Id of the compliance document."),
            post("compliance-document-update", API, "Account/{auth_id}/ComplianceDocument/{compliance_document_id}/")
                    .does("Changes a compliance document.", "https://www.plivo.com/docs/numbers/compliance-applications")
                    .note("Only what you set changes. Sent as multipart form data.")
                    .seenIn(SDKS)
                    .takes(
                            COMPLIANCE_DOCUMENT_ID,
                            text("alias").means("Alias of your choice."),
                            id("end_user_id").means("Id of the end user, from end-user-create."),
                            id("document_type_id").means("Id of the document type, from compliance-document-type-list."))
                    .adds(CONTENT)
                    .multipart(),
            get("compliance-document-list", API, "Account/{auth_id}/ComplianceDocument/")
                    .does("Lists the compliance documents.", "https://www.plivo.com/docs/numbers/compliance-applications")
                    .seenIn(SDKS)
                    .takes(
                            LIMIT,
                            OFFSET,
                            text("alias").means("Only results with this alias."),
                            id("document_type_id").means("Only documents with this document type."),
                            id("end_user_id").means("Only results of the end user with this id."))
                    .lists("objects", NEXT)
                    .answers("objects", "List of the compliance documents, each with document_id."),
            delete("compliance-document-delete", API, "Account/{auth_id}/ComplianceDocument/{compliance_document_id}/")
                    .does("Deletes a compliance document.", "https://www.plivo.com/docs/numbers/compliance-applications")
                    .seenIn(SDKS)
                    .takes(
                            COMPLIANCE_DOCUMENT_ID),
            get("compliance-document-type-get", API, "Account/{auth_id}/ComplianceDocumentType/{document_type_id}/")
                    .does("Reads a type of compliance document.", "https://www.plivo.com/docs/numbers/compliance-applications")
                    .seenIn(SDKS)
                    .takes(
                            DOCUMENT_TYPE_ID)
                    .answers("document_type_id", "Id of the document type."),
            get("compliance-document-type-list", API, "Account/{auth_id}/ComplianceDocumentType/")
                    .does("Lists the types of compliance documents.",
                            "https://www.plivo.com/docs/numbers/compliance-applications")
                    .seenIn(SDKS)
                    .takes(
                            LIMIT,
                            OFFSET)
                    .lists("objects", NEXT)
                    .answers("objects", "List of the document types, each with document_type_id."));

    private ComplianceDocuments() {
    }
}
