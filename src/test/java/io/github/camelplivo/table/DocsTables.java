package io.github.camelplivo.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Operation.Host;
import io.github.camelplivo.api.Operations;
import io.github.camelplivo.api.Parameter;
import org.apache.camel.tooling.model.BaseOptionModel;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.JsonMapper;

/**
 * Writes the tables of the docs: operations from the table, options and headers from the catalog that was made of it.
 */
final class DocsTables {

    private static final Path CATALOG = Path.of("src/generated/resources/META-INF/io/github/camelplivo/plivo.json");

    private final ComponentModel model;

    DocsTables() throws IOException {
        model = JsonMapper.generateComponentModel(Files.readString(CATALOG));
    }

    /** The document with what stands between the markers of each table written anew. */
    String fill(String document) {
        String filled = between(document, "operations", operations());
        filled = between(filled, "parameters", parameters());
        filled = between(filled, "component-options", options(model.getComponentOptions(), option -> true));
        Set<String> parameters = TableSources.names().stream().map(name -> name.any().option()).collect(Collectors.toSet());
        filled = between(filled, "endpoint-options",
                options(model.getEndpointParameterOptions(), option -> !parameters.contains(option.getName())));
        return between(filled, "headers", headers());
    }

    private static String between(String document, String name, String table) {
        String begin = "<!-- table: " + name + " -->\n";
        String end = "<!-- end of table -->";
        int from = document.indexOf(begin);
        if (from < 0) {
            return document;
        }
        int to = document.indexOf(end, from);
        return document.substring(0, from) + begin + "\n" + table + "\n" + document.substring(to);
    }

    private static String operations() {
        StringBuilder table = new StringBuilder("| URI | What it does | Request |\n|---|---|---|\n");
        for (Operation operation : Operations.all()) {
            String host = operation.host() == Host.PHLO ? "phlorunner.plivo.com" : "api.plivo.com";
            table.append(row("`plivo:" + operation.name() + "`", "[" + operation.summary() + "](" + operation.page() + ")",
                    "`" + operation.method() + " " + host + "/v1/" + operation.path() + "`"));
        }
        return table.toString();
    }

    private static String parameters() {
        StringBuilder text = new StringBuilder();
        for (Operation operation : Operations.all()) {
            text.append("### ").append(operation.name()).append("\n\n").append(operation.summary()).append("\n\n");
            if (operation.hasPayload()) {
                text.append("The message body is the payload, sent as it is; parameters come from headers and options.\n\n");
            }
            if (!operation.parameters().isEmpty()) {
                text.append("| Option | Header | Body field | Meaning | Value |\n|---|---|---|---|---|\n");
                operation.parameters().forEach(parameter -> text.append(parameter(operation, parameter)));
                text.append("\n");
            }
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static String parameter(Operation operation, Parameter parameter) {
        StringBuilder value = new StringBuilder(parameter.kind().allowed());
        parameter.defaultValue().ifPresent(it -> value.append("; default ").append(it)
                .append(parameter.defaults().map(when -> " when " + when.words()).orElse("")));
        if (parameter.isRequired()) {
            value.append("; **required**").append(TableSources.requirement(parameter));
        } else {
            parameter.applies().ifPresent(when -> value.append("; only when ").append(when.words()));
        }
        return row("`" + parameter.option() + "`", "`" + parameter.header() + "`",
                operation.hasPayload() ? "" : "`" + parameter.field() + "`", parameter.meaning(), value.toString());
    }

    private static String options(List<? extends BaseOptionModel> options, Predicate<BaseOptionModel> wanted) {
        StringBuilder table = new StringBuilder("| Option | Description | Type | Default |\n|---|---|---|---|\n");
        options.stream().filter(wanted).forEach(option -> table.append(row("`" + option.getName() + "`",
                option.getDescription() + (option.isSecret() ? " **Secret.**" : ""), option.getType(),
                option.getDefaultValue() == null ? "" : "`" + option.getDefaultValue() + "`")));
        return table.toString();
    }

    private String headers() {
        StringBuilder table = new StringBuilder("| Header | Constant | Description | Type |\n|---|---|---|---|\n");
        model.getEndpointHeaders().forEach(header -> table.append(row("`" + header.getName() + "`",
                "`" + header.getConstantName().replaceAll(".*#", "") + "`", header.getDescription(), header.getJavaType())));
        return table.toString();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
