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
        NONE("none"),
        X_WEAK("x-weak"),
        WEAK("weak"),
        MEDIUM("medium"),
        STRONG("strong"),
        X_STRONG("x-strong");

        private final String word;

        Strength(String word) {
            this.word = word;
        }

        /** The word in the document. */
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

    /** Strength of the pause. */
    public Break strength(Strength value) {
        return with("strength", value);
    }

    /** How long the pause is: 500ms, 2s. Must be a time such as 500ms or 2s. */
    public Break time(String value) {
        return with("time", value);
    }
}
