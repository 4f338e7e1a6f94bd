/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * A paragraph, with pauses around it.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/audio-output">Plivo's documentation</a>
 */
public final class P extends Element<P> implements Spoken {

    P(Body body) {
        super(body);
    }

    @Override
    P of(Body other) {
        return new P(other);
    }
}
