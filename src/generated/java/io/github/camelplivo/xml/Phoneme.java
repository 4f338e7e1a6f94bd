/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Pronounces its text as ph says.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/audio-output">Plivo's documentation</a>
 */
public final class Phoneme extends Element<Phoneme> implements WordPart {

    Phoneme(Body body) {
        super(body);
    }

    @Override
    Phoneme of(Body other) {
        return new Phoneme(other);
    }

    /**
     * Alphabet in which ph is written.
     *
     * @param value ipa or x-sampa
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Phoneme alphabet(String value) {
        return with("alphabet", value);
    }

    /**
     * The pronunciation.
     *
     * @param value some text
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Phoneme ph(String value) {
        return with("ph", value);
    }
}
