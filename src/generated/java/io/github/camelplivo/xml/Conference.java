/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Brings the call into a conference, by its name.
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

    /** Whether machines or people write it down. */
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

    /** Whether the others do not hear this one. Plivo's default is false. */
    public Conference muted(boolean value) {
        return with("muted", value);
    }

    /** What is heard when this one comes: none, a beep, or a URL. Must be one of none, beep:1, beep:2, or an absolute http or https URL. Plivo's default is none. */
    public Conference enterSound(String value) {
        return with("enterSound", value);
    }

    /** What is heard when this one goes: none, a beep, or a URL. Must be one of none, beep:1, beep:2, or an absolute http or https URL. Plivo's default is none. */
    public Conference exitSound(String value) {
        return with("exitSound", value);
    }

    /** Whether the conference begins when this one comes. Plivo's default is true. */
    public Conference startConferenceOnEnter(boolean value) {
        return with("startConferenceOnEnter", value);
    }

    /** Whether the conference ends when this one goes. Plivo's default is false. */
    public Conference endConferenceOnExit(boolean value) {
        return with("endConferenceOnExit", value);
    }

    /** Whether this one stays when alone. Plivo's default is true. */
    public Conference stayAlone(boolean value) {
        return with("stayAlone", value);
    }

    /** URL of what is heard until the conference begins. Must be an absolute http or https URL. */
    public Conference waitSound(String url) {
        return with("waitSound", url);
    }

    /** How many there may be. Must be a whole number from 1 to 20. Plivo's default is 20. */
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

    /** Whether one alone is recorded. */
    public Conference recordWhenAlone(boolean value) {
        return with("recordWhenAlone", value);
    }

    /** Seconds that the conference may last. Must be a whole number from 1. Plivo's default is 86400. */
    public Conference timeLimit(int seconds) {
        return with("timeLimit", seconds);
    }

    /** Whether * leaves the conference. Plivo's default is false. */
    public Conference hangupOnStar(boolean value) {
        return with("hangupOnStar", value);
    }

    /** URL told when this one leaves; its answer is obeyed next. Must be an absolute http or https URL. */
    public Conference action(String url) {
        return with("action", url);
    }

    /** How action is called. Plivo's default is POST. */
    public Conference method(HttpMethod value) {
        return with("method", value);
    }

    /** URL told what happens in the conference. Must be an absolute http or https URL. */
    public Conference callbackUrl(String url) {
        return with("callbackUrl", url);
    }

    /** How callbackUrl is called. Plivo's default is POST. */
    public Conference callbackMethod(HttpMethod value) {
        return with("callbackMethod", value);
    }

    /** Keys that callbackUrl is told. Must be digits, * and #, or several of them joined by commas. */
    public Conference digitsMatch(String... values) {
        return withAll("digitsMatch", (Object[]) values);
    }

    /** Whether callbackUrl is told who speaks. Plivo's default is false. */
    public Conference floorEvent(boolean value) {
        return with("floorEvent", value);
    }

    /** Whether the answer of action is obeyed next; otherwise this document goes on. Plivo's default is true. */
    public Conference redirect(boolean value) {
        return with("redirect", value);
    }

    /** Whether the others hear this one's keys. Plivo's default is true. */
    public Conference relayDTMF(boolean value) {
        return with("relayDTMF", value);
    }

    /** Whether machines or people write it down. */
    public Conference transcriptionType(TranscriptionType value) {
        return with("transcriptionType", value);
    }

    /** URL told the transcription. Must be an absolute http or https URL. */
    public Conference transcriptionUrl(String url) {
        return with("transcriptionUrl", url);
    }

    /** How transcriptionUrl is called. Plivo's default is POST. */
    public Conference transcriptionMethod(HttpMethod value) {
        return with("transcriptionMethod", value);
    }
}
