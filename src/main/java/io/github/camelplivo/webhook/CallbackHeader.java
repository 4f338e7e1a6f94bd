package io.github.camelplivo.webhook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The message headers of a callback. Their names are their own: no producer reads them, so that what a caller sends
 * cannot steer the next step of a route.
 */
public enum CallbackHeader {

    KIND("Kind", "Kind of the callback, such as answer or hangup."),
    KEY("Key", "Identifies a callback, the same each time Plivo repeats it. For Camel's idempotent consumer."),
    CALL_UUID("CallUuid", "UUID of the call.", "CallUUID", "call_uuid", "ParticipantCallUUID", "DialALegUUID"),
    REQUEST_UUID("RequestUuid", "UUID of the request that made the call.", "RequestUUID"),
    EVENT("Event", "Plivo's event name.", "Event"),
    CALL_STATUS("CallStatus", "Status of the call, such as in-progress.", "CallStatus"),
    FROM("From", "Caller, or sender of the message.", "From"),
    TO("To", "Called party, or recipient of the message.", "To", "Recipient"),
    DIRECTION("Direction", "Whether the call is inbound or outbound.", "Direction"),
    DIGITS("Digits", "Digits pressed by the caller.", "Digits"),
    SPEECH("Speech", "Recognized speech.", "Speech"),
    STABLE_SPEECH("StableSpeech", "Speech recognized so far that will not change.", "StableSpeech"),
    UNSTABLE_SPEECH("UnstableSpeech", "Speech recognized so far that may still change.", "UnstableSpeech"),
    MACHINE("Machine", "Whether an answering machine took the call.", "Machine"),
    DIAL_STATUS("DialStatus", "Result of a Dial, such as completed or no-answer.", "DialStatus"),
    DIAL_ACTION("DialAction", "Event of a Dial: answer, connected, hangup or digits.", "DialAction"),
    DIAL_B_LEG_UUID("DialBLegUuid", "UUID of the B leg of a Dial.", "DialBLegUUID"),
    HANGUP_CAUSE("HangupCause", "Hangup cause of the call.", "HangupCause", "PlivoHangupCause"),
    HANGUP_CAUSE_CODE("HangupCauseCode", "Plivo's hangup cause code.", "HangupCauseCode", "PlivoHangupCauseCode"),
    CONFERENCE_NAME("ConferenceName", "Name of the conference.", "ConferenceName", "conference_name"),
    CONFERENCE_ACTION("ConferenceAction", "Event of a conference, such as enter or exit.", "ConferenceAction"),
    MPC_UUID("MpcUuid", "UUID of the multi-party call.", "MPCUUID"),
    MPC_NAME("MpcName", "Name of the multi-party call.", "MPCName", "MPCFriendlyName"),
    MEMBER_ID("MemberId", "Id of the member of a multi-party call or a conference.", "MemberID", "ConferenceMemberID"),
    PARTICIPANT_ROLE("ParticipantRole", "Role of the participant of a multi-party call, such as agent.", "ParticipantRole"),
    EVENT_NAME("EventName", "Event of a multi-party call or a masking session.", "EventName"),
    SEQUENCE_NUMBER("SequenceNumber", "Number of the event among those of its subject.", "SequenceNumber", "Sequence"),
    TIME(
         "Time", "When it happened, as Plivo writes it.", "EventTimestamp", "EndTime", "DeliveryReportTime", "SentTime",
         "QueuedTime", "Timestamp"),
    STREAM_ID("StreamId", "Id of the audio stream.", "StreamID"),
    RECORD_URL("RecordUrl", "URL of the recording.", "RecordUrl", "record_url", "RecordingURL"),
    RECORDING_ID("RecordingId", "Id of the recording.", "RecordingID", "recording_id", "RecordingUUID"),
    RECORDING_DURATION("RecordingDuration", "Seconds of the recording.", "RecordingDuration", "recording_duration"),
    TRANSCRIPTION("Transcription", "Text of the recording.", "transcription"),
    MESSAGE_UUID("MessageUuid", "UUID of the message.", "MessageUUID"),
    MESSAGE_STATUS("MessageStatus", "Status of the message, such as delivered.", "Status"),
    MESSAGE_TYPE("MessageType", "Type of the message, such as sms.", "Type"),
    SESSION_UUID("SessionUuid", "UUID of the Verify session or masking session.", "SessionUUID"),
    SESSION_STATUS("SessionStatus", "Status of the Verify session: in-progress or expired.", "SessionStatus"),
    ATTEMPT_UUID("AttemptUuid", "UUID of the attempt of a Verify session.", "AttemptUUID"),
    CHANNEL("Channel", "How the code of a Verify session is sent, such as sms.", "Channel"),
    CHANNEL_STATUS("ChannelStatus", "Status of the attempt, such as delivered.", "ChannelStatus"),
    VIRTUAL_NUMBER("VirtualNumber", "Number of the masking session.", "VirtualNumber"),
    PIN_STATUS("PinStatus", "Result of the PIN check of a masking session, such as success.", "PinAuthenticationStatus"),
    VERIFICATION_UUID("VerificationUuid", "UUID of the toll-free verification.", "uuid"),
    NUMBER("Number", "Number that is registered.", "number"),
    BRAND_ID("BrandId", "Id of the 10DLC brand.", "brand_id", "BrandID"),
    CAMPAIGN_ID("CampaignId", "Id of the 10DLC campaign.", "campaign_id", "CampaignID"),
    REGISTRATION_STATUS("RegistrationStatus", "Status of the registration, such as APPROVED.", "status"),
    ERROR_CODE("ErrorCode", "Plivo's error code.", "ErrorCode", "ChannelErrorCode"),
    ERROR_MESSAGE("ErrorMessage", "What went wrong, in Plivo's words.", "error_message", "error"),
    API_ID("ApiId", "The api_id of the request that this is about.", "api_id"),
    PARENT_AUTH_ID("ParentAuthId", "Auth id of the account.", "ParentAuthID");

    private final String header;
    private final String meaning;
    private final List<String> parameters;

    CallbackHeader(String suffix, String meaning, String... parameters) {
        this.header = "CamelPlivoCallback" + suffix;
        this.meaning = meaning;
        this.parameters = List.of(parameters);
    }

    /** The name of the message header. */
    public String header() {
        return header;
    }

    /** The parameters that it carries, whichever the callback has; none for what the component finds out. */
    public List<String> parameters() {
        return parameters;
    }

    /** What it says, a sentence. */
    public String meaning() {
        return meaning;
    }

    boolean isIn(Fields fields) {
        return parameters.stream().anyMatch(fields::has);
    }

    /** Its value: of several parameters the first that is not blank, else the first. */
    Optional<Object> in(Map<String, Object> fields) {
        List<Object> values = parameters.stream().map(fields::get).filter(Objects::nonNull).toList();
        return values.stream().filter(value -> !value.toString().isBlank()).findFirst().or(() -> values.stream().findFirst());
    }
}
