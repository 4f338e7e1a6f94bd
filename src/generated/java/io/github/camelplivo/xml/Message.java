/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Sends a text message.
 */
public final class Message extends Element<Message> implements Verb {

    /** Kind of message. */
    public enum Type {
        SMS("sms");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        /** The word in the document. */
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

    /** Sender: a phone number or a sender id. Must be a phone number, a short code or a sender's name. */
    public Message src(String value) {
        return with("src", value);
    }

    /** Recipient: a phone number, or several separated by a less-than sign. Must be an E.164 phone number (digits with the country code, a leading plus is fine), or several of them joined by less-than signs. */
    public Message dst(String... values) {
        return withAll("dst", (Object[]) values);
    }

    /** Kind of message. Plivo's default is sms. */
    public Message type(Type value) {
        return with("type", value);
    }

    /** URL Plivo notifies of the status of the message. Must be an absolute http or https URL. */
    public Message callbackUrl(String url) {
        return with("callbackUrl", url);
    }

    /** HTTP method Plivo uses to call callbackUrl. Plivo's default is POST. */
    public Message callbackMethod(HttpMethod value) {
        return with("callbackMethod", value);
    }
}
