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
        VOICE("voice"),
        WHATSAPP("whatsapp");

        private final String word;

        CallType(String word) {
            this.word = word;
        }

        /** The word in the document. */
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

    /** URL Plivo notifies when the Dial ends; its answer is executed next. Must be an absolute http or https URL. */
    public Dial action(String url) {
        return with("action", url);
    }

    /** HTTP method Plivo uses to call action. Plivo's default is POST. */
    public Dial method(HttpMethod value) {
        return with("method", value);
    }

    /** Seconds to ring. Must be a whole number from 1. */
    public Dial timeout(int seconds) {
        return with("timeout", seconds);
    }

    /** Maximum duration of the connection in seconds. Must be a whole number from 1. Plivo's default is 14400. */
    public Dial timeLimit(int value) {
        return with("timeLimit", value);
    }

    /** Caller ID shown to the called party. Must be an E.164 phone number (digits with the country code, a leading plus is fine), or a SIP address (sip:...). */
    public Dial callerId(String value) {
        return with("callerId", value);
    }

    /** Caller name shown to the called party. Must be text of at most 50 characters. */
    public Dial callerName(String value) {
        return with("callerName", value);
    }

    /** Whether the caller's * ends the other leg. Plivo's default is false. */
    public Dial hangupOnStar(boolean value) {
        return with("hangupOnStar", value);
    }

    /** Whether the answer of action is executed next; if false, this document continues. Plivo's default is true. */
    public Dial redirect(boolean value) {
        return with("redirect", value);
    }

    /** URL Plivo notifies when the called party answers, is connected, hangs up or presses keys. Must be an absolute http or https URL. */
    public Dial callbackUrl(String url) {
        return with("callbackUrl", url);
    }

    /** HTTP method Plivo uses to call callbackUrl. Plivo's default is POST. */
    public Dial callbackMethod(HttpMethod value) {
        return with("callbackMethod", value);
    }

    /** URL of the Plivo XML that the called party hears before being connected. Must be an absolute http or https URL. */
    public Dial confirmSound(String url) {
        return with("confirmSound", url);
    }

    /** Key that the called party presses to accept. Must be one of the keys 0 to 9, * and #. */
    public Dial confirmKey(String value) {
        return with("confirmKey", value);
    }

    /** Seconds to wait for confirmKey. Must be a whole number from 1. Plivo's default is 120. */
    public Dial confirmTimeout(int seconds) {
        return with("confirmTimeout", seconds);
    }

    /** What the caller hears while it rings: a URL, or real for the real ringing tone. Must be real, or an absolute http or https URL. */
    public Dial dialMusic(String value) {
        return with("dialMusic", value);
    }

    /** Keys of the caller that are reported to callbackUrl. Must be digits, * and #, or several of them joined by commas. */
    public Dial digitsMatch(String... values) {
        return withAll("digitsMatch", (Object[]) values);
    }

    /** Keys of the called party that are reported to callbackUrl. Must be digits, * and #, or several of them joined by commas. */
    public Dial digitsMatchBLeg(String... values) {
        return withAll("digitsMatchBLeg", (Object[]) values);
    }

    /** SIP headers of the call: name=value,name=value. Must be name=value pairs joined by commas, no name beginning with PH-, Plivo, FS-, SipAuth, ZT-, Twilio, ClientRegion. */
    public Dial sipHeaders(String value) {
        return with("sipHeaders", value);
    }

    /** How the call is made. Plivo's default is voice. */
    public Dial callType(CallType value) {
        return with("callType", value);
    }
}
