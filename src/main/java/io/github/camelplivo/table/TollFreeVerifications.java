package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.day;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.joined;
import static io.github.camelplivo.api.Parameters.method;
import static io.github.camelplivo.api.Parameters.number;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.someOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Parameters.url;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.MANY;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resource Toll-free verification. */
final class TollFreeVerifications {

    private static final Parameter TOLLFREE_VERIFICATION_UUID
            = id("tollfree_verification_uuid").required()
                    .means("UUID of the verification, as given by tollfree-verification-create.");
    private static final Parameter ADDITIONAL_INFORMATION
            = text("additional_information", 500).means("Further information that supports the verification.");
    private static final Parameter EXTRA_DATA
            = text("extra_data", 100).means("Note for your own use.");
    private static final Parameter TERMS_AND_CONDITIONS_LINK
            = url("terms_and_conditions_link").means("URL of the terms and conditions.");
    private static final Parameter PRIVACY_POLICY_LINK
            = url("privacy_policy_link").means("URL of the privacy policy.");
    private static final Parameter OPTIN_MESSAGE
            = text("optin_message").means("Message sent to confirm an opt-in.");
    private static final Parameter HELP_MESSAGE
            = text("help_message").means("Answer to the keyword HELP.");
    private static final Parameter CALLBACK_URL
            = url("callback_url").means("URL Plivo notifies when the status of the verification changes.");
    private static final Parameter CALLBACK_METHOD
            = method("callback_method").means("HTTP method Plivo uses to call callbackUrl.");

