/* Written from the table of operations; TableTest says how to write it anew. */
package io.github.camelplivo;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The parameters of all operations as endpoint options; an endpoint takes those of its own operation. */
@UriParams
public class PlivoParameters {

    /** UUID of the call. Must be an identifier without blanks. Required. (call-transfer, call-hangup, call-get, call-live-get, call-queued-get) */
    @UriParam(label = "call")
    private String callUuid;
    /** Leg to transfer: aleg is the call itself, bleg the party that a Dial connected to it. Default aleg. (call-transfer) */
    @UriParam(label = "call", enums = "aleg,bleg,both")
    private String legs;
    /** URL of the XML the A leg executes next. Retry settings may be given in the fragment. Must be an absolute http or https URL. Required, or destination or document instead, when legs is aleg, both. (call-transfer) */
    @UriParam(label = "call")
    private String alegUrl;
    /** HTTP method Plivo uses to fetch alegUrl. Only when legs is aleg, both. (call-transfer) */
    @UriParam(label = "call", enums = "GET,POST")
    private String alegMethod;
    /** URL of the XML the B leg executes next. Retry settings may be given in the fragment. Must be an absolute http or https URL. Required, or blegDestination or blegDocument instead, when legs is bleg, both. (call-transfer) */
    @UriParam(label = "call")
    private String blegUrl;
    /** HTTP method Plivo uses to fetch blegUrl. Only when legs is bleg, both. (call-transfer) */
    @UriParam(label = "call", enums = "GET,POST")
    private String blegMethod;
    /** Phone number or SIP address to connect the A leg to, instead of alegUrl. Several ring together. Must be an E.164 phone number (digits with the country code, a leading plus is fine), or a SIP address (sip:...), or up to 20 of them with a less-than sign between. Only when legs is aleg, both. (call-transfer) */
    @UriParam(label = "call")
    private String destination;
    /** Plivo XML document for the A leg, instead of alegUrl. An XML message body is used as this document. Must be text. Only when legs is aleg, both. (call-transfer) */
    @UriParam(label = "call")
    private String document;
    /** Phone number or SIP address to connect the B leg to, instead of blegUrl. Several ring together. Must be an E.164 phone number (digits with the country code, a leading plus is fine), or a SIP address (sip:...), or up to 20 of them with a less-than sign between. Only when legs is bleg, both. (call-transfer) */
    @UriParam(label = "call")
    private String blegDestination;
    /** Plivo XML document for the B leg, instead of blegUrl. Must be text. Only when legs is bleg, both. (call-transfer) */
    @UriParam(label = "call")
    private String blegDocument;
    /** Caller ID shown to the destination. If not set, the caller's number. Must be an E.164 phone number (digits with the country code, a leading plus is fine). (call-transfer) */
    @UriParam(label = "call")
    private String callerId;
    /** Seconds to ring the destination. Must be a whole number from 1. (call-transfer) Seconds to ring. Must be a whole number from 1. (call-make) */
    @UriParam(label = "call")
    private Integer ringTimeout;
    /** Maximum duration of the connection in seconds. Must be a whole number from 1 to 86400. (call-transfer) Maximum duration of the call in seconds; Plivo ends every call after 24 hours. Must be a whole number from 1. (call-make) */
    @UriParam(label = "call")
    private Integer timeLimit;
    /** What the caller hears while the destination rings: the URL of a sound, or real for the real ringing tone. Must be text. (call-transfer) */
    @UriParam(label = "call")
    private String dialMusic;
    /** SIP headers for the destination: name=value, separated by commas. Must be text. (call-transfer) SIP headers of the call: name=value, separated by commas. Must be text. (call-make) */
    @UriParam(label = "call")
    private String sipHeaders;
    /** URL of the Plivo XML to play to the destination before it is connected. Must be an absolute http or https URL. (call-transfer) */
    @UriParam(label = "call")
    private String confirmSound;
    /** Key that the destination must press to be connected. Must be text. (call-transfer) */
    @UriParam(label = "call")
    private String confirmKey;
    /** URL Plivo notifies when the destination answers, is connected, or hangs up. Must be an absolute http or https URL. (call-transfer) */
    @UriParam(label = "call")
    private String dialCallbackUrl;
    /** Plivo XML document for the caller when the destination does not answer. Must be text. (call-transfer) */
    @UriParam(label = "call")
    private String onNoAnswer;
    /** If set, Plivo acknowledges at once and posts the result to this URL. Must be an absolute http or https URL. (call-transfer, call-make) */
    @UriParam(label = "call")
    private String callbackUrl;
    /** HTTP method Plivo uses to call callbackUrl. (call-transfer, call-make) */
    @UriParam(label = "call", enums = "GET,POST")
    private String callbackMethod;
    /** Caller ID shown to the called party. Must be an E.164 phone number (digits with the country code, a leading plus is fine). Required. (call-make) */
    @UriParam(label = "call")
    private String from;
    /** Phone number or SIP address to call. Must be an E.164 phone number (digits with the country code, a leading plus is fine), or a SIP address (sip:...), or up to 1000 of them with a less-than sign between. Required. (call-make) Phone number or SIP address to add. Must be an E.164 phone number (digits with the country code, a leading plus is fine), or a SIP address (sip:...). Required when action is call, warm_transfer, cold_transfer. (mpc) */
    @UriParam(label = "call,mpc")
    private String to;
    /** URL of the XML to execute when the call is answered. Must be an absolute http or https URL. Required. (call-make) URL of the XML to execute when the call is answered. Must be an absolute http or https URL. (application-update) */
    @UriParam(label = "call,application")
    private String answerUrl;
    /** HTTP method Plivo uses to fetch answerUrl. (call-make, application-update) */
    @UriParam(label = "call,application", enums = "GET,POST")
    private String answerMethod;
    /** URL Plivo notifies when the call starts to ring. Must be an absolute http or https URL. (call-make) */
    @UriParam(label = "call")
    private String ringUrl;
    /** HTTP method Plivo uses to call ringUrl. (call-make) */
    @UriParam(label = "call", enums = "GET,POST")
    private String ringMethod;
    /** URL Plivo notifies when the call ends. Must be an absolute http or https URL. (call-make, application-update) */
    @UriParam(label = "call,application")
    private String hangupUrl;
    /** HTTP method Plivo uses to call hangupUrl. (call-make, application-update) */
    @UriParam(label = "call,application", enums = "GET,POST")
    private String hangupMethod;
    /** URL of the XML to execute when answerUrl fails. Must be an absolute http or https URL. (call-make) */
    @UriParam(label = "call")
    private String fallbackUrl;
    /** HTTP method Plivo uses to fetch fallbackUrl. (call-make) HTTP method Plivo uses to fetch fallbackAnswerUrl. (application-update) */
    @UriParam(label = "call,application", enums = "GET,POST")
    private String fallbackMethod;
    /** Caller name shown to the called party. Must be text of at most 50 characters. (call-make) */
    @UriParam(label = "call")
    private String callerName;
    /** Digits to dial after the answer; w waits half a second, W a second. Must be text. (call-make) */
    @UriParam(label = "call")
    private String sendDigits;
    /** Whether to dial sendDigits before the answer. Must be true or false. (call-make) */
    @UriParam(label = "call")
    private Boolean sendOnPreanswer;
    /** Seconds of ringing after which the call is hung up; 0 hangs up at once. Must be a whole number from 0. (call-make) */
    @UriParam(label = "call")
    private Integer hangupOnRing;
    /** Whether to detect an answering machine: true reports it, hangup ends the call. (call-make) */
    @UriParam(label = "call", enums = "true,hangup")
    private String machineDetection;
    /** Milliseconds to listen for a machine. Must be a whole number from 2000 to 10000. (call-make) */
    @UriParam(label = "call")
    private Integer machineDetectionTime;
    /** URL Plivo notifies of the result while the call goes on. Must be an absolute http or https URL. (call-make) */
    @UriParam(label = "call")
    private String machineDetectionUrl;
    /** HTTP method Plivo uses to call machineDetectionUrl. (call-make) */
    @UriParam(label = "call", enums = "GET,POST")
    private String machineDetectionMethod;
    /** Milliseconds of speech after which it is a machine. Must be a whole number from 1000 to 6000. (call-make) */
    @UriParam(label = "call")
    private Integer machineDetectionMaximumSpeechLength;
    /** Milliseconds of silence at first after which it is a machine. Must be a whole number from 2000 to 10000. (call-make) */
    @UriParam(label = "call")
    private Integer machineDetectionInitialSilence;
    /** Words after which it is a machine. Must be a whole number from 2 to 10. (call-make) */
    @UriParam(label = "call")
    private Integer machineDetectionMaximumWords;
    /** Milliseconds of greeting after which it is a machine. Must be a whole number from 1000 to 5000. (call-make) */
    @UriParam(label = "call")
    private Integer machineDetectionInitialGreeting;
    /** Milliseconds of silence that end a greeting. Must be a whole number from 500 to 5000. (call-make) */
    @UriParam(label = "call")
    private Integer machineDetectionSilence;
    /** UUID of the parent call. Must be an identifier without blanks. (call-make) Only calls with this parent call. Must be an identifier without blanks. (call-list) */
    @UriParam(label = "call")
    private String parentCallUuid;
    /** Whether an unknown parentCallUuid is an error. Must be true or false. (call-make) */
    @UriParam(label = "call")
    private Boolean errorIfParentNotFound;
    /** Only calls of the subaccount with this auth id. Must be an identifier without blanks. (call-list) Auth id of the subaccount that owns the application. Must be an identifier without blanks. (application-update) */
    @UriParam(label = "call,application")
    private String subaccount;
    /** Only calls in this direction. (call-list, call-live-list) */
    @UriParam(label = "call", enums = "inbound,outbound")
    private String callDirection;
    /** Only calls from this number. Must be a phone number or the digits that it begins with. (call-list, call-live-list) */
    @UriParam(label = "call")
    private String fromNumber;
    /** Only calls to this number. Must be a phone number or the digits that it begins with. (call-list, call-live-list) */
    @UriParam(label = "call")
    private String toNumber;
    /** Only calls ended by this side, such as Caller or API Request. Must be text. (call-list) */
    @UriParam(label = "call")
    private String hangupSource;
    /** Only calls with this hangup cause code. Must be a whole number from 0. (call-list) */
    @UriParam(label = "call")
    private Integer hangupCauseCode;
    /** Only calls billed for this number of seconds. Must be a whole number from 0. (call-list) */
    @UriParam(label = "call")
    private Integer billDuration;
    /** Only calls billed for more than this number of seconds. Must be a whole number from 0. (call-list) */
    @UriParam(label = "call")
    private Integer billDurationGt;
    /** Only calls billed for at least this number of seconds. Must be a whole number from 0. (call-list) */
    @UriParam(label = "call")
    private Integer billDurationGte;
    /** Only calls billed for less than this number of seconds. Must be a whole number from 0. (call-list) */
    @UriParam(label = "call")
    private Integer billDurationLt;
    /** Only calls billed for at most this number of seconds. Must be a whole number from 0. (call-list) */
    @UriParam(label = "call")
    private Integer billDurationLte;
    /** Only calls that ended at this time, YYYY-MM-DD HH:MM[:ss[.uuuuuu]], UTC. Must be text. (call-list) */
    @UriParam(label = "call")
    private String endTime;
    /** Only calls that ended after this time. Must be text. (call-list) */
    @UriParam(label = "call")
    private String endTimeGt;
    /** Only calls that ended at or after this time. Must be text. (call-list) */
    @UriParam(label = "call")
    private String endTimeGte;
    /** Only calls that ended before this time. Must be text. (call-list) */
    @UriParam(label = "call")
    private String endTimeLt;
    /** Only calls that ended at or before this time. Must be text. (call-list) */
    @UriParam(label = "call")
    private String endTimeLte;
    /** Only calls with this STIR/SHAKEN verification, such as Verified. Must be text. (call-list) */
    @UriParam(label = "call")
    private String stirVerification;
    /** Maximum number of results. Must be a whole number from 1 to 20. (call-list) */
    @UriParam(label = "call")
    private Integer limit;
    /** Number of results to skip. Must be a whole number from 0. (call-list) */
    @UriParam(label = "call")
    private Integer offset;
    /** Request UUID from the answer of call-make. Must be an identifier without blanks. Required. (request-cancel) */
    @UriParam(label = "request")
    private String requestUuid;
    /** Id of the PHLO. Must be an identifier without blanks. Required. (mpc, mpc-get, phlo-get, phlo-run, phlo-run-get) */
    @UriParam(label = "mpc,phlo")
    private String phloId;
    /** Id of the multi-party call node in the PHLO. Must be an identifier without blanks. Required. (mpc, mpc-get) */
    @UriParam(label = "mpc")
    private String nodeId;
    /** Action to perform. Required. (mpc) */
    @UriParam(label = "mpc", enums = "call,warm_transfer,cold_transfer,abort_transfer,hold,unhold,hangup,resume_call,voicemail_drop,mute,unmute")
    private String action;
    /** Role of the added participant. Required when action is call, warm_transfer, cold_transfer. Default agent when action is warm_transfer, cold_transfer. (mpc) */
    @UriParam(label = "mpc", enums = "agent,customer")
    private String role;
    /** Phone number or SIP address of the agent in the call on whose behalf the action is performed. Must be an E.164 phone number (digits with the country code, a leading plus is fine), or a SIP address (sip:...). Required when action is call, warm_transfer, cold_transfer. (mpc) */
    @UriParam(label = "mpc")
    private String triggerSource;
    /** Member to act on; for abort_transfer the agent who started the transfer. Must be an E.164 phone number (digits with the country code, a leading plus is fine), or a SIP address (sip:...). Required when action is abort_transfer, hold, unhold, hangup, resume_call, voicemail_drop, mute, unmute. (mpc) */
    @UriParam(label = "mpc")
    private String memberAddress;
    /** Id of the run. Must be an identifier without blanks. Required. (phlo-run-get) */
    @UriParam(label = "phlo")
    private String runId;
    /** Id of the application. Must be an identifier without blanks. Required. (application-get, application-update) */
    @UriParam(label = "application")
    private String appId;
    /** URL of the XML to execute when answerUrl fails. Must be an absolute http or https URL. (application-update) */
    @UriParam(label = "application")
    private String fallbackAnswerUrl;
    /** URL Plivo notifies when a message arrives. Must be an absolute http or https URL. (application-update) */
    @UriParam(label = "application")
    private String messageUrl;
    /** HTTP method Plivo uses to call messageUrl. (application-update) */
    @UriParam(label = "application", enums = "GET,POST")
    private String messageMethod;
    /** Whether new numbers use this application. Must be true or false. (application-update) */
    @UriParam(label = "application")
    private Boolean defaultNumberApp;
    /** Whether new SIP endpoints use this application. Must be true or false. (application-update) */
    @UriParam(label = "application")
    private Boolean defaultEndpointApp;
    /** Whether Plivo keeps the text of incoming messages. Must be true or false. (application-update) */
    @UriParam(label = "application")
    private Boolean logIncomingMessages;
    /** Whether the application has a public SIP address. Must be true or false. (application-update) */
    @UriParam(label = "application")
    private Boolean publicUri;

