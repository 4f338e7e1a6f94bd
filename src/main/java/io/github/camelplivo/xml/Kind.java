package io.github.camelplivo.xml;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an attribute, or the text of an element, may be. A kind checks a value, gives it the one form that goes into the
 * document, and can say in words what it allows. No kind repeats a value in what it says: it may be somebody's number.
 */
sealed interface Kind {

    Kind NUMBER = new Matches(
            "\\+?[1-9][0-9]{6,14}", "an E.164 phone number (digits with the country code, a leading plus is fine)",
            "+14152225555", "14152225555");
    Kind SIP = new Matches("(?i)sips?:[^\\s<>@,]+@[^\\s<>@,]+", "a SIP address (sip:user@host)", "sip:agent@phone.plivo.com");
    Kind SENDER = new Matches(
            "\\+?[0-9]{3,15}|(?=.*[A-Za-z])[A-Za-z0-9 ]{2,11}", "a phone number, a short code or a sender's name",
            "+14152225555", "82736", "Example");
    Kind DIGITS = new Matches(
            "[0-9*#wW]+", "digits, * and #, with w for a pause of half a second and W for one of a second",
            "wW42#", "1");
    Kind KEYS = new Matches("[0-9*#]+", "digits, * and #", "1234567890*#", "9");
    Kind KEY = new Matches("[0-9*#]", "one of the keys 0 to 9, * and #", "5", "#");
    Kind LANGUAGE = new Matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", "a language such as en-US", "en-GB", "cmn-CN", "arb");

    /** The value as it is written into the document. */
    String check(String value);

    /** What is allowed, to follow the words "must be". */
    String allowed();

    /** The Java types that a method takes the value as; empty for an enum that is named after the attribute. */
    default List<String> javaTypes() {
        return List.of("String");
    }

    /** @return the complaint of this kind about a value */
    default IllegalArgumentException refusal() {
        return new IllegalArgumentException("must be " + allowed());
    }

    /** Free text, kept as it is. */
    record Words(int shortest, int longest) implements Kind {
        @Override
        public String check(String value) {
            if (value.length() < shortest || value.length() > longest || value.isBlank()) {
                throw refusal();
            }
            return value;
        }

        @Override
        public String allowed() {
            if (longest == Integer.MAX_VALUE) {
                return "some text";
            }
            return shortest == 1
                    ? "text of at most " + longest + " characters"
                    : "text of " + shortest + " to " + longest + " characters";
        }
    }

    /** A whole number. */
    record Whole(int least, int most) implements Kind {
        @Override
        public String check(String value) {
            try {
                int number = Integer.parseInt(value.strip());
                if (number >= least && number <= most) {
                    return String.valueOf(number);
                }
            } catch (NumberFormatException e) {
                // not a whole number: refused below
            }
            throw refusal();
        }

        @Override
        public String allowed() {
            return most == Integer.MAX_VALUE
                    ? "a whole number from " + least
                    : "a whole number from " + least + " to " + most;
        }

        @Override
        public List<String> javaTypes() {
            return List.of("int");
        }
    }

    /** True or false. */
    record Flag() implements Kind {
        @Override
        public String check(String value) {
            return switch (value.strip().toLowerCase(Locale.ROOT)) {
                case "true" -> "true";
                case "false" -> "false";
                default -> throw refusal();
            };
        }

        @Override
        public String allowed() {
            return "true or false";
        }

        @Override
        public List<String> javaTypes() {
            return List.of("boolean");
        }
    }

    /**
     * One of a list of words, letter case left aside.
     *
     * @param type the enum of these words, or empty for one that belongs to the attribute
     */
    record OneOf(String type, List<String> words) implements Kind {
        @Override
        public String check(String value) {
            return words.stream().filter(value.strip()::equalsIgnoreCase).findFirst().orElseThrow(this::refusal);
        }

        @Override
        public String allowed() {
            return words.size() == 1 ? words.get(0) : "one of " + String.join(", ", words);
        }

        @Override
        public List<String> javaTypes() {
            return type.isEmpty() ? List.of() : List.of(type);
        }
    }