    static final List<Row> ROWS = List.of(
            get("tollfree-verification-get", API, "Account/{auth_id}/TollfreeVerification/{tollfree_verification_uuid}/")
                    .does("Reads a toll-free verification and its status.",
                            "https://plivo.com/docs/messaging/api/toll-free-verification")
                    .takes(
                            TOLLFREE_VERIFICATION_UUID)
                    .answers("uuid", "UUID of the verification."),
            post("tollfree-verification-create", API, "Account/{auth_id}/TollfreeVerification/")
                    .does("Submits a toll-free number for verification.",
                            "https://plivo.com/docs/messaging/api/toll-free-verification")
                    .note("Values of usecase: 2FA, ACCOUNT_NOTIFICATION, CUSTOMER_CARE, DELIVERY_NOTIFICATION,"
                          + " FRAUD_ALERT, HIGHER_EDUCATION, MARKETING, POLLING_VOTING, PUBLIC_SERVICE_ANNOUNCEMENT,"
                          + " SECURITY_ALERT. Plivo reports the outcome to callbackUrl. termsAndConditionsLink,"
                          + " privacyPolicyLink, optinMessage and helpMessage are seen in SDKs only, not in Plivo's"
                          + " docs. callbackMethod is seen in SDKs only.")
                    .takes(
                            id("profile_uuid").required().means("UUID of the business profile to verify the number for."),
                            number("number").required()
                                    .means("Toll-free number to verify, of the US or Canada, in E.164 format."),
                            someOf("usecase", "2FA", "ACCOUNT_NOTIFICATION", "CUSTOMER_CARE", "DELIVERY_NOTIFICATION",
                                    "FRAUD_ALERT", "HIGHER_EDUCATION", "MARKETING", "POLLING_VOTING",
                                    "PUBLIC_SERVICE_ANNOUNCEMENT", "SECURITY_ALERT").required()
                                    .means("Use cases of the messages, separated by commas, such as MARKETING."),
                            text("usecase_summary", 500).required().means("Summary of how the number is used."),
                            text("message_sample", 1000).required().means("Example of a message sent from the number."),
                            joined(url("optin_image_url"), ",", MANY).required()
                                    .means("URLs of pictures that show the opt-in, separated by commas."),
                            oneOf("optin_type", "VERBAL", "WEB_FORM", "PAPER_FORM", "VIA_TEXT", "MOBILE_QR_CODE").required()
                                    .means("How recipients opt in."),
                            oneOf("volume", "1,000", "10,000", "100,000", "250,000", "500,000", "750,000", "1,000,000",
                                    "5,000,000", "10,000,000+").required()
                                    .means("Number of messages expected in a month, with thousands separators."),
                            ADDITIONAL_INFORMATION,
                            EXTRA_DATA,
                            TERMS_AND_CONDITIONS_LINK,
                            PRIVACY_POLICY_LINK,
                            OPTIN_MESSAGE,
                            HELP_MESSAGE,
                            CALLBACK_URL,
                            CALLBACK_METHOD)
                    .answers("uuid", "UUID of the verification."),
            post("tollfree-verification-update", API, "Account/{auth_id}/TollfreeVerification/{tollfree_verification_uuid}/")
                    .does("Changes a toll-free verification that is submitted or needs an update.",
                            "https://plivo.com/docs/messaging/api/toll-free-verification")
                    .note("Allowed only in status SUBMITTED or UPDATE_REQUIRED, within six days; the number cannot"
                          + " be changed. Parameters that are not given keep their values. Values of usecase: 2FA,"
                          + " ACCOUNT_NOTIFICATION, CUSTOMER_CARE, DELIVERY_NOTIFICATION, FRAUD_ALERT,"
                          + " HIGHER_EDUCATION, MARKETING, POLLING_VOTING, PUBLIC_SERVICE_ANNOUNCEMENT,"
                          + " SECURITY_ALERT. termsAndConditionsLink, privacyPolicyLink, optinMessage, helpMessage and callbackMethod are seen in SDKs only.")
                    .takes(
                            TOLLFREE_VERIFICATION_UUID,
                            id("profile_uuid").means("UUID of the business profile to verify the number for."),
                            someOf("usecase", "2FA", "ACCOUNT_NOTIFICATION", "CUSTOMER_CARE", "DELIVERY_NOTIFICATION",
                                    "FRAUD_ALERT", "HIGHER_EDUCATION", "MARKETING", "POLLING_VOTING",
                                    "PUBLIC_SERVICE_ANNOUNCEMENT", "SECURITY_ALERT")
                                    .means("Use cases of the messages, separated by commas, such as MARKETING."),
                            text("usecase_summary", 500).means("Summary of how the number is used."),
                            text("message_sample", 1000).means("Example of a message sent from the number."),
                            joined(url("optin_image_url"), ",", MANY)
                                    .means("URLs of pictures that show the opt-in, separated by commas."),
                            oneOf("optin_type", "VERBAL", "WEB_FORM", "PAPER_FORM", "VIA_TEXT", "MOBILE_QR_CODE")
                                    .means("How recipients opt in."),
                            oneOf("volume", "1,000", "10,000", "100,000", "250,000", "500,000", "750,000", "1,000,000",
                                    "5,000,000", "10,000,000+")
                                    .means("Number of messages expected in a month, with thousands separators."),
                            ADDITIONAL_INFORMATION,
                            EXTRA_DATA,
                            TERMS_AND_CONDITIONS_LINK,
                            PRIVACY_POLICY_LINK,
                            OPTIN_MESSAGE,
                            HELP_MESSAGE,
                            CALLBACK_URL,
                            CALLBACK_METHOD),
            get("tollfree-verification-list", API, "Account/{auth_id}/TollfreeVerification/")
                    .does("Lists the toll-free verifications.", "https://plivo.com/docs/messaging/api/toll-free-verification")
                    .note("Covers 7 days if no day is given, and 30 days at most.")
                    .takes(
                            LIMIT,
                            OFFSET,
                            number("number").means("Only the verification of this number."),
                            oneOf("status", "SUBMITTED", "PROCESSING", "APPROVED", "REJECTED", "UPDATE_REQUIRED")
                                    .means("Only verifications with this status."),
                            id("profile_uuid").means("Only verifications of the profile with this UUID."),
                            text("usecase").means("Only verifications with exactly these use cases, separated by commas."))
                    .ranges(day("created"), "Only verifications created %.")
                    .lists("objects", NEXT)
                    .each("uuid", "created_at")
                    .answers("objects", "List of verifications, each with its uuid.")
                    .answers("meta", "Paging data: limit, offset, next, previous, total_count."),
            delete("tollfree-verification-delete", API, "Account/{auth_id}/TollfreeVerification/{tollfree_verification_uuid}/")
                    .does("Deletes a toll-free verification.", "https://plivo.com/docs/messaging/api/toll-free-verification")
                    .takes(
                            TOLLFREE_VERIFICATION_UUID));

    private TollFreeVerifications() {
    }
}
