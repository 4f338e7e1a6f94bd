/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Sends a text message.
 */
public final class Message extends Element<Message> implements Verb {

    /** Kind of message. */
    public enum Type {
        /** {@code sms} */
        SMS("sms");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        /** {@return the word in the document} */
        @Override
        public String toString() {
            return word;
        }
    }

    Message(Body body) {
        super(body);
    }

    @Override
    Message of(Body other) {
        return new Message(other);
    }

    /**
     * Sender: a phone number or a sender id.
     *
     * @param value a phone number, a short code or a sender's name
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Message src(String value) {
        return with("src", value);
    }

    /**
     * Recipient: a phone number, or several separated by a less-than sign.
     *
     * @param values an E.164 phone number (digits with the country code, a leading plus is fine), or several of them joined by less-than signs
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Message dst(String... values) {
        return withAll("dst", (Object[]) values);
    }

    /**
     * Kind of message. Plivo's default is sms.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Message type(Type value) {
        return with("type", value);
    }

    /**
     * URL Plivo notifies of the status of the message.
     *
     * @param url an absolute http or https URL
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Message callbackUrl(String url) {
        return with("callbackUrl", url);
    }

    /**
     * HTTP method Plivo uses to call callbackUrl. Plivo's default is POST.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Message callbackMethod(HttpMethod value) {
        return with("callbackMethod", value);
    }
}
