/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Plays an audio file, mp3 or wav, of at most 10 MB.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/audio-output">Plivo's documentation</a>
 */
public final class Play extends Element<Play> implements Verb, Prompt {

    Play(Body body) {
        super(body);
    }

    @Override
    Play of(Body other) {
        return new Play(other);
    }

    /**
     * How often the sound is played; 0 repeats it until the call ends. Plivo's default is 1.
     *
     * @param value a whole number from 0
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Play loop(int value) {
        return with("loop", value);
    }
}
