package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.country;
import static io.github.camelplivo.api.Parameters.form;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.number;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resource Verified caller IDs. */
final class VerifiedCallerIds {

    private static final Parameter PHONE_NUMBER
            = number("phone_number").required().means("Phone number that calls show as caller ID, with country code.");
    private static final Parameter ALIAS
            = text("alias").means("Alias of your choice.");
    private static final Parameter SUBACCOUNT
            = id("subaccount").means("Auth id of the subaccount that owns it.");

    static final List<Row> ROWS = List.of(
            post("verified-caller-id-start", API, "Account/{auth_id}/VerifiedCallerId/")
                    .does("Sends a code to a phone number, to verify it as a caller ID.",
                            "https://plivo.com/docs/voice/api/verified-caller-ids")
                    .note("The code is valid for 15 minutes.")
                    .takes(
                            PHONE_NUMBER,
                            ALIAS,
                            oneOf("channel", "sms", "call").means("How Plivo delivers the code. Plivo assumes sms."),
                            SUBACCOUNT)
                    .answers("verification_uuid", "UUID for verified-caller-id-verify."),
            post("verified-caller-id-verify", API, "Account/{auth_id}/VerifiedCallerId/Verification/{verification_uuid}/")
                    .does("Verifies a caller ID with the code that its owner received.",
                            "https://plivo.com/docs/voice/api/verified-caller-ids")
                    .note("The code is valid for 15 minutes.")
                    .takes(
                            id("verification_uuid").required().means("UUID from the answer of verified-caller-id-start."),
                            form("otp", "[0-9]{3,12}", "digits", "123456").required().secret()
                                    .means("Code that the user entered.")),
            post("verified-caller-id-update", API, "Account/{auth_id}/VerifiedCallerId/{phone_number}/")
                    .does("Changes the alias or the subaccount of a verified caller ID.",
                            "https://plivo.com/docs/voice/api/verified-caller-ids")
                    .note("Only what you set changes.")
                    .takes(
                            PHONE_NUMBER,
                            ALIAS,
                            SUBACCOUNT),
            get("verified-caller-id-get", API, "Account/{auth_id}/VerifiedCallerId/{phone_number}/")
                    .does("Reads a verified caller ID.", "https://plivo.com/docs/voice/api/verified-caller-ids")
                    .takes(
                            PHONE_NUMBER)
                    .answers("phone_number", "The verified number."),
            get("verified-caller-id-list", API, "Account/{auth_id}/VerifiedCallerId/")
                    .does("Lists the verified caller IDs.", "https://plivo.com/docs/voice/api/verified-caller-ids")
                    .note("alias is seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            LIMIT,
                            OFFSET,
                            country("country").means("Only results of this country, as a two-letter code."),
                            SUBACCOUNT,
                            text("alias").means("Only results with this alias."))
                    .lists("objects", NEXT)
                    .each("verification_uuid", "created_at")
                    .answers("objects", "List of the verified caller IDs, each with phone_number."),
            delete("verified-caller-id-delete", API, "Account/{auth_id}/VerifiedCallerId/{phone_number}/")
                    .does("Deletes a verified caller ID.", "https://plivo.com/docs/voice/api/verified-caller-ids")
                    .takes(
                            PHONE_NUMBER));

    private VerifiedCallerIds() {
    }
}
