package com.example.agenttools;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.camel.Variable;

/**
 * What a text message may say. A text goes out under our number, so nobody may have a model send others to a number or a
 * page of theirs. The rule finds digits and links, not a number that is spelt out in words.
 */
public final class TextRule {

    /** Seven digits or more, with whatever is between them but letters. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[^\\p{L}\\d]*+\\d){6,}");
    private static final Pattern LINK = Pattern.compile("://|\\bwww\\.|[\\p{L}\\d]\\.\\p{L}{2,}", Pattern.CASE_INSENSITIVE);

    public void check(@Variable("arguments") Map<String, Object> arguments) throws Refusal {
        String plain = plain(String.valueOf(arguments.get("text")));
        if (NUMBER.matcher(plain).find() || LINK.matcher(plain).find()) {
            throw new Refusal("The message was not sent: it must not contain phone numbers, other long numbers, or links.");
        }
    }

    /** With digits of any script as 0 to 9, and without characters that do not show. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(c -> {
                    if (Character.isDigit(c)) {
                        plain.append(Character.digit(c, 10));
                    } else {
                        plain.appendCodePoint(c);
                    }
                });
        return plain.toString();
    }
}
