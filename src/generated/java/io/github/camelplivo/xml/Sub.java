/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Reads alias instead of its text.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/audio-output">Plivo's documentation</a>
 */
public final class Sub extends Element<Sub> implements WordPart {

    Sub(Body body) {
        super(body);
    }

    @Override
    Sub of(Body other) {
        return new Sub(other);
    }

    /**
     * Text to read.
     *
     * @param value some text
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Sub alias(String value) {
        return with("alias", value);
    }
}
