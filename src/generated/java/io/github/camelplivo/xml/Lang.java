/* Written from the table of elements; GrammarTest says how to write it anew. */
package io.github.camelplivo.xml;

/**
 * Reads its text in another language.
 *
 * @see <a href="https://www.plivo.com/docs/voice/xml/audio-output">Plivo's documentation</a>
 */
public final class Lang extends Element<Lang> implements SentencePart {

    Lang(Body body) {
        super(body);
    }

    @Override
    Lang of(Body other) {
        return new Lang(other);
    }

    /**
     * The language, such as fr-FR.
     *
     * @param value a language such as en-US
     * @return this element with that attribute
     * @throws IllegalArgumentException if the value is not allowed
     */
    public Lang xmlLang(String value) {
        return with("xml:lang", value);
    }
}
