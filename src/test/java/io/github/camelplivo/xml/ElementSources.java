package io.github.camelplivo.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelplivo.schema.Either;
import io.github.camelplivo.schema.Kind;
import io.github.camelplivo.schema.ListOf;
import io.github.camelplivo.schema.Url;

/** Writes the Java surface that follows from the table: a class for each element, and the factories of all of them. */
final class ElementSources {

    private static final String HEAD = """
            /* Written from the table of elements; GrammarTest says how to write it anew. */
            package io.github.camelplivo.xml;

            """;

    /** What Java does not let be called as it is: one is a keyword, the other would be Object.wait. */
    private static final Map<String, String> NAMED_OTHERWISE = Map.of("break", "pause", "Wait", "waiting");

    private ElementSources() {
    }

    /** The sources by class. */
    static Map<String, String> all() {
        Map<String, String> sources = new LinkedHashMap<>();
        rows().forEach(row -> sources.put(className(row), element(row)));
        sources.put("PlivoXml", factories(
                "PlivoXml", "Makes the elements of a document, to be imported statically.",
                Grammar.all().stream().filter(row -> !row.is(Spoken.class)).toList(), registry()));
        sources.put("Ssml", factories(
                "Ssml", "Makes the parts of what a Polly voice reads, to be imported statically.",
                Grammar.all().stream().filter(row -> row.is(Spoken.class)).toList(), """

                            /**
                             * Text among elements.
                             *
                             * @param text the text, as it is meant: it is escaped when it is written
                             * @return the part
                             * @throws IllegalArgumentException if XML cannot carry one of its characters
                             */
                            public static Text text(String text) {
                                return new Text(text);
                            }
                        """));
        return sources;
    }

    /** The rows whose classes are written; that of the document is not. */
    private static List<ElementRow> rows() {
        return Grammar.all().stream().filter(row -> !row.name().equals("Response")).toList();
    }

    static String className(ElementRow row) {
        return camel(row.name(), true);
    }

    static String factory(ElementRow row) {
        String name = camel(row.name(), false);
        return NAMED_OTHERWISE.getOrDefault(row.name(),
                name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name);
    }

    /** The method that sets the attribute: {@code xml:lang} is {@code xmlLang}. */
    static String method(Attribute attribute) {
        return camel(attribute.name(), false);
    }

