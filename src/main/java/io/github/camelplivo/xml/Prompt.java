package io.github.camelplivo.xml;

/** What {@link GetDigits}, {@link GetInput} and {@link PreAnswer} may hold: something to hear. */
public interface Prompt {
}
