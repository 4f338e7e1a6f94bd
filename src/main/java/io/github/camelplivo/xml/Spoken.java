package io.github.camelplivo.xml;

/** What a {@link Speak} may hold: text and SSML, in the order in which it is spoken. */
public interface Spoken {
}
