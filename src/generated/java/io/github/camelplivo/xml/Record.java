/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Records the caller, or the whole call from here on.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/record">Plivo's documentation</a>
 */
public final class Record extends Element<Record> implements Verb {

    /** Format of the recording. */
    public enum FileFormat {
        /** {@code mp3} */
        MP3("mp3"),
        /** {@code wav} */
        WAV("wav");

        private final String word;

        FileFormat(String word) {
            this.word = word;
        }

        /** {@return the word in the document} */
        @Override
        public String toString() {
            return word;
        }
    }

    /** Whether each party has a channel of its own. */
    public enum RecordChannelType {
        /** {@code mono} */
        MONO("mono"),
        /** {@code stereo} */
        STEREO("stereo");

        private final String word;

        RecordChannelType(String word) {
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

    /** How detailed the transcription is. */
    public enum TranscriptionReportType {
        /** {@code full} */
        FULL("full"),
        /** {@code compact} */
        COMPACT("compact");

        private final String word;

        TranscriptionReportType(String word) {
            this.word = word;
        }

        /** {@return the word in the document} */
        @Override
        public String toString() {
            return word;
        }
    }

    Record(Body body) {
        super(body);
    }

    @Override
    Record of(Body other) {
        return new Record(other);
    }

    /**
     * URL that receives the recording; its answer is executed next.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Record action(String url) {
        return with("action", url);
    }

    /**
     * HTTP method Plivo uses to call action. Plivo's default is POST.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Record method(HttpMethod value) {
        return with("method", value);
    }

    /**
     * Format of the recording. Plivo's default is mp3.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Record fileFormat(FileFormat value) {
        return with("fileFormat", value);
    }

    /**
     * Whether the answer of action is executed next; if false, this document continues. Plivo's default is true.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Record redirect(boolean value) {
        return with("redirect", value);
    }

    /**
     * Seconds of silence that end the recording. Plivo's default is 15.
     *
     * @param seconds a whole number from 1
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Record timeout(int seconds) {
        return with("timeout", seconds);
    }

    /**
     * Maximum duration of the recording in seconds. Plivo's default is 60.
     *
     * @param value a whole number from 1
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Record maxLength(int value) {
        return with("maxLength", value);
    }

    /**
     * Key that ends the recording. Plivo's default is #.
     *
     * @param value one of the keys 0 to 9, * and #, or none
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Record finishOnKey(String value) {
        return with("finishOnKey", value);
    }

    /**
     * Whether a beep comes first. Plivo's default is true.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Record playBeep(boolean value) {
        return with("playBeep", value);
    }

    /**
     * Whether the whole call is recorded, in the background. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Record recordSession(boolean value) {
        return with("recordSession", value);
    }

    /**
     * Whether the recording begins when the called party answers. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Record startOnDialAnswer(boolean value) {
        return with("startOnDialAnswer", value);
    }

    /**
     * Whether each party has a channel of its own. Plivo's default is stereo.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Record recordChannelType(RecordChannelType value) {
        return with("recordChannelType", value);
    }

    /**
     * Whether machines or people transcribe it.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Record transcriptionType(TranscriptionType value) {
        return with("transcriptionType", value);
    }

    /**
     * URL that receives the transcription.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Record transcriptionUrl(String url) {
        return with("transcriptionUrl", url);
    }

    /**
     * HTTP method Plivo uses to call transcriptionUrl. Plivo's default is POST.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Record transcriptionMethod(HttpMethod value) {
        return with("transcriptionMethod", value);
    }

    /**
     * How detailed the transcription is. Plivo's default is compact.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Record transcriptionReportType(TranscriptionReportType value) {
        return with("transcriptionReportType", value);
    }

    /**
     * URL Plivo notifies when the recording is ready.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Record callbackUrl(String url) {
        return with("callbackUrl", url);
    }

    /**
     * HTTP method Plivo uses to call callbackUrl. Plivo's default is POST.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Record callbackMethod(HttpMethod value) {
        return with("callbackMethod", value);
    }
}
