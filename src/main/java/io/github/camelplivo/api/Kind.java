package io.github.camelplivo.api;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a parameter's value may be. A kind checks a value, gives it the one form that goes onto the wire, and can say in
 * words what it allows.
 */
public sealed interface Kind {

    /**
     * The value as it is sent.
     *
     * @throws IllegalArgumentException with the words of {@link #allowed()} when the value is not of this kind
     */
    Object check(Object value);

    /**
     * What is allowed, to follow the words "must be". (Camel's catalog drops signs such as + and @, so none is used.)
     */
    String allowed();

    /** The Java type of the endpoint option. */
    default Class<?> type() {
        return String.class;
    }

    /** The allowed values where they can be listed, else empty. */
    default List<String> values() {
        return List.of();
    }

    /** Whether the value may identify a person, or tell what a person said: it is then never shown at INFO or above. */
    default boolean personal() {
        return false;
    }

    /** Whether a blank can be part of the value. Where none can, a blank in an endpoint URI was written as a plus. */
    default boolean blanks() {
        return false;
    }

    /**
     * A single value as text.
     *
     * @throws IllegalArgumentException for what has no text of its own, such as a list or an object: Java's idea of its
     *                                  text is not what anybody wants to send
     */
    default String text(Object value) {
        if (value instanceof CharSequence || value instanceof java.lang.Number || value instanceof Boolean
                || value instanceof Character || value instanceof Enum || value instanceof URI || value instanceof URL
                || value instanceof UUID) {
            return value.toString();
        }
        throw refusal();
    }

    /** @return the complaint of this kind about a value */
    default IllegalArgumentException refusal() {
        return new IllegalArgumentException("must be " + allowed());
    }

    /** Free text of at most {@code max} characters. */
    record Text(int max) implements Kind {
        @Override
        public Object check(Object value) {
            String text = text(value);
            if (text.length() > max) {
                throw refusal();
            }
            return text;
        }

        @Override
        public String allowed() {
            return max == Integer.MAX_VALUE ? "text" : "text of at most " + max + " characters";
        }

        @Override
        public boolean personal() {
            return true;
        }

        @Override
        public boolean blanks() {
            return true;
        }
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** The identifier of a call, a PHLO, a node: one segment of a path. */
    record Id() implements Kind {
        private static final Pattern ID = Pattern.compile("(?=.*[\\p{L}\\p{N}])[^\\s\\p{C}\\p{Z}]{1,255}");
        /** Even escaped, these climb in the path at a server that decodes first: Call/../ is the account itself. */
        private static final Pattern CLIMBS = Pattern.compile("(^|.*[/\\\\])(\\.{0,2})([/\\\\].*|$)");

        @Override
        public Object check(Object value) {
            String id = text(value).strip();
            if (!isPlain(id) && (!ID.matcher(id).matches() || CLIMBS.matcher(id).matches())) {
                throw refusal();
            }
            return id;
        }

        /** Nearly all are, such as a UUID; they satisfy the patterns as well, which take twenty times as long. */
        private static boolean isPlain(String id) {
            for (int i = 0; i < id.length(); i++) {
                char c = id.charAt(i);
                if (!isLetterOrDigit(c) && (i == 0 || c != '-')) {
                    return false;
                }
            }
            return !id.isEmpty() && id.length() <= 255;
        }

        @Override
        public String allowed() {
            return "an identifier without blanks";
        }
    }

    /** A whole number from {@code min} to {@code max}. */
    record Whole(int min, int max) implements Kind {
        @Override
        public Object check(Object value) {
            try {
                // 60.0 is a whole number, where a program or JSON has made it one.
                int number = value instanceof java.lang.Number
                        ? new BigDecimal(value.toString()).intValueExact() : Integer.parseInt(text(value).strip());
                if (number >= min && number <= max) {
                    return number;
                }
            } catch (ArithmeticException | NumberFormatException e) {
                // not a whole number: refused below
            }
            throw refusal();
        }

        @Override
        public String allowed() {
            return max == Integer.MAX_VALUE
                    ? "a whole number from " + min
                    : "a whole number from " + min + " to " + max;
        }

        @Override
        public Class<?> type() {
            return Integer.class;
        }
    }

    /** True or false. */
    record Flag() implements Kind {
        @Override
        public Object check(Object value) {
            return switch (text(value).strip().toLowerCase(Locale.ROOT)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw refusal();
            };
        }

        @Override
        public String allowed() {
            return "true or false";
        }

        @Override
        public Class<?> type() {
            return Boolean.class;
        }
    }

    /** One of a list of words; {@code warm_transfer}, {@code warm-transfer} and {@code warmTransfer} are one word. */
    record OneOf(List<String> values, Map<String, String> bySpelling) implements Kind {
        OneOf(List<String> values) {
            this(values, values.stream().collect(Collectors.toUnmodifiableMap(OneOf::spelling, Function.identity())));
        }

