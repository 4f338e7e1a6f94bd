package io.github.camelplivo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.component.micrometer.MicrometerUtils;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the jar has a native image keep. No native compiler is asked. */
class NativeImageTest {

    private static final String FOLDER = "/META-INF/native-image/io.github.camelplivo/camel-plivo/";
    /** The IDE's, the build's, Spring's on the JVM, and what describes them. */
    private static final Set<String> NOT_READ = Set.of(
            "META-INF/LICENSE", "META-INF/NOTICE", "META-INF/spring.factories", "META-INF/spring-configuration-metadata.json",
            "META-INF/beans.xml",
            "META-INF/jandex.idx");

    private static JsonNode json(String file) throws IOException {
        try (InputStream in = NativeImageTest.class.getResourceAsStream(FOLDER + file)) {
            return new ObjectMapper().readTree(in);
        }
    }

    @Test
    void whatIsMadeByItsNameCanBeMade() throws Exception {
        List<String> names = new ArrayList<>();
        for (JsonNode entry : json("reflect-config.json")) {
            Class<?> type = Class.forName(entry.get("name").asText());
            names.add(type.getName());
            if (entry.has("methods")) {
                assertThat(type.getDeclaredConstructor()).isNotNull();
            }
        }

        assertThat(names).contains(
                PlivoComponent.class.getName(), "io.github.camelplivo.PlivoComponentConfigurer",
                "io.github.camelplivo.PlivoEndpointConfigurer", "io.github.camelplivo.PlivoEndpointUriFactory",
                "io.github.camelplivo.xml.PlivoXmlConverterLoader", "io.github.camelplivo.message.PlivoAnswerConverterLoader",
                "io.github.camelplivo.uri.PlivoSendDynamicAware", "io.github.camelplivo.health.PlivoDevConsole",
                PlivoEndpoint.Subject.WEBHOOK, MicrometerUtils.class.getName());
    }

    @Test
    void everyFileOfTheJarThatIsReadIsKept() throws Exception {
        List<Pattern> patterns = new ArrayList<>();
        json("resource-config.json").at("/resources/includes")
                .forEach(include -> patterns.add(Pattern.compile(include.get("pattern").asText())));
        Path classes = Path.of(URI.create(
                PlivoComponent.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        assertThat(classes).isDirectory();
        Set<String> forgotten = new TreeSet<>();
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(Files::isRegularFile).map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith(".class") && name.contains("/") && !NOT_READ.contains(name)
                            && !name.startsWith("META-INF/native-image/") && !name.startsWith("META-INF/spring/"))
                    .filter(name -> patterns.stream().noneMatch(pattern -> pattern.matcher(name).matches()))
                    .forEach(forgotten::add);
        }

        assertThat(forgotten).isEmpty();
    }
}
