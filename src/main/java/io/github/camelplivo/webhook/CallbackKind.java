package io.github.camelplivo.webhook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import static io.github.camelplivo.webhook.CallbackHeader.*;

/**
 * What a callback of Plivo is about, told from its parameters: Plivo does not say it in so many words. Each kind is
 * told by what only it has; what has nothing of the kind is {@link #OTHER}, a report. Only a callback that is known to
 * want a document gets one.
 *
 * @see <a href="https://www.plivo.com/docs/voice/concepts/callbacks">Plivo: callbacks</a>
 */
public enum CallbackKind {

    ANSWER(Nature.ASKS, "Plivo asks for the XML of a call that was answered, redirected or transferred.", ofCall(MACHINE)),
    ACTION(Nature.ASKS, "Plivo asks for the XML after an element: it has received digits or speech, or a Dial has ended, or the"
                        + " call has left a Conference or a multi-party call.",
           ofCall(DIGITS, CallbackHeader.SPEECH, DIAL_STATUS, DIAL_B_LEG_UUID, CONFERENCE_NAME, MPC_UUID, MPC_NAME, MEMBER_ID,
                   PARTICIPANT_ROLE, RECORD_URL, RECORDING_ID)),
    RECORDING(Nature.ASKS, "A recording of a call or a conference is ready. For a Record element with an action Plivo also asks"
                           + " for XML.",
              ofCall(CONFERENCE_NAME, RECORDING_ID, RECORD_URL, RECORDING_DURATION, DIGITS, API_ID)),
    HANGUP(Nature.REPORTS, "A call is over.", ofCall(HANGUP_CAUSE, HANGUP_CAUSE_CODE, TIME)),
    RING(Nature.REPORTS, "A call rings.", ofCall()),
    DIAL(Nature.REPORTS, "Something happened in a Dial.", ofCall(DIAL_ACTION, DIAL_B_LEG_UUID)),
    CONFERENCE(Nature.REPORTS, "Something happened in a Conference.",
               ofCall(CONFERENCE_NAME, CONFERENCE_ACTION, MEMBER_ID, RECORD_URL, RECORDING_ID, RECORDING_DURATION)),
    MULTI_PARTY_CALL(Nature.REPORTS, "Something happened to a multi-party call, a participant or a recording of one.",
                     List.of(MPC_UUID, MPC_NAME, CALL_UUID, MEMBER_ID, PARTICIPANT_ROLE, EVENT_NAME, TIME, SEQUENCE_NUMBER,
                             RECORDING_ID, RECORD_URL, RECORDING_DURATION)),
    STREAM(Nature.REPORTS, "An audio stream has started, stopped, or is in trouble.", ofCall(STREAM_ID, TIME)),
    SPEECH(Nature.REPORTS, "What was said so far, while GetInput still listens.",
           ofCall(STABLE_SPEECH, UNSTABLE_SPEECH, SEQUENCE_NUMBER)),
    TRANSCRIPTION(Nature.REPORTS, "A recording was transcribed.",
                  List.of(CALL_UUID, RECORDING_ID, CallbackHeader.TRANSCRIPTION, ERROR_MESSAGE)),
    MACHINE_DETECTION(Nature.REPORTS, "Whether an answering machine took a call.", ofCall(MACHINE)),
    MESSAGE_STATUS(Nature.REPORTS_ON_MESSAGES, "A message that was sent has another status.",
                   List.of(MESSAGE_UUID, CallbackHeader.MESSAGE_STATUS, MESSAGE_TYPE, FROM, TO, ERROR_CODE, SEQUENCE_NUMBER,
                           TIME)),
    INCOMING_MESSAGE(Nature.REPORTS_ON_MESSAGES, "A message has arrived.", List.of(MESSAGE_UUID, MESSAGE_TYPE, FROM, TO)),
    VERIFY(Nature.REPORTS_ON_MESSAGES, "A Verify session has sent its code, or has expired.",
           List.of(SESSION_UUID, SESSION_STATUS, ATTEMPT_UUID, CHANNEL, CHANNEL_STATUS, ERROR_CODE, TO)),
    MASKING(Nature.REPORTS, "Something happened in a masking session, or to a recording of one.",
            List.of(SESSION_UUID, EVENT_NAME, TIME, FROM, TO, VIRTUAL_NUMBER, PIN_STATUS, HANGUP_CAUSE, HANGUP_CAUSE_CODE,
                    SEQUENCE_NUMBER, RECORDING_ID, RECORD_URL, RECORDING_DURATION)),
    TOLL_FREE(Nature.REPORTS_ON_MESSAGES, "The verification of a toll-free number has another status.",
              List.of(VERIFICATION_UUID, NUMBER, REGISTRATION_STATUS, ERROR_MESSAGE)),
    TEN_DLC(Nature.REPORTS_ON_MESSAGES, "The registration of a 10DLC brand, campaign or number has another status.",
            List.of(CAMPAIGN_ID, BRAND_ID)),
    ASYNC_ANSWER(Nature.REPORTS_ON_MESSAGES, "The answer to a request that had a callbackUrl.", List.of(API_ID, ERROR_MESSAGE)),
    PHLO(Nature.REPORTS, "A PHLO's HTTP request node.", List.of()),
    OTHER(Nature.REPORTS_ON_MESSAGES, "Anything else.", List.of());