        private static String spelling(String word) {
            return word.strip().replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
        }

        @Override
        public Object check(Object value) {
            String given = text(value);
            String word = values.contains(given) ? given : bySpelling.get(spelling(given));
            if (word == null) {
                throw refusal();
            }
            return word;
        }

        @Override
        public String allowed() {
            return "one of " + String.join(", ", values);
        }
    }

    /** An absolute http or https URL; its fragment may carry Plivo's retry settings and is kept. */
    record Url() implements Kind {
        private static final Pattern AUTHORITY
                = Pattern.compile("([^@]*@)?([\\w.-]*\\w\\.?|\\[[0-9a-fA-F:.]+])(:([0-9]{1,4}|[1-5][0-9]{4}|6[0-5][0-9]{3}))?");

        @Override
        public Object check(Object value) {
            String url = text(value).strip();
            if (isPlain(url)) {
                return url;
            }
            try {
                URI uri = new URI(url);
                boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
                if (web && uri.getRawAuthority() != null && AUTHORITY.matcher(uri.getRawAuthority()).matches()) {
                    return url;
                }
            } catch (URISyntaxException e) {
                // not a URL: refused below, without its text, which may hold a secret
            }
            throw refusal();
        }

        /**
         * Nearly all are: a host of letters, digits, dots and hyphens, and a path without escapes. They keep the rules,
         * too.
         */
        private static boolean isPlain(String url) {
            int start = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : url.length();
            int host = endOf(".-", url, start);
            boolean named = host > start && isWord(url.charAt(host - 1));
            boolean rooted = host == url.length() || url.charAt(host) == '/';
            return named && rooted && endOf("./?=&~-", url, host) == url.length();
        }

        /** Where the characters end, from there on, that are of a word or among those others. */
        private static int endOf(String others, String url, int from) {
            int end = from;
            while (end < url.length() && (isWord(url.charAt(end)) || others.indexOf(url.charAt(end)) >= 0)) {
                end++;
            }
            return end;
        }

        private static boolean isWord(char c) {
            return isLetterOrDigit(c) || c == '_';
        }

        @Override
        public String allowed() {
            return "an absolute http or https URL";
        }

        @Override
        public boolean personal() {
            return true;
        }
    }

    /** A phone number in E.164 form, with or without the plus. */
    record Number() implements Kind {
        private static final Pattern E164 = Pattern.compile("\\+?[1-9][0-9]{6,14}");

        static boolean matches(String text) {
            return E164.matcher(text).matches();
        }

        @Override
        public Object check(Object value) {
            String number = text(value).strip();
            if (!matches(number)) {
                throw refusal();
            }
            return number;
        }

        @Override
        public String allowed() {
            return "an E.164 phone number (digits with the country code, a leading plus is fine)";
        }

        @Override
        public boolean personal() {
            return true;
        }
    }

    /** A phone number or the digits that it begins with. */
    record NumberStart() implements Kind {
        private static final Pattern START = Pattern.compile("\\+?[0-9]{1,15}");

        @Override
        public Object check(Object value) {
            String start = text(value).strip();
            if (!START.matcher(start).matches()) {
                throw refusal();
            }
            return start;
        }

        @Override
        public String allowed() {
            return "a phone number or the digits that it begins with";
        }

        @Override
        public boolean personal() {
            return true;
        }
    }

    /** Up to {@code max} phone numbers or SIP addresses; Plivo joins several with {@code <}. */
    record Address(int max) implements Kind {
        private static final Pattern SIP
                = Pattern.compile("sips?:[^\\s\\p{C}<>@,]+@[^\\s\\p{C}<>@,]+", Pattern.CASE_INSENSITIVE);

        @Override
        public Object check(Object value) {
            Collection<?> several = value instanceof Collection<?> list
                    ? list
                    : value instanceof Object[] array ? Arrays.asList(array) : List.of(value);
            String joined = several.stream().map(this::text).collect(Collectors.joining("<"));
            List<String> addresses = Arrays.stream(joined.split("<", -1)).map(String::strip).toList();
            if (addresses.size() > max || !addresses.stream().allMatch(Address::matches)) {
                throw refusal();
            }
            return String.join("<", addresses);
        }

        private static boolean matches(String address) {
            return Number.matches(address) || SIP.matcher(address).matches();
        }

        @Override
        public String allowed() {
            String one
                    = "an E.164 phone number (digits with the country code, a leading plus is fine), or a SIP address (sip:...)";
            return max == 1 ? one : one + ", or up to " + max + " of them with a less-than sign between";
        }

        @Override
        public boolean personal() {
            return true;
        }
    }
}
