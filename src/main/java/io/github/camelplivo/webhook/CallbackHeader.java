package io.github.camelplivo.webhook;

import java.util.Optional;

/**
 * The message headers of a callback. Their names are their own: no producer reads them, so that what a caller sends
 * cannot steer the next step of a route.
 */
public enum CallbackHeader {

    KIND("Kind", null, "What the callback is about."),
    KEY("Key", null, "The same for each repetition of one callback and for no other: for Camel's idempotent consumer."),
    CALL_UUID("CallUuid", "CallUUID", "UUID of the call."),
    REQUEST_UUID("RequestUuid", "RequestUUID", "UUID of the request that made the call."),
    EVENT("Event", "Event", "What happened, in Plivo's word."),
    CALL_STATUS("CallStatus", "CallStatus", "Status of the call, such as in-progress."),
    FROM("From", "From", "Who calls, or who sent the message."),
    TO("To", "To", "Who is called, or who gets the message."),
    DIRECTION("Direction", "Direction", "Whether the call is inbound or outbound."),
    DIGITS("Digits", "Digits", "The digits that were pressed."),
    SPEECH("Speech", "Speech", "What was said."),
    DIAL_STATUS("DialStatus", "DialStatus", "How a Dial ended."),
    DIAL_ACTION("DialAction", "DialAction", "What happened in a Dial."),
    DIAL_B_LEG_UUID("DialBLegUuid", "DialBLegUUID", "UUID of the leg that a Dial connected."),
    HANGUP_CAUSE("HangupCause", "HangupCause", "Why the call ended."),
    HANGUP_CAUSE_CODE("HangupCauseCode", "HangupCauseCode", "Plivo's code of why the call ended."),
    CONFERENCE_NAME("ConferenceName", "ConferenceName", "Name of the conference."),
    CONFERENCE_ACTION("ConferenceAction", "ConferenceAction", "What happened in a conference."),
    MPC_UUID("MpcUuid", "MPCUUID", "UUID of the multi-party call."),
    EVENT_NAME("EventName", "EventName", "What happened in a multi-party call."),
    RECORD_URL("RecordUrl", "RecordUrl", "Where the recording is."),
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
