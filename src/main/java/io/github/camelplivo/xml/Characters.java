package io.github.camelplivo.xml;

import java.util.regex.Pattern;

/** The characters that XML 1.0 can carry, and what a parser makes of line ends. */
final class Characters {

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern ATTRIBUTE_BLANK = Pattern.compile("\r\n|[\t\n\r]");

    private Characters() {
    }

    /** The text as a parser gives it back: every line end is {@code \n}. */
    static String inText(String text) {
        return legal(text).indexOf('\r') < 0 ? text : LINE_END.matcher(text).replaceAll("\n");
    }

    /** The value as a parser gives it back: tabs and line ends are blanks. */
    static String inAttribute(String value) {
        return ATTRIBUTE_BLANK.matcher(legal(value)).replaceAll(" ");
    }

    private static String legal(String text) {
        if (text == null) {
            throw new IllegalArgumentException("must not be null");
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!isLegal(c)) {
                throw new IllegalArgumentException(
                        String.format("must not hold the character U+%04X, which XML cannot carry", c));
            }
        }
        return text;
    }

    private static boolean isLegal(int c) {
        return c >= 0x20 && c <= 0xD7FF || c == '\t' || c == '\n' || c == '\r' || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
