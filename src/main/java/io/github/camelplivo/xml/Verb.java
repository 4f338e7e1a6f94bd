package io.github.camelplivo.xml;

/** What a {@link Response} may hold: the steps of a call, executed one after the other. */
public interface Verb {
}
