package io.github.camelplivo.webhook;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a callback of Plivo is about, told from its parameters: Plivo does not say it in so many words. Each kind is
 * told by what only it has; what has nothing of the kind is {@link #OTHER}, a report. Only a callback that is known to
 * want a document gets one.
 *
 * @see <a href="https://www.plivo.com/docs/voice/concepts/callbacks">Plivo: callbacks</a>
 */
public enum CallbackKind {

    /** Plivo asks for the XML of a call that was answered, redirected or transferred. */
    ANSWER(true),
    /**
     * Plivo asks for the XML after an element: it has received digits or speech, or a Dial or a Conference has ended.
     */
    ACTION(true),
    /** A recording is ready. For a Record element with an action Plivo also asks for XML. */
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
    /** An audio stream has started, stopped, or is in trouble. */
    STREAM(false),
    /** What was said so far, while GetInput still listens. */
    SPEECH(false),
    /** A recording was transcribed. */
    TRANSCRIPTION(false),
    /** Whether an answering machine took a call. */
    MACHINE_DETECTION(false),
    /** A message that was sent got another status. */
    MESSAGE_STATUS(false),
    /** A message has arrived. */
    INCOMING_MESSAGE(false),
    /** A PHLO's HTTP request node. */
    PHLO(false),
    /** Anything else. */
    OTHER(false);

    private static final Set<String> OVER = Set.of("completed", "busy", "failed", "timeout", "no-answer", "cancel");

    /** One way to tell a kind. */
    private record Sign(CallbackKind kind, Predicate<Fields> shown) {
    }

    /** In this order: what is special comes before what many callbacks have. */
    private static final List<Sign> SIGNS = List.of(
            sign(MULTI_PARTY_CALL, fields -> fields.has("EventName") && isOfMultiPartyCall(fields)),
            sign(CONFERENCE, fields -> fields.has("ConferenceAction")),
            sign(DIAL, fields -> fields.has("DialAction")),
            sign(STREAM, fields -> event(fields).endsWith("Stream")),
            sign(TRANSCRIPTION, fields -> fields.has("transcription") || fields.has("transcription_charge")),
            sign(SPEECH, fields -> fields.has("StableSpeech") || fields.has("UnstableSpeech")),
            sign(MACHINE_DETECTION, fields -> event(fields).equals("MachineDetection")),
            // The action of a Dial and of a Conference, and the on-exit action of a multi-party call.
            sign(ACTION, fields -> fields.has("DialStatus") || fields.has("ConferenceUUID")
                    || isOfMultiPartyCall(fields) && !fields.has("EventName")),
            // Digits may be among them: a Record ends with a key.
            sign(RECORDING, fields -> fields.has("RecordUrl") || fields.has("record_url")),
            sign(ACTION, fields -> fields.has("Digits") || fields.has("InputType") || fields.has("Speech")),
            sign(HANGUP, fields -> fields.isFilled("HangupCause") || event(fields).equals("Hangup")
                    || isOfCall(fields) && OVER.contains(status(fields))),
            sign(ANSWER, fields -> event(fields).equals("StartApp") || event(fields).equals("Redirect")),
            sign(RING, fields -> event(fields).equals("Ring") || isOfCall(fields) && ringsOut(fields)),
            sign(ANSWER, fields -> isOfCall(fields) && event(fields).isEmpty()
                    && (status(fields).equals("in-progress") || status(fields).equals("ringing"))),
            sign(MESSAGE_STATUS, fields -> isOfMessage(fields) && fields.has("Status")),
            sign(INCOMING_MESSAGE, CallbackKind::isOfMessage),
            sign(PHLO, fields -> fields.all().stream().anyMatch(field -> field.name().regionMatches(true, 0, "phlo", 0, 4))));

    private final boolean wantsDocument;
    private final String word = name().toLowerCase(Locale.ROOT);

    CallbackKind(boolean wantsDocument) {
        this.wantsDocument = wantsDocument;
    }

    static CallbackKind of(Fields fields) {
        for (Sign sign : SIGNS) {
            if (sign.shown().test(fields)) {
                return sign.kind();
            }
        }
        return OTHER;
    }

    private static Sign sign(CallbackKind kind, Predicate<Fields> shown) {
        return new Sign(kind, shown);
    }

    private static String event(Fields fields) {
        return fields.has("Event") ? fields.first("Event") : "";
    }

    private static String status(Fields fields) {
        return fields.has("CallStatus") ? fields.first("CallStatus") : "";
    }

    private static boolean isOfCall(Fields fields) {
        return fields.isFilled("CallUUID");
    }

    private static boolean isOfMessage(Fields fields) {
        return fields.has("MessageUUID") && !fields.has("CallUUID");
    }

    private static boolean isOfMultiPartyCall(Fields fields) {
        return fields.has("MPCUUID") || fields.has("MPCName") || fields.has("ParticipantCallUUID") || fields.has("MemberID");
    }

    private static boolean ringsOut(Fields fields) {
        return status(fields).equals("ringing") && "outbound".equals(fields.first("Direction"));
    }

    /**
     * Whether Plivo executes the answer: no answer ends the call. The API's own report of a recording, whose names are
     * in lower case, is only a report.
     */
    boolean wantsDocument(Fields fields) {
        return wantsDocument && !(this == RECORDING && fields.has("record_url"));
    }

    boolean isMessage() {
        return this == MESSAGE_STATUS || this == INCOMING_MESSAGE;
    }

    /** The kind as it stands in the message header: {@code incoming_message}. */
    @Override
    public String toString() {
        return word;
    }
}
