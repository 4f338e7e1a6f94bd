package io.github.camelplivo.springboot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.generator.SpringMetadata;
import org.junit.jupiter.api.Test;
import org.springframework.boot.configurationmetadata.ConfigurationMetadataProperty;
import org.springframework.boot.configurationmetadata.ConfigurationMetadataRepository;
import org.springframework.boot.configurationmetadata.ConfigurationMetadataRepositoryJsonBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What editors know of {@code camel.component.plivo.*} in a Spring Boot application.
 */
class ConfigurationMetadataTest {

    private static final Path FILE = Path.of("src/generated/resources/META-INF/spring-configuration-metadata.json");
    private static final String PREFIX = "camel.component.plivo";

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
        String metadata = SpringMetadata.of("""
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
}
