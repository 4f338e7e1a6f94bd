package io.github.camelplivo.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelplivo.api.Answer;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.outcome.CallOutcome;
import io.github.camelplivo.outcome.HangupCauses;
import io.github.camelplivo.table.Operations;
import io.github.camelplivo.table.Resource;
import io.github.camelplivo.webhook.CallbackHeader;
import io.github.camelplivo.webhook.CallbackKind;
import org.apache.camel.tooling.model.BaseOptionModel;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.ComponentModel.ApiOptionModel;

/** A page for each resource, and the tables of the other docs. */
final class ReferencePages {

    private final Operations operations;
    private final ComponentModel model;

    ReferencePages(Operations operations, ComponentModel model) {
        this.operations = operations;
        this.model = model;
    }

    /** The pages, by path below {@code docs}. */
    Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        for (Resource resource : Resource.values()) {
            pages.put(path(resource), page(resource));
        }
        return pages;
    }

    private static String path(Resource resource) {
        return "reference/" + resource.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md";
    }

    private String page(Resource resource) {
        StringBuilder text = new StringBuilder("# ").append(resource.title()).append("\n\n")
                .append("<!-- Written from the table of operations: mvn -q -Pgenerate test -->\n\n")
                .append(resource.introduction()).append("\n\n")
                .append("| Operation | What it does | Request |\n|---|---|---|\n");
        List<Operation> all = operations.of(resource).toList();
        all.forEach(operation -> text.append(row(
                "[`plivo:" + operation.name() + "`](#" + operation.name() + ")", operation.summary(), request(operation))));
        text.append("\nThe [component reference](../component.md) describes what all operations share: where values come from,"
                    + " what comes back and how a step fails.\n");
        all.forEach(operation -> text.append('\n').append(section(operation)));
        return text.toString();
    }

    private static String request(Operation operation) {
        String host = operation.host().baseUrl().replace("https://", "");
        return "`" + operation.method() + " " + host + "/" + operation.path() + "`";
    }

    private static String section(Operation operation) {
        StringBuilder text = new StringBuilder("## ").append(operation.name()).append("\n\n").append(operation.summary())
                .append(" ([source](").append(operation.page()).append("))\n\n");
        if (!operation.note().isEmpty()) {
            text.append(operation.note()).append("\n\n");
        }
        operation.costs().ifPresent(what -> text.append("**Costs money:** ").append(lower(what)).append("\n\n"));
        if (operation.hasPayload()) {
            text.append("The message body is the payload and is sent as it is. Parameters come from headers and options.\n\n");
        }
        operation.fileBody().ifPresent(file -> text.append("A message body that is a file, bytes or a stream becomes `")
                .append(file.field()).append("`, unless its content type is JSON.\n\n"));
        text.append("```yaml\n").append(Example.yaml(operation)).append("```\n\n");
        text.append("| Option | Header | Body field | Meaning | Value |\n|---|---|---|---|---|\n");
        operation.parameters().forEach(parameter -> text.append(parameter(operation, parameter)));
        operation.someOf().forEach(choice -> text.append("\n").append(choice.sentence()).append("\n"));
        if (operation.answer().fields().isEmpty() && operation.answer().objects() == null) {
            text.append(operation.reads()
                    ? "\nThe message body becomes Plivo's answer; its fields are not documented.\n"
                    : "\nPlivo answers with `api_id` and `message`, or without a body.\n");
        }
        return text.append(answer(operation.answer())).toString();
    }

    private static String lower(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String parameter(Operation operation, Parameter parameter) {
        String need = Catalog.need(parameter);
        String value
                = parameter.kind().allowed() + (need.isEmpty() ? "" : "; " + need.replaceFirst("^required", "**required**"))
                  + (parameter.isSecret() ? "; **secret**" : "");
        return row("`" + parameter.option() + "`", parameter.header() == null ? "" : "`" + parameter.header() + "`",
                operation.hasPayload() || !parameter.isInBody() ? "" : "`" + parameter.field() + "`", parameter.meaning(),
                value);
    }

    private static String answer(Answer answer) {
        StringBuilder text = new StringBuilder();
        if (answer.objects() != null) {
            text.append("\nThe answer is a list. Its objects are in `").append(answer.objects()).append("`. ").append(
                    switch (answer.paging()) {
                        case NONE -> "It has one page.";
                        case NEXT -> "`meta.next` is null or empty on the last page. Set `offset` to get a later page, or"
                                     + " [`allPages`](../guide-lists.md) to get all."
                                     + (answer.each() == null ? "" : " A route can start from this list.");
                    }).append('\n');
        }
        if (!answer.fields().isEmpty()) {
            text.append("\n| Answer field | Meaning |\n|---|---|\n");
            answer.fields().forEach((field, meaning) -> text.append(row("`" + field + "`", meaning)));
        }
        if (!answer.secrets().isEmpty()) {
            text.append("\nSecret in the answer: ")
                    .append(answer.secrets().stream().map(field -> "`" + field + "`").collect(Collectors.joining(", ")))
                    .append(".\n");
        }
        if (answer.partial() != null) {
            text.append("\nThe header `CamelPlivoPartial` is true if a part of the request failed.\n");
        }
        return text.toString();
    }

    /** The document, with the text between the markers of each table replaced. */
    String fill(String document, String reference) {
        String filled = between(document, "families", families(reference));
        filled = between(filled, "component-options", options(model.getComponentOptions()));
        filled = between(filled, "endpoint-options", options(model.getEndpointParameterOptions()));
        filled = between(filled, "callback-options", options(model.getApiOptions().stream()
                .filter(api -> api.getName().equals("callback")).flatMap(api -> api.getMethods().stream())
                .flatMap(method -> method.getOptions().stream()).toList()));
        filled = between(filled, "list-options", options(listOptions()));
        filled = between(filled, "lists", lists());
        filled = between(filled, "outcomes", outcomes());
        filled = between(filled, "callback-kinds", callbackKinds());
        return between(filled, "headers", headers());
    }

    private static List<BaseOptionModel> listOptions() {
        return Stream.concat(Options.ofLists().stream(), Options.ofPolling().stream())
                .<BaseOptionModel> map(option -> Catalog.filled(new ApiOptionModel(), "parameter", option)).toList();
    }

    /** Those that a route can start from. */
    private String lists() {
        StringBuilder table = new StringBuilder("| List | Id | Time | Filter |\n|---|---|---|---|\n");
        operations.all().stream().filter(operation -> operation.hasPages() && operation.answer().each() != null)
                .forEach(operation -> {
                    Answer.Each each = operation.answer().each();
                    table.append(row("`" + operation.name() + "`", "`" + each.id() + "`", "`" + each.time() + "`",
                            each.filter() == null ? "none: each poll reads the whole list" : "`" + each.filter() + "`"));
                });
        return table.toString();
    }

    private static String between(String document, String name, String table) {
        String begin = "<!-- table: " + name + " -->\n";
        int from = document.indexOf(begin);
        if (from < 0) {
            return document;
        }
        int to = document.indexOf("<!-- end of table -->", from);
        return document.substring(0, from) + begin + "\n" + table + "\n" + document.substring(to);
    }

    private String families(String reference) {
        StringBuilder table = new StringBuilder("| Family | Operations |\n|---|---|\n");
        for (Resource resource : Resource.values()) {
            List<String> names = operations.of(resource).map(operation -> "`" + operation.name() + "`").toList();
            String shown = names.stream().limit(6).collect(Collectors.joining(", "));
            table.append(row("[" + resource.title() + "](" + reference + path(resource) + ")",
                    shown + (names.size() > 6 ? " and " + (names.size() - 6) + " more" : "")));
        }
        return table.toString();
    }

    private static String outcomes() {
        StringBuilder table = new StringBuilder("| Outcome | Meaning | Hangup cause codes |\n|---|---|---|\n");
        for (CallOutcome outcome : CallOutcome.values()) {
            table.append(
                    row("`" + outcome + "`", outcome.meaning(), HangupCauses.codes().getOrDefault(outcome, List.of()).stream()
                            .map(String::valueOf).collect(Collectors.joining(", "))));
        }
        return table.toString();
    }

    private static String callbackKinds() {
        StringBuilder table = new StringBuilder("| Kind | Meaning | Headers |\n|---|---|---|\n");
        for (CallbackKind kind : CallbackKind.values()) {
            List<CallbackHeader> own = new ArrayList<>(kind.headers());
            boolean ofCall = own.containsAll(CallbackKind.RING.headers());
            if (ofCall) {
                own.removeAll(CallbackKind.RING.headers());
            }
            Stream<String> names = own.stream()
                    .map(header -> "`…" + header.header().substring("CamelPlivoCallback".length()) + "`");
            String headers = Stream.concat(names, ofCall ? Stream.of("those of a call") : Stream.empty())
                    .collect(Collectors.joining(", "));
            table.append(row("`" + kind + "`", kind.meaning(), headers.isEmpty() ? "any whose parameter it has" : headers));
        }
        return table.toString();
    }

    private static String options(List<? extends BaseOptionModel> options) {
        StringBuilder table = new StringBuilder("| Option | Description | Type | Default |\n|---|---|---|---|\n");
        options.forEach(option -> table.append(row("`" + option.getName() + "`",
                option.getDescription() + (option.isSecret() ? " **Secret.**" : ""), option.getType(),
                option.getDefaultValue() == null ? "" : "`" + option.getDefaultValue() + "`")));
        return table.toString();
    }

    /** Those that belong to no operation alone; the others are on the pages of the resources. */
    private String headers() {
        StringBuilder table = new StringBuilder("| Header | Constant | Description | Type |\n|---|---|---|---|\n");
        model.getEndpointHeaders().stream()
                .filter(header -> List.of("common", "callback", "consumer").contains(header.getGroup()))
                .forEach(header -> table.append(row("`" + header.getName() + "`",
                        "`" + header.getConstantName().replaceAll(".*#", "") + "`", header.getDescription(),
                        header.getJavaType())));
        return table.toString();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells).replace("\n", " ") + " |\n";
    }
}
