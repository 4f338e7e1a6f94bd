/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Connects the call to another party. If several ring together, the first to answer is connected.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/routing">Plivo's documentation</a>
 */
public final class Dial extends Element<Dial> implements Verb {

    /** How the call is made. */
    public enum CallType {
        /** {@code voice} */
        VOICE("voice"),
        /** {@code whatsapp} */
        WHATSAPP("whatsapp");

        private final String word;

        CallType(String word) {
            this.word = word;
        }

        /** {@return the word in the document} */
        @Override
        public String toString() {
            return word;
        }
    }

    Dial(Body body) {
        super(body);
    }

    @Override
    Dial of(Body other) {
        return new Dial(other);
    }

    /**
     * URL Plivo notifies when the Dial ends; its answer is executed next.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Dial action(String url) {
        return with("action", url);
    }

    /**
     * HTTP method Plivo uses to call action. Plivo's default is POST.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Dial method(HttpMethod value) {
        return with("method", value);
    }

    /**
     * Seconds to ring.
     *
     * @param seconds a whole number from 1
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Dial timeout(int seconds) {
        return with("timeout", seconds);
    }

    /**
     * Maximum duration of the connection in seconds. Plivo's default is 14400.
     *
     * @param value a whole number from 1
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Dial timeLimit(int value) {
        return with("timeLimit", value);
    }

    /**
     * Caller ID shown to the called party.
     *
     * @param value an E.164 phone number (digits with the country code, a leading plus is fine), or a SIP address (sip:...)
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Dial callerId(String value) {
        return with("callerId", value);
    }

    /**
     * Caller name shown to the called party.
     *
     * @param value text of at most 50 characters
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Dial callerName(String value) {
        return with("callerName", value);
    }

    /**
     * Whether the caller's * ends the other leg. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Dial hangupOnStar(boolean value) {
        return with("hangupOnStar", value);
    }

    /**
     * Whether the answer of action is executed next; if false, this document continues. Plivo's default is true.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Dial redirect(boolean value) {
        return with("redirect", value);
    }

    /**
     * URL Plivo notifies when the called party answers, is connected, hangs up or presses keys.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Dial callbackUrl(String url) {
        return with("callbackUrl", url);
    }

    /**
     * HTTP method Plivo uses to call callbackUrl. Plivo's default is POST.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Dial callbackMethod(HttpMethod value) {
        return with("callbackMethod", value);
    }

    /**
     * URL of the Plivo XML that the called party hears before being connected.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Dial confirmSound(String url) {
        return with("confirmSound", url);
    }

    /**
     * Key that the called party presses to accept.
     *
     * @param value one of the keys 0 to 9, * and #
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Dial confirmKey(String value) {
        return with("confirmKey", value);
    }

    /**
     * Seconds to wait for confirmKey. Plivo's default is 120.
     *
     * @param seconds a whole number from 1
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Dial confirmTimeout(int seconds) {
        return with("confirmTimeout", seconds);
    }

    /**
     * What the caller hears while it rings: a URL, or real for the real ringing tone.
     *
     * @param value real, or an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Dial dialMusic(String value) {
        return with("dialMusic", value);
    }

    /**
     * Keys of the caller that are reported to callbackUrl.
     *
     * @param values digits, * and #, or several of them joined by commas
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Dial digitsMatch(String... values) {
        return withAll("digitsMatch", (Object[]) values);
    }

    /**
     * Keys of the called party that are reported to callbackUrl.
     *
     * @param values digits, * and #, or several of them joined by commas
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Dial digitsMatchBLeg(String... values) {
        return withAll("digitsMatchBLeg", (Object[]) values);
    }

    /**
     * SIP headers of the call: name=value,name=value.
     *
     * @param value name=value pairs joined by commas, no name beginning with PH-, Plivo, FS-, SipAuth, ZT-, Twilio, ClientRegion
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Dial sipHeaders(String value) {
        return with("sipHeaders", value);
    }

    /**
     * How the call is made. Plivo's default is voice.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Dial callType(CallType value) {
        return with("callType", value);
    }
}
