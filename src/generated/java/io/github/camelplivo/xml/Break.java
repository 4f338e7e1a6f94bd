/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Makes a pause.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/audio-output">Plivo's documentation</a>
 */
public final class Break extends Element<Break> implements WordPart {

    /** Strength of the pause. */
    public enum Strength {
        /** {@code none} */
        NONE("none"),
        /** {@code x-weak} */
        X_WEAK("x-weak"),
        /** {@code weak} */
        WEAK("weak"),
        /** {@code medium} */
        MEDIUM("medium"),
        /** {@code strong} */
        STRONG("strong"),
        /** {@code x-strong} */
        X_STRONG("x-strong");

        private final String word;

        Strength(String word) {
            this.word = word;
        }

        /** {@return the word in the document} */
        @Override
        public String toString() {
            return word;
        }
    }

    Break(Body body) {
        super(body);
    }

    @Override
    Break of(Body other) {
        return new Break(other);
    }

    /**
     * Strength of the pause.
     *
     * @param value one of the words that Plivo knows
     * @return this element with that attribute
     */
    public Break strength(Strength value) {
        return with("strength", value);
    }

    /**
     * How long the pause is: 500ms, 2s.
     *
     * @param value a time such as 500ms or 2s
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Break time(String value) {
        return with("time", value);
    }
}
