/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Reads text aloud. SSML in it needs a Polly voice.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/audio-output">Plivo's documentation</a>
 */
public final class Speak extends Element<Speak> implements Verb, Prompt {

    Speak(Body body) {
        super(body);
    }

    @Override
    Speak of(Body other) {
        return new Speak(other);
    }

    /**
     * Voice that reads the text. Plivo's default is WOMAN.
     *
     * @param value WOMAN, MAN or a Polly voice such as Polly.Joanna
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Speak voice(String value) {
        return with("voice", value);
    }

    /**
     * Language of the text. Plivo's default is en-US.
     *
     * @param value a language such as en-US
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Speak language(String value) {
        return with("language", value);
    }

    /**
     * How often the text is read; 0 repeats it until the call ends. Plivo's default is 1.
     *
     * @param value a whole number from 0
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Speak loop(int value) {
        return with("loop", value);
    }
}
