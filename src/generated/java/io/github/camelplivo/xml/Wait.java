/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Waits, and can listen for silence or a beep.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/routing">Plivo's documentation</a>
 */
public final class Wait extends Element<Wait> implements Verb, Prompt {

    Wait(Body body) {
        super(body);
    }

    @Override
    Wait of(Body other) {
        return new Wait(other);
    }

    /**
     * Seconds to wait. Plivo's default is 1.
     *
     * @param seconds a whole number from 1
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Wait length(int seconds) {
        return with("length", seconds);
    }

    /**
     * Whether nothing is heard meanwhile, instead of music. Plivo's default is false.
     *
     * @param value true or false
     * @return this element with that attribute
     */
    public Wait silence(boolean value) {
        return with("silence", value);
    }

    /**
     * Milliseconds of silence to listen for.
     *
     * @param milliseconds a whole number from 1
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Wait minSilence(int milliseconds) {
        return with("minSilence", milliseconds);
    }

    /**
     * Whether to listen for a beep, or what that beep is like. Plivo's default is false.
     *
     * @param value true or false, or what a beep is like, such as duration=300,threshold=256
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Wait beep(boolean value) {
        return with("beep", value);
    }

    /**
     * Whether to listen for a beep, or what that beep is like. Plivo's default is false.
     *
     * @param value true or false, or what a beep is like, such as duration=300,threshold=256
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Wait beep(String value) {
        return with("beep", value);
    }
}
