package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.flag;
import static io.github.camelplivo.api.Parameters.form;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.method;
import static io.github.camelplivo.api.Parameters.number;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.time;
import static io.github.camelplivo.api.Parameters.url;
import static io.github.camelplivo.api.Parameters.whole;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resource Masking sessions. */
final class MaskingSessions {

    private static final Parameter SESSION_UUID
            = id("session_uuid").required().means("UUID of the session, from masking-session-create.");
    private static final Parameter SESSION_EXPIRY
            = whole("session_expiry", 0).means("Seconds until the session expires. Plivo assumes 3600 for a new session.");
    private static final Parameter CALL_TIME_LIMIT
            = whole("call_time_limit", 1).means("Maximum duration of a call in seconds. Plivo assumes 3600 for a new session.");
    private static final Parameter RING_TIMEOUT
            = whole("ring_timeout", 1).means("Seconds to ring the other party. Plivo assumes 120 for a new session.");
    private static final Parameter CALLBACK_URL
            = url("callback_url")
                    .means("URL Plivo notifies of events of the session, such as answers, hangups and PIN checks.");
    private static final Parameter CALLBACK_METHOD
            = method("callback_method").means("HTTP method Plivo uses to call callbackUrl.");
    private static final Parameter RECORD
            = flag("record").means("Whether to record the calls of the session. Plivo assumes false for a new session.");
    private static final Parameter RECORD_FILE_FORMAT
            = oneOf("record_file_format", "mp3", "wav")
                    .means("File format of the recordings. Plivo assumes mp3 for a new session.");
    private static final Parameter RECORDING_CALLBACK_URL
            = url("recording_callback_url").means("URL Plivo notifies when a recording starts, is completed or fails.");
    private static final Parameter RECORDING_CALLBACK_METHOD
            = method("recording_callback_method").means("HTTP method Plivo uses to call recordingCallbackUrl.");
    private static final Parameter FIRST_PARTY_PLAY_URL
            = url("first_party_play_url")
                    .means("URL of the mp3 or wav file to play to the first party before it is connected.");
    private static final Parameter SECOND_PARTY_PLAY_URL
            = url("second_party_play_url")
                    .means("URL of the mp3 or wav file to play to the second party before it is connected.");
    private static final Parameter SUBACCOUNT
            = id("subaccount").means("Auth id of the subaccount that owns it.");
    private static final Parameter GEOMATCH
            = flag("geomatch").means("Whether the virtual number must be from the first party's country. Plivo assumes true"
                                     + " for a new session.");
    private static final Parameter CREATE_SESSION_WITH_SINGLE_PARTY
            = flag("create_session_with_single_party")
                    .means("Whether the session may be created without secondParty. Plivo assumes false for a new"
                           + " session.");

