package com.example.camelk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import org.apache.camel.v1.Integration;
import org.apache.camel.v1.Kamelet;
import org.apache.camel.v1.Pipe;

/** Reads the manifests into the classes of Camel K and Kubernetes, and refuses every field that those do not have. */
final class Manifests {

    /** The kinds of the manifests here, with the API version of each. */
    private static final Map<String, Class<?>> KINDS = Map.of(
            "v1 Secret", Secret.class,
            "v1 Service", Service.class,
            "apps/v1 Deployment", Deployment.class,
            "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
            "camel.apache.org/v1 Integration", Integration.class,
            "camel.apache.org/v1 Pipe", Pipe.class,
            "camel.apache.org/v1 Kamelet", Kamelet.class);

    /**
     * The classes of Kubernetes put a field that they do not know into a map; those of Camel K only where the custom
     * resource says that anything may stand: in a route, in a template, in the properties of a Kamelet.
     */
    private static final class NothingUnknown extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            boolean camel = annotated instanceof AnnotatedMember member
                    && member.getDeclaringClass().getName().startsWith("org.apache.camel.v1.");
            return camel ? super.hasAnySetter(annotated) : null;
        }

        @Override
        public JsonIgnoreProperties.Value findPropertyIgnoralByName(MapperConfig<?> config, Annotated annotated) {
            return JsonIgnoreProperties.Value.empty();
        }
    }

    private static final ObjectMapper STRICT = new ObjectMapper(new YAMLFactory())
            .setAnnotationIntrospector(new NothingUnknown())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Manifests() {
    }

    static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws JsonProcessingException when there is a field too many, or a value of a wrong type */
    static <T> T parse(String yaml, Class<T> type) throws JsonProcessingException {
        Map<?, ?> plain = STRICT.readValue(yaml, Map.class);
        String kind = plain.get("apiVersion") + " " + plain.get("kind");
        if (KINDS.get(kind) != type) {
            throw new IllegalArgumentException("this is no " + type.getSimpleName() + " but " + kind);
        }
        return STRICT.readValue(yaml, type);
    }

    /** The same of a kind that it says itself. */
    static Object parse(String yaml) throws JsonProcessingException {
        Map<?, ?> plain = STRICT.readValue(yaml, Map.class);
        Class<?> type = KINDS.get(plain.get("apiVersion") + " " + plain.get("kind"));
        return parse(yaml, type);
    }

    static <T> T read(String file, Class<T> type) throws JsonProcessingException {
        return parse(text(file), type);
    }

    static String yaml(Object value) throws JsonProcessingException {
        return STRICT.writeValueAsString(value);
    }

    /** A Kamelet of the class path: one of camel-plivo, or of Apache's. */
    static Kamelet kamelet(String name) throws IOException {
        try (InputStream in = Manifests.class.getResourceAsStream("/kamelets/" + name + ".kamelet.yaml")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no Kamelet " + name);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), Kamelet.class);
        }
    }
}
