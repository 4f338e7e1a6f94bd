package io.github.camelplivo.generator;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.schema.Files;
import io.github.camelplivo.schema.Kind;
import io.github.camelplivo.schema.Structure;

/** The shortest use of an operation: a value for each parameter that it cannot do without. */
final class Example {

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("from", "+14155550100"), Map.entry("src", "+14155550100"), Map.entry("to", "+14155550123"),
            Map.entry("dst", "+14155550123"), Map.entry("answer_url", "https://example.com/answer"),
            Map.entry("aleg_url", "https://example.com/agent"), Map.entry("text", "Your order is on its way."),
            Map.entry("trigger_source", "+14155550111"), Map.entry("recipient", "+14155550123"),
            Map.entry("iss", "MAXXXXXXXXXXXXXXXXXX"), Map.entry("nbf", "1790000000"), Map.entry("exp", "1790003600"),
            Map.entry("uri", "sip.example.com"),
            Map.entry("ip_addresses", "192.0.2.10"), Map.entry("ip_set", "192.0.2.10"));

    private Example() {
    }

    /** The values, by option. */
    static Map<String, String> values(Operation operation) {
        Map<String, Object> checked = new LinkedHashMap<>();
        Map<String, String> values = new LinkedHashMap<>();
        // What decides about others comes first.
        operation.parameters().stream().sorted(Comparator.comparing(parameter -> isConditional(operation, parameter)))
                .forEach(parameter -> {
                    boolean some
                            = operation.someOf().stream().anyMatch(choice -> choice.fields().get(0).equals(parameter.field())
                                    && (choice.when() == null || choice.when().holds(checked)));
                    if (some || isNeeded(parameter, checked)) {
                        String value = VALUES.getOrDefault(parameter.field(), parameter.kind().example());
                        values.put(parameter.option(), value);
                        checked.put(parameter.field(), value);
                    } else if (parameter.defaults().map(condition -> condition.holds(checked)).orElse(true)) {
                        parameter.defaultValue().ifPresent(value -> checked.put(parameter.field(), value));
                    }
                });
        return values;
    }

    private static boolean isConditional(Operation operation, Parameter parameter) {
        return operation.someOf().stream()
                .anyMatch(choice -> choice.when() != null && choice.fields().contains(parameter.field()))
                || parameter.applies().isPresent() || parameter.requiredWhen().isPresent() || parameter.defaults().isPresent();
    }

    private static boolean isNeeded(Parameter parameter, Map<String, Object> checked) {
        boolean applies = parameter.applies().map(condition -> condition.holds(checked)).orElse(true);
        boolean needed = parameter.requiredWhen().map(condition -> condition.holds(checked)).orElse(parameter.isRequired());
        boolean given = parameter.alternatives().stream().anyMatch(checked::containsKey);
        boolean assumed = parameter.defaultValue().isPresent()
                && parameter.defaults().map(condition -> condition.holds(checked)).orElse(true);
        return applies && needed && !given && !assumed;
    }

    static boolean sendsFile(Operation operation) {
        return operation.fileBody().filter(Parameter::isRequired).isPresent();
    }

    /** A step of a route in YAML. */
    static String yaml(Operation operation) {
        StringBuilder yaml = new StringBuilder("- to:\n    uri: plivo:").append(operation.name()).append('\n');
        StringBuilder parameters = new StringBuilder();
        values(operation).forEach((option, value) -> {
            Kind kind = operation.parameter(option).orElseThrow().kind();
            if (!(kind instanceof Files)) {
                parameters.append("      ").append(option).append(": ").append(quoted(kind, value)).append('\n');
            }
        });
        return parameters.isEmpty() ? yaml.toString() : yaml.append("    parameters:\n").append(parameters).toString();
    }

    private static String quoted(Kind kind, String value) {
        if (kind instanceof Structure) {
            return "'" + value + "'";
        }
        return kind.type() == String.class
                && (!value.matches("[A-Za-z][\\w ./:,-]*[\\w]") || value.matches("true|false") || value.contains(": "))
                        ? "\"" + value + "\"" : value;
    }
}
