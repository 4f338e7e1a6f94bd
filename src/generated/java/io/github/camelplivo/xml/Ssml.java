/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

import java.util.Arrays;
import java.util.Collection;

/** Makes the parts of what a Polly voice reads, to be imported statically. */
public final class Ssml {

    private Ssml() {
    }

    /**
     * Makes a pause.
     *
     * @return the element
     */
    public static Break pause() {
        return new Break(Body.of("break"));
    }

    /**
     * Stresses its text.
     *
     * @param text the text, as it is meant: it is escaped when it is written
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static Emphasis emphasis(String text) {
        return new Emphasis(Body.of("emphasis").holding(text));
    }

    /**
     * Stresses its text.
     *
     * @param parts the content, in order
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static Emphasis emphasis(SentencePart... parts) {
        return new Emphasis(Body.of("emphasis").holding(Arrays.asList(parts)));
    }

    /**
     * Reads its text in another language.
     *
     * @param xmlLang the language, such as fr-FR
     * @param text the text, as it is meant: it is escaped when it is written
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static Lang lang(String xmlLang, String text) {
        return new Lang(Body.of("lang").with("xml:lang", xmlLang).holding(text));
    }

    /**
     * Reads its text in another language.
     *
     * @param xmlLang the language, such as fr-FR
     * @param parts the content, in order
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static Lang lang(String xmlLang, Spoken... parts) {
        return new Lang(Body.of("lang").with("xml:lang", xmlLang).holding(Arrays.asList(parts)));
    }

    /**
     * A paragraph, with pauses around it.
     *
     * @param text the text, as it is meant: it is escaped when it is written
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static P p(String text) {
        return new P(Body.of("p").holding(text));
    }

    /**
     * A paragraph, with pauses around it.
     *
     * @param parts the content, in order
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static P p(ParagraphPart... parts) {
        return new P(Body.of("p").holding(Arrays.asList(parts)));
    }

    /**
     * Pronounces its text as ph says.
     *
     * @param ph the pronunciation
     * @param text some text
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static Phoneme phoneme(String ph, String text) {
        return new Phoneme(Body.of("phoneme").with("ph", ph).holding(text));
    }

    /**
     * Changes volume, rate and pitch.
     *
     * @param text the text, as it is meant: it is escaped when it is written
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static Prosody prosody(String text) {
        return new Prosody(Body.of("prosody").holding(text));
    }

    /**
     * Changes volume, rate and pitch.
     *
     * @param parts the content, in order
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static Prosody prosody(Spoken... parts) {
        return new Prosody(Body.of("prosody").holding(Arrays.asList(parts)));
    }

    /**
     * A sentence, with pauses around it.
     *
     * @param text the text, as it is meant: it is escaped when it is written
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static S s(String text) {
        return new S(Body.of("s").holding(text));
    }

    /**
     * A sentence, with pauses around it.
     *
     * @param parts the content, in order
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static S s(SentencePart... parts) {
        return new S(Body.of("s").holding(Arrays.asList(parts)));
    }

    /**
     * Reads its text as a date, as a phone number, letter by letter, and so on.
     *
     * @param interpretAs what the text is: date, time, telephone, digits, spell-out, and so on
     * @param text some text
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static SayAs sayAs(String interpretAs, String text) {
        return new SayAs(Body.of("say-as").with("interpret-as", interpretAs).holding(text));
    }

    /**
     * Reads alias instead of its text.
     *
     * @param alias text to read
     * @param text some text
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static Sub sub(String alias, String text) {
        return new Sub(Body.of("sub").with("alias", alias).holding(text));
    }

    /**
     * A word, pronounced according to its part of speech.
     *
     * @param role the part of speech, such as amazon:VB
     * @param text the text, as it is meant: it is escaped when it is written
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static W w(String role, String text) {
        return new W(Body.of("w").with("role", role).holding(text));
    }

    /**
     * A word, pronounced according to its part of speech.
     *
     * @param role the part of speech, such as amazon:VB
     * @param parts the content, in order
     * @return the element
     * @throws IllegalArgumentException if Plivo would not take it
     */
    public static W w(String role, WordPart... parts) {
        return new W(Body.of("w").with("role", role).holding(Arrays.asList(parts)));
    }

    /**
     * Text among elements.
     *
     * @param text the text, as it is meant: it is escaped when it is written
     * @return the part
     * @throws IllegalArgumentException if XML cannot carry one of its characters
     */
    public static Text text(String text) {
        return new Text(text);
    }
}