    private static String camel(String name, boolean upper) {
        String joined = Stream.of(name.split("[:-]")).map(ElementSources::capital).collect(Collectors.joining());
        boolean allCapitals = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
        return upper || allCapitals ? joined : joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The types that the method takes, the enum of an attribute's own words among them. */
    static List<String> types(Attribute attribute) {
        boolean several = attribute.kind() instanceof ListOf;
        List<String> types = javaTypes(attribute.kind());
        return types.isEmpty() ? List.of(capital(method(attribute)) + (several ? "..." : "")) : types;
    }

    /** The Java types that a method takes the value as; empty for an enum that is named after the attribute. */
    private static List<String> javaTypes(Kind kind) {
        if (kind instanceof Kind.Whole) {
            return List.of("int");
        }
        if (kind instanceof Kind.Flag) {
            return List.of("boolean");
        }
        if (kind instanceof Kind.OneOf oneOf) {
            return oneOf.name().isEmpty() ? List.of() : List.of(oneOf.name());
        }
        if (kind instanceof ListOf list) {
            return javaTypes(list.each()).stream().map(type -> type + "...").toList();
        }
        if (kind instanceof Either either) {
            return Stream.concat(Stream.of(either.one(), either.other()).flatMap(each -> javaTypes(each).stream())
                    .filter(type -> !type.equals("String")), Stream.of("String")).toList();
        }
        return List.of("String");
    }

    private static String element(ElementRow row) {
        String name = className(row);
        StringBuilder source
                = new StringBuilder(HEAD).append("/**\n * ").append(ElementComments.escaped(row.sentence())).append("\n");
        row.page().ifPresent(page -> source.append(" *\n * @see <a href=\"").append(page)
                .append("\">Plivo's documentation</a>\n"));
        source.append(" */\npublic final class ").append(name).append(" extends Element<").append(name).append("> implements ")
                .append(row.types().stream().map(Class::getSimpleName).collect(Collectors.joining(", "))).append(" {\n");
        row.attributes().values().stream().filter(attribute -> !words(attribute).isEmpty())
                .forEach(attribute -> source.append("\n").append(words(attribute, capital(method(attribute)))));
        source.append("""

                    %1$s(Body body) {
                        super(body);
                    }

                    @Override
                    %1$s of(Body other) {
                        return new %1$s(other);
                    }
                """.formatted(name));
        row.attributes().values().forEach(attribute -> types(attribute)
                .forEach(type -> source.append("\n").append(method(name, attribute, type))));
        return source.append("}\n").toString();
    }

    /** The words of an enum that belongs to the attribute. */
    private static List<String> words(Attribute attribute) {
        Kind kind = attribute.kind() instanceof ListOf list ? list.each() : attribute.kind();
        return kind instanceof Kind.OneOf oneOf && oneOf.name().isEmpty() ? oneOf.values() : List.of();
    }

    private static String words(Attribute attribute, String type) {
        String constants = words(attribute).stream()
                .map(word -> "        /** {@code %s} */\n        %s(\"%1$s\")".formatted(
                        word, word.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_")))
                .collect(Collectors.joining(",\n"));
        return """
                    /** %s */
                    public enum %s {
                %s;

                        private final String word;

                        %2$s(String word) {
                            this.word = word;
                        }

                        /** {@return the word in the document} */
                        @Override
                        public String toString() {
                            return word;
                        }
                    }
                """.formatted(ElementComments.escaped(attribute.meaning()), type, constants);
    }

    private static String method(String owner, Attribute attribute, String type) {
        boolean several = type.endsWith("...");
        String parameter = several ? "values" : parameter(attribute, type);
        String set = several
                ? "withAll(\"%s\", (Object[]) %s)".formatted(attribute.name(), parameter)
                : "with(\"%s\", %s)".formatted(attribute.name(), parameter);
        return ElementComments.of(attribute, parameter) + """
                    public %s %s(%s %s) {
                        return %s;
                    }
                """.formatted(owner, method(attribute), type, parameter, set);
    }

    private static String parameter(Attribute attribute, String type) {
        if (attribute.kind() instanceof Url) {
            return "url";
        }
        String first = attribute.meaning().split(" ")[0].toLowerCase(Locale.ROOT);
        return type.equals("int") && first.endsWith("seconds") ? first : "value";
    }

    private static String registry() {
        return """

                    /** The element that a body makes. */
                    static Element<?> element(Body body) {
                        return switch (body.row().name()) {
                %s            default -> throw new IllegalArgumentException("no class for " + body.row());
                        };
                    }
                """.formatted(Grammar.all().stream()
                .map(row -> "            case \"%s\" -> new %s(body);%n".formatted(row.name(), className(row)))
                .collect(Collectors.joining()));
    }

    private static String factories(String name, String sentence, List<ElementRow> rows, String more) {
        TreeSet<String> imports = new TreeSet<>(List.of("java.util.Arrays", "java.util.Collection"));
        StringBuilder source = new StringBuilder(HEAD);
        imports.forEach(type -> source.append("import ").append(type).append(";\n"));
        source.append("\n/** ").append(sentence).append(" */\npublic final class ").append(name).append(" {\n\n    private ")
                .append(name).append("() {\n    }\n");
        rows.forEach(row -> factories(row).forEach(factory -> source.append("\n").append(factory)));
        return source.append(more).append("}\n").toString();
    }

    private static List<String> factories(ElementRow row) {
        Content content = row.content();
        if (content instanceof Content.Value value) {
            return List.of(factory(row, "String " + value.meaning(), ".holding(" + value.meaning() + ")"));
        }
        if (content instanceof Content.Children children) {
            String type = children.type().getSimpleName();
            return List.of(
                    children.least() == 0
                            ? factory(row, type + "... children", ".holding(Arrays.asList(children))")
                            : factory(row, type + " first, " + type + "... more", ".holdingAll(first, more)"),
                    factory(row, "Collection<? extends " + type + "> children", ".holding(children)"));
        }
        if (content instanceof Content.Mixed mixed) {
            return List.of(
                    factory(row, "String text", ".holding(text)"),
                    factory(row, mixed.type().getSimpleName() + "... parts", ".holding(Arrays.asList(parts))"));
        }
        return List.of(factory(row, "", ""));
    }

    private static String factory(ElementRow row, String content, String holding) {
        List<Attribute> required = row.attributes().values().stream().filter(Attribute::required).toList();
        List<String> parameters = new ArrayList<>();
        StringBuilder body = new StringBuilder("Body.of(\"").append(row.name()).append("\")");
        for (Attribute attribute : required) {
            String type = types(attribute).get(0).replace("...", "");
            String owner = words(attribute).isEmpty() ? "" : className(row) + ".";
            parameters.add(owner + type + " " + method(attribute));
            body.append(".with(\"").append(attribute.name()).append("\", ").append(method(attribute)).append(")");
        }
        if (!content.isEmpty()) {
            parameters.add(content);
        }
        List<String> names = content.isEmpty()
                ? List.of() : Stream.of(content.split(", ")).map(each -> each.substring(each.lastIndexOf(' ') + 1)).toList();
        return ElementComments.of(row, names) + """
                    public static %1$s %2$s(%3$s) {
                        return new %1$s(%4$s%5$s);
                    }
                """.formatted(className(row), factory(row), String.join(", ", parameters), body, holding);
    }
}
