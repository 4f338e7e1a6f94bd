package io.github.camelplivo.kamelets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;

import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.schema.Kind;
import io.github.camelplivo.table.Operations;
import io.github.camelplivo.transfer.Layers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The files agree with the table of operations, with the project's version, and with what Camel needs to carry values.
 */
class KameletFilesTest {

    private static final Operations OPERATIONS = new Operations(Layers.ALL);

    private static final Set<String> ACCOUNT = Set.of("authId", "authorizationToken");
    /** For a route that is told the answer later, which what follows a Kamelet is not. */
    private static final Set<String> LATER = Set.of("callbackUrl", "callbackMethod");
    /** What is seldom used, belongs to one message, or is for one country. A message can bring it all the same. */
    private static final Set<String> RARE_IN_MESSAGES = union(LATER, "method", "log", "trackable", "mediaIds",
            "messageExpiry", "template", "interactive", "location", "dltEntityId", "dltTemplateId", "dltTemplateCategory");
    private static final Map<String, Set<String>> LEFT_OUT = Map.of(
            // Nobody has documented what they do.
            "plivo-call-sink", Set.of("statusUrl", "statusMethod", "statusEvents"),
            // The name of the Kamelet says the action, and each action has its own parameters.
            "plivo-warm-transfer-action", Set.of("action", "memberAddress"),
            "plivo-cold-transfer-action", Set.of("action", "memberAddress"),
            "plivo-abort-transfer-action", Set.of("action", "to", "role", "triggerSource"),
            "plivo-message-sink", RARE_IN_MESSAGES,
            "plivo-message-action", RARE_IN_MESSAGES,
            // A code that is the same for all is none; the others are for an app's build, or documented nowhere.
            "plivo-verify-start-action", union(LATER, "otp", "method", "appHash", "dtmf", "fraudCheck"),
            // No two messages have the same, and Camel would log a property otp as it is.
            "plivo-verify-check-action", union(LATER, "sessionUuid", "otp"),
            // No Kamelet stops what loops; Plivo's docs do not have the type.
            "plivo-speak-action", union(LATER, "loop", "mix", "type"));

