package io.github.camelplivo.api;

import java.util.List;

import static io.github.camelplivo.api.Operation.delete;
import static io.github.camelplivo.api.Operation.get;
import static io.github.camelplivo.api.Operation.post;
import static io.github.camelplivo.api.Operation.Host.API;
import static io.github.camelplivo.api.Parameter.addresses;
import static io.github.camelplivo.api.Parameter.flag;
import static io.github.camelplivo.api.Parameter.id;
import static io.github.camelplivo.api.Parameter.method;
import static io.github.camelplivo.api.Parameter.number;
import static io.github.camelplivo.api.Parameter.numberStart;
import static io.github.camelplivo.api.Parameter.oneOf;
import static io.github.camelplivo.api.Parameter.text;
import static io.github.camelplivo.api.Parameter.url;
import static io.github.camelplivo.api.Parameter.whole;

/** The rows of Plivo's Call API: calls that are made, live, queued and over. */
final class Calls {

    private static final String PAGE = "https://www.plivo.com/docs/voice/api/calls";
    private static final String CALLS = "Account/{auth_id}/Call/";
    private static final String CALL = "Account/{auth_id}/Call/{call_uuid}/";

    private static final Parameter CALL_UUID = id("call_uuid").required().means("UUID of the call.");

    private static final Parameter CALLBACK_URL = url("callback_url")
            .means("If set, Plivo acknowledges at once and posts the result to this URL.");
    private static final Parameter CALLBACK_METHOD
            = method("callback_method").means("HTTP method Plivo uses to call callbackUrl.");

    private static final Parameter SUBACCOUNT = id("subaccount").means("Only calls of the subaccount with this auth id.");
    private static final Parameter DIRECTION = oneOf("call_direction", "inbound", "outbound")
            .means("Only calls in this direction.");
    private static final Parameter FROM_NUMBER = numberStart("from_number").means("Only calls from this number.");
    private static final Parameter TO_NUMBER = numberStart("to_number").means("Only calls to this number.");

    private static final Operation TRANSFER = post("call-transfer", API, CALL)
            .does("Transfers a live call, the party it is connected to, or both, to other instructions.",
                    "https://docs.plivo.com/docs/voice/api/call/transfer-a-call")
            .takes(
                    CALL_UUID,
                    oneOf("legs", "aleg", "bleg", "both").defaultsTo("aleg")
                            .means("Leg to transfer: aleg is the call itself, bleg the party that a Dial connected to it."),
                    url("aleg_url").required().when("legs", "aleg", "both").or("destination", "document")
                            .means("URL of the XML the A leg executes next. Retry settings may be given in the fragment."),
                    method("aleg_method").when("legs", "aleg", "both").means("HTTP method Plivo uses to fetch alegUrl."),
                    url("bleg_url").required().when("legs", "bleg", "both").or("bleg_destination", "bleg_document")
                            .means("URL of the XML the B leg executes next. Retry settings may be given in the fragment."),
                    method("bleg_method").when("legs", "bleg", "both").means("HTTP method Plivo uses to fetch blegUrl."),
                    addresses("destination", 20).local().when("legs", "aleg", "both").or("document")
                            .means("Phone number or SIP address to connect the A leg to, instead of alegUrl. Several ring together."),
                    text("document").local().when("legs", "aleg", "both")
                            .means("Plivo XML document for the A leg, instead of alegUrl. An XML message body is used as this document."),
                    addresses("bleg_destination", 20).local().when("legs", "bleg", "both").or("bleg_document")
                            .means("Phone number or SIP address to connect the B leg to, instead of blegUrl. Several ring together."),
                    text("bleg_document").local().when("legs", "bleg", "both")
                            .means("Plivo XML document for the B leg, instead of blegUrl."),
                    number("caller_id").local().means("Caller ID shown to the destination. If not set, the caller's number."),
                    whole("ring_timeout", 1).local().means("Seconds to ring the destination."),
                    whole("time_limit", 1, 86_400).local().means("Maximum duration of the connection in seconds."),
                    text("dial_music").local().means(
                            "What the caller hears while the destination rings: the URL of a sound, or real for the real ringing tone."),
                    text("sip_headers").local().means("SIP headers for the destination: name=value, separated by commas."),
                    url("confirm_sound").local()
                            .means("URL of the Plivo XML to play to the destination before it is connected."),
                    text("confirm_key").local().means("Key that the destination must press to be connected."),
                    url("dial_callback_url").local()
                            .means("URL Plivo notifies when the destination answers, is connected, or hangs up."),
                    text("on_no_answer").local()
                            .means("Plivo XML document for the caller when the destination does not answer."),
                    CALLBACK_URL,
                    CALLBACK_METHOD);

