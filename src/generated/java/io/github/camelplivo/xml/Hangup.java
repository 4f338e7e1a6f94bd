/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Ends the call.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/routing">Plivo's documentation</a>
 */
public final class Hangup extends Element<Hangup> implements Verb {

    /** What the caller is told. */
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

    /** What the caller is told. */
    public Hangup reason(Reason value) {
        return with("reason", value);
    }

    /** Seconds until then; the document goes on meanwhile. Must be a whole number from 0. */
    public Hangup schedule(int seconds) {
        return with("schedule", seconds);
    }
}
