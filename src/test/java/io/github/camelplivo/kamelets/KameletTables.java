package io.github.camelplivo.kamelets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Writes the tables of docs/kamelets.md from the Kamelets' files. */
final class KameletTables {

    private static final List<String> ORDER = List.of("action", "sink", "source");

    private KameletTables() {
    }

    /** The document, with the text between the markers of each table replaced. */
    static String fill(String document, List<KameletFile> kamelets) {
        return between(between(document, "kamelets", overview(kamelets)), "properties", properties(kamelets));
    }

    private static String between(String document, String name, String table) {
        String begin = "<!-- table: " + name + " -->\n";
        int from = document.indexOf(begin);
        int to = document.indexOf("<!-- end of table -->", from);
        if (from < 0 || to < 0) {
            throw new IllegalArgumentException("there is no place for the table " + name);
        }
        return document.substring(0, from) + begin + "\n" + table + "\n" + document.substring(to);
    }

    private static String overview(List<KameletFile> kamelets) {
        StringBuilder table = new StringBuilder("| Kamelet | What it does | Required properties |\n|---|---|---|\n");
        sorted(kamelets).forEach(kamelet -> table.append(row("`" + kamelet.name() + "`",
                kamelet.text("spec", "definition", "description"),
                kamelet.required().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")))));
        return table.toString();
    }

    /** Kamelets with the same properties share a table. */
    private static String properties(List<KameletFile> kamelets) {
        Map<String, StringJoiner> names = new LinkedHashMap<>();
        for (KameletFile kamelet : sorted(kamelets)) {
            StringBuilder table = new StringBuilder("| Property | Meaning | Value |\n|---|---|---|\n");
            kamelet.properties().keySet().forEach(name -> table.append(row("`" + name + "`",
                    kamelet.property(name).get("description").toString(), value(kamelet, name))));
            names.computeIfAbsent(table.toString(), key -> new StringJoiner(", ")).add(kamelet.name());
        }
        return names.entrySet().stream().map(entry -> "### " + entry.getValue() + "\n\n" + entry.getKey())
                .collect(Collectors.joining("\n"));
    }

    private static String value(KameletFile kamelet, String name) {
        Map<String, Object> property = kamelet.property(name);
        StringBuilder value = new StringBuilder();
        if (property.get("enum") instanceof List<?> words) {
            value.append("one of ").append(words.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        } else {
            value.append(property.get("type"));
        }
        if (property.containsKey("minimum")) {
            value.append(" from ").append(property.get("minimum"));
        }
        if (property.containsKey("maximum")) {
            value.append(" to ").append(property.get("maximum"));
        }
        if (property.containsKey("default")) {
            value.append("; default `").append(property.get("default")).append('`');
        }
        if ("password".equals(property.get("format"))) {
            value.append("; **secret**");
        }
        if (kamelet.required().contains(name)) {
            value.append("; **required**");
        }
        return value.toString();
    }

    private static List<KameletFile> sorted(List<KameletFile> kamelets) {
        return kamelets.stream()
                .sorted((a, b) -> Integer.compare(ORDER.indexOf(a.type()), ORDER.indexOf(b.type()))).toList();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
