package io.github.camelplivo.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.github.camelplivo.schema.Kind;

/** The comments of the methods that follow from the table: what each takes, in which form, and what it refuses. */
final class ElementComments {

    private ElementComments() {
    }

    /** Of the method that sets an attribute. */
    static String of(Attribute attribute, String parameter) {
        String defaults = attribute.byDefault().map(value -> " Plivo's default is " + value + ".").orElse("");
        return method(attribute.meaning() + defaults, Map.of(parameter, allowed(attribute.kind())),
                "This element with that attribute", free(attribute.kind()) ? List.of() : List.of("the value is not allowed"));
    }

    /** Of a method that makes an element. */
    static String of(ElementRow row, List<String> content) {
        Map<String, String> takes = new LinkedHashMap<>();
        row.attributes().values().stream().filter(Attribute::required)
                .forEach(attribute -> takes.put(ElementSources.method(attribute), attribute.meaning()));
        content.forEach(name -> takes.put(name, content(row, name)));
        boolean refuses = row.name().equals("Response") || !takes.isEmpty();
        return method(row.sentence(), takes, "The element", refuses ? List.of("Plivo would not take it") : List.of());
    }

    private static String content(ElementRow row, String name) {
        if (row.content() instanceof Content.Value value) {
            return allowed(value.kind());
        }
        return switch (name) {
            case "text" -> "The text, as it is meant: it is escaped when it is written";
            case "first" -> "The first element of the content";
            case "more" -> "The elements after it, in order";
            default -> "The content, in order";
        };
    }

    /** A comment with its parameters, what is returned, and when an {@link IllegalArgumentException} is thrown. */
    static String method(String sentence, Map<String, String> takes, String returned, List<String> refuses) {
        Stream<String> parameters = takes.entrySet().stream()
                .map(each -> "@param %s %s".formatted(each.getKey(), decapital(each.getValue())));
        Stream<String> others = Stream.concat(Stream.of("@return " + decapital(returned)),
                refuses.stream().map(when -> "@throws IllegalArgumentException if " + when));
        StringBuilder comment = new StringBuilder("    /**\n     * ").append(escaped(sentence)).append("\n     *\n");
        Stream.concat(parameters, others)
                .forEach(line -> comment.append("     * ").append(line.charAt(0)).append(escaped(line.substring(1)))
                        .append("\n"));
        return comment.append("     */\n").toString();
    }

    private static String allowed(Kind kind) {
        if (kind instanceof Kind.Flag) {
            return "true or false";
        }
        return kind instanceof Kind.OneOf ? "one of the words that Plivo knows" : kind.allowed();
    }

    /** Whether Java's type says all that is to say. */
    private static boolean free(Kind kind) {
        return kind instanceof Kind.Flag || kind instanceof Kind.OneOf;
    }

    private static String decapital(String sentence) {
        boolean name = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1));
        String first = name ? sentence.substring(0, 1) : sentence.substring(0, 1).toLowerCase(Locale.ROOT);
        return (first + sentence.substring(1)).replaceAll("\\.$", "");
    }

    /** As it stands in a comment. */
    static String escaped(String sentence) {
        return sentence.replace("&", "&amp;").replace("<", "&lt;").replace("@", "&#64;").replace("*/", "*&#47;");
    }
}
