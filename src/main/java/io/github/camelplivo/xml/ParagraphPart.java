package io.github.camelplivo.xml;

/** What a paragraph ({@link P}) may hold: all that is spoken but another paragraph. */
public interface ParagraphPart extends Spoken {
}
