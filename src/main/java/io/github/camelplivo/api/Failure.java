package io.github.camelplivo.api;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The facts of a failure, from which one of the four exceptions is made.
 *
 * @param operation  what was asked for
 * @param what       what went wrong, to follow the name of the operation: "was answered with 404"
 * @param status     the HTTP status, or 0 when there was no answer
 * @param error      Plivo's words, or null
 * @param apiId      the {@code api_id} of the answer, or null
 * @param requestId  the {@code X-Request-ID} of the answer, or null
 * @param retryAfter what {@code Retry-After} says, or null
 */
public record Failure(Operation operation, String what, int status, String error, String apiId, String requestId,
        Duration retryAfter) {

    /** A UUID, which stays; a URL, whose origin stays; or an address with an at sign, or digits enough for a number. */
    private static final Pattern PRIVATE = Pattern.compile("(?i)(\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b)"
                                                           + "|(\\bhttps?://[\\w.-]+(?::\\d{1,5})?(?![\\w:@.-]))[^\\s\\]]*"
                                                           + "|\\bhttps?(?:://|%3A%2F%2F)\\S+"
                                                           + "|[^\\s\"'<>,]+(?:@|%40)[^\\s\"'<>,]+"
                                                           + "|[+]?\\d(?:[ ()-]{0,2}\\d){6,}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final int LONGEST_ERROR = 300;

    /** A failure without an answer. */
    public static Failure unanswered(Operation operation, String what) {
        return new Failure(operation, what, 0, null, null, null, null);
    }

    /** Somebody else's words without people, URLs and line breaks. */
    private static String masked(String text) {
        String line = CONTROL.matcher(text).replaceAll(" ");
        return PRIVATE.matcher(line).replaceAll(found -> {
            if (found.group(1) != null) {
                return found.group(1);
            }
            String origin = found.group(2) == null ? "" : found.group(2);
            return found.group().equals(origin) ? origin : Matcher.quoteReplacement(origin) + "xxxxxx";
        });
    }

    /** The cause of a failure as it may be printed: itself, or its words masked where they hold what is private. */
    public static Throwable printable(Exception cause) {
        boolean clean = true;
        for (Throwable each = cause; each != null; each = each.getCause()) {
            clean &= each.getMessage() == null || each.getMessage().equals(masked(each.getMessage()));
        }
        if (clean) {
            return cause;
        }
        IOException printable = new IOException(cause.getClass().getName() + ": " + masked(String.valueOf(cause.getMessage())));
        printable.setStackTrace(cause.getStackTrace());
        return printable;
    }

    /** The failure in words that are safe to log. */
    String describe() {
        StringBuilder text = new StringBuilder(operation.name()).append(' ').append(masked(what));
        if (error != null) {
            String masked = masked(error);
            text.append(": ").append(masked, 0, Math.min(masked.length(), LONGEST_ERROR));
        }
        if (apiId != null) {
            text.append(" (api_id ").append(apiId).append(')');
        }
        if (requestId != null) {
            text.append(" (request id ").append(requestId).append(')');
        }
        return text.toString();
    }
}