    /** An absolute URL. Its fragment may carry Plivo's retry settings and is kept. */
    record Url(List<String> schemes) implements Kind {
        @Override
        public String check(String value) {
            String url = value.strip();
            try {
                URI uri = new URI(url);
                String authority = uri.getRawAuthority();
                if (uri.getScheme() != null && schemes.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                        && authority != null && !authority.startsWith(":")) {
                    return url;
                }
            } catch (URISyntaxException e) {
                // not a URL: refused below, without its text, which may hold a secret
            }
            throw refusal();
        }

        @Override
        public String allowed() {
            return "an absolute " + String.join(" or ", schemes) + " URL";
        }
    }

    /** Text of a certain form; blanks around it are left out. */
    record Matches(Pattern form, String allowed, List<String> examples) implements Kind {
        Matches(String form, String allowed, String... examples) {
            this(Pattern.compile(form), allowed, List.of(examples));
        }

        @Override
        public String check(String value) {
            String stripped = value.strip();
            if (!form.matcher(stripped).matches()) {
                throw refusal();
            }
            return stripped;
        }
    }

    /** One or more values with a separator between. */
    record ListOf(Kind each, String separator, int most, int longest) implements Kind {
        @Override
        public String check(String value) {
            String[] values = value.split(Pattern.quote(separator), -1);
            try {
                String joined
                        = Arrays.stream(values).map(String::strip).map(each::check).collect(Collectors.joining(separator));
                if (values.length <= most && joined.length() <= longest) {
                    return joined;
                }
            } catch (IllegalArgumentException e) {
                // says what one value must be: refused below, which says it of all
            }
            throw refusal();
        }

        @Override
        public String allowed() {
            String several = most == Integer.MAX_VALUE ? "several" : "up to " + most;
            String length = longest == Integer.MAX_VALUE ? "" : ", " + longest + " characters in all";
            String signs = separator.equals("<") ? "less-than signs" : "commas";
            return each.allowed() + ", or " + several + " of them joined by " + signs + length;
        }

        @Override
        public List<String> javaTypes() {
            return each.javaTypes().stream().map(type -> type + "...").toList();
        }
    }

    /** A value of one kind or of another. */
    record Either(Kind one, Kind other) implements Kind {
        @Override
        public String check(String value) {
            try {
                return one.check(value);
            } catch (IllegalArgumentException e) {
                try {
                    return other.check(value);
                } catch (IllegalArgumentException f) {
                    throw refusal();
                }
            }
        }

        @Override
        public String allowed() {
            return one.allowed() + ", or " + other.allowed();
        }

        @Override
        public List<String> javaTypes() {
            return Stream.concat(
                    Stream.of(one, other).flatMap(kind -> kind.javaTypes().stream()).filter(type -> !type.equals("String")),
                    Stream.of("String")).toList();
        }
    }

    /** Names with values, {@code name=value,name=value}. Plivo drops names that begin with one of {@code reserved}. */
    record Headers(List<String> reserved, int mostBytes) implements Kind {
        private static final Pattern PAIR = Pattern.compile("[^\\s=,]+=[^,]*");

        @Override
        public String check(String value) {
            String headers = value.strip();
            List<String> pairs = Arrays.stream(headers.split(",", -1)).map(String::strip).toList();
            if (headers.getBytes(StandardCharsets.UTF_8).length > mostBytes
                    || !pairs.stream().allMatch(pair -> PAIR.matcher(pair).matches() && !isReserved(pair))) {
                throw refusal();
            }
            return String.join(",", pairs);
        }

        private boolean isReserved(String pair) {
            return reserved.stream().anyMatch(prefix -> pair.regionMatches(true, 0, prefix, 0, prefix.length()));
        }

        @Override
        public String allowed() {
            return "name=value pairs joined by commas"
                   + (mostBytes == Integer.MAX_VALUE ? "" : ", at most " + mostBytes + " bytes")
                   + (reserved.isEmpty() ? "" : ", no name beginning with " + String.join(", ", reserved).replace("=", ""));
        }
    }
}
