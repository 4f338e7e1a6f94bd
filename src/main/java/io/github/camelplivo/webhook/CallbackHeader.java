package io.github.camelplivo.webhook;

import java.util.Optional;

/**
 * The message headers of a callback. Their names are their own: no producer reads them, so that what a caller sends
 * cannot steer the next step of a route.
 */
public enum CallbackHeader {

    KIND("Kind", null, "Kind of the callback, such as answer or hangup."),
    KEY("Key", null, "Identifies a callback, the same each time Plivo repeats it. For Camel's idempotent consumer."),
    CALL_UUID("CallUuid", "CallUUID", "UUID of the call."),
    REQUEST_UUID("RequestUuid", "RequestUUID", "UUID of the request that made the call."),
    EVENT("Event", "Event", "Plivo's event name."),
    CALL_STATUS("CallStatus", "CallStatus", "Status of the call, such as in-progress."),
    FROM("From", "From", "Caller, or sender of the message."),
    TO("To", "To", "Called party, or recipient of the message."),
    DIRECTION("Direction", "Direction", "Whether the call is inbound or outbound."),
    DIGITS("Digits", "Digits", "Digits pressed by the caller."),
    SPEECH("Speech", "Speech", "Recognized speech."),
    DIAL_STATUS("DialStatus", "DialStatus", "Result of a Dial, such as completed or no-answer."),
    DIAL_ACTION("DialAction", "DialAction", "Event of a Dial: answer, connected, hangup or digits."),
    DIAL_B_LEG_UUID("DialBLegUuid", "DialBLegUUID", "UUID of the B leg of a Dial."),
    HANGUP_CAUSE("HangupCause", "HangupCause", "Hangup cause of the call."),
    HANGUP_CAUSE_CODE("HangupCauseCode", "HangupCauseCode", "Plivo's hangup cause code."),
    CONFERENCE_NAME("ConferenceName", "ConferenceName", "Name of the conference."),
    CONFERENCE_ACTION("ConferenceAction", "ConferenceAction", "Event of a conference, such as enter or exit."),
    MPC_UUID("MpcUuid", "MPCUUID", "UUID of the multi-party call."),
    EVENT_NAME("EventName", "EventName", "Event of a multi-party call."),
    RECORD_URL("RecordUrl", "RecordUrl", "URL of the recording."),
    MESSAGE_UUID("MessageUuid", "MessageUUID", "UUID of the message."),
    MESSAGE_STATUS("MessageStatus", "Status", "Status of the message, such as delivered."),
    PARENT_AUTH_ID("ParentAuthId", "ParentAuthID", "Auth id of the account.");

    private final String header;
    private final String parameter;
    private final String meaning;

    CallbackHeader(String suffix, String parameter, String meaning) {
        this.header = "CamelPlivoCallback" + suffix;
        this.parameter = parameter;
        this.meaning = meaning;
    }

    /** The name of the message header. */
    public String header() {
        return header;
    }

    /** The parameter of the callback that it carries; empty for what the component finds out. */
    public Optional<String> parameter() {
        return Optional.ofNullable(parameter);
    }

    /** What it says, a sentence. */
    public String meaning() {
        return meaning;
    }
}
