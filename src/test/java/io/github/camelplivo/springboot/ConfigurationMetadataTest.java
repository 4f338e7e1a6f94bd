package io.github.camelplivo.springboot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import io.github.camelplivo.PlivoComponent;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.ComponentModel.ComponentOptionModel;
import org.apache.camel.tooling.model.JsonMapper;
import org.apache.camel.util.StringHelper;
import org.junit.jupiter.api.Test;
import org.springframework.boot.configurationmetadata.ConfigurationMetadataProperty;
import org.springframework.boot.configurationmetadata.ConfigurationMetadataRepository;
import org.springframework.boot.configurationmetadata.ConfigurationMetadataRepositoryJsonBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What editors know of {@code camel.component.plivo.*} in a Spring Boot application agrees with the catalog. After a
 * change of the component's options, {@code mvn test -Dtest=ConfigurationMetadataTest -Dtable.write} writes it anew.
 */
class ConfigurationMetadataTest {

    private static final Path FILE = Path.of("src/generated/resources/META-INF/spring-configuration-metadata.json");
    private static final String PREFIX = "camel.component.plivo";

    @Test
    void followsFromTheCatalog() throws IOException {
        String expected;
        try (InputStream catalog = PlivoComponent.class.getResourceAsStream("/META-INF/io/github/camelplivo/plivo.json")) {
            expected = metadata(new String(catalog.readAllBytes(), StandardCharsets.UTF_8));
        }
        if (System.getProperty("table.write") != null) {
            Files.writeString(FILE, expected);
        }
        assertThat(FILE).as("mvn test -Dtest=ConfigurationMetadataTest -Dtable.write writes it anew").content()
                .isEqualTo(expected);
    }

    @Test
    void anEditorFindsWhatItShows() throws IOException {
        ConfigurationMetadataRepository metadata;
        try (InputStream file = Files.newInputStream(FILE)) {
            metadata = ConfigurationMetadataRepositoryJsonBuilder.create(file).build();
        }

        assertThat(metadata.getAllGroups()).containsOnlyKeys(PREFIX);
        ConfigurationMetadataProperty timeout = metadata.getAllProperties().get(PREFIX + ".response-timeout");
        assertThat(timeout.getType()).isEqualTo("java.time.Duration");
        assertThat(timeout.getDefaultValue()).isEqualTo("30000ms");
        assertThat(timeout.getShortDescription()).isEqualTo("Timeout for Plivo's answer after the request was sent.");
        assertThat(metadata.getAllProperties().values()).allSatisfy(property -> {
            assertThat(property.getType()).isNotNull();
            assertThat(property.getDescription()).isNotBlank();
        });
    }

    /** The component has no such option today. */
    @Test
    void tellsOfValuesToChooseFromAndOfWhatIsDeprecated() throws IOException {
        String metadata = metadata("""
                {
                  "component": { "kind": "component", "name": "plivo", "scheme": "plivo",
                                 "javaType": "io.github.camelplivo.PlivoComponent" },
                  "componentProperties": {
                    "answerKind": { "index": 0, "kind": "property", "type": "enum", "javaType": "java.lang.String",
                                    "enum": [ "answer", "hangup" ], "deprecated": true,
                                    "deprecationNote": "Use another.", "description": "Which." }
                  }
                }
                """);

        assertThat(new ObjectMapper().readTree(metadata)).isEqualTo(new ObjectMapper().readTree("""
                {
                  "groups": [
                    { "name": "camel.component.plivo", "type": "io.github.camelplivo.PlivoComponent",
                      "sourceType": "io.github.camelplivo.PlivoComponent" }
                  ],
                  "properties": [
                    { "name": "camel.component.plivo.answer-kind", "type": "java.lang.String", "description": "Which.",
                      "sourceType": "io.github.camelplivo.PlivoComponent",
                      "deprecation": { "level": "warning", "reason": "Use another." } },
                    { "name": "camel.component.plivo.enabled", "type": "java.lang.Boolean", "defaultValue": true,
                      "sourceType": "io.github.camelplivo.PlivoComponent",
                      "description": "Whether the settings of the component are read." },
                    { "name": "camel.component.plivo.customizer.enabled", "type": "java.lang.Boolean", "defaultValue": true,
                      "sourceType": "io.github.camelplivo.PlivoComponent",
                      "description": "Whether the settings of the component are given to it." }
                  ],
                  "hints": [
                    { "name": "camel.component.plivo.answer-kind",
                      "values": [ { "value": "answer" }, { "value": "hangup" } ] }
                  ]
                }
                """));
    }

    private static String metadata(String catalog) throws JsonProcessingException {
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
