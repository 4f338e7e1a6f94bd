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
        REJECTED("rejected"),
        BUSY("busy");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /** The word in the document. */
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

    /** Reason reported to the caller. */
    public Hangup reason(Reason value) {
        return with("reason", value);
    }

    /** Seconds to wait before; the document continues meanwhile. Must be a whole number from 0. */
    public Hangup schedule(int seconds) {
        return with("schedule", seconds);
    }
}
