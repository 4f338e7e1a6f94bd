/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo;

import io.github.camelplivo.headers.AccountsHeaders;
import io.github.camelplivo.headers.AddressesHeaders;
import io.github.camelplivo.headers.AgentFlowsHeaders;
import io.github.camelplivo.headers.ApplicationsHeaders;
import io.github.camelplivo.headers.BrandsHeaders;
import io.github.camelplivo.headers.CallFeedbackHeaders;
import io.github.camelplivo.headers.CallStreamsHeaders;
import io.github.camelplivo.headers.CallsHeaders;
import io.github.camelplivo.headers.CampaignsHeaders;
import io.github.camelplivo.headers.ComplianceApplicationsHeaders;
import io.github.camelplivo.headers.ComplianceDocumentsHeaders;
import io.github.camelplivo.headers.ConferencesHeaders;
import io.github.camelplivo.headers.EndUsersHeaders;
import io.github.camelplivo.headers.HostedNumbersHeaders;
import io.github.camelplivo.headers.IdentitiesHeaders;
import io.github.camelplivo.headers.LookupsHeaders;
import io.github.camelplivo.headers.MaskingSessionsHeaders;
import io.github.camelplivo.headers.MediaHeaders;
import io.github.camelplivo.headers.MessagesHeaders;
import io.github.camelplivo.headers.MultiPartyCallsHeaders;
import io.github.camelplivo.headers.MultiPartyParticipantsHeaders;
import io.github.camelplivo.headers.NumberComplianceHeaders;
import io.github.camelplivo.headers.NumbersHeaders;
import io.github.camelplivo.headers.PhlosHeaders;
import io.github.camelplivo.headers.PhoneNumbersHeaders;
import io.github.camelplivo.headers.PowerpacksHeaders;
import io.github.camelplivo.headers.PricingHeaders;
import io.github.camelplivo.headers.ProfilesHeaders;
import io.github.camelplivo.headers.RecordingsHeaders;
import io.github.camelplivo.headers.SipEndpointsHeaders;
import io.github.camelplivo.headers.SipTrunksHeaders;
import io.github.camelplivo.headers.TollFreeVerificationsHeaders;
import io.github.camelplivo.headers.VerifiedCallerIdsHeaders;
import io.github.camelplivo.headers.VerifySessionsHeaders;

