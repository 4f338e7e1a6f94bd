/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * A phone number to call.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/routing">Plivo's documentation</a>
 */
public final class Number extends Element<Number> implements DialTarget {

    /** Whether sendDigits go as events instead of tones. */
    public enum SendDigitsMode {
        /** {@code rfc2833} */
        RFC2833("rfc2833");

        private final String word;

        SendDigitsMode(String word) {
            this.word = word;
        }

        /** {@return the word in the document} */
        @Override
        public String toString() {
            return word;
        }
    }

    Number(Body body) {
        super(body);
    }

    @Override
    Number of(Body other) {
        return new Number(other);
    }

    /**
     * Digits to dial after the answer; w waits half a second, W a second.
     *
     * @param value digits, * and #, with w for a pause of half a second and W for one of a second
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Number sendDigits(String value) {
        return with("sendDigits", value);
    }

    /**
     * Whether sendDigits go as events instead of tones.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Number sendDigitsMode(SendDigitsMode value) {
        return with("sendDigitsMode", value);
    }

    /**
     * Whether sendDigits are pressed before the answer. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Number sendOnPreanswer(boolean value) {
        return with("sendOnPreanswer", value);
    }

    /**
     * SIP headers of the call: name=value,name=value.
     *
     * @param value name=value pairs joined by commas, no name beginning with PH-, Plivo, FS-, SipAuth, ZT-, Twilio, ClientRegion
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Number sipHeaders(String value) {
        return with("sipHeaders", value);
    }

    /**
     * Caller ID shown to the called party.
     *
     * @param value an E.164 phone number (digits with the country code, a leading plus is fine), or a SIP address (sip:...)
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Number callerId(String value) {
        return with("callerId", value);
    }

    /**
     * Caller name shown to the called party.
     *
     * @param value text of at most 50 characters
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Number callerName(String value) {
        return with("callerName", value);
    }
}
