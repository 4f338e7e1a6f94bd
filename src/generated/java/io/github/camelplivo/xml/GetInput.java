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
        /** {@code dtmf} */
        DTMF("dtmf"),
        /** {@code speech} */
        SPEECH("speech"),
        /** {@code dtmf speech} */
        DTMF_SPEECH("dtmf speech");

        private final String word;

        InputType(String word) {
            this.word = word;
        }

        /** {@return the word in the document} */
        @Override
        public String toString() {
            return word;
        }
    }

    /** How speech is recognised. */
    public enum SpeechModel {
        /** {@code default} */
        DEFAULT("default"),
        /** {@code command_and_search} */
        COMMAND_AND_SEARCH("command_and_search"),
        /** {@code phone_call} */
        PHONE_CALL("phone_call");

        private final String word;

        SpeechModel(String word) {
            this.word = word;
        }

        /** {@return the word in the document} */
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

    /**
     * URL that receives the input; its answer is executed next.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetInput action(String url) {
        return with("action", url);
    }

    /**
     * HTTP method Plivo uses to call action. Plivo's default is POST.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public GetInput method(HttpMethod value) {
        return with("method", value);
    }

    /**
     * What counts as input.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public GetInput inputType(InputType value) {
        return with("inputType", value);
    }

    /**
     * Seconds for the whole input. Plivo's default is 15.
     *
     * @param seconds a whole number from 5 to 60
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetInput executionTimeout(int seconds) {
        return with("executionTimeout", seconds);
    }

    /**
     * Seconds to wait for each further key. Plivo's default is auto.
     *
     * @param seconds a whole number from 2 to 10, or auto
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetInput digitEndTimeout(int seconds) {
        return with("digitEndTimeout", seconds);
    }

    /**
     * Seconds to wait for each further key. Plivo's default is auto.
     *
     * @param value a whole number from 2 to 10, or auto
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetInput digitEndTimeout(String value) {
        return with("digitEndTimeout", value);
    }

    /**
     * Seconds of silence that end the speech. Plivo's default is auto.
     *
     * @param seconds a whole number from 2 to 10, or auto
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetInput speechEndTimeout(int seconds) {
        return with("speechEndTimeout", seconds);
    }

    /**
     * Seconds of silence that end the speech. Plivo's default is auto.
     *
     * @param value a whole number from 2 to 10, or auto
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetInput speechEndTimeout(String value) {
        return with("speechEndTimeout", value);
    }

    /**
     * Seconds to wait for the input to begin.
     *
     * @param seconds a whole number from 1
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetInput startInputTimeout(int seconds) {
        return with("startInputTimeout", seconds);
    }

    /**
     * Number of attempts. Plivo's default is 1.
     *
     * @param value a whole number from 1
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetInput retries(int value) {
        return with("retries", value);
    }

    /**
     * Maximum number of digits. Plivo's default is 32.
     *
     * @param value a whole number from 1 to 32
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetInput numDigits(int value) {
        return with("numDigits", value);
    }

    /**
     * Key that ends the entry. Plivo's default is #.
     *
     * @param value one of the keys 0 to 9, * and #, or none
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetInput finishOnKey(String value) {
        return with("finishOnKey", value);
    }

    /**
     * How speech is recognised. Plivo's default is default.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public GetInput speechModel(SpeechModel value) {
        return with("speechModel", value);
    }

    /**
     * Phrases to expect.
     *
     * @param values text of at most 100 characters, or up to 500 of them joined by commas, 10000 characters in all
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetInput hints(String... values) {
        return withAll("hints", (Object[]) values);
    }

    /**
     * Language of the speech. Plivo's default is en-US.
     *
     * @param value a language such as en-US
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetInput language(String value) {
        return with("language", value);
    }

    /**
     * Whether swearwords are masked. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public GetInput profanityFilter(boolean value) {
        return with("profanityFilter", value);
    }

    /**
     * URL that receives interim results.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetInput interimSpeechResultsCallback(String url) {
        return with("interimSpeechResultsCallback", url);
    }

    /**
     * HTTP method Plivo uses to call interimSpeechResultsCallback. Plivo's default is POST.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public GetInput interimSpeechResultsCallbackMethod(HttpMethod value) {
        return with("interimSpeechResultsCallbackMethod", value);
    }

    /**
     * Whether the answer of action is executed next; if false, this document continues. Plivo's default is true.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public GetInput redirect(boolean value) {
        return with("redirect", value);
    }

    /**
     * Whether Plivo logs what was entered; false for a PIN or the number of a card. Plivo's default is true.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public GetInput log(boolean value) {
        return with("log", value);
    }
}
