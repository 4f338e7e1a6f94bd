package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.country;
import static io.github.camelplivo.api.Parameters.files;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.object;
import static io.github.camelplivo.api.Parameters.objects;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.someOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Parameters.whole;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.patch;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resource Number compliance. */
final class NumberCompliance {

    private static final Parameter DOCUMENTS
            = files("documents", 10, 5, "documents[%d].file")
                    .means("File of document N in data, counted from 0: jpg, jpeg, png or pdf, at most 5 MB.");
    private static final Parameter EXPAND
            = someOf("expand", "end_user", "documents", "linked_numbers")
                    .means("Parts to include in full: end_user, documents, linked_numbers or several, joined by"
                           + " commas.");
    private static final Parameter COMPLIANCE_ID
            = id("compliance_id").required().means("Id of the compliance record, from number-compliance-create.");

    static final List<Row> ROWS = List.of(
            get("number-compliance-requirement-get", API, "Account/{auth_id}/PhoneNumber/Compliance/Requirements/")
                    .does("Reads which papers a type of number requires in a country.",
                            "https://docs.plivo.com/docs/numbers/compliance")
                    .note("In private beta, India only so far. The answer is one object, not a list.")
                    .takes(
                            country("country_iso").required().means("Two-letter country code, such as US."),
                            oneOf("number_type", "local", "mobile", "tollfree").required().means("Type of the number."),
                            oneOf("user_type", "individual", "business").required()
                                    .means("Type of the user, a person or a business.")),
            post("number-compliance-create", API, "Account/{auth_id}/PhoneNumber/Compliance/")
                    .does("Creates a compliance application for numbers and submits it at once.",
                            "https://docs.plivo.com/docs/numbers/compliance")
                    .note("Sent as multipart form data. In private beta, for businesses only.")
                    .takes(
                            object("data").required()
                                    .means("Application as a JSON object: country_iso, number_type, alias, end_user, documents,"
                                           + " callback_url, callback_method."),
                            DOCUMENTS)
                    .multipart()
                    .synchronous()
                    .answers("compliance_id", "Id of the compliance record."),
            get("number-compliance-list", API, "Account/{auth_id}/PhoneNumber/Compliance/")
                    .does("Lists the compliance records.", "https://docs.plivo.com/docs/numbers/compliance")
                    .note("In private beta.")
                    .takes(
                            whole("limit", 1, 100).means("Maximum number of results."),
                            OFFSET,
                            oneOf("status", "draft", "submitted", "accepted", "rejected", "suspended", "expired")
                                    .means("Only results with this status."),
                            country("country_iso").means("Only results of this country, as a two-letter code."),
                            oneOf("number_type", "local", "mobile", "tollfree").means("Only results for this type of number."),
                            oneOf("user_type", "individual", "business").means("Only results for this type of user."),
                            text("alias").means("Only results with this alias."),
                            EXPAND)
                    .lists("compliances", NEXT)
                    .each("compliance_id", "created_at")
                    .answers("compliances", "List of the records, each with compliance_id.")
                    .answers("objects", "The same list, as Plivo's CLI reads it."),
            get("number-compliance-get", API, "Account/{auth_id}/PhoneNumber/Compliance/{compliance_id}/")
                    .does("Reads a compliance record.", "https://docs.plivo.com/docs/numbers/compliance")
                    .note("In private beta.")
                    .takes(
                            COMPLIANCE_ID,
                            EXPAND)
                    .answers("compliance", "The record, with compliance_id."),
            patch("number-compliance-update", API, "Account/{auth_id}/PhoneNumber/Compliance/{compliance_id}/")
                    .does("Changes a rejected compliance record and submits it again.",
                            "https://docs.plivo.com/docs/numbers/compliance")
                    .note("Only a rejected record can be changed. Sent as multipart form data. In private beta.")
                    .takes(
                            COMPLIANCE_ID,
                            object("data").means(
                                    "Changes as a JSON object: alias, end_user, documents, callback_url, callback_method."),
                            DOCUMENTS)
                    .multipart()
                    .synchronous(),
            delete("number-compliance-delete", API, "Account/{auth_id}/PhoneNumber/Compliance/{compliance_id}/")
                    .does("Deletes a compliance record.", "https://docs.plivo.com/docs/numbers/compliance")
                    .note("In private beta.")
                    .takes(
                            COMPLIANCE_ID),
            post("number-compliance-link", API, "Account/{auth_id}/PhoneNumber/Compliance/Link/")
                    .does("Links numbers to compliance applications.", "https://docs.plivo.com/docs/numbers/compliance")
                    .note("Some numbers may fail although the status is 200: check report. In private beta.")
                    .takes(
                            objects("numbers").required().means(
                                    "List of the numbers to link, as JSON objects with number and compliance_application_id."))
                    .partialUnless("report", "status", "(?i)success|ok|linked|2\\d\\d")
                    .answers("report", "List with status and remarks for each number."));

    private NumberCompliance() {
    }
}
