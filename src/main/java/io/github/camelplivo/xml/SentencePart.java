package io.github.camelplivo.xml;

/** What a sentence ({@link S}) or an {@link Emphasis} may hold: text and SSML, but no paragraph and no sentence. */
public interface SentencePart extends ParagraphPart {
}