    private static Set<String> union(Set<String> some, String... others) {
        return Stream.concat(some.stream(), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
    }

    static Stream<KameletFile> all() {
        return KameletFile.ours().stream();
    }

    static Stream<KameletFile> producers() {
        return all().filter(kamelet -> !kamelet.type().equals("source"));
    }

    /** The step that sends to Plivo. */
    private static Map<String, Object> request(KameletFile kamelet) {
        List<Map<String, Object>> found = new ArrayList<>();
        collect(kamelet.at("spec", "template"), found);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static void collect(Object value, List<Map<String, Object>> found) {
        if (value instanceof Map<?, ?> map) {
            if (String.valueOf(map.get("uri")).matches("(webhook:)?plivo:.*")) {
                found.add(KameletFile.map(map));
            }
            map.values().forEach(child -> collect(child, found));
        } else if (value instanceof List<?> list) {
            list.forEach(child -> collect(child, found));
        }
    }

    @ParameterizedTest
    @MethodSource("producers")
    void itsPropertiesAreTheParametersOfItsOperation(KameletFile kamelet) {
        String operation = request(kamelet).get("uri").toString().substring("plivo:".length());

        Map<String, Map<String, Object>> expected = new LinkedHashMap<>();
        OPERATIONS.named(operation).parameters().stream()
                .filter(parameter -> !LEFT_OUT.getOrDefault(kamelet.name(), Set.of()).contains(parameter.option()))
                .forEach(parameter -> expected.put(parameter.option(), schema(parameter)));

        Map<String, Map<String, Object>> actual = new LinkedHashMap<>();
        kamelet.properties().keySet().stream().filter(name -> !ACCOUNT.contains(name)).forEach(name -> {
            Map<String, Object> schema = new LinkedHashMap<>(kamelet.property(name));
            schema.keySet().retainAll(Set.of("type", "enum", "minimum", "maximum", "format"));
            actual.put(name, schema);
        });
        assertThat(actual).isEqualTo(expected);
        assertThat(LEFT_OUT.getOrDefault(kamelet.name(), Set.of()))
                .isSubsetOf(OPERATIONS.named(operation).parameters().stream().map(Parameter::option).toList());
        assertThat(kamelet.properties()).containsKeys(ACCOUNT.toArray(String[]::new));
    }

    private static Map<String, Object> schema(Parameter parameter) {
        Map<String, Object> schema = new LinkedHashMap<>();
        Kind kind = parameter.kind();
        schema.put("type", kind.type().getSimpleName().toLowerCase(Locale.ROOT));
        if (!kind.values().isEmpty()) {
            schema.put("enum", kind.values());
        }
        if (parameter.isSecret()) {
            schema.put("format", "password");
        }
        if (kind instanceof Kind.Whole whole) {
            schema.put("minimum", whole.least());
            if (whole.most() < Integer.MAX_VALUE) {
                schema.put("maximum", whole.most());
            }
        }
        return schema;
    }

    private static final Set<String> DURATIONS = Set.of("callbackTimeout", "delay", "overlap", "lookBack");

    /** Camel puts a value into the endpoint URI as it is, so that an & would end it: RAW keeps it whole. */
    @ParameterizedTest
    @MethodSource("all")
    void textIsPutIntoTheEndpointRaw(KameletFile kamelet) {
        Map<String, Object> options = KameletFile.map(request(kamelet).get("parameters"));
        boolean webhook = request(kamelet).get("uri").toString().startsWith("webhook:");

        List<String> placeholders = kamelet.properties().keySet().stream().map(name -> {
            Map<String, Object> property = kamelet.property(name);
            boolean given = kamelet.required().contains(name) || property.containsKey("default");
            String placeholder = given ? "{{" + name + "}}" : webhook ? "{{" + name + ":}}" : "{{?" + name + "}}";
            boolean text = property.get("type").equals("string") && !property.containsKey("enum")
                    && !DURATIONS.contains(name);
            return text ? "RAW(" + placeholder + ")" : placeholder;
        }).toList();

        assertThat(options.values().stream().map(String::valueOf).filter(value -> value.contains("{{")))
                .containsExactlyInAnyOrderElementsOf(placeholders);
    }

    @ParameterizedTest
    @MethodSource("all")
    void itIsOfThisVersion(KameletFile kamelet) {
        assertThat(kamelet.annotation("catalog.version")).isEqualTo(Project.version());
        assertThat(kamelet.dependencies()).contains(Project.dependency()).filteredOn(it -> it.contains("camel-plivo"))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void itIsDescribedAsTheCatalogDescribesItsOwn(KameletFile kamelet) {
        assertThat(kamelet.text("apiVersion")).isEqualTo("camel.apache.org/v1");
        assertThat(kamelet.text("kind")).isEqualTo("Kamelet");
        assertThat(kamelet.annotation("kamelet.support.level")).isIn("Preview", "Stable");
        assertThat(kamelet.annotation("kamelet.group")).isEqualTo("Plivo");
        assertThat(kamelet.annotation("kamelet.namespace")).isEqualTo("Cloud");
        assertThat(kamelet.text("spec", "types", "out", "mediaType")).isEqualTo("application/json");
        assertThat(kamelet.text("spec", "types", "in", "mediaType"))
                .isEqualTo(kamelet.type().equals("source") ? "" : "application/json");
        assertThat(kamelet.property("authorizationToken")).containsEntry("format", "password");
    }

    @ParameterizedTest
    @MethodSource("all")
    void itsIconIsASmallPicture(KameletFile kamelet) throws Exception {
        String icon = kamelet.annotation("kamelet.icon");
        assertThat(icon).startsWith("data:image/svg+xml;base64,").hasSizeLessThan(2_000);

        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(Base64.getDecoder().decode(icon.replaceFirst(".*,", ""))));

        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void allAreInTheJarAsTheyAre() throws IOException {
        for (KameletFile kamelet : KameletFile.ours()) {
            try (InputStream in = getClass().getResourceAsStream("/kamelets/" + kamelet.file())) {
                assertThat(in).hasBinaryContent(Files.readAllBytes(KameletFile.FOLDER.resolve(kamelet.file())));
            }
        }
        assertThat(KameletFile.ours().stream().map(KameletFile::name).collect(Collectors.toSet())).containsExactlyInAnyOrder(
                "plivo-call-transfer-action", "plivo-call-transfer-sink", "plivo-warm-transfer-action",
                "plivo-cold-transfer-action", "plivo-abort-transfer-action", "plivo-call-sink", "plivo-callback-source",
                "plivo-call-record-source", "plivo-message-source",
                "plivo-message-action", "plivo-message-sink", "plivo-verify-start-action", "plivo-verify-check-action",
                "plivo-speak-action");
    }
}
