package io.github.camelplivo.xml;

/** What a word ({@link W}) may hold: text and the SSML that changes how it sounds. */
public interface WordPart extends SentencePart {
}
