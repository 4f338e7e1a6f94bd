package com.example.camelk;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import org.apache.camel.v1.Integration;
import org.apache.camel.v1.Kamelet;
import org.apache.camel.v1.Pipe;
import org.apache.camel.v1.kameletspec.Definition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The manifests are what a cluster takes, and fit together. */
class ManifestsTest {

    private static final String DEPENDENCY = "mvn:io.github.camelplivo:camel-plivo:" + System.getProperty("camel-plivo.version");
    private static final Map<String, Class<?>> FILES
            = Map.of("secret.yaml", Secret.class, "integration.yaml", Integration.class, "pipe.yaml", Pipe.class);

    @ParameterizedTest
    @ValueSource(strings = { "secret.yaml", "integration.yaml", "pipe.yaml" })
    void everyFieldIsKnown(String file) throws JsonProcessingException {
        assertThat(Manifests.read(file, FILES.get(file))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
            "secret.yaml,      stringData:,     stringDate:",
            "secret.yaml,      name:,           nam:",
            "secret.yaml,      kind: Secret,    kind: Secrets",
            "integration.yaml, name:,           nmae:",
            "integration.yaml, spec:,           specs:",
            "integration.yaml, dependencies:,   dependancies:",
            "integration.yaml, traits:,         trait:",
            "integration.yaml, mount:,          mounts:",
            "integration.yaml, configs:,        config:",
            "integration.yaml, properties:,     property:",
            "integration.yaml, flows:,          flow:",
            "integration.yaml, camel.apache.org/v1, camel.apache.org/v1alpha1",
            "pipe.yaml,        annotations:,    annotation:",
            "pipe.yaml,        source:,         sources:",
            "pipe.yaml,        steps:,          step:",
            "pipe.yaml,        sink:,           sinks:",
            "pipe.yaml,        ref:,            reference:",
            "pipe.yaml,        properties:,     propertys:",
            "pipe.yaml,        errorHandler:,   errorhandler:" })
    void aFieldThatIsMisspeltIsRefused(String file, String right, String wrong) {
        String manifest = Manifests.text(file);
        assertThat(manifest).contains(right);

        assertThatThrownBy(() -> Manifests.parse(manifest.replaceFirst(right, wrong), FILES.get(file)))
                .hasMessageContaining(wrong.replace(":", "").replaceFirst("kind ", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "plivo-call-transfer-action", "plivo-call-transfer-sink", "plivo-warm-transfer-action",
            "plivo-cold-transfer-action", "plivo-abort-transfer-action", "plivo-call-sink", "plivo-callback-source",
            "plivo-message-action", "plivo-message-sink", "plivo-verify-start-action", "plivo-verify-check-action",
            "plivo-speak-action" })
    void theKameletsOfTheComponentCanBeApplied(String name) throws IOException {
        Kamelet kamelet = Manifests.kamelet(name);

        assertThat(kamelet.getMetadata().getName()).isEqualTo(name);
        assertThat(kamelet.getSpec().getDependencies()).contains(DEPENDENCY);
        assertThat(kamelet.getSpec().getTemplate().getAdditionalProperties()).containsOnlyKeys("from");
    }

    /** What docs/guide-production.md prints; examples/esb-transfer-queue starts what is in it. */
    @Test
    void theDeploymentOfTheTransferQueueCanBeApplied() throws JsonProcessingException {
        List<Object> parts = new ArrayList<>();
        for (String document : Manifests.text("../esb-transfer-queue/kubernetes.yaml").split("(?m)^---$")) {
            parts.add(Manifests.parse(document));
        }

        assertThat(parts).hasExactlyElementsOfTypes(Deployment.class, Service.class, PodDisruptionBudget.class);
        Deployment deployment = (Deployment) parts.get(0);
        Map<String, String> labels = deployment.getSpec().getTemplate().getMetadata().getLabels();
        assertThat(deployment.getSpec().getSelector().getMatchLabels()).isEqualTo(labels);
        assertThat(((Service) parts.get(1)).getSpec().getSelector()).isEqualTo(labels);
        assertThat(((PodDisruptionBudget) parts.get(2)).getSpec().getSelector().getMatchLabels()).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource({
            "replicas:,                      replica:",
            "fieldPath:,                     fieldpath:",
            "terminationGracePeriodSeconds:, terminationGracePeriod:",
            "readinessProbe:,                readynessProbe:",
            "failureThreshold:,              failures:",
            "preStop:,                       prestop:",
            "maxUnavailable:,                maxUnavailible:" })
    void aFieldOfTheDeploymentThatIsMisspeltIsRefused(String right, String wrong) {
        String manifest = Manifests.text("../esb-transfer-queue/kubernetes.yaml").split("(?m)^---$")[0];
        assertThat(manifest).contains(right);

        assertThatThrownBy(() -> Manifests.parse(manifest.replaceFirst(right, wrong)))
                .hasMessageContaining(wrong.replace(":", ""));
    }

    @Test
    void theIntegrationNamesTheDependencyAndTheSecret() throws JsonProcessingException {
        Integration integration = Manifests.read("integration.yaml", Integration.class);

        assertThat(integration.getSpec().getDependencies()).containsExactly(DEPENDENCY);
        assertThat(integration.getSpec().getTraits().getMount().getConfigs()).containsExactly("secret:" + secretName());
    }

    /** The operator adds what its Kamelets depend on. */
    @Test
    void thePipeNamesTheSecret() throws JsonProcessingException {
        assertThat(Manifests.read("pipe.yaml", Pipe.class).getMetadata().getAnnotations())
                .containsEntry("trait.camel.apache.org/mount.configs", "secret:" + secretName());
    }

    private static String secretName() throws JsonProcessingException {
        return Manifests.read("secret.yaml", Secret.class).getMetadata().getName();
    }

    @Test
    void theSecretHoldsPlaceholdersOnly() throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(
                Manifests.read("secret.yaml", Secret.class).getStringData().get("plivo.properties")));

        assertThat(properties.getProperty("camel.component.plivo.auth-id")).isEqualTo("MAXXXXXXXXXXXXXXXXXX");
        assertThat(properties.getProperty("camel.component.plivo.auth-token")).isEqualTo("your-auth-token");
    }

