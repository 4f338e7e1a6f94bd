/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Adds the call to the conference with this name.
 */
public final class Conference extends Element<Conference> implements Verb {

    /** Format of the recording. */
    public enum RecordFileFormat {
        /** {@code mp3} */
        MP3("mp3"),
        /** {@code wav} */
        WAV("wav");

        private final String word;

        RecordFileFormat(String word) {
            this.word = word;
        }

        /** {@return the word in the document} */
        @Override
        public String toString() {
            return word;
        }
    }

    /** Whether machines or people transcribe it. */
    public enum TranscriptionType {
        /** {@code auto} */
        AUTO("auto"),
        /** {@code hybrid} */
        HYBRID("hybrid"),
        /** {@code manual} */
        MANUAL("manual");

        private final String word;

        TranscriptionType(String word) {
            this.word = word;
        }

        /** {@return the word in the document} */
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

    /**
     * Whether the others do not hear this participant. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Conference muted(boolean value) {
        return with("muted", value);
    }

    /**
     * What is heard when this participant enters: none, a beep, or a URL. Plivo's default is none.
     *
     * @param value one of none, beep:1, beep:2, or an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Conference enterSound(String value) {
        return with("enterSound", value);
    }

    /**
     * What is heard when this participant leaves: none, a beep, or a URL. Plivo's default is none.
     *
     * @param value one of none, beep:1, beep:2, or an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Conference exitSound(String value) {
        return with("exitSound", value);
    }

    /**
     * Whether the conference begins when this participant enters. Plivo's default is true.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Conference startConferenceOnEnter(boolean value) {
        return with("startConferenceOnEnter", value);
    }

    /**
     * Whether the conference ends when this participant leaves. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Conference endConferenceOnExit(boolean value) {
        return with("endConferenceOnExit", value);
    }

    /**
     * Whether this participant stays when alone. Plivo's default is true.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Conference stayAlone(boolean value) {
        return with("stayAlone", value);
    }

    /**
     * URL of what is heard until the conference begins.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Conference waitSound(String url) {
        return with("waitSound", url);
    }

    /**
     * Maximum number of participants. Plivo's default is 20.
     *
     * @param value a whole number from 1 to 20
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Conference maxMembers(int value) {
        return with("maxMembers", value);
    }

    /**
     * Whether the conference is recorded. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Conference record(boolean value) {
        return with("record", value);
    }

    /**
     * Format of the recording. Plivo's default is mp3.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Conference recordFileFormat(RecordFileFormat value) {
        return with("recordFileFormat", value);
    }

    /**
     * Whether a single participant is recorded.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Conference recordWhenAlone(boolean value) {
        return with("recordWhenAlone", value);
    }

    /**
     * Maximum duration of the conference in seconds. Plivo's default is 86400.
     *
     * @param value a whole number from 1
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Conference timeLimit(int value) {
        return with("timeLimit", value);
    }

    /**
     * Whether * leaves the conference. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Conference hangupOnStar(boolean value) {
        return with("hangupOnStar", value);
    }

    /**
     * URL Plivo notifies when this participant leaves; its answer is executed next.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Conference action(String url) {
        return with("action", url);
    }

    /**
     * HTTP method Plivo uses to call action. Plivo's default is POST.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Conference method(HttpMethod value) {
        return with("method", value);
    }

    /**
     * URL Plivo notifies of events in the conference.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Conference callbackUrl(String url) {
        return with("callbackUrl", url);
    }

    /**
     * HTTP method Plivo uses to call callbackUrl. Plivo's default is POST.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Conference callbackMethod(HttpMethod value) {
        return with("callbackMethod", value);
    }

    /**
     * Keys that are reported to callbackUrl.
     *
     * @param values digits, * and #, or several of them joined by commas
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Conference digitsMatch(String... values) {
        return withAll("digitsMatch", (Object[]) values);
    }

    /**
     * Whether callbackUrl is notified who speaks. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Conference floorEvent(boolean value) {
        return with("floorEvent", value);
    }

    /**
     * Whether the answer of action is executed next; if false, this document continues. Plivo's default is true.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Conference redirect(boolean value) {
        return with("redirect", value);
    }

    /**
     * Whether the others hear this participant's keys. Plivo's default is true.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Conference relayDTMF(boolean value) {
        return with("relayDTMF", value);
    }

    /**
     * Whether machines or people transcribe it.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Conference transcriptionType(TranscriptionType value) {
        return with("transcriptionType", value);
    }

    /**
     * URL that receives the transcription.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Conference transcriptionUrl(String url) {
        return with("transcriptionUrl", url);
    }

    /**
     * HTTP method Plivo uses to call transcriptionUrl. Plivo's default is POST.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Conference transcriptionMethod(HttpMethod value) {
        return with("transcriptionMethod", value);
    }
}
