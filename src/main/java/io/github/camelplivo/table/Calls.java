package io.github.camelplivo.table;

import java.util.List;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Answer.Paging.NEXT;
import static io.github.camelplivo.api.Answer.Paging.NONE;
import static io.github.camelplivo.api.Host.API;
import static io.github.camelplivo.api.Parameters.addresses;
import static io.github.camelplivo.api.Parameters.array;
import static io.github.camelplivo.api.Parameters.flag;
import static io.github.camelplivo.api.Parameters.form;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.joined;
import static io.github.camelplivo.api.Parameters.method;
import static io.github.camelplivo.api.Parameters.number;
import static io.github.camelplivo.api.Parameters.numberStart;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.pairs;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Parameters.time;
import static io.github.camelplivo.api.Parameters.url;
import static io.github.camelplivo.api.Parameters.whole;
import static io.github.camelplivo.api.Row.delete;
import static io.github.camelplivo.api.Row.get;
import static io.github.camelplivo.api.Row.post;
import static io.github.camelplivo.table.Common.CALL_UUID;
import static io.github.camelplivo.table.Common.LIMIT;
import static io.github.camelplivo.table.Common.MANY;
import static io.github.camelplivo.table.Common.MOST;
import static io.github.camelplivo.table.Common.OFFSET;

/** The rows of the resources Calls, Live calls, Queued calls, Call requests. */
final class Calls {

    private static final Parameter CALLBACK_URL
            = url("callback_url").means("If set, Plivo acknowledges at once and posts the result to this URL.");
    private static final Parameter CALLBACK_METHOD
            = method("callback_method").means("HTTP method Plivo uses to call callbackUrl.");
    private static final Parameter CALL_DIRECTION
            = oneOf("call_direction", "inbound", "outbound").means("Only calls in this direction.");
    private static final Parameter FROM_NUMBER
            = numberStart("from_number").means("Only calls from this number.");
    private static final Parameter TO_NUMBER
            = numberStart("to_number").means("Only calls to this number.");
    private static final Parameter LEGS
            = oneOf("legs", "aleg", "bleg", "both")
                    .means("Leg that hears the sound: aleg is the call itself, bleg the party that a Dial connected"
                           + " to it. Plivo assumes aleg.");
    private static final Parameter LOOP
            = flag("loop").means("Whether to repeat until stopped. Plivo assumes false.");
    private static final Parameter MIX
            = flag("mix").means("Whether the parties still hear each other meanwhile. Plivo assumes true.");

