package io.github.camelplivo.xml;

import java.util.List;
import java.util.stream.Collectors;

/** Fills the reference in the docs from the table. */
final class ElementDocs {

    private static final String START = "<!-- table: elements -->\n";
    private static final String END = "<!-- end of table -->\n";

    private ElementDocs() {
    }

    static String fill(String document) {
        int start = document.indexOf(START) + START.length();
        int end = document.indexOf(END, start);
        if (start < START.length() || end < 0) {
            throw new IllegalStateException("the docs have no place for the table of elements");
        }
        return document.substring(0, start)
               + Grammar.all().stream().map(ElementDocs::section).collect(Collectors.joining()) + "\n"
               + document.substring(end);
    }

    private static String section(ElementRow row) {
        StringBuilder text = new StringBuilder("\n### ").append(row.name()).append("\n\n").append(row.sentence());
        row.page().ifPresent(page -> text.append(" [Plivo's page](").append(page).append(")"));
        text.append("\n\n").append("In Java: ").append(ElementSources.all().containsKey(ElementSources.className(row))
                ? factories(row) : "`response(…)`").append(". Holds: ").append(cell(row.allowedContent())).append(".\n");
        if (!row.rules().isEmpty()) {
            text.append("\n").append(row.rules().stream().map(rule -> "- " + capital(rule.words()) + ".\n")
                    .collect(Collectors.joining()));
        }
        if (!row.attributes().isEmpty()) {
            text.append("\n| Attribute | What it is for | Value | Plivo's default |\n|---|---|---|---|\n");
            row.attributes().values().forEach(attribute -> text.append(line(attribute)));
        }
        return text.toString();
    }

    private static String factories(ElementRow row) {
        List<String> required = row.attributes().values().stream().filter(Attribute::required).map(ElementSources::method)
                .toList();
        String content = row.content() instanceof Content.Nothing
                ? "" : row.content() instanceof Content.Value value ? value.meaning() : "…";
        String arguments = String.join(", ", required) + (required.isEmpty() || content.isEmpty() ? "" : ", ") + content;
        return "`" + ElementSources.factory(row) + "(" + arguments + ")`";
    }

    private static String line(Attribute attribute) {
        return "| `%s`%s | %s | %s | %s |%n".formatted(
                attribute.name(), attribute.required() ? ", required" : "", cell(attribute.meaning()),
                cell(attribute.kind().allowed()), attribute.byDefault().map(value -> "`" + value + "`").orElse(""))
                .replace(System.lineSeparator(), "\n");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("*", "\\*").replace("<", "`<`");
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
    }
}
