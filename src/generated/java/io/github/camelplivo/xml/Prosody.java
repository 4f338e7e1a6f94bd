/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Changes volume, rate and pitch.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/audio-output">Plivo's documentation</a>
 */
public final class Prosody extends Element<Prosody> implements WordPart {

    Prosody(Body body) {
        super(body);
    }

    @Override
    Prosody of(Body other) {
        return new Prosody(other);
    }

    /**
     * Volume of the voice.
     *
     * @param value silent, x-soft, soft, medium, loud, x-loud, default, or decibels such as +6dB
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Prosody volume(String value) {
        return with("volume", value);
    }

    /**
     * Rate of the speech.
     *
     * @param value x-slow, slow, medium, fast, x-fast, default, or a percentage such as 90%
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Prosody rate(String value) {
        return with("rate", value);
    }

    /**
     * Pitch of the voice.
     *
     * @param value x-low, low, medium, high, x-high, default, or a change such as +10%
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Prosody pitch(String value) {
        return with("pitch", value);
    }
}
