package io.github.camelplivo.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelplivo.api.Names;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Operations;
import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.webhook.CallbackHeader;
import io.github.camelplivo.webhook.CallbackKind;

/** Writes the two Java sources that follow from the table: the endpoint options and the header constants. */
final class TableSources {

    private static final String HEAD = """
            /* Written from the table of operations; TableTest says how to write it anew. */
            package io.github.camelplivo;

            """;

    private TableSources() {
    }

    /** A name as the table uses it: the parameters that share it, by operation. */
    record Name(String field, Map<Operation, Parameter> uses) {

        Parameter any() {
            return uses.values().iterator().next();
        }

        String type() {
            return any().kind().type().getSimpleName();
        }

        Set<String> values() {
            return uses.values().stream().flatMap(use -> use.kind().values().stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /** The families of operations that use it, such as call or phlo. */
        String label() {
            return operations().stream().map(name -> name.replaceAll("-.*", "")).distinct().collect(Collectors.joining(","));
        }

        Collection<String> operations() {
            return uses.keySet().stream().map(Operation::name).toList();
        }

        String description() {
            Map<String, List<String>> byMeaning = new LinkedHashMap<>();
            uses.forEach((operation, use) -> byMeaning.computeIfAbsent(meaning(use), key -> new ArrayList<>())
                    .add(operation.name()));
            return byMeaning.entrySet().stream()
                    .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
                    .collect(Collectors.joining(" "));
        }

        private static String meaning(Parameter use) {
            StringBuilder text = new StringBuilder(use.meaning().isEmpty() ? "" : use.meaning() + " ");
            if (use.kind().values().isEmpty()) {
                text.append("Must be ").append(use.kind().allowed()).append(". ");
            }
            if (use.isRequired()) {
                text.append("Required").append(requirement(use)).append(". ");
            } else {
                use.applies().ifPresent(when -> text.append("Only when ").append(when.words()).append(". "));
            }
            use.defaultValue().ifPresent(value -> text.append("Default ").append(value)
                    .append(use.defaults().map(when -> " when " + when.words()).orElse("")).append(". "));
            return text.toString().strip();
        }
    }

    /** What follows the word "required": which parameters may be given instead, and when one is needed at all. */
    static String requirement(Parameter use) {
        String instead = use.alternatives().stream().map(Names::option).collect(Collectors.joining(" or "));
        return (instead.isEmpty() ? "" : ", or " + instead + " instead")
               + use.applies().map(when -> (instead.isEmpty() ? "" : ",") + " when " + when.words()).orElse("");
    }

    static Collection<Name> names() {
        Map<String, Name> names = new LinkedHashMap<>();
        for (Operation operation : Operations.all()) {
            for (Parameter parameter : operation.parameters()) {
                names.computeIfAbsent(parameter.field(), field -> new Name(field, new LinkedHashMap<>()))
                        .uses().put(operation, parameter);
            }
        }
        return names.values();
    }

    static String parameters() {
        StringBuilder java = new StringBuilder(HEAD).append("""
                import java.util.LinkedHashMap;
                import java.util.Map;

                import org.apache.camel.spi.UriParam;
                import org.apache.camel.spi.UriParams;

                /** The parameters of all operations as endpoint options; an endpoint takes those of its own operation. */
                @UriParams
                public class PlivoParameters {

                """);
        for (Name name : names()) {
            java.append(described(name.description())).append("    @UriParam(label = \"").append(name.label()).append('"')
                    .append(enums(name)).append(")\n")
                    .append("    private ").append(name.type()).append(' ').append(name.any().option()).append(";\n");
        }
        java.append("""

                    /** The values that are set, by API field. */
                    Map<String, Object> values() {
                        Map<String, Object> values = new LinkedHashMap<>();
                """);
        for (Name name : names()) {
            java.append("        put(values, \"").append(name.field()).append("\", ").append(name.any().option())
                    .append(");\n");
        }
        java.append("""
                        return values;
                    }

                    private static void put(Map<String, Object> values, String field, Object value) {
                        if (value != null) {
                            values.put(field, value);
                        }
                    }
                """);
        for (Name name : names()) {
            String option = name.any().option();
            String property = Character.toUpperCase(option.charAt(0)) + option.substring(1);
            java.append("""

                        public %1$s get%3$s() {
                            return %2$s;
                        }

                        public void set%3$s(%1$s %2$s) {
                            this.%2$s = %2$s;
                        }
                    """.formatted(name.type(), option, property));
        }
        return java.append("}\n").toString();
    }

    static String constants() {
        StringBuilder java = new StringBuilder(HEAD).append("""
                import org.apache.camel.Exchange;
                import org.apache.camel.spi.Metadata;

                /** The message headers of the component. */
                public final class PlivoConstants {

                    /** The api_id of Plivo's answer: what Plivo's support asks for. */
                    @Metadata(javaType = "String")
                    public static final String API_ID = "CamelPlivoApiId";
                    /** The X-Request-ID of Plivo's answer, when it has one. */
                    @Metadata(javaType = "String")
                    public static final String REQUEST_ID = "CamelPlivoRequestId";
                    /** The HTTP status of Plivo's answer. */
                    @Metadata(javaType = "Integer")
                    public static final String HTTP_RESPONSE_CODE = Exchange.HTTP_RESPONSE_CODE;
                    /** application/json after an answer with a body; removed after one without. */
                    @Metadata(javaType = "String")
                    public static final String CONTENT_TYPE = Exchange.CONTENT_TYPE;
                """);
        for (Name name : names()) {
            java.append(described(name.description())).append("    @Metadata(javaType = \"").append(name.type()).append('"')
                    .append(enums(name)).append(", label = \"").append(name.label())
                    .append("\")\n    public static final String ")
                    .append(name.field().replaceAll("_+", "_").toUpperCase(Locale.ROOT))
                    .append(" = \"").append(name.any().header()).append("\";\n");
        }
        for (CallbackHeader header : CallbackHeader.values()) {
            java.append(described(header.meaning())).append("    @Metadata(javaType = \"String\"")
                    .append(header == CallbackHeader.KIND ? ", enums = \"" + kinds() + "\"" : "")
                    .append(", label = \"callback\")\n    public static final String CALLBACK_").append(header.name())
                    .append(" = \"").append(header.header()).append("\";\n");
        }
        return java.append("""

                    private PlivoConstants() {
                    }
                }
                """).toString();
    }

    /** As Javadoc, which the catalog is made from and the class files have no copy of. */
    private static String described(String description) {
        return "    /** " + description + " */\n";
    }

    private static String kinds() {
        return Stream.of(CallbackKind.values()).map(CallbackKind::toString).collect(Collectors.joining(","));
    }

    private static String enums(Name name) {
        return name.values().isEmpty() ? "" : ", enums = \"" + String.join(",", name.values()) + "\"";
    }
}
