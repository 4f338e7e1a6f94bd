package io.github.camelplivo.xml;

/** What a {@link Dial} may hold: whom to call. */
public interface DialTarget {
}