    @Test
    void thePipeGivesEachKameletWhatItAsksFor() throws IOException {
        Pipe pipe = Manifests.read("pipe.yaml", Pipe.class);

        assertThat(PipeRoute.bindings(pipe)).extracting(Binding::kamelet)
                .containsExactly("mqtt5-source", "plivo-warm-transfer-action", "mqtt5-sink", "mqtt5-sink");
        assertThat(problems(pipe)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "role: agent,    rolle: agent,  plivo-warm-transfer-action has no property rolle",
            "phloId:,        phlo:,         plivo-warm-transfer-action lacks phloId",
            "topic:,         topics:,       mqtt5-source has no property topics" })
    void aPropertyThatIsMisspeltIsFound(String right, String wrong, String problem) throws IOException {
        String manifest = Manifests.text("pipe.yaml");
        assertThat(manifest).contains(right);

        assertThat(problems(Manifests.parse(manifest.replaceFirst(right, wrong), Pipe.class))).contains(problem);
    }

    private static List<String> problems(Pipe pipe) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Binding binding : PipeRoute.bindings(pipe)) {
            Definition definition = Manifests.kamelet(binding.kamelet()).getSpec().getDefinition();
            binding.properties().keySet().stream().filter(name -> !definition.getProperties().containsKey(name))
                    .forEach(name -> problems.add(binding.kamelet() + " has no property " + name));
            definition.getRequired().stream().filter(name -> !binding.properties().containsKey(name))
                    .forEach(name -> problems.add(binding.kamelet() + " lacks " + name));
        }
        return problems;
    }
}
