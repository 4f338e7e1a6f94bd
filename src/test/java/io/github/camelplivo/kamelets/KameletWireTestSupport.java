package io.github.camelplivo.kamelets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.RecordedWire;
import io.github.camelplivo.RecordedWire.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A camel-main whose Plivo is a {@link RecordedWire}: for what the simulator does not answer. */
abstract class KameletWireTestSupport extends KameletTestSupport {

    final RecordedWire wire = RecordedWire.start();

    @BeforeEach
    void leadToTheWire() {
        camel.with("camel.component.plivo.base-url", wire.url() + "/v1");
    }

    @AfterEach
    void closeTheWire() {
        wire.close();
    }

    void plivoAnswers(int status, String json) {
        wire.answers(Reply.json(status, json));
    }

    /** The JSON of the request, the only one that was sent. */
    Map<String, Object> sent() throws Exception {
        return json(wire.onlyRequest().body());
    }

    /** The example of the page about Kamelets with the route of that id, as it is printed. */
    static String example(String id) throws IOException {
        return Pattern.compile("(?m)^```yaml\\n([\\s\\S]*?)^```$").matcher(Files.readString(Path.of("docs/kamelets.md")))
                .results()
                .map(block -> block.group(1)).filter(yaml -> yaml.contains("id: " + id + "\n")).findFirst().orElseThrow();
    }

    static Map<String, Object> json(String text) throws Exception {
        return new ObjectMapper().readValue(text, new TypeReference<>() {
        });
    }
}
