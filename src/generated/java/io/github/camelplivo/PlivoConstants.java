/* Written from the table of operations; TableTest says how to write it anew. */
package io.github.camelplivo;

import org.apache.camel.Exchange;
import org.apache.camel.spi.Metadata;

/** The message headers of the component. */
public final class PlivoConstants {

    /** The api_id of Plivo's answer: what Plivo's support asks for. */
    @Metadata(javaType = "String")
    public static final String API_ID = "CamelPlivoApiId";
    /** The X-Request-ID of Plivo's answer, when it has one. */
    @Metadata(javaType = "String")
    public static final String REQUEST_ID = "CamelPlivoRequestId";
    /** The HTTP status of Plivo's answer. */
    @Metadata(javaType = "Integer")
    public static final String HTTP_RESPONSE_CODE = Exchange.HTTP_RESPONSE_CODE;
    /** application/json after an answer with a body; removed after one without. */
    @Metadata(javaType = "String")
    public static final String CONTENT_TYPE = Exchange.CONTENT_TYPE;
    /** UUID of the call. Must be an identifier without blanks. Required. (call-transfer, call-hangup, call-get, call-live-get, call-queued-get) */
    @Metadata(javaType = "String", label = "call")
    public static final String CALL_UUID = "CamelPlivoCallUuid";
    /** Leg to transfer: aleg is the call itself, bleg the party that a Dial connected to it. Default aleg. (call-transfer) */
    @Metadata(javaType = "String", enums = "aleg,bleg,both", label = "call")
    public static final String LEGS = "CamelPlivoLegs";
    /** URL of the XML the A leg executes next. Retry settings may be given in the fragment. Must be an absolute http or https URL. Required, or destination or document instead, when legs is aleg, both. (call-transfer) */
    @Metadata(javaType = "String", label = "call")
    public static final String ALEG_URL = "CamelPlivoAlegUrl";
    /** HTTP method Plivo uses to fetch alegUrl. Only when legs is aleg, both. (call-transfer) */
    @Metadata(javaType = "String", enums = "GET,POST", label = "call")
    public static final String ALEG_METHOD = "CamelPlivoAlegMethod";
    /** URL of the XML the B leg executes next. Retry settings may be given in the fragment. Must be an absolute http or https URL. Required, or blegDestination or blegDocument instead, when legs is bleg, both. (call-transfer) */
    @Metadata(javaType = "String", label = "call")
    public static final String BLEG_URL = "CamelPlivoBlegUrl";
    /** HTTP method Plivo uses to fetch blegUrl. Only when legs is bleg, both. (call-transfer) */
    @Metadata(javaType = "String", enums = "GET,POST", label = "call")
    public static final String BLEG_METHOD = "CamelPlivoBlegMethod";
    /** Phone number or SIP address to connect the A leg to, instead of alegUrl. Several ring together. Must be an E.164 phone number (digits with the country code, a leading plus is fine), or a SIP address (sip:...), or up to 20 of them with a less-than sign between. Only when legs is aleg, both. (call-transfer) */
    @Metadata(javaType = "String", label = "call")
    public static final String DESTINATION = "CamelPlivoDestination";
    /** Plivo XML document for the A leg, instead of alegUrl. An XML message body is used as this document. Must be text. Only when legs is aleg, both. (call-transfer) */
    @Metadata(javaType = "String", label = "call")
    public static final String DOCUMENT = "CamelPlivoDocument";
    /** Phone number or SIP address to connect the B leg to, instead of blegUrl. Several ring together. Must be an E.164 phone number (digits with the country code, a leading plus is fine), or a SIP address (sip:...), or up to 20 of them with a less-than sign between. Only when legs is bleg, both. (call-transfer) */
    @Metadata(javaType = "String", label = "call")
    public static final String BLEG_DESTINATION = "CamelPlivoBlegDestination";
    /** Plivo XML document for the B leg, instead of blegUrl. Must be text. Only when legs is bleg, both. (call-transfer) */
    @Metadata(javaType = "String", label = "call")
    public static final String BLEG_DOCUMENT = "CamelPlivoBlegDocument";
    /** Caller ID shown to the destination. If not set, the caller's number. Must be an E.164 phone number (digits with the country code, a leading plus is fine). (call-transfer) */
    @Metadata(javaType = "String", label = "call")
    public static final String CALLER_ID = "CamelPlivoCallerId";
    /** Seconds to ring the destination. Must be a whole number from 1. (call-transfer) Seconds to ring. Must be a whole number from 1. (call-make) */
    @Metadata(javaType = "Integer", label = "call")
    public static final String RING_TIMEOUT = "CamelPlivoRingTimeout";
    /** Maximum duration of the connection in seconds. Must be a whole number from 1 to 86400. (call-transfer) Maximum duration of the call in seconds; Plivo ends every call after 24 hours. Must be a whole number from 1. (call-make) */
    @Metadata(javaType = "Integer", label = "call")
    public static final String TIME_LIMIT = "CamelPlivoTimeLimit";
    /** What the caller hears while the destination rings: the URL of a sound, or real for the real ringing tone. Must be text. (call-transfer) */
    @Metadata(javaType = "String", label = "call")
    public static final String DIAL_MUSIC = "CamelPlivoDialMusic";
    /** SIP headers for the destination: name=value, separated by commas. Must be text. (call-transfer) SIP headers of the call: name=value, separated by commas. Must be text. (call-make) */
    @Metadata(javaType = "String", label = "call")
    public static final String SIP_HEADERS = "CamelPlivoSipHeaders";
    /** URL of the Plivo XML to play to the destination before it is connected. Must be an absolute http or https URL. (call-transfer) */
    @Metadata(javaType = "String", label = "call")
    public static final String CONFIRM_SOUND = "CamelPlivoConfirmSound";
    /** Key that the destination must press to be connected. Must be text. (call-transfer) */
    @Metadata(javaType = "String", label = "call")
    public static final String CONFIRM_KEY = "CamelPlivoConfirmKey";
    /** URL Plivo notifies when the destination answers, is connected, or hangs up. Must be an absolute http or https URL. (call-transfer) */
    @Metadata(javaType = "String", label = "call")
    public static final String DIAL_CALLBACK_URL = "CamelPlivoDialCallbackUrl";
    /** Plivo XML document for the caller when the destination does not answer. Must be text. (call-transfer) */
    @Metadata(javaType = "String", label = "call")
    public static final String ON_NO_ANSWER = "CamelPlivoOnNoAnswer";
    /** If set, Plivo acknowledges at once and posts the result to this URL. Must be an absolute http or https URL. (call-transfer, call-make) */
    @Metadata(javaType = "String", label = "call")
    public static final String CALLBACK_URL = "CamelPlivoCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. (call-transfer, call-make) */
    @Metadata(javaType = "String", enums = "GET,POST", label = "call")
    public static final String CALLBACK_METHOD = "CamelPlivoCallbackMethod";
    /** Caller ID shown to the called party. Must be an E.164 phone number (digits with the country code, a leading plus is fine). Required. (call-make) */
    @Metadata(javaType = "String", label = "call")
    public static final String FROM = "CamelPlivoFrom";
    /** Phone number or SIP address to call. Must be an E.164 phone number (digits with the country code, a leading plus is fine), or a SIP address (sip:...), or up to 1000 of them with a less-than sign between. Required. (call-make) Phone number or SIP address to add. Must be an E.164 phone number (digits with the country code, a leading plus is fine), or a SIP address (sip:...). Required when action is call, warm_transfer, cold_transfer. (mpc) */
    @Metadata(javaType = "String", label = "call,mpc")
    public static final String TO = "CamelPlivoTo";
    /** URL of the XML to execute when the call is answered. Must be an absolute http or https URL. Required. (call-make) URL of the XML to execute when the call is answered. Must be an absolute http or https URL. (application-update) */
    @Metadata(javaType = "String", label = "call,application")
    public static final String ANSWER_URL = "CamelPlivoAnswerUrl";
    /** HTTP method Plivo uses to fetch answerUrl. (call-make, application-update) */
    @Metadata(javaType = "String", enums = "GET,POST", label = "call,application")
    public static final String ANSWER_METHOD = "CamelPlivoAnswerMethod";
    /** URL Plivo notifies when the call starts to ring. Must be an absolute http or https URL. (call-make) */
    @Metadata(javaType = "String", label = "call")
    public static final String RING_URL = "CamelPlivoRingUrl";
    /** HTTP method Plivo uses to call ringUrl. (call-make) */
    @Metadata(javaType = "String", enums = "GET,POST", label = "call")
    public static final String RING_METHOD = "CamelPlivoRingMethod";
    /** URL Plivo notifies when the call ends. Must be an absolute http or https URL. (call-make, application-update) */
    @Metadata(javaType = "String", label = "call,application")
    public static final String HANGUP_URL = "CamelPlivoHangupUrl";
    /** HTTP method Plivo uses to call hangupUrl. (call-make, application-update) */
    @Metadata(javaType = "String", enums = "GET,POST", label = "call,application")
    public static final String HANGUP_METHOD = "CamelPlivoHangupMethod";
    /** URL of the XML to execute when answerUrl fails. Must be an absolute http or https URL. (call-make) */
    @Metadata(javaType = "String", label = "call")
    public static final String FALLBACK_URL = "CamelPlivoFallbackUrl";
    /** HTTP method Plivo uses to fetch fallbackUrl. (call-make) HTTP method Plivo uses to fetch fallbackAnswerUrl. (application-update) */
    @Metadata(javaType = "String", enums = "GET,POST", label = "call,application")
    public static final String FALLBACK_METHOD = "CamelPlivoFallbackMethod";
    /** Caller name shown to the called party. Must be text of at most 50 characters. (call-make) */
    @Metadata(javaType = "String", label = "call")
    public static final String CALLER_NAME = "CamelPlivoCallerName";
    /** Digits to dial after the answer; w waits half a second, W a second. Must be text. (call-make) */
    @Metadata(javaType = "String", label = "call")
    public static final String SEND_DIGITS = "CamelPlivoSendDigits";
    /** Whether to dial sendDigits before the answer. Must be true or false. (call-make) */
    @Metadata(javaType = "Boolean", label = "call")
    public static final String SEND_ON_PREANSWER = "CamelPlivoSendOnPreanswer";
    /** Seconds of ringing after which the call is hung up; 0 hangs up at once. Must be a whole number from 0. (call-make) */
    @Metadata(javaType = "Integer", label = "call")
    public static final String HANGUP_ON_RING = "CamelPlivoHangupOnRing";
    /** Whether to detect an answering machine: true reports it, hangup ends the call. (call-make) */
    @Metadata(javaType = "String", enums = "true,hangup", label = "call")
    public static final String MACHINE_DETECTION = "CamelPlivoMachineDetection";
    /** Milliseconds to listen for a machine. Must be a whole number from 2000 to 10000. (call-make) */
    @Metadata(javaType = "Integer", label = "call")
    public static final String MACHINE_DETECTION_TIME = "CamelPlivoMachineDetectionTime";
    /** URL Plivo notifies of the result while the call goes on. Must be an absolute http or https URL. (call-make) */
    @Metadata(javaType = "String", label = "call")
    public static final String MACHINE_DETECTION_URL = "CamelPlivoMachineDetectionUrl";
    /** HTTP method Plivo uses to call machineDetectionUrl. (call-make) */
    @Metadata(javaType = "String", enums = "GET,POST", label = "call")
    public static final String MACHINE_DETECTION_METHOD = "CamelPlivoMachineDetectionMethod";
    /** Milliseconds of speech after which it is a machine. Must be a whole number from 1000 to 6000. (call-make) */
    @Metadata(javaType = "Integer", label = "call")
    public static final String MACHINE_DETECTION_MAXIMUM_SPEECH_LENGTH = "CamelPlivoMachineDetectionMaximumSpeechLength";
    /** Milliseconds of silence at first after which it is a machine. Must be a whole number from 2000 to 10000. (call-make) */
    @Metadata(javaType = "Integer", label = "call")
    public static final String MACHINE_DETECTION_INITIAL_SILENCE = "CamelPlivoMachineDetectionInitialSilence";
    /** Words after which it is a machine. Must be a whole number from 2 to 10. (call-make) */
    @Metadata(javaType = "Integer", label = "call")
    public static final String MACHINE_DETECTION_MAXIMUM_WORDS = "CamelPlivoMachineDetectionMaximumWords";
    /** Milliseconds of greeting after which it is a machine. Must be a whole number from 1000 to 5000. (call-make) */
    @Metadata(javaType = "Integer", label = "call")
    public static final String MACHINE_DETECTION_INITIAL_GREETING = "CamelPlivoMachineDetectionInitialGreeting";
    /** Milliseconds of silence that end a greeting. Must be a whole number from 500 to 5000. (call-make) */
    @Metadata(javaType = "Integer", label = "call")
    public static final String MACHINE_DETECTION_SILENCE = "CamelPlivoMachineDetectionSilence";
    /** UUID of the parent call. Must be an identifier without blanks. (call-make) Only calls with this parent call. Must be an identifier without blanks. (call-list) */
    @Metadata(javaType = "String", label = "call")
    public static final String PARENT_CALL_UUID = "CamelPlivoParentCallUuid";
    /** Whether an unknown parentCallUuid is an error. Must be true or false. (call-make) */
    @Metadata(javaType = "Boolean", label = "call")
    public static final String ERROR_IF_PARENT_NOT_FOUND = "CamelPlivoErrorIfParentNotFound";
    /** Only calls of the subaccount with this auth id. Must be an identifier without blanks. (call-list) Auth id of the subaccount that owns the application. Must be an identifier without blanks. (application-update) */
    @Metadata(javaType = "String", label = "call,application")
    public static final String SUBACCOUNT = "CamelPlivoSubaccount";
    /** Only calls in this direction. (call-list, call-live-list) */
    @Metadata(javaType = "String", enums = "inbound,outbound", label = "call")
    public static final String CALL_DIRECTION = "CamelPlivoCallDirection";
    /** Only calls from this number. Must be a phone number or the digits that it begins with. (call-list, call-live-list) */
    @Metadata(javaType = "String", label = "call")
    public static final String FROM_NUMBER = "CamelPlivoFromNumber";
    /** Only calls to this number. Must be a phone number or the digits that it begins with. (call-list, call-live-list) */
    @Metadata(javaType = "String", label = "call")
    public static final String TO_NUMBER = "CamelPlivoToNumber";
    /** Only calls ended by this side, such as Caller or API Request. Must be text. (call-list) */
    @Metadata(javaType = "String", label = "call")
    public static final String HANGUP_SOURCE = "CamelPlivoHangupSource";
    /** Only calls with this hangup cause code. Must be a whole number from 0. (call-list) */
    @Metadata(javaType = "Integer", label = "call")
    public static final String HANGUP_CAUSE_CODE = "CamelPlivoHangupCauseCode";
    /** Only calls billed for this number of seconds. Must be a whole number from 0. (call-list) */
    @Metadata(javaType = "Integer", label = "call")
    public static final String BILL_DURATION = "CamelPlivoBillDuration";
    /** Only calls billed for more than this number of seconds. Must be a whole number from 0. (call-list) */
    @Metadata(javaType = "Integer", label = "call")
    public static final String BILL_DURATION_GT = "CamelPlivoBillDurationGt";
    /** Only calls billed for at least this number of seconds. Must be a whole number from 0. (call-list) */
    @Metadata(javaType = "Integer", label = "call")
    public static final String BILL_DURATION_GTE = "CamelPlivoBillDurationGte";
    /** Only calls billed for less than this number of seconds. Must be a whole number from 0. (call-list) */
    @Metadata(javaType = "Integer", label = "call")
    public static final String BILL_DURATION_LT = "CamelPlivoBillDurationLt";
    /** Only calls billed for at most this number of seconds. Must be a whole number from 0. (call-list) */
    @Metadata(javaType = "Integer", label = "call")
    public static final String BILL_DURATION_LTE = "CamelPlivoBillDurationLte";
    /** Only calls that ended at this time, YYYY-MM-DD HH:MM[:ss[.uuuuuu]], UTC. Must be text. (call-list) */
    @Metadata(javaType = "String", label = "call")
    public static final String END_TIME = "CamelPlivoEndTime";
    /** Only calls that ended after this time. Must be text. (call-list) */
    @Metadata(javaType = "String", label = "call")
    public static final String END_TIME_GT = "CamelPlivoEndTimeGt";
    /** Only calls that ended at or after this time. Must be text. (call-list) */
    @Metadata(javaType = "String", label = "call")
    public static final String END_TIME_GTE = "CamelPlivoEndTimeGte";
    /** Only calls that ended before this time. Must be text. (call-list) */
    @Metadata(javaType = "String", label = "call")
    public static final String END_TIME_LT = "CamelPlivoEndTimeLt";
    /** Only calls that ended at or before this time. Must be text. (call-list) */
    @Metadata(javaType = "String", label = "call")
    public static final String END_TIME_LTE = "CamelPlivoEndTimeLte";
    /** Only calls with this STIR/SHAKEN verification, such as Verified. Must be text. (call-list) */
    @Metadata(javaType = "String", label = "call")
    public static final String STIR_VERIFICATION = "CamelPlivoStirVerification";
    /** Maximum number of results. Must be a whole number from 1 to 20. (call-list) */
    @Metadata(javaType = "Integer", label = "call")
    public static final String LIMIT = "CamelPlivoLimit";
    /** Number of results to skip. Must be a whole number from 0. (call-list) */
    @Metadata(javaType = "Integer", label = "call")
    public static final String OFFSET = "CamelPlivoOffset";
    /** Request UUID from the answer of call-make. Must be an identifier without blanks. Required. (request-cancel) */
    @Metadata(javaType = "String", label = "request")
    public static final String REQUEST_UUID = "CamelPlivoRequestUuid";
    /** Id of the PHLO. Must be an identifier without blanks. Required. (mpc, mpc-get, phlo-get, phlo-run, phlo-run-get) */
    @Metadata(javaType = "String", label = "mpc,phlo")
    public static final String PHLO_ID = "CamelPlivoPhloId";
    /** Id of the multi-party call node in the PHLO. Must be an identifier without blanks. Required. (mpc, mpc-get) */
    @Metadata(javaType = "String", label = "mpc")
    public static final String NODE_ID = "CamelPlivoNodeId";
    /** Action to perform. Required. (mpc) */
    @Metadata(javaType = "String", enums = "call,warm_transfer,cold_transfer,abort_transfer,hold,unhold,hangup,resume_call,voicemail_drop,mute,unmute", label = "mpc")
    public static final String ACTION = "CamelPlivoAction";
    /** Role of the added participant. Required when action is call, warm_transfer, cold_transfer. Default agent when action is warm_transfer, cold_transfer. (mpc) */
    @Metadata(javaType = "String", enums = "agent,customer", label = "mpc")
    public static final String ROLE = "CamelPlivoRole";
    /** Phone number or SIP address of the agent in the call on whose behalf the action is performed. Must be an E.164 phone number (digits with the country code, a leading plus is fine), or a SIP address (sip:...). Required when action is call, warm_transfer, cold_transfer. (mpc) */
    @Metadata(javaType = "String", label = "mpc")
    public static final String TRIGGER_SOURCE = "CamelPlivoTriggerSource";
    /** Member to act on; for abort_transfer the agent who started the transfer. Must be an E.164 phone number (digits with the country code, a leading plus is fine), or a SIP address (sip:...). Required when action is abort_transfer, hold, unhold, hangup, resume_call, voicemail_drop, mute, unmute. (mpc) */
    @Metadata(javaType = "String", label = "mpc")
    public static final String MEMBER_ADDRESS = "CamelPlivoMemberAddress";
    /** Id of the run. Must be an identifier without blanks. Required. (phlo-run-get) */
    @Metadata(javaType = "String", label = "phlo")
    public static final String RUN_ID = "CamelPlivoRunId";
    /** Id of the application. Must be an identifier without blanks. Required. (application-get, application-update) */
    @Metadata(javaType = "String", label = "application")
    public static final String APP_ID = "CamelPlivoAppId";
    /** URL of the XML to execute when answerUrl fails. Must be an absolute http or https URL. (application-update) */
    @Metadata(javaType = "String", label = "application")
    public static final String FALLBACK_ANSWER_URL = "CamelPlivoFallbackAnswerUrl";
    /** URL Plivo notifies when a message arrives. Must be an absolute http or https URL. (application-update) */
    @Metadata(javaType = "String", label = "application")
    public static final String MESSAGE_URL = "CamelPlivoMessageUrl";
    /** HTTP method Plivo uses to call messageUrl. (application-update) */
    @Metadata(javaType = "String", enums = "GET,POST", label = "application")
    public static final String MESSAGE_METHOD = "CamelPlivoMessageMethod";
    /** Whether new numbers use this application. Must be true or false. (application-update) */
    @Metadata(javaType = "Boolean", label = "application")
    public static final String DEFAULT_NUMBER_APP = "CamelPlivoDefaultNumberApp";
    /** Whether new SIP endpoints use this application. Must be true or false. (application-update) */
    @Metadata(javaType = "Boolean", label = "application")
    public static final String DEFAULT_ENDPOINT_APP = "CamelPlivoDefaultEndpointApp";
    /** Whether Plivo keeps the text of incoming messages. Must be true or false. (application-update) */
    @Metadata(javaType = "Boolean", label = "application")
    public static final String LOG_INCOMING_MESSAGES = "CamelPlivoLogIncomingMessages";
    /** Whether the application has a public SIP address. Must be true or false. (application-update) */
    @Metadata(javaType = "Boolean", label = "application")
    public static final String PUBLIC_URI = "CamelPlivoPublicUri";
    /** Kind of the callback, such as answer or hangup. */
    @Metadata(javaType = "String", enums = "answer,action,recording,hangup,ring,dial,conference,multi_party_call,stream,speech,transcription,machine_detection,message_status,incoming_message,phlo,other", label = "callback")
    public static final String CALLBACK_KIND = "CamelPlivoCallbackKind";
    /** Identifies a callback, the same each time Plivo repeats it. For Camel's idempotent consumer. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_KEY = "CamelPlivoCallbackKey";
    /** UUID of the call. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_CALL_UUID = "CamelPlivoCallbackCallUuid";
    /** UUID of the request that made the call. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_REQUEST_UUID = "CamelPlivoCallbackRequestUuid";
    /** Plivo's event name. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_EVENT = "CamelPlivoCallbackEvent";
    /** Status of the call, such as in-progress. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_CALL_STATUS = "CamelPlivoCallbackCallStatus";
    /** Caller, or sender of the message. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_FROM = "CamelPlivoCallbackFrom";
    /** Called party, or recipient of the message. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_TO = "CamelPlivoCallbackTo";
    /** Whether the call is inbound or outbound. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_DIRECTION = "CamelPlivoCallbackDirection";
    /** Digits pressed by the caller. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_DIGITS = "CamelPlivoCallbackDigits";
    /** Recognized speech. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_SPEECH = "CamelPlivoCallbackSpeech";
    /** Result of a Dial, such as completed or no-answer. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_DIAL_STATUS = "CamelPlivoCallbackDialStatus";
    /** Event of a Dial: answer, connected, hangup or digits. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_DIAL_ACTION = "CamelPlivoCallbackDialAction";
    /** UUID of the B leg of a Dial. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_DIAL_B_LEG_UUID = "CamelPlivoCallbackDialBLegUuid";
    /** Hangup cause of the call. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_HANGUP_CAUSE = "CamelPlivoCallbackHangupCause";
    /** Plivo's hangup cause code. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_HANGUP_CAUSE_CODE = "CamelPlivoCallbackHangupCauseCode";
    /** Name of the conference. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_CONFERENCE_NAME = "CamelPlivoCallbackConferenceName";
    /** Event of a conference, such as enter or exit. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_CONFERENCE_ACTION = "CamelPlivoCallbackConferenceAction";
    /** UUID of the multi-party call. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_MPC_UUID = "CamelPlivoCallbackMpcUuid";
    /** Event of a multi-party call. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_EVENT_NAME = "CamelPlivoCallbackEventName";
    /** URL of the recording. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_RECORD_URL = "CamelPlivoCallbackRecordUrl";
    /** UUID of the message. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_MESSAGE_UUID = "CamelPlivoCallbackMessageUuid";
    /** Status of the message, such as delivered. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_MESSAGE_STATUS = "CamelPlivoCallbackMessageStatus";
    /** Auth id of the account. */
    @Metadata(javaType = "String", label = "callback")
    public static final String CALLBACK_PARENT_AUTH_ID = "CamelPlivoCallbackParentAuthId";

    private PlivoConstants() {
    }
}