    private static final Operation MAKE = post("call-make", API, CALLS)
            .does("Calls one or more phone numbers or SIP addresses.",
                    PAGE)
            .takes(
                    number("from").required().means("Caller ID shown to the called party."),
                    addresses("to", 1000).required()
                            .means("Phone number or SIP address to call."),
                    url("answer_url").required().means("URL of the XML to execute when the call is answered."),
                    method("answer_method").means("HTTP method Plivo uses to fetch answerUrl."),
                    url("ring_url").means("URL Plivo notifies when the call starts to ring."),
                    method("ring_method").means("HTTP method Plivo uses to call ringUrl."),
                    url("hangup_url").means("URL Plivo notifies when the call ends."),
                    method("hangup_method").means("HTTP method Plivo uses to call hangupUrl."),
                    url("fallback_url").means("URL of the XML to execute when answerUrl fails."),
                    method("fallback_method").means("HTTP method Plivo uses to fetch fallbackUrl."),
                    CALLBACK_URL,
                    CALLBACK_METHOD,
                    text("caller_name", 50).means("Caller name shown to the called party."),
                    text("send_digits")
                            .means("Digits to dial after the answer; w waits half a second, W a second."),
                    flag("send_on_preanswer").means("Whether to dial sendDigits before the answer."),
                    whole("time_limit", 1)
                            .means("Maximum duration of the call in seconds; Plivo ends every call after 24 hours."),
                    whole("hangup_on_ring", 0).means("Seconds of ringing after which the call is hung up; 0 hangs up at once."),
                    oneOf("machine_detection", "true", "hangup")
                            .means("Whether to detect an answering machine: true reports it, hangup ends the call."),
                    whole("machine_detection_time", 2_000, 10_000).means("Milliseconds to listen for a machine."),
                    url("machine_detection_url").means("URL Plivo notifies of the result while the call goes on."),
                    method("machine_detection_method").means("HTTP method Plivo uses to call machineDetectionUrl."),
                    whole("machine_detection_maximum_speech_length", 1_000, 6_000)
                            .means("Milliseconds of speech after which it is a machine."),
                    whole("machine_detection_initial_silence", 2_000, 10_000)
                            .means("Milliseconds of silence at first after which it is a machine."),
                    whole("machine_detection_maximum_words", 2, 10).means("Words after which it is a machine."),
                    whole("machine_detection_initial_greeting", 1_000, 5_000)
                            .means("Milliseconds of greeting after which it is a machine."),
                    whole("machine_detection_silence", 500, 5_000).means("Milliseconds of silence that end a greeting."),
                    text("sip_headers").means("SIP headers of the call: name=value, separated by commas."),
                    whole("ring_timeout", 1).means("Seconds to ring."),
                    id("parent_call_uuid").means("UUID of the parent call."),
                    flag("error_if_parent_not_found").means("Whether an unknown parentCallUuid is an error."));

    private static final Operation HANGUP = delete("call-hangup", API, CALL)
            .does("Ends a live or a queued call.", PAGE)
            .takes(CALL_UUID);

    private static final Operation GET = get("call-get", API, CALL)
            .does("Reads the record of a call that has ended.",
                    PAGE)
            .takes(CALL_UUID);

    private static final Operation LIST = get("call-list", API, CALLS)
            .does("Lists the records of calls that have ended, newest first.",
                    PAGE)
            .takes(
                    SUBACCOUNT,
                    DIRECTION,
                    FROM_NUMBER,
                    TO_NUMBER,
                    id("parent_call_uuid").means("Only calls with this parent call."),
                    text("hangup_source").means("Only calls ended by this side, such as Caller or API Request."),
                    whole("hangup_cause_code", 0).means("Only calls with this hangup cause code."),
                    whole("bill_duration", 0).means("Only calls billed for this number of seconds."),
                    whole("bill_duration__gt", 0).means("Only calls billed for more than this number of seconds."),
                    whole("bill_duration__gte", 0).means("Only calls billed for at least this number of seconds."),
                    whole("bill_duration__lt", 0).means("Only calls billed for less than this number of seconds."),
                    whole("bill_duration__lte", 0).means("Only calls billed for at most this number of seconds."),
                    text("end_time").means("Only calls that ended at this time, YYYY-MM-DD HH:MM[:ss[.uuuuuu]], UTC."),
                    text("end_time__gt").means("Only calls that ended after this time."),
                    text("end_time__gte").means("Only calls that ended at or after this time."),
                    text("end_time__lt").means("Only calls that ended before this time."),
                    text("end_time__lte").means("Only calls that ended at or before this time."),
                    text("stir_verification").means("Only calls with this STIR/SHAKEN verification, such as Verified."),
                    whole("limit", 1, 20).means("Maximum number of results."),
                    whole("offset", 0).means("Number of results to skip."));

    private static final Operation LIVE_GET = get("call-live-get", API, CALL + "?status=live")
            .does("Reads a live call.", PAGE)
            .takes(CALL_UUID);

    private static final Operation LIVE_LIST = get("call-live-list", API, CALLS + "?status=live")
            .does("Lists the UUIDs of live calls.",
                    PAGE)
            .takes(DIRECTION, FROM_NUMBER, TO_NUMBER);

    private static final Operation QUEUED_GET = get("call-queued-get", API, CALL + "?status=queued")
            .does("Reads a queued call.", PAGE)
            .takes(CALL_UUID);

    private static final Operation QUEUED_LIST = get("call-queued-list", API, CALLS + "?status=queued")
            .does("Lists the UUIDs of queued calls.",
                    PAGE);

    private static final Operation CANCEL = delete("request-cancel", API, "Account/{auth_id}/Request/{request_uuid}/")
            .does("Cancels a call request that Plivo has not executed yet.",
                    PAGE)
            .takes(id("request_uuid").required().means("Request UUID from the answer of call-make."));

    static final List<Operation> ROWS = List.of(
            TRANSFER, MAKE, HANGUP, GET, LIST, LIVE_GET, LIVE_LIST, QUEUED_GET, QUEUED_LIST, CANCEL);

    private Calls() {
    }
}