    static final List<Row> ROWS = List.of(
            post("call-transfer", API, "Account/{auth_id}/Call/{call_uuid}/")
                    .does("Transfers a live call, the party it is connected to, or both, to other instructions.",
                            "https://docs.plivo.com/docs/voice/api/call/transfer-a-call")
                    .note("Plivo accepts the transfer before it fetches the XML. A fetch that fails later ends the"
                          + " call and is reported as its hangup cause only.")
                    .takes(
                            CALL_UUID,
                            oneOf("legs", "aleg", "bleg", "both").defaultsTo("aleg").means(
                                    "Leg to transfer: aleg is the call itself, bleg the party that a Dial connected to it."),
                            url("aleg_url").required().when("legs", "aleg", "both").means(
                                    "URL of the XML the A leg executes next. Retry settings may be given in the fragment."),
                            method("aleg_method").when("legs", "aleg", "both")
                                    .means("HTTP method Plivo uses to fetch alegUrl."),
                            url("bleg_url").required().when("legs", "bleg", "both").means(
                                    "URL of the XML the B leg executes next. Retry settings may be given in the fragment."),
                            method("bleg_method").when("legs", "bleg", "both")
                                    .means("HTTP method Plivo uses to fetch blegUrl."))
                    .answers("message", "Text that confirms the request. Its spelling varies, so routes must not compare it."),
            post("call-make", API, "Account/{auth_id}/Call/")
                    .does("Calls one or more phone numbers or SIP addresses.", "https://www.plivo.com/docs/voice/api/calls")
                    .note("Plivo starts two calls per second unless the account has a higher rate, and queues the"
                          + " rest. parentCallUuid works only when a single party is called. statusUrl, statusMethod"
                          + " and statusEvents are seen in SDKs only, not in Plivo's docs.")
                    .costs("Each call that is made.")
                    .takes(
                            number("from").required().means("Caller ID shown to the called party."),
                            addresses("to", 1000).required().means("Phone number or SIP address to call."),
                            url("answer_url").required().means("URL of the XML to execute when the call is answered."),
                            method("answer_method").means("HTTP method Plivo uses to fetch answerUrl."),
                            url("ring_url").means("URL Plivo notifies when the call starts to ring."),
                            method("ring_method").means("HTTP method Plivo uses to call ringUrl."),
                            url("hangup_url").means("URL Plivo notifies when the call ends."),
                            method("hangup_method").means("HTTP method Plivo uses to call hangupUrl."),
                            url("fallback_url").means("URL of the XML to execute when answerUrl fails."),
                            method("fallback_method").means("HTTP method Plivo uses to fetch fallbackUrl."),
                            text("caller_name", 50).means("Caller name shown to the called party."),
                            form("send_digits", "[0-9*#wW@]+",
                                    "digits, * and #, with w for a pause of half a second and W for one of a second", "wW42#")
                                    .means("Digits to dial after the answer; w waits half a second, W a second."),
                            flag("send_on_preanswer").means("Whether to dial sendDigits before the answer."),
                            whole("time_limit", 1)
                                    .means("Maximum duration of the call in seconds; Plivo ends every call after 24 hours."),
                            whole("hangup_on_ring", 0)
                                    .means("Seconds of ringing after which the call is hung up; 0 hangs up at once."),
                            oneOf("machine_detection", "true", "hangup")
                                    .means("Whether to detect an answering machine: true reports it, hangup ends the call."),
                            whole("machine_detection_time", 2000, 10000).means("Milliseconds to listen for a machine."),
                            url("machine_detection_url").means("URL Plivo notifies of the result while the call goes on."),
                            method("machine_detection_method").means("HTTP method Plivo uses to call machineDetectionUrl."),
                            whole("machine_detection_maximum_speech_length", 1000, 6000)
                                    .means("Milliseconds of speech after which it is a machine."),
                            whole("machine_detection_initial_silence", 2000, 10000)
                                    .means("Milliseconds of silence at first after which it is a machine."),
                            whole("machine_detection_maximum_words", 2, 10).means("Words after which it is a machine."),
                            whole("machine_detection_initial_greeting", 1000, 5000)
                                    .means("Milliseconds of greeting after which it is a machine."),
                            whole("machine_detection_silence", 500, 5000).means("Milliseconds of silence that end a greeting."),
                            pairs("sip_headers", MOST).means("SIP headers of the call: name=value, separated by commas."),
                            whole("ring_timeout", 1).means("Seconds to ring."),
                            id("parent_call_uuid").means("UUID of the parent call."),
                            flag("error_if_parent_not_found").means("Whether an unknown parentCallUuid is an error."),
                            url("status_url").means("URL Plivo notifies when the state of the call changes."),
                            method("status_method").means("HTTP method Plivo uses to call statusUrl."),
                            array(text("status_events", 1, 500), MANY)
                                    .means("Call states to report to statusUrl. Plivo does not document the values."))
                    .answers("request_uuid", "Request UUID, or a list of them when several parties are called.")
                    .answers("message", "Text that confirms the request."),
            delete("call-hangup", API, "Account/{auth_id}/Call/{call_uuid}/")
                    .does("Ends a live or a queued call.", "https://www.plivo.com/docs/voice/api/calls")
                    .note("A queued call can also be ended by the request UUID from the answer of call-make.")
                    .takes(
                            CALL_UUID),
            get("call-list", API, "Account/{auth_id}/Call/")
                    .does("Lists the records of calls that have ended, newest first.",
                            "https://www.plivo.com/docs/voice/api/calls")
                    .note("Results reach back 90 days at most; without a filter on endTime, Plivo lists the last 7."
                          + " A filter may span 30 days; Plivo rejects a longer span with status 400.")
                    .takes(
                            LIMIT,
                            OFFSET,
                            id("subaccount").means("Only calls of the subaccount with this auth id."),
                            CALL_DIRECTION,
                            FROM_NUMBER,
                            TO_NUMBER,
                            id("parent_call_uuid").means("Only calls with this parent call."),
                            oneOf("hangup_source", "Caller", "Callee", "Plivo", "API Request", "Answer XML", "Error", "Unknown")
                                    .means("Only calls ended by this side, such as Caller or API Request."),
                            whole("hangup_cause_code", 0).means("Only calls with this hangup cause code."),
                            oneOf("stir_verification", "Verified", "Not Verified", "Not Applicable")
                                    .means("Only calls with this STIR/SHAKEN verification, such as Verified."))
                    .ranges(whole("bill_duration", 0), "Only calls billed for % seconds.")
                    .ranges(time("end_time"), "Only calls that ended %.")
                    .lists("objects", NEXT)
                    .each("call_uuid", "end_time", "end_time")
                    .answers("objects", "Call records of this page.")
                    .answers("objects[].call_uuid", "UUID of the call.")
                    .answers("objects[].parent_call_uuid", "UUID of the parent call.")
                    .answers("objects[].call_direction", "Direction of the call.")
                    .answers("objects[].call_duration", "Duration of the call.")
                    .answers("objects[].bill_duration", "Billed duration in seconds.")
                    .answers("objects[].total_amount", "Amount charged.")
                    .answers("objects[].hangup_cause_name", "Hangup cause.")
                    .answers("objects[].hangup_cause_code", "Code of the hangup cause.")
                    .answers("objects[].hangup_source", "Side that ended the call.")
                    .answers("objects[].stir_verification", "STIR/SHAKEN verification.")
                    .answers("meta.next", "Path of the next page, null on the last one."),
            get("call-get", API, "Account/{auth_id}/Call/{call_uuid}/")
                    .does("Reads the record of a call that has ended.", "https://www.plivo.com/docs/voice/api/calls")
                    .takes(
                            CALL_UUID)
                    .answers("call_uuid", "UUID of the call.")
                    .answers("parent_call_uuid", "UUID of the parent call.")
                    .answers("call_direction", "Direction of the call.")
                    .answers("call_duration", "Duration of the call.")
                    .answers("bill_duration", "Billed duration in seconds.")
                    .answers("total_amount", "Amount charged.")
                    .answers("hangup_cause_name", "Hangup cause.")
                    .answers("hangup_cause_code", "Code of the hangup cause.")
                    .answers("hangup_source", "Side that ended the call.")
                    .answers("stir_verification", "STIR/SHAKEN verification."),
            post("call-record", API, "Account/{auth_id}/Call/{call_uuid}/Record/")
                    .does("Starts recording a live call.",
                            "https://docs.plivo.com/docs/voice/api/call/record-calls/start-recording-a-call")
                    .note("Plivo answers 404 if the call is not live. The address of the recording is public unless"
                          + " authentication for recordings is switched on in Plivo's console."
                          + " transcriptionReportType is seen in SDKs only, not in Plivo's docs; transcriptions are"
                          + " documented to arrive by POST always.")
                    .takes(
                            CALL_UUID,
                            whole("time_limit", 1).means("Maximum duration of the recording in seconds. Plivo assumes 60."),
                            oneOf("file_format", "mp3", "wav").means("Audio format of the recording. Plivo assumes mp3."),
                            oneOf("transcription_type", "auto", "hybrid").means(
                                    "If set, Plivo transcribes the recording: auto by machine, hybrid is an older value."),
                            url("transcription_url").means("URL Plivo sends the transcription to."),
                            method("transcription_method").means("HTTP method Plivo uses to call transcriptionUrl."),
                            url("callback_url")
                                    .means("URL Plivo notifies of the recording's address and duration when it ends."),
                            CALLBACK_METHOD,
                            oneOf("record_channel_type", "mono", "stereo")
                                    .means("Whether both legs share one channel (mono) or have one each (stereo). Plivo assumes"
                                           + " mono."),
                            text("transcription_report_type")
                                    .means("Form of the transcription. Plivo does not document the values."))
                    .answers("recording_id", "Id of the recording.")
                    .answers("url", "Address of the recording."),
            delete("call-record-stop", API, "Account/{auth_id}/Call/{call_uuid}/Record/")
                    .does("Stops one recording of a live call, or all of them.",
                            "https://docs.plivo.com/docs/voice/api/call/record-calls/start-recording-a-call")
                    .note("The parameter URL is in older docs of Plivo only.")
                    .takes(
                            CALL_UUID,
                            url("URL").means(
                                    "Address of the one recording to stop. If not set, every recording of the call stops.")),
            post("call-play", API, "Account/{auth_id}/Call/{call_uuid}/Play/")
                    .does("Plays sounds into a live call.", "https://www.plivo.com/docs/voice/api/calls")
                    .note("Plivo answers 404 if the call is not live.")
                    .takes(
                            CALL_UUID,
                            joined(url("urls"), ",", MANY).required()
                                    .means("URLs of the mp3 or wav files to play, in this order."),
                            whole("length", 1).means("Maximum duration of the playback in seconds."),
                            LEGS,
                            LOOP,
                            MIX),
            delete("call-play-stop", API, "Account/{auth_id}/Call/{call_uuid}/Play/")
                    .does("Stops the sounds that play in a call.", "https://www.plivo.com/docs/voice/api/calls")
                    .takes(
                            CALL_UUID),
            post("call-speak", API, "Account/{auth_id}/Call/{call_uuid}/Speak/")
                    .does("Speaks a text into a live call.", "https://www.plivo.com/docs/voice/api/calls")
                    .note("Plivo answers 404 if the call is not live. Polly voices are documented for the Speak"
                          + " element of Plivo XML, not for this operation. type is seen in SDKs only, not in Plivo's"
                          + " docs.")
                    .takes(
                            CALL_UUID,
                            text("text").required().means("Text to speak, plain or SSML as type says."),
                            oneOf("type", "text", "ssml").means("Whether text is plain text or SSML. Plivo assumes text."),
                            form("voice", "WOMAN|MAN|Polly\\.[A-Za-z-]+", "WOMAN, MAN or a voice such as Polly.Joanna", "WOMAN")
                                    .means("Voice to use, WOMAN or MAN. Plivo assumes WOMAN."),
                            text("language").means("Code of the language to speak. Plivo assumes en-US."),
                            LEGS,
                            LOOP,
                            MIX),
            delete("call-speak-stop", API, "Account/{auth_id}/Call/{call_uuid}/Speak/")
                    .does("Stops the text that is spoken in a call.", "https://www.plivo.com/docs/voice/api/calls")
                    .takes(
                            CALL_UUID),
            post("call-dtmf", API, "Account/{auth_id}/Call/{call_uuid}/DTMF/")
                    .does("Sends tones (DTMF) into a live call.", "https://www.plivo.com/docs/voice/api/calls")
                    .takes(
                            CALL_UUID,
                            form("digits", "[0-9*#wW]+",
                                    "digits, * and #, with w for a pause of half a second and W for one of a second", "wW42#")
                                    .required().means("Keys to send: 0 to 9, * and #, with w or W between them as a pause."),
                            oneOf("leg", "aleg", "bleg")
                                    .means("Leg that receives the tones: aleg is the call itself, bleg the party that a Dial"
                                           + " connected to it. Plivo assumes aleg.")),
            delete("call-hangup-all", API, "Account/{auth_id}/Call/")
                    .does("Ends every live call of the account.", "https://www.plivo.com/docs/voice/api/calls")
                    .note("There is no confirmation and no way to undo it. call-hangup without a UUID is rejected"
                          + " and never does this."),
            get("call-live-list", API, "Account/{auth_id}/Call/?status=live")
                    .does("Lists the UUIDs of live calls.", "https://www.plivo.com/docs/voice/api/calls")
                    .note("The answer is a single list without pages.")
                    .takes(
                            CALL_DIRECTION,
                            FROM_NUMBER,
                            TO_NUMBER)
                    .lists("calls", NONE)
                    .answers("calls", "UUIDs of the live calls."),
            get("call-live-get", API, "Account/{auth_id}/Call/{call_uuid}/?status=live")
                    .does("Reads a live call.", "https://www.plivo.com/docs/voice/api/calls")
                    .takes(
                            CALL_UUID)
                    .answers("call_uuid", "UUID of the call."),
            get("call-queued-list", API, "Account/{auth_id}/Call/?status=queued")
                    .does("Lists the UUIDs of queued calls.", "https://www.plivo.com/docs/voice/api/calls")
                    .note("The answer is a single list without pages.")
                    .lists("calls", NONE)
                    .answers("calls", "UUIDs of the queued calls."),
            get("call-queued-get", API, "Account/{auth_id}/Call/{call_uuid}/?status=queued")
                    .does("Reads a queued call.", "https://www.plivo.com/docs/voice/api/calls")
                    .takes(
                            CALL_UUID)
                    .answers("call_uuid", "UUID of the call."),
            delete("request-cancel", API, "Account/{auth_id}/Request/{request_uuid}/")
                    .does("Cancels a call request that Plivo has not executed yet.",
                            "https://www.plivo.com/docs/voice/api/calls")
                    .takes(
                            id("request_uuid").required().means("Request UUID from the answer of call-make.")));

    private Calls() {
    }
}
