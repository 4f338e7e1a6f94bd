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

    /** URL that receives the digits; its answer is executed next. Must be an absolute http or https URL. */
    public GetDigits action(String url) {
        return with("action", url);
    }

    /** HTTP method Plivo uses to call action. Plivo's default is POST. */
    public GetDigits method(HttpMethod value) {
        return with("method", value);
    }

    /** Maximum number of digits. Must be a whole number from 1 to 99. Plivo's default is 99. */
    public GetDigits numDigits(int value) {
        return with("numDigits", value);
    }

    /** Seconds to wait for the first key. Must be a whole number from 1. Plivo's default is 5. */
    public GetDigits timeout(int seconds) {
        return with("timeout", seconds);
    }

    /** Seconds to wait for each further key. Must be a whole number from 1. Plivo's default is 2. */
    public GetDigits digitTimeout(int seconds) {
        return with("digitTimeout", seconds);
    }

    /** Key that ends the entry. Must be one of the keys 0 to 9, * and #, or none. Plivo's default is #. */
    public GetDigits finishOnKey(String value) {
        return with("finishOnKey", value);
    }

    /** Number of attempts. Must be a whole number from 1. Plivo's default is 1. */
    public GetDigits retries(int value) {
        return with("retries", value);
    }

    /** Whether the answer of action is executed next; if false, this document continues. Plivo's default is true. */
    public GetDigits redirect(boolean value) {
        return with("redirect", value);
    }

    /** Whether a beep follows what is played. Plivo's default is false. */
    public GetDigits playBeep(boolean value) {
        return with("playBeep", value);
    }

    /** Allowed keys. Must be digits, * and #. Plivo's default is 1234567890*#. */
    public GetDigits validDigits(String value) {
        return with("validDigits", value);
    }

    /** URL of the audio to play after a key that is not allowed. Must be an absolute http or https URL. */
    public GetDigits invalidDigitsSound(String url) {
        return with("invalidDigitsSound", url);
    }

    /** Whether Plivo logs what was entered; false for a PIN or the number of a card. Plivo's default is true. */
    public GetDigits log(boolean value) {
        return with("log", value);
    }
}
