package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.bareNumber;
import static io.github.camelplivo.api.Parameters.day;
import static io.github.camelplivo.api.Parameters.form;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.joined;
import static io.github.camelplivo.api.Parameters.method;
import static io.github.camelplivo.api.Parameters.number;
import static io.github.camelplivo.api.Parameters.object;
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

/** The rows of the resources Numbers, Incoming carriers. */
final class Numbers {

    private static final Parameter NUMBER
            = bareNumber("number").required().means("Phone number with country code.");
    private static final Parameter SUBACCOUNT
            = id("subaccount").means("Auth id of the subaccount that owns it.");
    private static final Parameter CARRIER_ID
            = id("carrier_id").required().means("Id of the carrier, from incoming-carrier-create.");

    static final List<Row> ROWS = List.of(
            get("number-list", API, "Account/{auth_id}/Number/")
                    .does("Lists the numbers of the account.", "https://plivo.com/docs/numbers/account-phone-numbers")
                    .note("tollFreeSmsVerificationOrderStatus is seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            LIMIT,
                            OFFSET,
                            oneOf("type", "local", "mobile", "fixed", "national", "tollfree")
                                    .means("Only numbers of this type."),
                            form("number_startswith", "[0-9]+", "digits", "1415")
                                    .means("Only numbers that start with these digits."),
                            SUBACCOUNT,
                            text("alias").means("Only results with this alias."),
                            someOf("services", "voice", "sms", "mms")
                                    .means("Only numbers with these services: voice, sms, mms or several, joined by commas."),
                            oneOf("tendlc_registration_status", "unregistered", "in_progress", "registered")
                                    .means("Only numbers with this 10DLC registration status."),
                            id("tendlc_campaign_id").means("Only numbers of the 10DLC campaign with this id."),
                            oneOf("toll_free_sms_verification", "unverified", "pending_verification", "verified")
                                    .means("Only toll-free numbers with this verification status."),
                            oneOf("cnam_lookup", "enabled", "disabled")
                                    .means("Only numbers whose caller name lookup is enabled, or disabled."),
                            text("toll_free_sms_verification_order_status")
                                    .means("Only toll-free numbers whose verification order has this status."))
                    .ranges(day("renewal_date"), "Only numbers renewed %.")
                    .lists("objects", NEXT)
                    .answers("objects", "List of the numbers, each with number."),
            get("number-get", API, "Account/{auth_id}/Number/{number}/")
                    .does("Reads a number of the account.", "https://plivo.com/docs/numbers/account-phone-numbers")
                    .takes(
                            NUMBER)
                    .answers("number", "The phone number."),
            post("number-add", API, "Account/{auth_id}/Number/")
                    .does("Adds numbers of your own carrier to the account.",
                            "https://plivo.com/docs/numbers/incoming-carriers")
                    .note("The carrier must exist: see incoming-carrier-create.")
                    .takes(
                            joined(number("numbers"), ",", MANY).required()
                                    .means("Numbers of your carrier with country code, joined by commas."),
                            id("carrier").required().means("Id of the carrier, from incoming-carrier-create."),
                            text("region").required().means("City and country of the numbers."),
                            oneOf("number_type", "local", "tollfree", "mobile", "fixed", "national")
                                    .means("Type of the numbers, for information only. Plivo assumes local."),
                            id("app_id").means(
                                    "Id of the application that serves the number. Plivo assumes the default application."),
                            SUBACCOUNT),
            post("number-update", API, "Account/{auth_id}/Number/{number}/")
                    .does("Changes a number of the account, such as the application that serves it.",
                            "https://plivo.com/docs/numbers/account-phone-numbers")
                    .note("Only what you set changes. Caller Reputation is in early access, for US numbers."
                          + " verificationInfo is seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            NUMBER,
                            id("app_id").means("Id of the application, or of the inbound SIP trunk, that serves the number."),
                            SUBACCOUNT,
                            text("alias").means("Alias of your choice."),
                            oneOf("cnam_lookup", "enabled", "disabled")
                                    .means("Whether Plivo looks up the name of each caller, for US numbers."),
                            id("compliance_id").means("Id of the accepted compliance record to link to the number."),
                            text("cnam").means("Caller name that calls from the number show, presumably up to 15 characters."),
                            url("cnam_callback_url")
                                    .means("URL Plivo notifies when the registration of cnam changes its status."),
                            method("cnam_callback_method").means("HTTP method Plivo uses to call cnamCallbackUrl."),
                            oneOf("caller_reputation", "enabled", "disabled")
                                    .means("Whether to enroll the number in Caller Reputation."),
                            id("profile_uuid").requiredWhen("caller_reputation", "enabled")
                                    .means("UUID of the business profile. Needed when callerReputation is enabled."),
                            url("caller_reputation_callback_url")
                                    .means("URL Plivo notifies when the Caller Reputation enrollment changes its status."),
                            method("caller_reputation_callback_method")
                                    .means("HTTP method Plivo uses to call callerReputationCallbackUrl."),
                            object("verification_info")
                                    .means("Proof for a regulated number in its older form, a JSON object.")),
            delete("number-release", API, "Account/{auth_id}/Number/{number}/")
                    .does("Gives a number back to Plivo, which cannot be undone.",
                            "https://plivo.com/docs/numbers/account-phone-numbers")
                    .takes(
                            NUMBER),
            post("incoming-carrier-create", API, "Account/{auth_id}/IncomingCarrier/")
                    .does("Adds a carrier of your own, whose numbers Plivo can then serve.",
                            "https://www.plivo.com/docs/numbers/incoming-carriers")
                    .note("No current SDK of Plivo has it.")
                    .takes(
                            form("name", "[A-Za-z0-9_-]+", "letters, digits, - and _", "support-line").required()
                                    .means("Name you give the carrier: letters, digits, hyphens and underscores."),
                            text("ip_set").required().means(
                                    "IP addresses that calls of the carrier come from, joined by commas. Replaces all earlier"
                                                            + " addresses."))
                    .answers("carrier_id", "Id of the carrier."),
            get("incoming-carrier-list", API, "Account/{auth_id}/IncomingCarrier/")
                    .does("Lists your incoming carriers.", "https://www.plivo.com/docs/numbers/incoming-carriers")
                    .note("No current SDK of Plivo has it.")
                    .takes(
                            LIMIT,
                            OFFSET,
                            text("name").means("Only carriers with this name."))
                    .lists("objects", NEXT)
                    .answers("objects", "List of the carriers."),
            get("incoming-carrier-get", API, "Account/{auth_id}/IncomingCarrier/{carrier_id}/")
                    .does("Reads an incoming carrier.", "https://www.plivo.com/docs/numbers/incoming-carriers")
                    .note("No current SDK of Plivo has it.")
                    .takes(
                            CARRIER_ID)
                    .answers("carrier_id", "Id of the carrier.")
                    .answers("name", "Its name.")
                    .answers("ip_set", "Its IP addresses.")
                    .answers("resource_uri", "Path of the carrier."),
            post("incoming-carrier-update", API, "Account/{auth_id}/IncomingCarrier/{carrier_id}/")
                    .does("Changes the name or the IP addresses of an incoming carrier.",
                            "https://www.plivo.com/docs/numbers/incoming-carriers")
                    .note("Only what you set changes. Older docs of Plivo require both name and ipSet. No current"
                          + " SDK of Plivo has it.")
                    .takes(
                            CARRIER_ID,
                            form("name", "[A-Za-z0-9_-]+", "letters, digits, - and _", "support-line")
                                    .means("Name you give the carrier: letters, digits, hyphens and underscores."),
                            text("ip_set").means(
                                    "IP addresses that calls of the carrier come from, joined by commas. Replaces all earlier"
                                                 + " addresses.")),
            delete("incoming-carrier-delete", API, "Account/{auth_id}/IncomingCarrier/{carrier_id}/")
                    .does("Deletes an incoming carrier.", "https://www.plivo.com/docs/numbers/incoming-carriers")
                    .note("No current SDK of Plivo has it.")
                    .takes(
                            CARRIER_ID));

    private Numbers() {
    }
}
