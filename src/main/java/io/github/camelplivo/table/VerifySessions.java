package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.country;
import static io.github.camelplivo.api.Parameters.form;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.method;
import static io.github.camelplivo.api.Parameters.number;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Parameters.time;
import static io.github.camelplivo.api.Parameters.url;
import static io.github.camelplivo.api.Parameters.whole;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.OFFSET;
import static io.github.camelplivo.table.Common.SUBACCOUNT;

/** The rows of the resource Verify sessions. */
final class VerifySessions {

    private static final Parameter SESSION_UUID
            = id("session_uuid").required().means("UUID of the session, from verify-session-create.");

    static final List<Row> ROWS = List.of(
            post("verify-session-create", API, "Account/{auth_id}/Verify/Session/")
                    .does("Sends a one-time code by SMS or voice call and starts the session that checks it.",
                            "https://plivo.com/docs/programmable-api/verify/sessions")
                    .note("Plivo repeats a notification to url after 60, 120 and 240 seconds unless it is answered"
                          + " with 200. dtmf, fraudCheck and otp are seen in SDKs only, not in Plivo's docs.")
                    .costs("Each session that is started.")
                    .takes(
                            number("recipient").required().means("Phone number that receives the code."),
                            id("app_uuid").means("UUID of the Verify application. Plivo assumes the default application."),
                            oneOf("channel", "sms", "voice").means("How Plivo delivers the code. Plivo assumes sms."),
                            url("url").means(
                                    "URL Plivo notifies of each attempt to deliver the code and when the session expires."),
                            method("method").means("HTTP method Plivo uses to notify url. Plivo assumes POST."),
                            text("locale").means("Language of the message, such as en_US. Plivo assumes en."),
                            text("brand_name").means("Brand that the message names."),
                            text("app_hash", 11, 11)
                                    .means("Hash of the Android app that reads the code from the message, 11 characters."),
                            whole("code_length", 4, 8)
                                    .means("Number of digits of the code. Plivo assumes the length set in the application."),
                            whole("dtmf", 0, 9).means("Key to press before a voice call tells the code, presumably."),
                            text("fraud_check")
                                    .means("How Fraud Shield treats this session, such as enable, disable or protect."),
                            text("otp").secret().means("Code of your own, sent instead of one that Plivo generates."))
                    .answers("session_uuid", "UUID of the session."),
            post("verify-session-validate", API, "Account/{auth_id}/Verify/Session/{session_uuid}/")
                    .does("Checks the code that a user entered.", "https://plivo.com/docs/programmable-api/verify/sessions")
                    .note("A session allows at most 10 tries. A wrong code is presumably answered with an error"
                          + " status (4xx).")
                    .takes(
                            SESSION_UUID,
                            form("otp", "[0-9]{3,12}", "digits", "123456").required().secret()
                                    .means("Code that the user entered.")),
            get("verify-session-get", API, "Account/{auth_id}/Verify/Session/{session_uuid}/")
                    .does("Reads a verification session, with its status.",
                            "https://plivo.com/docs/programmable-api/verify/sessions")
                    .takes(
                            SESSION_UUID)
                    .answers("session_uuid", "UUID of the session."),
            get("verify-session-list", API, "Account/{auth_id}/Verify/Session/")
                    .does("Lists verification sessions.", "https://plivo.com/docs/programmable-api/verify/sessions")
                    .note("Plivo allows 20 of these requests a minute and lists the last 90 days. The answer has no"
                          + " total_count. country and alias are seen in SDKs only, not in Plivo's docs.")
                    .takes(
                            LIMIT,
                            OFFSET,
                            SUBACCOUNT,
                            oneOf("status", "in-progress", "verified", "expired").means("Only results with this status."),
                            country("country").means("Only results of this country, as a two-letter code."),
                            text("alias").means("Only results with this alias."),
                            id("app_uuid").means("Only sessions of the Verify application with this UUID."),
                            number("recipient").means("Only sessions with this recipient."),
                            text("brand_name").means("Only sessions whose message names this brand."),
                            text("app_hash").means("Only sessions that used this app hash."))
                    .ranges(time("session_time"), "Only sessions started %.")
                    .lists("sessions", NEXT)
                    .each("session_uuid", "created_at", "session_time")
                    .atMost(20)
                    .answers("sessions", "List of the sessions."));

    private VerifySessions() {
    }
}
