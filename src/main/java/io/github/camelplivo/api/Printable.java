package io.github.camelplivo.api;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text from outside, made safe for a log line, an exception, a tag or the console: one line, of bounded length, without
 * phone numbers, addresses and the rest of a URL after its host.
 */
public final class Printable {

    private static final String MASK = "xxxxxx";
    /** Readers need no more, and text that is cut first takes a bounded time to mask, whoever wrote it. */
    private static final int LONGEST = 300;
    /** Causes of causes that are looked at: a chain may be a circle. */
    private static final int DEEPEST = 20;

    /** A UUID, which stays; a URL, whose origin stays; or an address with an at sign, or digits enough for a number. */
    private static final Pattern PRIVATE = Pattern.compile("(?i)(\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b)"
                                                           + "|(\\bhttps?://[\\w.-]+(?::\\d{1,5})?(?![\\w:@.-]))[^\\s\\]]*"
                                                           + "|\\b(?:https?|wss?|s?ftps?)(?::|%3A)(?:/|%2F){2}\\S+"
                                                           + "|[^\\s\"'<>,]+(?:@|%40)[^\\s\"'<>,]+"
                                                           + "|[+]?[(]?\\p{Nd}(?:[ ()./\\u00a0\\u2010-\\u2015-]{0,4}\\p{Nd}){6,}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u0085\\u2028\\u2029]+");

    private Printable() {
    }

    /** The text as it may be printed; null stays null. */
    public static String of(String text) {
        if (text == null || isPlain(text)) {
            return text;
        }
        String line = CONTROL.matcher(cut(text)).replaceAll(" ");
        return PRIVATE.matcher(line).replaceAll(found -> {
            if (found.group(1) != null) {
                return found.group(1);
            }
            String origin = found.group(2) == null ? "" : found.group(2);
            return found.group().equals(origin) ? origin : Matcher.quoteReplacement(origin) + MASK;
        });
    }

    /** A short word of ASCII letters, such as most statuses, needs no masking. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ' ')) {
                return false;
            }
        }
        return text.length() <= LONGEST;
    }

    /** Not within a word: half of a number is too short to be known for one. */
    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST;
        while (end > 0 && " \t\r\n".indexOf(text.charAt(end)) < 0) {
            end--;
        }
        // A number may have blanks in it.
        while (end > 0 && "0123456789 ()+-./".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? MASK : text.substring(0, end) + " …";
    }

    /** The cause of a failure as it may be printed: itself, or its words made printable where they are not. */
    public static Throwable of(Throwable cause) {
        Throwable each = cause;
        for (int depth = 0; depth < DEEPEST && each != null; depth++) {
            if (each.getMessage() != null && !each.getMessage().equals(of(each.getMessage()))) {
                break;
            }
            each = each.getCause();
        }
        if (each == null) {
            return cause;
        }
        IOException printable = new IOException(cause.getClass().getName() + ": " + of(String.valueOf(cause.getMessage())));
        printable.setStackTrace(cause.getStackTrace());
        return printable;
    }
}
