package io.github.camelplivo.schema;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URL;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a value may be: a parameter of Plivo's API, or an attribute or a text of its XML. A kind checks a value, gives
 * it the one form that goes onto the wire or into the document, and can say in words what it allows. It never repeats a
 * value, which may be a phone number.
 */
public sealed interface Kind
        permits Kind.Words, Kind.Whole, Kind.Decimal, Kind.Flag, Kind.OneOf, Kind.Matches, Either, Files, Id, ListOf, Pairs,
        Structure, Time, Url {

    /** A phone number as the ITU's E.164 has it, with or without the plus. */
    Kind NUMBER = new Matches(
            "\\+?[1-9][0-9]{6,14}", "an E.164 phone number (digits with the country code, a leading plus is fine)",
            "+14152225555", "14152225555").personally();
    /** The same, sent without its plus. */
    Kind BARE_NUMBER = new Matches(
            "\\+?[1-9][0-9]{6,14}", "an E.164 phone number (digits with the country code, a leading plus is left out)",
            "+14152225555", "14152225555").personally().withoutPlus();
    Kind PLUS_NUMBER = new Matches("\\+[1-9][0-9]{6,14}", "an E.164 phone number with its leading plus", "+14152225555")
            .personally();
    Kind NUMBER_START = new Matches(
            "\\+?[0-9]{1,15}", "a phone number or the digits that it begins with", "+1415", "1415")
            .personally();
    Kind BARE_NUMBER_START = new Matches(
            "\\+?[0-9]{1,15}", "a phone number or the digits that it begins with (a leading plus is left out)", "+1415", "1415")
            .personally().withoutPlus();
    Kind SIP = new Matches(
            "(?i)sips?:[^\\s\\p{C}<>@,]+@[^\\s\\p{C}<>@,]+", "a SIP address (sip:...)", "sip:agent@phone.plivo.com")
            .personally();
    Kind SENDER = new Matches(
            "\\+?[0-9]{3,15}|(?=.*[A-Za-z])[A-Za-z0-9 ]{2,11}", "a phone number, a short code or a sender's name",
            "+14152225555", "82736", "Example").personally();
    Kind ADDRESS = new Either(NUMBER, SIP);

    /**
     * The value in its one form.
     *
     * @throws IllegalArgumentException with the words of {@link #allowed()} when the value is not of this kind
     */
    Object check(Object value);

    /**
     * What is allowed, to follow the words "must be". (Camel's catalog drops signs such as + and @, so none is used.)
     */
    String allowed();

    /** The Java type of the value as an endpoint option. */
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

    /** A value that is allowed, for the docs. */
    String example();

    /** The words of JSON Schema for it. */
    default Map<String, Object> schema() {
        return values().isEmpty() ? Map.of("type", "string") : Map.of("type", "string", "enum", values());
    }

    /**
     * A single value as text.
     *
     * @throws IllegalArgumentException for a value without a text form, such as a list or an object: Java's text for it
     *                                  is never meant to be sent
     */
    default String text(Object value) {
        if (value instanceof CharSequence || value instanceof Number || value instanceof Boolean
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

    /** Free text, kept as it is. Where one character is the least, blanks alone are no text. */
    record Words(int shortest, int longest) implements Kind {
        @Override
        public Object check(Object value) {
            String text = text(value);
            if (text.length() < shortest || text.length() > longest || shortest > 0 && text.isBlank()) {
                throw refusal();
            }
            return text;
        }

        @Override
        public Map<String, Object> schema() {
            Map<String, Object> schema = new LinkedHashMap<>(Kind.super.schema());
            if (shortest > 0) {
                schema.put("minLength", shortest);
            }
            if (longest < Integer.MAX_VALUE) {
                schema.put("maxLength", longest);
            }
            return schema;
        }

        @Override
        public String example() {
            return "x".repeat(Math.max(0, shortest - 7)) + "Example".substring(0, Math.min(7, longest));
        }

        @Override
        public String allowed() {
            if (longest == Integer.MAX_VALUE) {
                return shortest > 1 ? "text of at least " + shortest + " characters" : shortest == 1 ? "some text" : "text";
            }
            if (shortest == longest) {
                return "text of " + longest + " characters";
            }
            return shortest > 1
                    ? "text of " + shortest + " to " + longest + " characters"
                    : "text of at most " + longest + " characters";
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

    /** A whole number from {@code least} to {@code most}. */
    record Whole(int least, int most) implements Kind {
        @Override
        public Object check(Object value) {
            try {
                // 60.0 is a whole number, where a program or JSON has made it one.
                int number = value instanceof Number
                        ? new BigDecimal(value.toString()).intValueExact() : Integer.parseInt(text(value).strip());
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (ArithmeticException | NumberFormatException e) {
                // not a whole number: refused below
            }
            throw refusal();
        }

        @Override
        public String example() {
            return String.valueOf(least);
        }

        @Override
        public String allowed() {
            return most == Integer.MAX_VALUE
                    ? "a whole number from " + least
                    : "a whole number from " + least + " to " + most;
        }

        @Override
        public Class<?> type() {
            return Integer.class;
        }

        @Override
        public Map<String, Object> schema() {
            return most == Integer.MAX_VALUE
                    ? Map.of("type", "integer", "minimum", least)
                    : Map.of("type", "integer", "minimum", least, "maximum", most);
        }
    }

    /** A number with or without decimals from {@code least} to {@code most}. */
    record Decimal(BigDecimal least, BigDecimal most) implements Kind {
        private static final int LONGEST = 100;

        @Override
        public Object check(Object value) {
            try {
                String text = text(value).strip();
                // To read digits takes the square of their number.
                if (text.length() > LONGEST) {
                    throw refusal();
                }
                BigDecimal number = new BigDecimal(text);
                // Its text is what is sent: 1E+9 would be as right, and as large, in a JSON number.
                if (number.precision() <= 20 && Math.abs(number.scale()) <= 10 && number.compareTo(least) >= 0
                        && number.compareTo(most) <= 0) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // not a number: refused below
            }
            throw refusal();
        }

        @Override
        public String example() {
            return most.toPlainString();
        }

        @Override
        public String allowed() {
            return "a number from " + least.toPlainString() + " to " + most.toPlainString();
        }

        @Override
        public Class<?> type() {
            return Double.class;
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "number", "minimum", least, "maximum", most);
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
        public String example() {
            return "true";
        }

        @Override
        public String allowed() {
            return "true or false";
        }

        @Override
        public Class<?> type() {
            return Boolean.class;
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "boolean");
        }
    }

    /**
     * One of a list of words; {@code warm_transfer}, {@code warm-transfer} and {@code warmTransfer} are one word.
     *
     * @param name the enum that these words are where an element of XML has one; else empty
     */
    record OneOf(String name, List<String> values, Map<String, String> bySpelling) implements Kind {
        public OneOf(String name, List<String> values) {
            this(name, values, bySpelling(values));
        }

        private static Map<String, String> bySpelling(List<String> values) {
            Map<String, String> words = new HashMap<>();
            values.forEach(word -> words.put(spelling(word), word));
            return words;
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
        public String example() {
            return values.get(0);
        }

        @Override
        public String allowed() {
            return values.size() == 1 ? values.get(0) : "one of " + String.join(", ", values);
        }

        @Override
        public boolean blanks() {
            return values.stream().anyMatch(word -> word.indexOf(' ') >= 0);
        }
    }

    /**
     * Text of a certain form; blanks around it are left out.
     *
     * @param personal whether it may identify a person
     * @param bare     whether a leading plus is left out
     */
    record Matches(Pattern form, String allowed, List<String> examples, boolean personal, boolean bare) implements Kind {
        public Matches(String form, String allowed, String... examples) {
            this(Pattern.compile(form), allowed, List.of(examples), false, false);
        }

        /** The same, of a person. */
        public Matches personally() {
            return new Matches(form, allowed, examples, true, bare);
        }

        /** The same, without a leading plus. */
        public Matches withoutPlus() {
            return new Matches(form, allowed, examples, personal, true);
        }

        @Override
        public Object check(Object value) {
            String stripped = text(value).strip();
            if (!form.matcher(stripped).matches()) {
                throw refusal();
            }
            return bare && stripped.startsWith("+") ? stripped.substring(1) : stripped;
        }

        @Override
        public String example() {
            return examples.get(0);
        }

        @Override
        public boolean blanks() {
            return form.pattern().contains(" ");
        }
    }
}
