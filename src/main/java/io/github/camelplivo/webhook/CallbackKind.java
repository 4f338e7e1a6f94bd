package io.github.camelplivo.webhook;

import java.util.Locale;

/**
 * What a callback of Plivo is about, told from its parameters.
 *
 * @see <a href="https://www.plivo.com/docs/voice/concepts/callbacks">Plivo: callbacks</a>
 */
public enum CallbackKind {

    /** Plivo wants the XML of a call: it was answered, redirected or transferred. */
    ANSWER(true),
    /** Plivo wants the XML that comes after an element: digits or speech were got, a Dial or a Conference is over. */
    ACTION(true),
    /** A recording is ready. A Record element with an action wants XML too. */
    RECORDING(true),
    /** A call is over. */
    HANGUP(false),
    /** A call rings. */
    RING(false),
    /** Something happened in a Dial. */
    DIAL(false),
    /** Something happened in a Conference. */
    CONFERENCE(false),
    /** Something happened in a multi-party call. */
    MULTI_PARTY_CALL(false),
    /** A message that was sent got another status. */
    MESSAGE_STATUS(false),
    /** Somebody sent a message. */
    INCOMING_MESSAGE(false),
    /** A PHLO's HTTP request node. */
    PHLO(false),
    /** Anything else, such as the result of machine detection. */
    OTHER(false);

    private final boolean wantsDocument;
    private final String word = name().toLowerCase(Locale.ROOT);

    CallbackKind(boolean wantsDocument) {
        this.wantsDocument = wantsDocument;
    }

    /** Whether Plivo obeys the answer: no answer ends the call. */
    public boolean wantsDocument() {
        return wantsDocument;
    }

    boolean isMessage() {
        return this == MESSAGE_STATUS || this == INCOMING_MESSAGE;
    }

    /** The kind as it stands in the message header: {@code incoming_message}. */
    @Override
    public String toString() {
        return word;
    }

    static CallbackKind of(Fields fields) {
        if (fields.has("CallUUID") || fields.has("call_uuid")) {
            return ofCall(fields);
        }
        if (fields.has("MessageUUID")) {
            return fields.has("Status") ? MESSAGE_STATUS : INCOMING_MESSAGE;
        }
        if (fields.has("MPCUUID")) {
            // Without an event it is the on-exit action.
            return fields.has("EventName") ? MULTI_PARTY_CALL : ACTION;
        }
        boolean phlo = fields.all().stream().anyMatch(field -> field.name().toLowerCase(Locale.ROOT).startsWith("phlo"));
        return phlo ? PHLO : OTHER;
    }

    private static CallbackKind ofCall(Fields fields) {
        if (fields.has("EventName")) {
            return MULTI_PARTY_CALL;
        }
        if (fields.has("ConferenceAction")) {
            return CONFERENCE;
        }
        if (fields.has("DialAction")) {
            return DIAL;
        }
        if (fields.has("DialStatus") || fields.has("ConferenceUUID") || fields.has("Digits") || fields.has("InputType")) {
            return ACTION;
        }
        if (fields.has("RecordUrl") || fields.has("record_url")) {
            return RECORDING;
        }
        if ("StartApp".equals(fields.first("Event")) || "Redirect".equals(fields.first("Event"))) {
            return ANSWER;
        }
        if (fields.has("HangupCause") || "Hangup".equals(fields.first("Event"))) {
            return HANGUP;
        }
        if ("MachineDetection".equals(fields.first("Event"))) {
            return OTHER;
        }
        boolean ringsOut = "ringing".equals(fields.first("CallStatus")) && "outbound".equals(fields.first("Direction"));
        return "Ring".equals(fields.first("Event")) || ringsOut ? RING : ANSWER;
    }
}
