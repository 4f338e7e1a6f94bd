package io.github.camelplivo.xml;

/** A part of a document: an element or text. */
public sealed interface Node permits Element, Text {
}
