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

    /** Who sends it: a number or a name of yours. Must be a phone number, a short code or a sender's name. */
    public Message src(String value) {
        return with("src", value);
    }

    /** Who gets it: a number, or several joined by a less-than sign. Must be an E.164 phone number (digits with the country code, a leading plus is fine), or several of them joined by less-than signs. */
    public Message dst(String... values) {
        return withAll("dst", (Object[]) values);
    }

    /** Kind of message. Plivo's default is sms. */
    public Message type(Type value) {
        return with("type", value);
    }

    /** URL told what becomes of the message. Must be an absolute http or https URL. */
    public Message callbackUrl(String url) {
        return with("callbackUrl", url);
    }

    /** How callbackUrl is called. Plivo's default is POST. */
    public Message callbackMethod(HttpMethod value) {
        return with("callbackMethod", value);
    }
}