    static final List<Row> ROWS = List.of(
            get("masking-session-list", API, "Account/{auth_id}/Masking/Session/")
                    .does("Lists masking sessions.", "https://plivo.com/docs/number-masking/api/session")
                    .note("Plivo lists the last 7 days by default and 30 days at most. The answer contains real"
                          + " numbers and PINs.")
                    .takes(
                            LIMIT,
                            OFFSET,
                            number("first_party").means("Only sessions with this first party."),
                            number("second_party").means("Only sessions with this second party."),
                            number("virtual_number").means("Only sessions that use this virtual number."),
                            oneOf("status", "active", "expired", "all").means("Only results with this status."),
                            SUBACCOUNT)
                    .ranges(whole("duration", 0), "Only sessions that lasted % seconds.")
                    .ranges(time("expiry_time"), "Only sessions that expire %.")
                    .ranges(time("created_time"), "Only sessions created %.")
                    .lists("response.objects", NEXT)
                    .each("session_uuid", "created_time", "created_time")
                    .answers("response", "Object with the list.")
                    .answers("response.objects", "List of the sessions, each with session_uuid and virtual_number.")
                    .hides("first_party_pin", "second_party_pin"),
            get("masking-session-get", API, "Account/{auth_id}/Masking/Session/{session_uuid}/")
                    .does("Reads a masking session.", "https://plivo.com/docs/number-masking/api/session")
                    .note("The answer contains real numbers and PINs.")
                    .takes(
                            SESSION_UUID)
                    .answers("response", "The session, with session_uuid and virtual_number.")
                    .hides("first_party_pin", "second_party_pin"),
            delete("masking-session-delete", API, "Account/{auth_id}/Masking/Session/{session_uuid}/")
                    .does("Ends a masking session at once.", "https://plivo.com/docs/number-masking/api/session")
                    .note("A session that had expired before is answered with an error field.")
                    .takes(
                            SESSION_UUID)
                    .answers("message", "Session expired."),
            post("masking-session-update", API, "Account/{auth_id}/Masking/Session/{session_uuid}/")
                    .does("Changes a masking session.", "https://plivo.com/docs/number-masking/api/session")
                    .note("Only what you set changes. The parties can be set only if the session was created with"
                          + " createSessionWithSingleParty. subaccount, geomatch and createSessionWithSingleParty are"
                          + " seen in SDKs only; Plivo's docs say that the first two cannot be changed.")
                    .takes(
                            SESSION_UUID,
                            number("first_party").means("Real phone number of the first party."),
                            number("second_party").means("Real phone number of the second party."),
                            SESSION_EXPIRY,
                            CALL_TIME_LIMIT,
                            RING_TIMEOUT,
                            CALLBACK_URL,
                            CALLBACK_METHOD,
                            RECORD,
                            RECORD_FILE_FORMAT,
                            RECORDING_CALLBACK_URL,
                            RECORDING_CALLBACK_METHOD,
                            FIRST_PARTY_PLAY_URL,
                            SECOND_PARTY_PLAY_URL,
                            SUBACCOUNT,
                            GEOMATCH,
                            CREATE_SESSION_WITH_SINGLE_PARTY)
                    .answers("session", "The changed session.")
                    .hides("first_party_pin", "second_party_pin"),
            post("masking-session-create", API, "Account/{auth_id}/Masking/Session/")
                    .does("Creates a masking session, which gives two parties a virtual number to call each other.",
                            "https://plivo.com/docs/number-masking/api/session")
                    .note("Many settings cannot be changed later. The answer contains real numbers and PINs."
                          + " pinAuthenticationRequired is seen in SDKs only, not in Plivo's docs.")
                    .costs("The call that Plivo makes if initiateCallToFirstParty is true.")
                    .takes(
                            number("first_party").required().means("Real phone number of the first party."),
                            GEOMATCH,
                            SUBACCOUNT,
                            SESSION_EXPIRY,
                            CALL_TIME_LIMIT,
                            RING_TIMEOUT,
                            flag("initiate_call_to_first_party").means(
                                    "Whether Plivo calls the first party as soon as the session is created. Plivo assumes"
                                                                       + " false."),
                            CALLBACK_URL,
                            CALLBACK_METHOD,
                            RECORD,
                            RECORD_FILE_FORMAT,
                            RECORDING_CALLBACK_URL,
                            RECORDING_CALLBACK_METHOD,
                            FIRST_PARTY_PLAY_URL,
                            SECOND_PARTY_PLAY_URL,
                            flag("is_pin_authentication_required")
                                    .means("Whether callers with an unknown number must enter a PIN. Plivo assumes false."),
                            flag("generate_pin").means("Whether Plivo generates the PINs. Plivo assumes false."),
                            whole("generate_pin_length", 4, 15).means("Number of digits of a generated PIN. Plivo assumes 4."),
                            form("first_party_pin", "[0-9]{4,15}", "4 to 15 digits", "4155").secret()
                                    .means("PIN of the first party, 4 to 15 digits."),
                            form("second_party_pin", "[0-9]{4,15}", "4 to 15 digits", "4155").secret()
                                    .means("PIN of the second party, 4 to 15 digits, different from firstPartyPin."),
                            url("pin_prompt_play").requiredWhen("is_pin_authentication_required", "true")
                                    .means("URL of the mp3 or wav file that asks for the PIN. Needed when"
                                           + " isPinAuthenticationRequired is true."),
                            whole("pin_retry", 0, 5).means("Number of further tries after a wrong PIN. Plivo assumes 1."),
                            whole("pin_retry_wait", 5, 10).means("Seconds Plivo waits for the next try. Plivo assumes 5."),
                            url("incorrect_pin_play").means("URL of the mp3 or wav file to play after a wrong PIN."),
                            url("unknown_caller_play").means("URL of the mp3 or wav file to play to unknown callers."),
                            flag("force_pin_authentication")
                                    .means("Whether known callers must enter a PIN as well. Plivo assumes false."),
                            CREATE_SESSION_WITH_SINGLE_PARTY,
                            whole("virtual_number_cooloff_period", 0, 3600)
                                    .means("Seconds before Plivo uses the virtual number in another session. Plivo assumes 0."),
                            flag("pin_authentication_required")
                                    .means("Another spelling, in Plivo's Java SDK only. Use isPinAuthenticationRequired."),
                            number("second_party").requiredUnless("create_session_with_single_party", "true")
                                    .means("Real phone number of the second party."))
                    .answers("session_uuid", "UUID of the session.")
                    .answers("virtual_number", "Number that the parties call.")
                    .answers("session", "The session.")
                    .hides("first_party_pin", "second_party_pin"));

    private MaskingSessions() {
    }
}
