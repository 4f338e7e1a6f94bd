/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Collects keys that the caller presses. The elements inside it are played meanwhile.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/input">Plivo's documentation</a>
 */
public final class GetDigits extends Element<GetDigits> implements Verb {

    GetDigits(Body body) {
        super(body);
    }

    @Override
    GetDigits of(Body other) {
        return new GetDigits(other);
    }

    /**
     * URL that receives the digits; its answer is executed next.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetDigits action(String url) {
        return with("action", url);
    }

    /**
     * HTTP method Plivo uses to call action. Plivo's default is POST.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public GetDigits method(HttpMethod value) {
        return with("method", value);
    }

    /**
     * Maximum number of digits. Plivo's default is 99.
     *
     * @param value a whole number from 1 to 99
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetDigits numDigits(int value) {
        return with("numDigits", value);
    }

    /**
     * Seconds to wait for the first key. Plivo's default is 5.
     *
     * @param seconds a whole number from 1
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetDigits timeout(int seconds) {
        return with("timeout", seconds);
    }

    /**
     * Seconds to wait for each further key. Plivo's default is 2.
     *
     * @param seconds a whole number from 1
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetDigits digitTimeout(int seconds) {
        return with("digitTimeout", seconds);
    }

    /**
     * Key that ends the entry. Plivo's default is #.
     *
     * @param value one of the keys 0 to 9, * and #, or none
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetDigits finishOnKey(String value) {
        return with("finishOnKey", value);
    }

    /**
     * Number of attempts. Plivo's default is 1.
     *
     * @param value a whole number from 1
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetDigits retries(int value) {
        return with("retries", value);
    }

    /**
     * Whether the answer of action is executed next; if false, this document continues. Plivo's default is true.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public GetDigits redirect(boolean value) {
        return with("redirect", value);
    }

    /**
     * Whether a beep follows what is played. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public GetDigits playBeep(boolean value) {
        return with("playBeep", value);
    }

    /**
     * Allowed keys. Plivo's default is 1234567890*#.
     *
     * @param value digits, * and #
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetDigits validDigits(String value) {
        return with("validDigits", value);
    }

    /**
     * URL of the audio to play after a key that is not allowed.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public GetDigits invalidDigitsSound(String url) {
        return with("invalidDigitsSound", url);
    }

    /**
     * Whether Plivo logs what was entered; false for a PIN or the number of a card. Plivo's default is true.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public GetDigits log(boolean value) {
        return with("log", value);
    }
}
