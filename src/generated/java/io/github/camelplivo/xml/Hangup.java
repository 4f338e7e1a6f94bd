/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Ends the call.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/routing">Plivo's documentation</a>
 */
public final class Hangup extends Element<Hangup> implements Verb {

    /** Reason reported to the caller. */
    public enum Reason {
        /** {@code rejected} */
        REJECTED("rejected"),
        /** {@code busy} */
        BUSY("busy");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /** {@return the word in the document} */
        @Override
        public String toString() {
            return word;
        }
    }

    Hangup(Body body) {
        super(body);
    }

    @Override
    Hangup of(Body other) {
        return new Hangup(other);
    }

    /**
     * Reason reported to the caller.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Hangup reason(Reason value) {
        return with("reason", value);
    }

    /**
     * Seconds to wait before; the document continues meanwhile.
     *
     * @param seconds a whole number from 0
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Hangup schedule(int seconds) {
        return with("schedule", seconds);
    }
}
