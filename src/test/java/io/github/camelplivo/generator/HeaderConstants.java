package io.github.camelplivo.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelplivo.api.Headers;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.message.ObjectWriter;
import io.github.camelplivo.message.OutcomeWriter;
import io.github.camelplivo.schema.Names;
import io.github.camelplivo.table.Operations;
import io.github.camelplivo.table.Resource;
import io.github.camelplivo.webhook.CallbackHeader;
import io.github.camelplivo.webhook.CallbackKind;
import org.apache.camel.util.StringHelper;

/**
 * The constants of the message headers: an interface for each resource, and one that extends them all and has what
 * belongs to no resource alone.
 */
final class HeaderConstants {

    private static final String HEAD = """
            /* Written from the table of operations: mvn -q -Pgenerate test */
            package %s;

            """;

    /** A constant and the header that it names. */
    record Constant(String name, String header, String group, String javaType, String description) {

        String source() {
            return "    /** " + description.replace("&", "&amp;").replace("*/", "* /").replace("<", "&lt;") + " */\n    String "
                   + name + " = \""
                   + header
                   + "\";\n";
        }
    }

    private HeaderConstants() {
    }

    static List<Constant> all(Operations operations) {
        List<Constant> all = new ArrayList<>(shared(operations));
        for (Resource resource : Resource.values()) {
            all.addAll(own(operations, resource));
        }
        return all;
    }

    static List<String> kinds() {
        return Stream.of(CallbackKind.values()).map(CallbackKind::toString).toList();
    }

    /** What every answer sets, what travels, the short names, and what callbacks bring. */
    private static List<Constant> shared(Operations operations) {
        List<Constant> all = new ArrayList<>();
        all.add(new Constant(
                "API_ID", "CamelPlivoApiId", "common", "String",
                "The api_id of Plivo's answer. Plivo's support asks for it."));
        all.add(new Constant(
                "REQUEST_ID", "CamelPlivoRequestId", "common", "String",
                "The X-Request-ID of Plivo's answer, if it has one."));
        all.add(new Constant(
                "PARTIAL", "CamelPlivoPartial", "common", "Boolean",
                "True if Plivo accepted only a part of the request, such as a message to many numbers of which some are invalid."));
        all.add(new Constant(
                "HTTP_RESPONSE_CODE", "CamelHttpResponseCode", "common", "Integer",
                "The HTTP status of Plivo's answer."));
        all.add(new Constant(
                "CONTENT_TYPE", "Content-Type", "common", "String",
                "application/json after an answer with a body; removed after one without."));
        all.add(new Constant(
                "OUTCOME", OutcomeWriter.OUTCOME, "common", "String",
                "Outcome of the transfer or call that the step waited for, such as ANSWERED or BUSY."));
        all.add(new Constant(
                "OUTCOME_STAGE", OutcomeWriter.STAGE, "common", "String",
                "Last stage that the transfer reached: sent, accepted, fetched, answered, connected or ended."));
        all.add(new Constant(
                "OUTCOME_CODE", OutcomeWriter.CODE, "common", "Integer", "Plivo's hangup cause code for the outcome."));
        all.add(new Constant(
                "OUTCOME_CAUSE", OutcomeWriter.CAUSE, "common", "String", "Who or what ended the leg, in Plivo's words."));
        all.add(new Constant(
                "OUTCOME_KNOWN_BY", OutcomeWriter.KNOWN_BY, "common", "String",
                "How the outcome is known: report, status, record, live, fence or nothing."));
        all.add(new Constant("B_LEG_UUID", OutcomeWriter.B_LEG_UUID, "common", "String", "UUID of the leg that answered."));
        all.add(new Constant(
                "ANSWERED_BY", OutcomeWriter.ANSWERED_BY, "common", "String", "Address of the party that answered."));
        all.add(new Constant(
                "OBJECT_ID", ObjectWriter.ID, "consumer", "String",
                "Plivo's id of the object of a list that started the route."));
        all.add(new Constant(
                "OBJECT_TIME", ObjectWriter.TIME, "consumer", "String",
                "Time that puts the object in order, in UTC, such as 2026-11-25T18:30:00Z; absent if Plivo tells none. Also as"
                                                                        + " CamelMessageTimestamp, in milliseconds."));
        all.add(new Constant(
                "OBJECT_KEY", ObjectWriter.KEY, "consumer", "String",
                "What the idempotentRepository remembers the object by: the name of the list and the id."));
        Map<String, List<String>> meanings = new LinkedHashMap<>();
        Map<String, Parameter> any = new LinkedHashMap<>();
        for (Operation operation : operations.all()) {
            for (Parameter parameter : operation.parameters()) {
                if (parameter.header() != null && isShared(operation, parameter)) {
                    any.putIfAbsent(parameter.header(), parameter);
                    meanings.computeIfAbsent(parameter.header(), header -> new ArrayList<>());
                    if (!meanings.get(parameter.header()).contains(parameter.meaning())) {
                        meanings.get(parameter.header()).add(parameter.meaning());
                    }
                }
            }
        }
        any.forEach((header, parameter) -> all.add(new Constant(
                constant(header), header, "common", parameter.kind().type().getSimpleName(),
                String.join(" Or: ",
                        Headers.travels(parameter.field()) ? meanings.get(header).subList(0, 1) : meanings.get(header)))));
        for (CallbackHeader header : CallbackHeader.values()) {
            all.add(new Constant("CALLBACK_" + header.name(), header.header(), "callback", "String", header.meaning()));
        }
        return all;
    }

