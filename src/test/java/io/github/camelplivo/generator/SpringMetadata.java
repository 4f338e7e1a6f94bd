package io.github.camelplivo.generator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.ComponentModel.ComponentOptionModel;
import org.apache.camel.tooling.model.JsonMapper;
import org.apache.camel.util.StringHelper;

/** What editors know of {@code camel.component.plivo.*} in a Spring Boot application, from a catalog file. */
public final class SpringMetadata {

    private static final String PREFIX = "camel.component.plivo";

    private SpringMetadata() {
    }

    public static String of(String catalog) throws JsonProcessingException {
        ComponentModel component = JsonMapper.generateComponentModel(catalog);
        List<Object> properties = new ArrayList<>();
        List<Object> hints = new ArrayList<>();
        component.getComponentOptions().forEach(option -> {
            properties.add(property(component, option));
            if (option.getEnums() != null) {
                hints.add(entry("name", name(option),
                        "values", option.getEnums().stream().map(value -> Map.of("value", value)).toList()));
            }
        });
        properties.add(turnsOff(component, ".enabled", "Whether the settings of the component are read."));
        properties.add(turnsOff(component, ".customizer.enabled", "Whether the settings of the component are given to it."));
        Object group = entry("name", PREFIX, "type", component.getJavaType(), "sourceType", component.getJavaType());
        return print(entry("groups", List.of(group), "properties", properties, "hints", hints));
    }

    private static Object property(ComponentModel component, ComponentOptionModel option) {
        return entry("name", name(option),
                "type", type(option),
                "description", option.getDescription(),
                "sourceType", component.getJavaType(),
                "defaultValue", defaultValue(option),
                "deprecation", option.isDeprecated()
                        ? entry("level", "warning", "reason", option.getDeprecationNote()) : null);
    }

    private static Object turnsOff(ComponentModel component, String key, String description) {
        return entry("name", PREFIX + key, "type", Boolean.class.getName(), "description", description,
                "sourceType", component.getJavaType(), "defaultValue", true);
    }

    private static String name(ComponentOptionModel option) {
        return PREFIX + "." + StringHelper.camelCaseToDash(option.getName());
    }

    private static String type(ComponentOptionModel option) {
        return switch (option.getType()) {
            case "duration" -> Duration.class.getName();
            case "boolean" -> Boolean.class.getName();
            case "integer" -> Integer.class.getName();
            default -> option.getJavaType();
        };
    }

    private static Object defaultValue(ComponentOptionModel option) {
        Object value = option.getDefaultValue();
        return value != null && option.getType().equals("duration") ? value + "ms" : value;
    }

    /** Names and values in turn; a name without a value is left out. */
    private static Map<String, Object> entry(Object... namesAndValues) {
        Map<String, Object> entry = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                entry.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return entry;
    }

    private static String print(Object json) throws JsonProcessingException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines).withArrayIndenter(lines);
        return new ObjectMapper().writer(printer).writeValueAsString(json) + "\n";
    }
}
