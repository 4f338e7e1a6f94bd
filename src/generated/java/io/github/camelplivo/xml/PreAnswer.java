/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Plays prompts before the call is answered, for less than 30 seconds.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/routing">Plivo's documentation</a>
 */
public final class PreAnswer extends Element<PreAnswer> implements Verb {

    PreAnswer(Body body) {
        super(body);
    }

    @Override
    PreAnswer of(Body other) {
        return new PreAnswer(other);
    }
}