/** The message headers of the component. */
public interface PlivoConstants
        extends
        CallsHeaders,
        MessagesHeaders,
        RecordingsHeaders,
        VerifySessionsHeaders,
        LookupsHeaders,
        CallStreamsHeaders,
        MultiPartyCallsHeaders,
        MultiPartyParticipantsHeaders,
        ConferencesHeaders,
        PhlosHeaders,
        NumbersHeaders,
        PhoneNumbersHeaders,
        ApplicationsHeaders,
        SipEndpointsHeaders,
        MaskingSessionsHeaders,
        MediaHeaders,
        PowerpacksHeaders,
        SipTrunksHeaders,
        AgentFlowsHeaders,
        BrandsHeaders,
        CampaignsHeaders,
        ProfilesHeaders,
        TollFreeVerificationsHeaders,
        NumberComplianceHeaders,
        EndUsersHeaders,
        ComplianceDocumentsHeaders,
        ComplianceApplicationsHeaders,
        AddressesHeaders,
        IdentitiesHeaders,
        HostedNumbersHeaders,
        AccountsHeaders,
        PricingHeaders,
        CallFeedbackHeaders,
        VerifiedCallerIdsHeaders {

    /** The api_id of Plivo's answer. Plivo's support asks for it. */
    String API_ID = "CamelPlivoApiId";
    /** The X-Request-ID of Plivo's answer, if it has one. */
    String REQUEST_ID = "CamelPlivoRequestId";
    /** True if Plivo accepted only a part of the request, such as a message to many numbers of which some are invalid. */
    String PARTIAL = "CamelPlivoPartial";
    /** The HTTP status of Plivo's answer. */
    String HTTP_RESPONSE_CODE = "CamelHttpResponseCode";
    /** application/json after an answer with a body; removed after one without. */
    String CONTENT_TYPE = "Content-Type";
    /** Outcome of the transfer or call that the step waited for, such as ANSWERED or BUSY. */
    String OUTCOME = "CamelPlivoOutcome";
    /** Last stage that the transfer reached: sent, accepted, fetched, answered, connected or ended. */
    String OUTCOME_STAGE = "CamelPlivoOutcomeStage";
    /** Plivo's hangup cause code for the outcome. */
    String OUTCOME_CODE = "CamelPlivoOutcomeCode";
    /** Who or what ended the leg, in Plivo's words. */
    String OUTCOME_CAUSE = "CamelPlivoOutcomeCause";
    /** How the outcome is known: report, status, record, live, fence or nothing. */
    String OUTCOME_KNOWN_BY = "CamelPlivoOutcomeKnownBy";
    /** UUID of the leg that answered. */
    String B_LEG_UUID = "CamelPlivoBLegUuid";
    /** Address of the party that answered. */
    String ANSWERED_BY = "CamelPlivoAnsweredBy";
    /** Plivo's id of the object of a list that started the route. */
    String OBJECT_ID = "CamelPlivoObjectId";
    /** Time that puts the object in order, in UTC, such as 2026-11-25T18:30:00Z; absent if Plivo tells none. Also as CamelMessageTimestamp, in milliseconds. */
    String OBJECT_TIME = "CamelPlivoObjectTime";
    /** What the idempotentRepository remembers the object by: the name of the list and the id. */
    String OBJECT_KEY = "CamelPlivoObjectKey";
    /** UUID of the call. */
    String CALL_UUID = "CamelPlivoCallUuid";
    /** Leg to transfer: aleg is the call itself, bleg the party that a Dial connected to it. */
    String LEGS = "CamelPlivoLegs";
    /** URL of the XML the A leg executes next. Retry settings may be given in the fragment. */
    String ALEG_URL = "CamelPlivoAlegUrl";
    /** HTTP method Plivo uses to fetch alegUrl. */
    String ALEG_METHOD = "CamelPlivoAlegMethod";
    /** URL of the XML the B leg executes next. Retry settings may be given in the fragment. */
    String BLEG_URL = "CamelPlivoBlegUrl";
    /** HTTP method Plivo uses to fetch blegUrl. */
    String BLEG_METHOD = "CamelPlivoBlegMethod";
    /** Phone number or SIP address to connect the A leg to, instead of alegUrl. Several ring together. Or: Phone number or SIP address to call. Several ring together. */
    String DESTINATION = "CamelPlivoDestination";
    /** Plivo XML document for the A leg, instead of alegUrl. An XML message body is used as this document. */
    String DOCUMENT = "CamelPlivoDocument";
    /** Phone number or SIP address to connect the B leg to, instead of blegUrl. Several ring together. */
    String BLEG_DESTINATION = "CamelPlivoBlegDestination";
    /** Plivo XML document for the B leg, instead of blegUrl. */
    String BLEG_DOCUMENT = "CamelPlivoBlegDocument";
    /** Caller ID shown to the destination. If not set, the caller's number. Or: Caller ID shown to the destination. */
    String CALLER_ID = "CamelPlivoCallerId";
    /** Seconds to ring the destination. Or: Seconds to ring. Or: Seconds to ring the destination. If not set, 30. */
    String RING_TIMEOUT = "CamelPlivoRingTimeout";
    /** Maximum duration of the connection in seconds. Or: Maximum duration of the call in seconds; Plivo ends every call after 24 hours. Or: Maximum duration of the multiparty call in seconds. */
    String TIME_LIMIT = "CamelPlivoTimeLimit";
    /** What the caller hears while the destination rings: the URL of a sound, or real for the real ringing tone. */
    String DIAL_MUSIC = "CamelPlivoDialMusic";
    /** SIP headers for the destination: name=value, separated by commas. Or: SIP headers of the call: name=value, separated by commas. */
    String SIP_HEADERS = "CamelPlivoSipHeaders";
    /** URL of the Plivo XML to play to the destination before it is connected. */
    String CONFIRM_SOUND = "CamelPlivoConfirmSound";
    /** Key that the destination must press to be connected. Or: Key that the destination must press before the caller joins. If not set, 1 if privateWord is set, else none. */
    String CONFIRM_KEY = "CamelPlivoConfirmKey";
    /** URL Plivo notifies when the destination answers, is connected, or hangs up. */
    String DIAL_CALLBACK_URL = "CamelPlivoDialCallbackUrl";
    /** Plivo XML document, or URL of one, for the caller when the destination does not answer. */
    String ON_NO_ANSWER = "CamelPlivoOnNoAnswer";
    /** Name of the transfer. A message that is delivered again with the same name does not move the call twice. If not set, the transfer is identified by the call and its destination or document. Or: Name of the transfer. A message that is delivered again with the same name does not move the call twice. If not set, the transfer is identified by the call and the destination. */
    String TRANSFER_ID = "CamelPlivoTransferId";
    /** If set, Plivo acknowledges at once and posts the result to this URL. */
    String CALLBACK_URL = "CamelPlivoCallbackUrl";
    /** HTTP method Plivo uses to call callbackUrl. */
    String CALLBACK_METHOD = "CamelPlivoCallbackMethod";
    /** Caller ID shown to the called party. */
    String FROM = "CamelPlivoFrom";
    /** Phone number or SIP address to call. Or: Phone number or SIP address to add. */
    String TO = "CamelPlivoTo";
    /** URL of the XML to execute when the call is answered. */
    String ANSWER_URL = "CamelPlivoAnswerUrl";
    /** HTTP method Plivo uses to fetch answerUrl. */
    String ANSWER_METHOD = "CamelPlivoAnswerMethod";
    /** URL Plivo notifies when the call starts to ring. */
    String RING_URL = "CamelPlivoRingUrl";
    /** HTTP method Plivo uses to call ringUrl. */
    String RING_METHOD = "CamelPlivoRingMethod";
    /** URL Plivo notifies when the call ends. */
    String HANGUP_URL = "CamelPlivoHangupUrl";
    /** HTTP method Plivo uses to call hangupUrl. */
    String HANGUP_METHOD = "CamelPlivoHangupMethod";
    /** URL of the XML to execute when answerUrl fails. */
    String FALLBACK_URL = "CamelPlivoFallbackUrl";
    /** HTTP method Plivo uses to fetch fallbackUrl. */
    String FALLBACK_METHOD = "CamelPlivoFallbackMethod";
    /** Caller name shown to the called party. */
    String CALLER_NAME = "CamelPlivoCallerName";
    /** Digits to dial after the answer; w waits half a second, W a second. */
    String SEND_DIGITS = "CamelPlivoSendDigits";
    /** Whether to dial sendDigits before the answer. */
    String SEND_ON_PREANSWER = "CamelPlivoSendOnPreanswer";
    /** Seconds of ringing after which the call is hung up; 0 hangs up at once. */
    String HANGUP_ON_RING = "CamelPlivoHangupOnRing";
    /** Whether to detect an answering machine: true reports it, hangup ends the call. */
    String MACHINE_DETECTION = "CamelPlivoMachineDetection";
    /** Milliseconds to listen for a machine. */
    String MACHINE_DETECTION_TIME = "CamelPlivoMachineDetectionTime";
    /** URL Plivo notifies of the result while the call goes on. */
    String MACHINE_DETECTION_URL = "CamelPlivoMachineDetectionUrl";
    /** HTTP method Plivo uses to call machineDetectionUrl. */
    String MACHINE_DETECTION_METHOD = "CamelPlivoMachineDetectionMethod";
    /** Milliseconds of speech after which it is a machine. */
    String MACHINE_DETECTION_MAXIMUM_SPEECH_LENGTH = "CamelPlivoMachineDetectionMaximumSpeechLength";
    /** Milliseconds of silence at first after which it is a machine. */
    String MACHINE_DETECTION_INITIAL_SILENCE = "CamelPlivoMachineDetectionInitialSilence";
    /** Words after which it is a machine. */
    String MACHINE_DETECTION_MAXIMUM_WORDS = "CamelPlivoMachineDetectionMaximumWords";
    /** Milliseconds of greeting after which it is a machine. */
    String MACHINE_DETECTION_INITIAL_GREETING = "CamelPlivoMachineDetectionInitialGreeting";
    /** Milliseconds of silence that end a greeting. */
    String MACHINE_DETECTION_SILENCE = "CamelPlivoMachineDetectionSilence";
    /** UUID of the parent call. */
    String PARENT_CALL_UUID = "CamelPlivoParentCallUuid";
    /** Whether an unknown parentCallUuid is an error. */
    String ERROR_IF_PARENT_NOT_FOUND = "CamelPlivoErrorIfParentNotFound";
    /** URL Plivo notifies when the state of the call changes. */
    String STATUS_URL = "CamelPlivoStatusUrl";
    /** HTTP method Plivo uses to call statusUrl. */
    String STATUS_METHOD = "CamelPlivoStatusMethod";
    /** Call states to report to statusUrl. Plivo does not document the values. */
    String STATUS_EVENTS = "CamelPlivoStatusEvents";
    /** UUID of the message, as given by message-send or a callback. */
    String MESSAGE_UUID = "CamelPlivoMessageUuid";
    /** Id of the media file, as given by message-media-list. */
    String MEDIA_ID = "CamelPlivoMediaId";
    /** Id that Plivo gave the recording. */
    String RECORDING_ID = "CamelPlivoRecordingId";
    /** Plivo XML document that the destination hears first. The caller joins after confirmKey. */
    String PRIVATE_WORD = "CamelPlivoPrivateWord";
    /** Plivo XML document, or URL of one, for the caller when the destination has left. If not set, the caller's call ends. */
    String ON_AGENT_LEFT = "CamelPlivoOnAgentLeft";
    /** Id of the PHLO. */
    String PHLO_ID = "CamelPlivoPhloId";
    /** Id of the multi-party call node in the PHLO. */
    String NODE_ID = "CamelPlivoNodeId";
    /** Action to perform. */
    String ACTION = "CamelPlivoAction";
    /** Role of the added participant. */
    String ROLE = "CamelPlivoRole";
    /** Phone number or SIP address of the agent in the call on whose behalf the action is performed. */
    String TRIGGER_SOURCE = "CamelPlivoTriggerSource";
    /** Member to act on; for abort_transfer the agent who started the transfer. */
    String MEMBER_ADDRESS = "CamelPlivoMemberAddress";
    /** Kind of the callback, such as answer or hangup. */
    String CALLBACK_KIND = "CamelPlivoCallbackKind";
    /** Identifies a callback, the same each time Plivo repeats it. For Camel's idempotent consumer. */
    String CALLBACK_KEY = "CamelPlivoCallbackKey";
    /** UUID of the call. */
    String CALLBACK_CALL_UUID = "CamelPlivoCallbackCallUuid";
    /** UUID of the request that made the call. */
    String CALLBACK_REQUEST_UUID = "CamelPlivoCallbackRequestUuid";
    /** Plivo's event name. */
    String CALLBACK_EVENT = "CamelPlivoCallbackEvent";
    /** Status of the call, such as in-progress. */
    String CALLBACK_CALL_STATUS = "CamelPlivoCallbackCallStatus";
    /** Caller, or sender of the message. */
    String CALLBACK_FROM = "CamelPlivoCallbackFrom";
    /** Called party, or recipient of the message. */
    String CALLBACK_TO = "CamelPlivoCallbackTo";
    /** Whether the call is inbound or outbound. */
    String CALLBACK_DIRECTION = "CamelPlivoCallbackDirection";
    /** Digits pressed by the caller. */
    String CALLBACK_DIGITS = "CamelPlivoCallbackDigits";
    /** Recognized speech. */
    String CALLBACK_SPEECH = "CamelPlivoCallbackSpeech";
    /** Speech recognized so far that will not change. */
    String CALLBACK_STABLE_SPEECH = "CamelPlivoCallbackStableSpeech";
    /** Speech recognized so far that may still change. */
    String CALLBACK_UNSTABLE_SPEECH = "CamelPlivoCallbackUnstableSpeech";
    /** Whether an answering machine took the call. */
    String CALLBACK_MACHINE = "CamelPlivoCallbackMachine";
    /** Result of a Dial, such as completed or no-answer. */
    String CALLBACK_DIAL_STATUS = "CamelPlivoCallbackDialStatus";
    /** Event of a Dial: answer, connected, hangup or digits. */
    String CALLBACK_DIAL_ACTION = "CamelPlivoCallbackDialAction";
    /** UUID of the B leg of a Dial. */
    String CALLBACK_DIAL_B_LEG_UUID = "CamelPlivoCallbackDialBLegUuid";
    /** Hangup cause of the call. */
    String CALLBACK_HANGUP_CAUSE = "CamelPlivoCallbackHangupCause";
    /** Plivo's hangup cause code. */
    String CALLBACK_HANGUP_CAUSE_CODE = "CamelPlivoCallbackHangupCauseCode";
    /** Name of the conference. */
    String CALLBACK_CONFERENCE_NAME = "CamelPlivoCallbackConferenceName";
    /** Event of a conference, such as enter or exit. */
    String CALLBACK_CONFERENCE_ACTION = "CamelPlivoCallbackConferenceAction";
    /** UUID of the multi-party call. */
    String CALLBACK_MPC_UUID = "CamelPlivoCallbackMpcUuid";
    /** Name of the multi-party call. */
    String CALLBACK_MPC_NAME = "CamelPlivoCallbackMpcName";
    /** Id of the member of a multi-party call or a conference. */
    String CALLBACK_MEMBER_ID = "CamelPlivoCallbackMemberId";
    /** Role of the participant of a multi-party call, such as agent. */
    String CALLBACK_PARTICIPANT_ROLE = "CamelPlivoCallbackParticipantRole";
    /** Event of a multi-party call or a masking session. */
    String CALLBACK_EVENT_NAME = "CamelPlivoCallbackEventName";
    /** Number of the event among those of its subject. */
    String CALLBACK_SEQUENCE_NUMBER = "CamelPlivoCallbackSequenceNumber";
    /** When it happened, as Plivo writes it. */
    String CALLBACK_TIME = "CamelPlivoCallbackTime";
    /** Id of the audio stream. */
    String CALLBACK_STREAM_ID = "CamelPlivoCallbackStreamId";
    /** URL of the recording. */
    String CALLBACK_RECORD_URL = "CamelPlivoCallbackRecordUrl";
    /** Id of the recording. */
    String CALLBACK_RECORDING_ID = "CamelPlivoCallbackRecordingId";
    /** Seconds of the recording. */
    String CALLBACK_RECORDING_DURATION = "CamelPlivoCallbackRecordingDuration";
    /** Text of the recording. */
    String CALLBACK_TRANSCRIPTION = "CamelPlivoCallbackTranscription";
    /** UUID of the message. */
    String CALLBACK_MESSAGE_UUID = "CamelPlivoCallbackMessageUuid";
    /** Status of the message, such as delivered. */
    String CALLBACK_MESSAGE_STATUS = "CamelPlivoCallbackMessageStatus";
    /** Type of the message, such as sms. */
    String CALLBACK_MESSAGE_TYPE = "CamelPlivoCallbackMessageType";
    /** UUID of the Verify session or masking session. */
    String CALLBACK_SESSION_UUID = "CamelPlivoCallbackSessionUuid";
    /** Status of the Verify session: in-progress or expired. */
    String CALLBACK_SESSION_STATUS = "CamelPlivoCallbackSessionStatus";
    /** UUID of the attempt of a Verify session. */
    String CALLBACK_ATTEMPT_UUID = "CamelPlivoCallbackAttemptUuid";
    /** How the code of a Verify session is sent, such as sms. */
    String CALLBACK_CHANNEL = "CamelPlivoCallbackChannel";
    /** Status of the attempt, such as delivered. */
    String CALLBACK_CHANNEL_STATUS = "CamelPlivoCallbackChannelStatus";
    /** Number of the masking session. */
    String CALLBACK_VIRTUAL_NUMBER = "CamelPlivoCallbackVirtualNumber";
    /** Result of the PIN check of a masking session, such as success. */
    String CALLBACK_PIN_STATUS = "CamelPlivoCallbackPinStatus";
    /** UUID of the toll-free verification. */
    String CALLBACK_VERIFICATION_UUID = "CamelPlivoCallbackVerificationUuid";
    /** Number that is registered. */
    String CALLBACK_NUMBER = "CamelPlivoCallbackNumber";
    /** Id of the 10DLC brand. */
    String CALLBACK_BRAND_ID = "CamelPlivoCallbackBrandId";
    /** Id of the 10DLC campaign. */
    String CALLBACK_CAMPAIGN_ID = "CamelPlivoCallbackCampaignId";
    /** Status of the registration, such as APPROVED. */
    String CALLBACK_REGISTRATION_STATUS = "CamelPlivoCallbackRegistrationStatus";
    /** Plivo's error code. */
    String CALLBACK_ERROR_CODE = "CamelPlivoCallbackErrorCode";
    /** What went wrong, in Plivo's words. */
    String CALLBACK_ERROR_MESSAGE = "CamelPlivoCallbackErrorMessage";
    /** The api_id of the request that this is about. */
    String CALLBACK_API_ID = "CamelPlivoCallbackApiId";
    /** Auth id of the account. */
    String CALLBACK_PARENT_AUTH_ID = "CamelPlivoCallbackParentAuthId";
}