    /** What Plivo does with the answer, and how it signs. */
    private enum Nature {
        /** It executes the answer. */
        ASKS,
        /** It needs no answer. */
        REPORTS,
        /**
         * It needs no answer, and signs as for messages, or may do so. Version 2 does not cover the parameters, so
         * nothing that moves a call may be among them.
         */
        REPORTS_ON_MESSAGES
    }

    /** One way to tell a kind. */
    private record Sign(CallbackKind kind, Predicate<Fields> shown) {
    }

    private static final Set<String> OVER = Set.of("completed", "busy", "failed", "timeout", "no-answer", "cancel");

    /** In this order: what is special comes before what many callbacks have. */
    private static final List<Sign> SIGNS = List.of(
            sign(MASKING, fields -> eventName(fields).startsWith("Session")),
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
            sign(VERIFY, fields -> fields.has("SessionUUID") && (fields.has("SessionStatus") || fields.has("AttemptUUID"))),
            sign(TOLL_FREE, fields -> fields.has("uuid") && fields.has("number") && fields.has("status")),
            // Plivo does not publish the names of its parameters. An id of the one or the other must be among them.
            sign(TEN_DLC, fields -> BRAND_ID.isIn(fields) || CAMPAIGN_ID.isIn(fields)),
            sign(PHLO, fields -> fields.all().stream().anyMatch(field -> field.name().regionMatches(true, 0, "phlo", 0, 4))),
            sign(ASYNC_ANSWER, fields -> AsyncAnswer.text(fields).isPresent()));

    /** What an event may be about. Phone numbers are left out: the subject is what brokers show and filter by. */
    private static final Set<CallbackHeader> SUBJECTS = EnumSet.of(
            CALL_UUID, DIAL_B_LEG_UUID, CONFERENCE_NAME, MPC_UUID, STREAM_ID, RECORDING_ID, MESSAGE_UUID, SESSION_UUID,
            VERIFICATION_UUID, CAMPAIGN_ID, BRAND_ID, API_ID);

    private final Nature nature;
    private final String meaning;
    private final List<CallbackHeader> headers;
    private final String word = name().toLowerCase(Locale.ROOT);

    CallbackKind(Nature nature, String meaning, List<CallbackHeader> headers) {
        this.nature = nature;
        this.meaning = meaning;
        this.headers = headers;
    }

    /** What all callbacks of a call have, and more. */
    private static List<CallbackHeader> ofCall(CallbackHeader... more) {
        List<CallbackHeader> all = new ArrayList<>(List.of(CALL_UUID));
        all.addAll(List.of(more));
        all.addAll(List.of(REQUEST_UUID, EVENT, CALL_STATUS, DIRECTION, FROM, TO, PARENT_AUTH_ID));
        return List.copyOf(all);
    }

    static CallbackKind of(Fields fields) {
        for (Sign sign : SIGNS) {
            if (sign.shown().test(fields)) {
                return sign.kind();
            }
        }
        return OTHER;
    }

    static Optional<CallbackKind> named(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findAny();
    }

    private static Sign sign(CallbackKind kind, Predicate<Fields> shown) {
        return new Sign(kind, shown);
    }

    private static String event(Fields fields) {
        return fields.has("Event") ? fields.first("Event") : "";
    }

    private static String eventName(Fields fields) {
        return fields.has("EventName") ? fields.first("EventName") : "";
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
        return fields.has("MPCUUID") || fields.has("MPCName") || fields.has("ParticipantCallUUID") || fields.has("MemberID")
                || eventName(fields).startsWith("Participant");
    }

    private static boolean ringsOut(Fields fields) {
        return status(fields).equals("ringing") && "outbound".equals(fields.first("Direction"));
    }

    /**
     * Whether Plivo executes the answer: no answer ends the call. The API's own report of a recording, whose names are
     * in lower case, is only a report.
     */
    boolean wantsDocument(Fields fields) {
        return nature == Nature.ASKS && !(this == RECORDING && fields.has("record_url"));
    }

    /** Whether a signature of version 2 is enough. */
    boolean isSignedAsMessage(Fields fields) {
        return nature == Nature.REPORTS_ON_MESSAGES && !fields.has("CallUUID");
    }

    /** What it says, a sentence. */
    public String meaning() {
        return meaning;
    }

    /** The headers that callbacks of this kind may have, besides kind and key. */
    public List<CallbackHeader> headers() {
        return headers;
    }

    /**
     * Those to look for: any, but in an answer, whose fields have names that mean something else there, and where the
     * signature does not cover the parameters: then another kind's, such as the UUID of a call, may be anybody's.
     *
     * @param covered whether it does
     */
    List<CallbackHeader> possible(boolean covered) {
        return covered && this != ASYNC_ANSWER ? List.of(CallbackHeader.values()) : headers;
    }

    /** What the callback is about: the UUID of a call or a message, if it has one. */
    Optional<String> subject(Function<String, Object> header) {
        return headers.stream().filter(SUBJECTS::contains).map(CallbackHeader::header).map(header)
                .filter(value -> value != null && !value.toString().isBlank()).map(Object::toString).findFirst();
    }

    /** The kind as it stands in the message header: {@code incoming_message}. */
    @Override
    public String toString() {
        return word;
    }
}
