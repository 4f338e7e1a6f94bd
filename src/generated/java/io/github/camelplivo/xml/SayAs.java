/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Reads its text as a date, as a phone number, letter by letter, and so on.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/audio-output">Plivo's documentation</a>
 */
public final class SayAs extends Element<SayAs> implements WordPart {

    SayAs(Body body) {
        super(body);
    }

    @Override
    SayAs of(Body other) {
        return new SayAs(other);
    }

    /**
     * What the text is: date, time, telephone, digits, spell-out, and so on.
     *
     * @param value a word such as date, telephone or spell-out
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public SayAs interpretAs(String value) {
        return with("interpret-as", value);
    }

    /**
     * How a date is written: mdy, ymd.
     *
     * @param value a format such as mdy
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public SayAs format(String value) {
        return with("format", value);
    }
}
