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
        /** {@code strong} */
        STRONG("strong"),
        /** {@code moderate} */
        MODERATE("moderate"),
        /** {@code reduced} */
        REDUCED("reduced"),
        /** {@code none} */
        NONE("none");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        /** {@return the word in the document} */
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

    /**
     * How strong the stress is.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Emphasis level(Level value) {
        return with("level", value);
    }
}
