/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Collects keys or speech. The elements inside it are played meanwhile.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/input">Plivo's documentation</a>
 */
public final class GetInput extends Element<GetInput> implements Verb {

    /** What counts as input. */
    public enum InputType {
        DTMF("dtmf"),
        SPEECH("speech"),
        DTMF_SPEECH("dtmf speech");

        private final String word;

        InputType(String word) {
            this.word = word;
        }

        /** The word in the document. */
        @Override
        public String toString() {
            return word;
        }
    }

    /** How speech is recognised. */
    public enum SpeechModel {
        DEFAULT("default"),
        COMMAND_AND_SEARCH("command_and_search"),
        PHONE_CALL("phone_call");

        private final String word;

        SpeechModel(String word) {
            this.word = word;
        }

        /** The word in the document. */
        @Override
        public String toString() {
            return word;
        }
    }

    GetInput(Body body) {
        super(body);
    }

    @Override
    GetInput of(Body other) {
        return new GetInput(other);
    }

    /** URL that receives the input; its answer is executed next. Must be an absolute http or https URL. */
    public GetInput action(String url) {
        return with("action", url);
    }

    /** HTTP method Plivo uses to call action. Plivo's default is POST. */
    public GetInput method(HttpMethod value) {
        return with("method", value);
    }

    /** What counts as input. */
    public GetInput inputType(InputType value) {
        return with("inputType", value);
    }

    /** Seconds for the whole input. Must be a whole number from 5 to 60. Plivo's default is 15. */
    public GetInput executionTimeout(int seconds) {
        return with("executionTimeout", seconds);
    }

    /** Seconds to wait for each further key. Must be a whole number from 2 to 10, or auto. Plivo's default is auto. */
    public GetInput digitEndTimeout(int seconds) {
        return with("digitEndTimeout", seconds);
    }

    /** Seconds to wait for each further key. Must be a whole number from 2 to 10, or auto. Plivo's default is auto. */
    public GetInput digitEndTimeout(String value) {
        return with("digitEndTimeout", value);
    }

    /** Seconds of silence that end the speech. Must be a whole number from 2 to 10, or auto. Plivo's default is auto. */
    public GetInput speechEndTimeout(int seconds) {
        return with("speechEndTimeout", seconds);
    }

    /** Seconds of silence that end the speech. Must be a whole number from 2 to 10, or auto. Plivo's default is auto. */
    public GetInput speechEndTimeout(String value) {
        return with("speechEndTimeout", value);
    }

    /** Seconds to wait for the input to begin. Must be a whole number from 1. */
    public GetInput startInputTimeout(int seconds) {
        return with("startInputTimeout", seconds);
    }

    /** Number of attempts. Must be a whole number from 1. Plivo's default is 1. */
    public GetInput retries(int value) {
        return with("retries", value);
    }

    /** Maximum number of digits. Must be a whole number from 1 to 32. Plivo's default is 32. */
    public GetInput numDigits(int value) {
        return with("numDigits", value);
    }

    /** Key that ends the entry. Must be one of the keys 0 to 9, * and #, or none. Plivo's default is #. */
    public GetInput finishOnKey(String value) {
        return with("finishOnKey", value);
    }

    /** How speech is recognised. Plivo's default is default. */
    public GetInput speechModel(SpeechModel value) {
        return with("speechModel", value);
    }

    /** Phrases to expect. Must be text of at most 100 characters, or up to 500 of them joined by commas, 10000 characters in all. */
    public GetInput hints(String... values) {
        return withAll("hints", (Object[]) values);
    }

    /** Language of the speech. Must be a language such as en-US. Plivo's default is en-US. */
    public GetInput language(String value) {
        return with("language", value);
    }

    /** Whether swearwords are masked. Plivo's default is false. */
    public GetInput profanityFilter(boolean value) {
        return with("profanityFilter", value);
    }

    /** URL that receives interim results. Must be an absolute http or https URL. */
    public GetInput interimSpeechResultsCallback(String url) {
        return with("interimSpeechResultsCallback", url);
    }

    /** HTTP method Plivo uses to call interimSpeechResultsCallback. Plivo's default is POST. */
    public GetInput interimSpeechResultsCallbackMethod(HttpMethod value) {
        return with("interimSpeechResultsCallbackMethod", value);
    }

    /** Whether the answer of action is executed next; if false, this document continues. Plivo's default is true. */
    public GetInput redirect(boolean value) {
        return with("redirect", value);
    }

    /** Whether Plivo logs what was entered; false for a PIN or the number of a card. Plivo's default is true. */
    public GetInput log(boolean value) {
        return with("log", value);
    }
}
