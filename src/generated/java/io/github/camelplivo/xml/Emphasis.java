/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Stresses its text.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/audio-output">Plivo's documentation</a>
 */
public final class Emphasis extends Element<Emphasis> implements WordPart {

    /** How strong the stress is. */
    public enum Level {
        STRONG("strong"),
        MODERATE("moderate"),
        REDUCED("reduced"),
        NONE("none");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        /** The word in the document. */
        @Override
        public String toString() {
            return word;
        }
    }

    Emphasis(Body body) {
        super(body);
    }

    @Override
    Emphasis of(Body other) {
        return new Emphasis(other);
    }

    /** How strong the stress is. */
    public Emphasis level(Level value) {
        return with("level", value);
    }
}
