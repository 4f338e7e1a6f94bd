package io.github.camelplivo.xml;

/**
 * Text in a document, as it is meant: escaping is the writer's business.
 *
 * @param text the text; its line ends are {@code \n}, as an XML parser gives them
 */
public record Text(String text) implements Node, WordPart {

    /**
     * Takes a text.
     *
     * @param  text                     the text
     * @throws IllegalArgumentException when XML cannot carry one of the characters, such as a control character
     */
    public Text {
        text = Characters.inText(text);
    }

    /** {@return the length: the text may be private} */
    @Override
    public String toString() {
        return "text of " + text.length() + " characters";
    }
}
