/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Adds the call to the conference with this name.
 */
public final class Conference extends Element<Conference> implements Verb {

    /** Format of the recording. */
    public enum RecordFileFormat {
        MP3("mp3"),
        WAV("wav");

        private final String word;

        RecordFileFormat(String word) {
            this.word = word;
        }

        /** The word in the document. */
        @Override
        public String toString() {
            return word;
        }
    }

    /** Whether machines or people transcribe it. */
    public enum TranscriptionType {
        AUTO("auto"),
        HYBRID("hybrid"),
        MANUAL("manual");

        private final String word;

        TranscriptionType(String word) {
            this.word = word;
        }

        /** The word in the document. */
        @Override
        public String toString() {
            return word;
        }
    }

    Conference(Body body) {
        super(body);
    }

    @Override
    Conference of(Body other) {
        return new Conference(other);
    }

    /** Whether the others do not hear this participant. Plivo's default is false. */
    public Conference muted(boolean value) {
        return with("muted", value);
    }

    /** What is heard when this participant enters: none, a beep, or a URL. Must be one of none, beep:1, beep:2, or an absolute http or https URL. Plivo's default is none. */
    public Conference enterSound(String value) {
        return with("enterSound", value);
    }

    /** What is heard when this participant leaves: none, a beep, or a URL. Must be one of none, beep:1, beep:2, or an absolute http or https URL. Plivo's default is none. */
    public Conference exitSound(String value) {
        return with("exitSound", value);
    }

    /** Whether the conference begins when this participant enters. Plivo's default is true. */
    public Conference startConferenceOnEnter(boolean value) {
        return with("startConferenceOnEnter", value);
    }

    /** Whether the conference ends when this participant leaves. Plivo's default is false. */
    public Conference endConferenceOnExit(boolean value) {
        return with("endConferenceOnExit", value);
    }

    /** Whether this participant stays when alone. Plivo's default is true. */
    public Conference stayAlone(boolean value) {
        return with("stayAlone", value);
    }

    /** URL of what is heard until the conference begins. Must be an absolute http or https URL. */
    public Conference waitSound(String url) {
        return with("waitSound", url);
    }

    /** Maximum number of participants. Must be a whole number from 1 to 20. Plivo's default is 20. */
    public Conference maxMembers(int value) {
        return with("maxMembers", value);
    }

    /** Whether the conference is recorded. Plivo's default is false. */
    public Conference record(boolean value) {
        return with("record", value);
    }

    /** Format of the recording. Plivo's default is mp3. */
    public Conference recordFileFormat(RecordFileFormat value) {
        return with("recordFileFormat", value);
    }

    /** Whether a single participant is recorded. */
    public Conference recordWhenAlone(boolean value) {
        return with("recordWhenAlone", value);
    }

    /** Maximum duration of the conference in seconds. Must be a whole number from 1. Plivo's default is 86400. */
    public Conference timeLimit(int value) {
        return with("timeLimit", value);
    }

    /** Whether * leaves the conference. Plivo's default is false. */
    public Conference hangupOnStar(boolean value) {
        return with("hangupOnStar", value);
    }

    /** URL Plivo notifies when this participant leaves; its answer is executed next. Must be an absolute http or https URL. */
    public Conference action(String url) {
        return with("action", url);
    }

    /** HTTP method Plivo uses to call action. Plivo's default is POST. */
    public Conference method(HttpMethod value) {
        return with("method", value);
    }

    /** URL Plivo notifies of events in the conference. Must be an absolute http or https URL. */
    public Conference callbackUrl(String url) {
        return with("callbackUrl", url);
    }

    /** HTTP method Plivo uses to call callbackUrl. Plivo's default is POST. */
    public Conference callbackMethod(HttpMethod value) {
        return with("callbackMethod", value);
    }

    /** Keys that are reported to callbackUrl. Must be digits, * and #, or several of them joined by commas. */
    public Conference digitsMatch(String... values) {
        return withAll("digitsMatch", (Object[]) values);
    }

    /** Whether callbackUrl is notified who speaks. Plivo's default is false. */
    public Conference floorEvent(boolean value) {
        return with("floorEvent", value);
    }

    /** Whether the answer of action is executed next; if false, this document continues. Plivo's default is true. */
    public Conference redirect(boolean value) {
        return with("redirect", value);
    }

    /** Whether the others hear this participant's keys. Plivo's default is true. */
    public Conference relayDTMF(boolean value) {
        return with("relayDTMF", value);
    }

    /** Whether machines or people transcribe it. */
    public Conference transcriptionType(TranscriptionType value) {
        return with("transcriptionType", value);
    }

    /** URL that receives the transcription. Must be an absolute http or https URL. */
    public Conference transcriptionUrl(String url) {
        return with("transcriptionUrl", url);
    }

    /** HTTP method Plivo uses to call transcriptionUrl. Plivo's default is POST. */
    public Conference transcriptionMethod(HttpMethod value) {
        return with("transcriptionMethod", value);
    }
}
