package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.array;
import static io.github.camelplivo.api.Parameters.bareNumber;
import static io.github.camelplivo.api.Parameters.flag;
import static io.github.camelplivo.api.Parameters.form;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.method;
import static io.github.camelplivo.api.Parameters.number;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Parameters.url;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.MANY;
import static io.github.camelplivo.table.Common.MOST;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resource 10DLC campaigns. */
final class Campaigns {

    private static final Parameter CAMPAIGN_ALIAS
            = text("campaign_alias").required().means("Name you give the campaign.");
    private static final Parameter SAMPLE3
            = text("sample3", 20, MOST).means("Third example of a message, at least 20 characters.");
    private static final Parameter SAMPLE4
            = text("sample4", 20, MOST).means("Fourth example of a message, at least 20 characters.");
    private static final Parameter SAMPLE5
            = text("sample5", 20, MOST).means("Fifth example of a message, at least 20 characters.");
    private static final Parameter OPTIN_MESSAGE
            = text("optin_message", 20, MOST).means("Message sent to confirm an opt-in, at least 20 characters.");
    private static final Parameter OPTIN_KEYWORDS
            = form("optin_keywords", "[^\\s,]+(,[^\\s,]+)*+", "words joined by commas, without blanks", "START,YES")
                    .means("Keywords that opt in, separated by commas without blanks.");
    private static final Parameter OPTOUT_KEYWORDS
            = form("optout_keywords", "[^\\s,]+(,[^\\s,]+)*+", "words joined by commas, without blanks", "START,YES")
                    .means("Keywords that opt out, separated by commas without blanks.");
    private static final Parameter HELP_KEYWORDS
            = form("help_keywords", "[^\\s,]+(,[^\\s,]+)*+", "words joined by commas, without blanks", "START,YES")
                    .means("Keywords that ask for help, separated by commas without blanks.");
    private static final Parameter TERMS_AND_CONDITIONS_LINK
            = url("terms_and_conditions_link").means("URL of the terms and conditions.");
    private static final Parameter PRIVACY_POLICY_LINK
            = url("privacy_policy_link").means("URL of the privacy policy.");
    private static final Parameter URL
            = url("url").means("URL Plivo notifies when the registration status changes.");
    private static final Parameter METHOD
            = method("method").means("HTTP method Plivo uses to call url; POST if not set.");
    private static final Parameter CAMPAIGN_ID
            = id("campaign_id").required().means("Id of the campaign, as given by campaign-create or campaign-list.");
    private static final Parameter LINKING_URL
            = url("url").means("URL Plivo notifies when linking or unlinking a number succeeds or fails.");
    private static final Parameter NUMBER
            = bareNumber("number").required().means("Phone number, written without a leading plus.");

