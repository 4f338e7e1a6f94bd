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
        RFC2833("rfc2833");

        private final String word;

        SendDigitsMode(String word) {
            this.word = word;
        }

        /** The word in the document. */
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

    /** Digits to dial after the answer; w waits half a second, W a second. Must be digits, * and #, with w for a pause of half a second and W for one of a second. */
    public Number sendDigits(String value) {
        return with("sendDigits", value);
    }

    /** Whether sendDigits go as events instead of tones. */
    public Number sendDigitsMode(SendDigitsMode value) {
        return with("sendDigitsMode", value);
    }

    /** Whether sendDigits are pressed before the answer. Plivo's default is false. */
    public Number sendOnPreanswer(boolean value) {
        return with("sendOnPreanswer", value);
    }

    /** SIP headers of the call: name=value,name=value. Must be name=value pairs joined by commas, no name beginning with PH-, Plivo, FS-, SipAuth, ZT-, Twilio, ClientRegion. */
    public Number sipHeaders(String value) {
        return with("sipHeaders", value);
    }

    /** Caller ID shown to the called party. Must be an E.164 phone number (digits with the country code, a leading plus is fine), or a SIP address (sip:...). */
    public Number callerId(String value) {
        return with("callerId", value);
    }

    /** Caller name shown to the called party. Must be text of at most 50 characters. */
    public Number callerName(String value) {
        return with("callerName", value);
    }
}