    private static boolean isShared(Operation operation, Parameter parameter) {
        return Headers.travels(parameter.field()) || Headers.areShort(operation.name());
    }

    private static List<Constant> own(Operations operations, Resource resource) {
        return operations.of(resource).flatMap(operation -> operation.parameters().stream()
                .filter(parameter -> parameter.header() != null && !isShared(operation, parameter))
                .map(parameter -> new Constant(
                        constant(parameter.header()), parameter.header(), operation.name().replaceAll("-.*", ""),
                        parameter.kind().type().getSimpleName(), parameter.meaning())))
                .toList();
    }

    /** {@code CamelPlivoMessageSendText} as {@code MESSAGE_SEND_TEXT}. */
    private static String constant(String header) {
        return StringHelper.camelCaseToDash(header.substring("CamelPlivo".length())).replace('-', '_').replaceAll("_+", "_")
                .toUpperCase(Locale.ROOT);
    }

    /** The sources, by class name. */
    static Map<String, String> sources(Operations operations) {
        Map<String, String> sources = new LinkedHashMap<>();
        List<String> interfaces = new ArrayList<>();
        for (Resource resource : Resource.values()) {
            List<Constant> own = own(operations, resource);
            if (!own.isEmpty()) {
                String name = Names.pascalCase(resource.name().toLowerCase(Locale.ROOT)) + "Headers";
                interfaces.add(name);
                sources.put("headers/" + name, HEAD.formatted("io.github.camelplivo.headers")
                                               + "/**\n * Message headers: " + resource.title() + ".\n *\n"
                                               + pages(operations, resource) + " */\npublic interface " + name
                                               + " {\n\n" + lines(own) + "}\n");
            }
        }
        sources.put("PlivoConstants", HEAD.formatted("io.github.camelplivo")
                                      + interfaces.stream()
                                              .map(name -> "import io.github.camelplivo.headers." + name + ";\n")
                                              .sorted().collect(Collectors.joining())
                                      + "\n/** The message headers of the component. */\npublic interface PlivoConstants\n        extends\n        "
                                      + String.join(",\n        ", interfaces) + " {\n\n" + lines(shared(operations)) + "}\n");
        return sources;
    }

    /** Where Plivo says what they mean. */
    private static String pages(Operations operations, Resource resource) {
        return operations.of(resource).map(Operation::page).distinct()
                .map(" * @see <a href=\"%s\">Plivo's page</a>\n"::formatted).collect(Collectors.joining());
    }

    private static String lines(List<Constant> constants) {
        return constants.stream().map(Constant::source).collect(Collectors.joining());
    }
}
