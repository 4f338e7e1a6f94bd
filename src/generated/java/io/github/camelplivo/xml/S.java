/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * A sentence, with pauses around it.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/audio-output">Plivo's documentation</a>
 */
public final class S extends Element<S> implements ParagraphPart {

    S(Body body) {
        super(body);
    }

    @Override
    S of(Body other) {
        return new S(other);
    }
}
