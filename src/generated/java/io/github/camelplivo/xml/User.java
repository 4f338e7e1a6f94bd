/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * A SIP address to call.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/routing">Plivo's documentation</a>
 */
public final class User extends Element<User> implements DialTarget {

    User(Body body) {
        super(body);
    }

    @Override
    User of(Body other) {
        return new User(other);
    }

    /**
     * Digits to dial after the answer; w waits half a second, W a second.
     *
     * @param value digits, * and #, with w for a pause of half a second and W for one of a second
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public User sendDigits(String value) {
        return with("sendDigits", value);
    }

    /**
     * Whether sendDigits are pressed before the answer. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public User sendOnPreanswer(boolean value) {
        return with("sendOnPreanswer", value);
    }

    /**
     * SIP headers of the call: name=value,name=value.
     *
     * @param value name=value pairs joined by commas, no name beginning with PH-, Plivo, FS-, SipAuth, ZT-, Twilio, ClientRegion
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public User sipHeaders(String value) {
        return with("sipHeaders", value);
    }

    /**
     * User name for an endpoint that asks for one.
     *
     * @param value some text
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public User sipAuthUsername(String value) {
        return with("sipAuthUsername", value);
    }

    /**
     * Password for an endpoint that asks for one.
     *
     * @param value text of 8 to 128 characters
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public User sipAuthPassword(String value) {
        return with("sipAuthPassword", value);
    }

    /**
     * Caller ID shown to the called party.
     *
     * @param value an E.164 phone number (digits with the country code, a leading plus is fine), or a SIP address (sip:...)
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public User callerId(String value) {
        return with("callerId", value);
    }

    /**
     * Caller name shown to the called party.
     *
     * @param value text of at most 50 characters
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public User callerName(String value) {
        return with("callerName", value);
    }
}