    /** The values that are set, by API field. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "call_uuid", callUuid);
        put(values, "legs", legs);
        put(values, "aleg_url", alegUrl);
        put(values, "aleg_method", alegMethod);
        put(values, "bleg_url", blegUrl);
        put(values, "bleg_method", blegMethod);
        put(values, "destination", destination);
        put(values, "document", document);
        put(values, "bleg_destination", blegDestination);
        put(values, "bleg_document", blegDocument);
        put(values, "caller_id", callerId);
        put(values, "ring_timeout", ringTimeout);
        put(values, "time_limit", timeLimit);
        put(values, "dial_music", dialMusic);
        put(values, "sip_headers", sipHeaders);
        put(values, "confirm_sound", confirmSound);
        put(values, "confirm_key", confirmKey);
        put(values, "dial_callback_url", dialCallbackUrl);
        put(values, "on_no_answer", onNoAnswer);
        put(values, "callback_url", callbackUrl);
        put(values, "callback_method", callbackMethod);
        put(values, "from", from);
        put(values, "to", to);
        put(values, "answer_url", answerUrl);
        put(values, "answer_method", answerMethod);
        put(values, "ring_url", ringUrl);
        put(values, "ring_method", ringMethod);
        put(values, "hangup_url", hangupUrl);
        put(values, "hangup_method", hangupMethod);
        put(values, "fallback_url", fallbackUrl);
        put(values, "fallback_method", fallbackMethod);
        put(values, "caller_name", callerName);
        put(values, "send_digits", sendDigits);
        put(values, "send_on_preanswer", sendOnPreanswer);
        put(values, "hangup_on_ring", hangupOnRing);
        put(values, "machine_detection", machineDetection);
        put(values, "machine_detection_time", machineDetectionTime);
        put(values, "machine_detection_url", machineDetectionUrl);
        put(values, "machine_detection_method", machineDetectionMethod);
        put(values, "machine_detection_maximum_speech_length", machineDetectionMaximumSpeechLength);
        put(values, "machine_detection_initial_silence", machineDetectionInitialSilence);
        put(values, "machine_detection_maximum_words", machineDetectionMaximumWords);
        put(values, "machine_detection_initial_greeting", machineDetectionInitialGreeting);
        put(values, "machine_detection_silence", machineDetectionSilence);
        put(values, "parent_call_uuid", parentCallUuid);
        put(values, "error_if_parent_not_found", errorIfParentNotFound);
        put(values, "subaccount", subaccount);
        put(values, "call_direction", callDirection);
        put(values, "from_number", fromNumber);
        put(values, "to_number", toNumber);
        put(values, "hangup_source", hangupSource);
        put(values, "hangup_cause_code", hangupCauseCode);
        put(values, "bill_duration", billDuration);
        put(values, "bill_duration__gt", billDurationGt);
        put(values, "bill_duration__gte", billDurationGte);
        put(values, "bill_duration__lt", billDurationLt);
        put(values, "bill_duration__lte", billDurationLte);
        put(values, "end_time", endTime);
        put(values, "end_time__gt", endTimeGt);
        put(values, "end_time__gte", endTimeGte);
        put(values, "end_time__lt", endTimeLt);
        put(values, "end_time__lte", endTimeLte);
        put(values, "stir_verification", stirVerification);
        put(values, "limit", limit);
        put(values, "offset", offset);
        put(values, "request_uuid", requestUuid);
        put(values, "phlo_id", phloId);
        put(values, "node_id", nodeId);
        put(values, "action", action);
        put(values, "role", role);
        put(values, "trigger_source", triggerSource);
        put(values, "member_address", memberAddress);
        put(values, "run_id", runId);
        put(values, "app_id", appId);
        put(values, "fallback_answer_url", fallbackAnswerUrl);
        put(values, "message_url", messageUrl);
        put(values, "message_method", messageMethod);
        put(values, "default_number_app", defaultNumberApp);
        put(values, "default_endpoint_app", defaultEndpointApp);
        put(values, "log_incoming_messages", logIncomingMessages);
        put(values, "public_uri", publicUri);
        return values;
    }

    private static void put(Map<String, Object> values, String field, Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    public String getCallUuid() {
        return callUuid;
    }

    public void setCallUuid(String callUuid) {
        this.callUuid = callUuid;
    }

    public String getLegs() {
        return legs;
    }

    public void setLegs(String legs) {
        this.legs = legs;
    }

    public String getAlegUrl() {
        return alegUrl;
    }

    public void setAlegUrl(String alegUrl) {
        this.alegUrl = alegUrl;
    }

    public String getAlegMethod() {
        return alegMethod;
    }

    public void setAlegMethod(String alegMethod) {
        this.alegMethod = alegMethod;
    }

    public String getBlegUrl() {
        return blegUrl;
    }

    public void setBlegUrl(String blegUrl) {
        this.blegUrl = blegUrl;
    }

    public String getBlegMethod() {
        return blegMethod;
    }

    public void setBlegMethod(String blegMethod) {
        this.blegMethod = blegMethod;
    }

    public String getDestination() {
        return destination;
    }

    public void setDestination(String destination) {
        this.destination = destination;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getBlegDestination() {
        return blegDestination;
    }

    public void setBlegDestination(String blegDestination) {
        this.blegDestination = blegDestination;
    }

    public String getBlegDocument() {
        return blegDocument;
    }

    public void setBlegDocument(String blegDocument) {
        this.blegDocument = blegDocument;
    }

    public String getCallerId() {
        return callerId;
    }

    public void setCallerId(String callerId) {
        this.callerId = callerId;
    }

    public Integer getRingTimeout() {
        return ringTimeout;
    }

    public void setRingTimeout(Integer ringTimeout) {
        this.ringTimeout = ringTimeout;
    }

    public Integer getTimeLimit() {
        return timeLimit;
    }

    public void setTimeLimit(Integer timeLimit) {
        this.timeLimit = timeLimit;
    }

    public String getDialMusic() {
        return dialMusic;
    }

    public void setDialMusic(String dialMusic) {
        this.dialMusic = dialMusic;
    }

    public String getSipHeaders() {
        return sipHeaders;
    }

    public void setSipHeaders(String sipHeaders) {
        this.sipHeaders = sipHeaders;
    }

    public String getConfirmSound() {
        return confirmSound;
    }

    public void setConfirmSound(String confirmSound) {
        this.confirmSound = confirmSound;
    }

    public String getConfirmKey() {
        return confirmKey;
    }

    public void setConfirmKey(String confirmKey) {
        this.confirmKey = confirmKey;
    }

    public String getDialCallbackUrl() {
        return dialCallbackUrl;
    }

    public void setDialCallbackUrl(String dialCallbackUrl) {
        this.dialCallbackUrl = dialCallbackUrl;
    }

    public String getOnNoAnswer() {
        return onNoAnswer;
    }

    public void setOnNoAnswer(String onNoAnswer) {
        this.onNoAnswer = onNoAnswer;
    }

    public String getCallbackUrl() {
        return callbackUrl;
    }

    public void setCallbackUrl(String callbackUrl) {
        this.callbackUrl = callbackUrl;
    }

    public String getCallbackMethod() {
        return callbackMethod;
    }

    public void setCallbackMethod(String callbackMethod) {
        this.callbackMethod = callbackMethod;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getAnswerUrl() {
        return answerUrl;
    }

    public void setAnswerUrl(String answerUrl) {
        this.answerUrl = answerUrl;
    }

    public String getAnswerMethod() {
        return answerMethod;
    }

    public void setAnswerMethod(String answerMethod) {
        this.answerMethod = answerMethod;
    }

    public String getRingUrl() {
        return ringUrl;
    }

    public void setRingUrl(String ringUrl) {
        this.ringUrl = ringUrl;
    }

    public String getRingMethod() {
        return ringMethod;
    }

    public void setRingMethod(String ringMethod) {
        this.ringMethod = ringMethod;
    }

    public String getHangupUrl() {
        return hangupUrl;
    }

    public void setHangupUrl(String hangupUrl) {
        this.hangupUrl = hangupUrl;
    }

    public String getHangupMethod() {
        return hangupMethod;
    }

    public void setHangupMethod(String hangupMethod) {
        this.hangupMethod = hangupMethod;
    }

    public String getFallbackUrl() {
        return fallbackUrl;
    }

    public void setFallbackUrl(String fallbackUrl) {
        this.fallbackUrl = fallbackUrl;
    }

    public String getFallbackMethod() {
        return fallbackMethod;
    }

    public void setFallbackMethod(String fallbackMethod) {
        this.fallbackMethod = fallbackMethod;
    }

    public String getCallerName() {
        return callerName;
    }

    public void setCallerName(String callerName) {
        this.callerName = callerName;
    }

    public String getSendDigits() {
        return sendDigits;
    }

    public void setSendDigits(String sendDigits) {
        this.sendDigits = sendDigits;
    }

    public Boolean getSendOnPreanswer() {
        return sendOnPreanswer;
    }

    public void setSendOnPreanswer(Boolean sendOnPreanswer) {
        this.sendOnPreanswer = sendOnPreanswer;
    }

    public Integer getHangupOnRing() {
        return hangupOnRing;
    }

    public void setHangupOnRing(Integer hangupOnRing) {
        this.hangupOnRing = hangupOnRing;
    }

    public String getMachineDetection() {
        return machineDetection;
    }

    public void setMachineDetection(String machineDetection) {
        this.machineDetection = machineDetection;
    }

    public Integer getMachineDetectionTime() {
        return machineDetectionTime;
    }

    public void setMachineDetectionTime(Integer machineDetectionTime) {
        this.machineDetectionTime = machineDetectionTime;
    }

    public String getMachineDetectionUrl() {
        return machineDetectionUrl;
    }

    public void setMachineDetectionUrl(String machineDetectionUrl) {
        this.machineDetectionUrl = machineDetectionUrl;
    }

    public String getMachineDetectionMethod() {
        return machineDetectionMethod;
    }

    public void setMachineDetectionMethod(String machineDetectionMethod) {
        this.machineDetectionMethod = machineDetectionMethod;
    }

    public Integer getMachineDetectionMaximumSpeechLength() {
        return machineDetectionMaximumSpeechLength;
    }

    public void setMachineDetectionMaximumSpeechLength(Integer machineDetectionMaximumSpeechLength) {
        this.machineDetectionMaximumSpeechLength = machineDetectionMaximumSpeechLength;
    }

    public Integer getMachineDetectionInitialSilence() {
        return machineDetectionInitialSilence;
    }

    public void setMachineDetectionInitialSilence(Integer machineDetectionInitialSilence) {
        this.machineDetectionInitialSilence = machineDetectionInitialSilence;
    }

    public Integer getMachineDetectionMaximumWords() {
        return machineDetectionMaximumWords;
    }

    public void setMachineDetectionMaximumWords(Integer machineDetectionMaximumWords) {
        this.machineDetectionMaximumWords = machineDetectionMaximumWords;
    }

    public Integer getMachineDetectionInitialGreeting() {
        return machineDetectionInitialGreeting;
    }

    public void setMachineDetectionInitialGreeting(Integer machineDetectionInitialGreeting) {
        this.machineDetectionInitialGreeting = machineDetectionInitialGreeting;
    }

    public Integer getMachineDetectionSilence() {
        return machineDetectionSilence;
    }

    public void setMachineDetectionSilence(Integer machineDetectionSilence) {
        this.machineDetectionSilence = machineDetectionSilence;
    }

    public String getParentCallUuid() {
        return parentCallUuid;
    }

    public void setParentCallUuid(String parentCallUuid) {
        this.parentCallUuid = parentCallUuid;
    }

    public Boolean getErrorIfParentNotFound() {
        return errorIfParentNotFound;
    }

    public void setErrorIfParentNotFound(Boolean errorIfParentNotFound) {
        this.errorIfParentNotFound = errorIfParentNotFound;
    }

    public String getSubaccount() {
        return subaccount;
    }

    public void setSubaccount(String subaccount) {
        this.subaccount = subaccount;
    }

    public String getCallDirection() {
        return callDirection;
    }

    public void setCallDirection(String callDirection) {
        this.callDirection = callDirection;
    }

    public String getFromNumber() {
        return fromNumber;
    }

    public void setFromNumber(String fromNumber) {
        this.fromNumber = fromNumber;
    }

    public String getToNumber() {
        return toNumber;
    }

    public void setToNumber(String toNumber) {
        this.toNumber = toNumber;
    }

    public String getHangupSource() {
        return hangupSource;
    }

    public void setHangupSource(String hangupSource) {
        this.hangupSource = hangupSource;
    }

    public Integer getHangupCauseCode() {
        return hangupCauseCode;
    }

    public void setHangupCauseCode(Integer hangupCauseCode) {
        this.hangupCauseCode = hangupCauseCode;
    }

    public Integer getBillDuration() {
        return billDuration;
    }

    public void setBillDuration(Integer billDuration) {
        this.billDuration = billDuration;
    }

    public Integer getBillDurationGt() {
        return billDurationGt;
    }

    public void setBillDurationGt(Integer billDurationGt) {
        this.billDurationGt = billDurationGt;
    }

    public Integer getBillDurationGte() {
        return billDurationGte;
    }

    public void setBillDurationGte(Integer billDurationGte) {
        this.billDurationGte = billDurationGte;
    }

    public Integer getBillDurationLt() {
        return billDurationLt;
    }

    public void setBillDurationLt(Integer billDurationLt) {
        this.billDurationLt = billDurationLt;
    }

    public Integer getBillDurationLte() {
        return billDurationLte;
    }

    public void setBillDurationLte(Integer billDurationLte) {
        this.billDurationLte = billDurationLte;
    }

    public String getEndTime() {
        return endTime;
    }

    public void setEndTime(String endTime) {
        this.endTime = endTime;
    }

    public String getEndTimeGt() {
        return endTimeGt;
    }

    public void setEndTimeGt(String endTimeGt) {
        this.endTimeGt = endTimeGt;
    }

    public String getEndTimeGte() {
        return endTimeGte;
    }

    public void setEndTimeGte(String endTimeGte) {
        this.endTimeGte = endTimeGte;
    }

    public String getEndTimeLt() {
        return endTimeLt;
    }

    public void setEndTimeLt(String endTimeLt) {
        this.endTimeLt = endTimeLt;
    }

    public String getEndTimeLte() {
        return endTimeLte;
    }

    public void setEndTimeLte(String endTimeLte) {
        this.endTimeLte = endTimeLte;
    }

    public String getStirVerification() {
        return stirVerification;
    }

    public void setStirVerification(String stirVerification) {
        this.stirVerification = stirVerification;
    }

    public Integer getLimit() {
        return limit;
    }

    public void setLimit(Integer limit) {
        this.limit = limit;
    }

    public Integer getOffset() {
        return offset;
    }

    public void setOffset(Integer offset) {
        this.offset = offset;
    }

    public String getRequestUuid() {
        return requestUuid;
    }

    public void setRequestUuid(String requestUuid) {
        this.requestUuid = requestUuid;
    }

    public String getPhloId() {
        return phloId;
    }

    public void setPhloId(String phloId) {
        this.phloId = phloId;
    }

    public String getNodeId() {
        return nodeId;
    }

    public void setNodeId(String nodeId) {
        this.nodeId = nodeId;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getTriggerSource() {
        return triggerSource;
    }

    public void setTriggerSource(String triggerSource) {
        this.triggerSource = triggerSource;
    }

    public String getMemberAddress() {
        return memberAddress;
    }

    public void setMemberAddress(String memberAddress) {
        this.memberAddress = memberAddress;
    }

    public String getRunId() {
        return runId;
    }

    public void setRunId(String runId) {
        this.runId = runId;
    }

    public String getAppId() {
        return appId;
    }

    public void setAppId(String appId) {
        this.appId = appId;
    }

    public String getFallbackAnswerUrl() {
        return fallbackAnswerUrl;
    }

    public void setFallbackAnswerUrl(String fallbackAnswerUrl) {
        this.fallbackAnswerUrl = fallbackAnswerUrl;
    }

    public String getMessageUrl() {
        return messageUrl;
    }

    public void setMessageUrl(String messageUrl) {
        this.messageUrl = messageUrl;
    }

    public String getMessageMethod() {
        return messageMethod;
    }

    public void setMessageMethod(String messageMethod) {
        this.messageMethod = messageMethod;
    }

    public Boolean getDefaultNumberApp() {
        return defaultNumberApp;
    }

    public void setDefaultNumberApp(Boolean defaultNumberApp) {
        this.defaultNumberApp = defaultNumberApp;
    }

    public Boolean getDefaultEndpointApp() {
        return defaultEndpointApp;
    }

    public void setDefaultEndpointApp(Boolean defaultEndpointApp) {
        this.defaultEndpointApp = defaultEndpointApp;
    }

    public Boolean getLogIncomingMessages() {
        return logIncomingMessages;
    }

    public void setLogIncomingMessages(Boolean logIncomingMessages) {
        this.logIncomingMessages = logIncomingMessages;
    }

    public Boolean getPublicUri() {
        return publicUri;
    }

    public void setPublicUri(Boolean publicUri) {
        this.publicUri = publicUri;
    }
}
