/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * A word, pronounced according to its part of speech.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/audio-output">Plivo's documentation</a>
 */
public final class W extends Element<W> implements SentencePart {

    W(Body body) {
        super(body);
    }

    @Override
    W of(Body other) {
        return new W(other);
    }

    /**
     * The part of speech, such as amazon:VB.
     *
     * @param value a part of speech such as amazon:VB
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public W role(String value) {
        return with("role", value);
    }
}