    static final List<Row> ROWS = List.of(
            post("campaign-create", API, "Account/{auth_id}/10dlc/Campaign/")
                    .does("Registers a campaign for 10DLC; this costs money.",
                            "https://plivo.com/docs/messaging/api/10dlc/campaign")
                    .note("Registration goes on after the answer: Plivo reports its outcome to url. sample3 to sample5,"
                          + " termsAndConditionsLink and privacyPolicyLink are seen in SDKs only, not in Plivo's"
                          + " docs. sample4 is seen in SDKs only, not in Plivo's docs.")
                    .costs("The registration of the campaign.")
                    .takes(
                            id("brand_id").required().means("Id of the brand, as given by brand-create."),
                            CAMPAIGN_ALIAS,
                            oneOf("vertical", "PROFESSIONAL", "REAL_ESTATE", "HEALTHCARE", "HUMAN_RESOURCES", "ENERGY",
                                    "ENTERTAINMENT", "RETAIL", "TRANSPORTATION", "AGRICULTURE", "INSURANCE", "POSTAL",
                                    "EDUCATION", "HOSPITALITY", "FINANCIAL", "POLITICAL", "GAMBLING", "LEGAL", "CONSTRUCTION",
                                    "NGO", "MANUFACTURING", "GOVERNMENT", "TECHNOLOGY", "COMMUNICATION").required()
                                    .means("Industry the campaign belongs to."),
                            oneOf("usecase", "2FA", "ACCOUNT_NOTIFICATION", "CUSTOMER_CARE", "DELIVERY_NOTIFICATION",
                                    "FRAUD_ALERT", "HIGHER_EDUCATION", "LOW_VOLUME", "MARKETING", "MIXED", "POLLING_VOTING",
                                    "PUBLIC_SERVICE_ANNOUNCEMENT", "SECURITY_ALERT", "STARTER").required()
                                    .means("Use case of the messages."),
                            text("description", 40, MOST).required()
                                    .means("Purpose of the campaign, in at least 40 characters."),
                            text("message_flow", 40, MOST).required()
                                    .means("Explains how customers opt in, in at least 40 characters."),
                            text("help_message", 20, MOST).required()
                                    .means("Answer to the keyword HELP, at least 20 characters."),
                            text("optout_message", 20, MOST).required()
                                    .means("Answer to the keyword STOP, at least 20 characters."),
                            text("sample1", 20, MOST).required().means("First example of a message, at least 20 characters."),
                            text("sample2", 20, MOST).required().means("Second example of a message, at least 20 characters."),
                            SAMPLE3,
                            SAMPLE4,
                            SAMPLE5,
                            flag("subscriber_optin").required().means("Confirms that subscribers have opted in; must be true."),
                            flag("subscriber_optout").required()
                                    .means("Confirms that subscribers are able to opt out; must be true."),
                            flag("subscriber_help").required()
                                    .means("Confirms that the keyword HELP is answered; must be true."),
                            flag("direct_lending").required().means("Whether the messages are about loans."),
                            flag("embedded_link").required().means("Whether the messages contain links."),
                            flag("embedded_phone").required()
                                    .means("Whether the messages contain phone numbers other than the one for help."),
                            flag("age_gated").required().means("Whether only adults may get the messages."),
                            flag("affiliate_marketing").required().means("Whether the campaign does affiliate marketing."),
                            array(id("sub_usecases"), 2, 5)
                                    .means("Use cases that a MIXED, LOW_VOLUME or STARTER campaign combines, 2 to 5 of them."),
                            OPTIN_MESSAGE,
                            OPTIN_KEYWORDS,
                            OPTOUT_KEYWORDS,
                            HELP_KEYWORDS,
                            TERMS_AND_CONDITIONS_LINK,
                            PRIVACY_POLICY_LINK,
                            URL,
                            METHOD)
                    .answers("campaign_id", "Id of the campaign (campaignId in one example of the docs)."),
            post("campaign-update", API, "Account/{auth_id}/10dlc/Campaign/{campaign_id}/")
                    .does("Changes a campaign and submits it for another vetting, which costs money.",
                            "https://plivo.com/docs/messaging/api/10dlc/campaign")
                    .note("Parameters that are not given keep their values. resellerId, sample3 to sample5,"
                          + " termsAndConditionsLink and privacyPolicyLink are seen in SDKs only, not in Plivo's"
                          + " docs. sample4 is seen in SDKs only, not in Plivo's docs.")
                    .costs("The vetting fee, 15 US dollars for each update.")
                    .takes(
                            CAMPAIGN_ID,
                            text("campaign_alias").means("Name you give the campaign."),
                            id("reseller_id").means("Id of the reseller in the campaign registry."),
                            text("description", 40, MOST).means("Purpose of the campaign, in at least 40 characters."),
                            text("sample1", 20, MOST).means("First example of a message, at least 20 characters."),
                            text("sample2", 20, MOST).means("Second example of a message, at least 20 characters."),
                            SAMPLE3,
                            SAMPLE4,
                            SAMPLE5,
                            text("message_flow", 40, MOST).means("Explains how customers opt in, in at least 40 characters."),
                            text("help_message", 20, MOST).means("Answer to the keyword HELP, at least 20 characters."),
                            OPTIN_KEYWORDS,
                            OPTIN_MESSAGE,
                            OPTOUT_KEYWORDS,
                            text("optout_message", 20, MOST).means("Answer to the keyword STOP, at least 20 characters."),
                            HELP_KEYWORDS,
                            TERMS_AND_CONDITIONS_LINK,
                            PRIVACY_POLICY_LINK),
            post("campaign-number-link", API, "Account/{auth_id}/10dlc/Campaign/{campaign_id}/Number/")
                    .does("Links phone numbers to a campaign.", "https://plivo.com/docs/messaging/api/10dlc/number-linking")
                    .note("Plivo links the numbers after the answer and reports the outcome to url.")
                    .takes(
                            CAMPAIGN_ID,
                            array(number("numbers"), MANY).required().means("Phone numbers to link, in E.164 format."),
                            LINKING_URL,
                            METHOD),
            get("campaign-number-list", API, "Account/{auth_id}/10dlc/Campaign/{campaign_id}/Number/")
                    .does("Lists the phone numbers of a campaign.", "https://plivo.com/docs/messaging/api/10dlc/number-linking")
                    .note("limit and offset are seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            CAMPAIGN_ID,
                            LIMIT,
                            OFFSET)
                    .lists("phone_numbers", NEXT)
                    .answers("phone_numbers", "List of numbers."),
            get("campaign-number-get", API, "Account/{auth_id}/10dlc/Campaign/{campaign_id}/Number/{number}/")
                    .does("Reads a phone number that is linked to a campaign.",
                            "https://plivo.com/docs/messaging/api/10dlc/number-linking")
                    .takes(
                            CAMPAIGN_ID,
                            NUMBER),
            delete("campaign-number-unlink", API, "Account/{auth_id}/10dlc/Campaign/{campaign_id}/Number/{number}/")
                    .does("Unlinks a phone number from a campaign.",
                            "https://plivo.com/docs/messaging/api/10dlc/number-linking")
                    .note("Plivo unlinks the number after the answer and reports the outcome to url.")
                    .takes(
                            CAMPAIGN_ID,
                            NUMBER,
                            LINKING_URL,
                            METHOD),
            post("campaign-import", API, "Account/{auth_id}/10dlc/Campaign/Import/")
                    .does("Imports a campaign that was registered elsewhere and shared with Plivo.",
                            "https://plivo.com/docs/messaging/api/10dlc/campaign")
                    .note("In private beta. Registration goes on after the answer: Plivo reports its outcome to url.")
                    .takes(
                            id("campaign_id").required()
                                    .means("Id of the campaign in the registry (TCR). Share the campaign with Plivo first."),
                            CAMPAIGN_ALIAS,
                            URL,
                            METHOD)
                    .answers("campaign_id", "Id of the campaign."),
            get("campaign-list", API, "Account/{auth_id}/10dlc/Campaign/")
                    .does("Lists the campaigns.", "https://plivo.com/docs/messaging/api/10dlc/campaign")
                    .note("The answer may lack total_count: read on until next in meta is null or empty.")
                    .takes(
                            LIMIT,
                            OFFSET,
                            oneOf("usecase", "2FA", "ACCOUNT_NOTIFICATION", "CUSTOMER_CARE", "DELIVERY_NOTIFICATION",
                                    "FRAUD_ALERT", "HIGHER_EDUCATION", "LOW_VOLUME", "MARKETING", "MIXED", "POLLING_VOTING",
                                    "PUBLIC_SERVICE_ANNOUNCEMENT", "SECURITY_ALERT", "STARTER")
                                    .means("Only campaigns with this use case."),
                            id("brand_id").means("Only campaigns of the brand with this id."),
                            oneOf("registration_status", "Active", "Failed", "Processing", "Expired")
                                    .means("Only campaigns with this registration status."),
                            oneOf("campaign_source", "plivo", "shared")
                                    .means("Only campaigns from this source; shared ones are imported."))
                    .lists("campaigns", NEXT)
                    .answers("campaigns", "List of campaigns.")
                    .answers("meta", "Paging data: limit, offset, next, previous, perhaps total_count."),
            get("campaign-get", API, "Account/{auth_id}/10dlc/Campaign/{campaign_id}/")
                    .does("Reads a campaign and its registration status.",
                            "https://plivo.com/docs/messaging/api/10dlc/campaign")
                    .takes(
                            CAMPAIGN_ID)
                    .answers("campaign", "The campaign, with its campaign_id."),
            delete("campaign-delete", API, "Account/{auth_id}/10dlc/Campaign/{campaign_id}/")
                    .does("Deletes a campaign.", "https://plivo.com/docs/messaging/api/10dlc/campaign")
                    .takes(
                            CAMPAIGN_ID));

    private Campaigns() {
    }
}
