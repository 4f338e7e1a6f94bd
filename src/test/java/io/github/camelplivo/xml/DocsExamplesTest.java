package io.github.camelplivo.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.Test;

import static io.github.camelplivo.xml.PlivoXml.dial;
import static io.github.camelplivo.xml.PlivoXml.hangup;
import static io.github.camelplivo.xml.PlivoXml.number;
import static io.github.camelplivo.xml.PlivoXml.response;
import static io.github.camelplivo.xml.PlivoXml.speak;
import static io.github.camelplivo.xml.PlivoXml.user;
import static io.github.camelplivo.xml.Ssml.pause;
import static io.github.camelplivo.xml.Ssml.sayAs;
import static io.github.camelplivo.xml.Ssml.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The examples of docs/plivo-xml.md are true. */
class DocsExamplesTest {

    private static List<String> examples(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/plivo-xml.md"))).results().map(found -> found.group(1)).toList();
    }

    @Test
    void theJavaMakesDocuments() {
        Response document = response(
                speak("One moment, please"),
                dial(number("+14152225555"), user("sip:agent@phone.plivo.com"))
                        .callerId("+14152223333").timeout(20),
                speak("Nobody is there"),
                hangup());

        Speak code = speak(text("Your code is "), sayAs("digits", "4711"), pause().time("500ms"), text("Keep it secret"))
                .voice("Polly.Joanna");

        assertThat(document.elements()).hasSize(4);
        assertThat(response(code).toXml()).contains(">4711</say-as><break time=\"500ms\"/>");
    }

    @Test
    void theYamlRuns() throws Exception {
        String steps = examples("yaml").get(0).indent(8);
        String route = "- route:\n    from:\n      uri: direct:answer\n      steps:\n" + steps;
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.start();
            PluginHelper.getRoutesLoader(context)
                    .loadRoutes(ResourceHelper.fromBytes("route.yaml", route.getBytes(StandardCharsets.UTF_8)));

            assertThat(context.createProducerTemplate().requestBody("direct:answer", (Object) null))
                    .isEqualTo(response(speak("One moment, please")));
        }
    }

    @Test
    void whatIsWrongIsSaid() throws IOException {
        String said = examples("text").get(0).strip().replace("\n", " ");

        assertThatThrownBy(() -> Response.parse(examples("xml").get(0))).isInstanceOf(InvalidDocumentException.class)
                .hasMessage(said);
    }
}
