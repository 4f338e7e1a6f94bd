package io.github.camelplivo.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parameters of an operation as a JSON Schema: what a tool must know to fill in the message body.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema 2020-12</a>
 */
final class JsonSchema {

    private JsonSchema() {
    }

    static Map<String, Object> of(Operation operation) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", operation.name());
        schema.put("description", Stream.of(operation.summary(), operation.note()).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" ")));
        schema.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        // A body that is sent as it is has no field of ours.
        List<Parameter> fields
                = operation.hasPayload() ? List.of() : operation.parameters().stream().filter(Parameter::isInBody).toList();
        fields.forEach(parameter -> properties.put(parameter.field(), property(parameter)));
        schema.put("properties", properties);
        List<String> required = fields.stream().filter(JsonSchema::isAlwaysRequired).map(Parameter::field)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        List<Object> rules = operation.hasPayload() ? List.of() : rules(operation);
        if (!rules.isEmpty()) {
            schema.put("allOf", rules);
        }
        schema.put("additionalProperties", operation.hasPayload());
        return schema;
    }

    private static Map<String, Object> property(Parameter parameter) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("description", parameter.meaning());
        property.putAll(parameter.kind().schema());
        if (parameter.defaults().isEmpty()) {
            parameter.defaultValue().ifPresent(value -> property.put("default", value));
        }
        if (parameter.isSecret()) {
            property.put("writeOnly", true);
        }
        return property;
    }

    private static boolean isAlwaysRequired(Parameter parameter) {
        return parameter.isRequired() && parameter.applies().isEmpty() && parameter.alternatives().isEmpty();
    }

    private static List<Object> rules(Operation operation) {
        List<Object> rules = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            boolean sometimes = parameter.isRequired() && !isAlwaysRequired(parameter) && parameter.defaults().isEmpty();
            if (sometimes || parameter.requiredWhen().isPresent()) {
                Map<String, Object> needed = required("oneOf",
                        Stream.concat(Stream.of(parameter.field()), parameter.alternatives().stream()).toList());
                rules.add(parameter.applies().or(parameter::requiredWhen)
                        .map(condition -> when(operation, condition, needed)).orElse(needed));
            }
        }
        operation.someOf().forEach(choice -> {
            Map<String, Object> needed = required("anyOf", choice.fields());
            rules.add(choice.when() == null ? needed : when(operation, choice.when(), needed));
        });
        return rules;
    }

    /** @param how {@code oneOf} for fields that exclude each other, else {@code anyOf} */
    private static Map<String, Object> required(String how, List<String> fields) {
        return fields.size() == 1
                ? Map.of("required", fields)
                : Map.of(how, fields.stream().map(field -> Map.of("required", List.of(field))).toList());
    }

    private static Map<String, Object> when(Operation operation, Condition condition, Map<String, Object> needed) {
        if (condition.test() == Condition.Test.IS_OTHER) {
            return Map.of("if", Map.of("required", List.of(condition.field())), "then",
                    when(operation, new Condition(condition.field(), Condition.Test.IS_NOT, condition.values()), needed));
        }
        Map<String, Object> given = new LinkedHashMap<>();
        Parameter decider = operation.parameter(condition.field()).orElseThrow();
        if (!condition.values().isEmpty()) {
            given.put("properties", Map.of(condition.field(), Map.of("enum", typed(decider, condition.values()))));
        }
        // Where the decider has a default of its own, leaving it out decides as well.
        boolean byDefault = decider.defaultValue().filter(condition.values()::contains).isPresent();
        if (!byDefault) {
            given.put("required", List.of(condition.field()));
        }
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("if", given);
        rule.put(condition.test() == Condition.Test.IS ? "then" : "else", needed);
        return rule;
    }

    private static List<Object> typed(Parameter decider, List<String> values) {
        return values.stream().map(decider.kind()::check).toList();
    }
}
