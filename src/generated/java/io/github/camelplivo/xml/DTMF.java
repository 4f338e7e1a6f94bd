/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Sends the tones of keys.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/audio-output">Plivo's documentation</a>
 */
public final class DTMF extends Element<DTMF> implements Verb {

    DTMF(Body body) {
        super(body);
    }

    @Override
    DTMF of(Body other) {
        return new DTMF(other);
    }

    /**
     * Whether the next step begins while the tones are still being sent. Plivo's default is true.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public DTMF async(boolean value) {
        return with("async", value);
    }
}
