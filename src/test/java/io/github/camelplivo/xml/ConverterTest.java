package io.github.camelplivo.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.w3c.dom.Document;

import org.apache.camel.TypeConversionException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.github.camelplivo.xml.PlivoXml.dial;
import static io.github.camelplivo.xml.PlivoXml.number;
import static io.github.camelplivo.xml.PlivoXml.response;
import static io.github.camelplivo.xml.PlivoXml.speak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A document as a message body, in routes of all three DSLs. */
@Tag("portable")
class ConverterTest {

    private static final Response DOCUMENT = response(speak("Grüße & 😀"), dial(number("+14152225555")));

    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start() {
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    private <T> T converted(Object body, Class<T> type) throws Exception {
        return context.getTypeConverter().mandatoryConvertTo(type, body);
    }

    @Test
    void aDocumentIsWhateverARouteAsksFor() throws Exception {
        assertThat(converted(DOCUMENT, String.class)).isEqualTo(DOCUMENT.toXml());
        assertThat(converted(DOCUMENT, byte[].class)).isEqualTo(DOCUMENT.toBytes());
        assertThat(converted(DOCUMENT, InputStream.class)).hasBinaryContent(DOCUMENT.toBytes());
        assertThat(converted(DOCUMENT, Document.class).getDocumentElement().getFirstChild().getTextContent())
                .isEqualTo("Grüße & 😀");
    }

    @Test
    void whatARouteWroteIsADocument() throws Exception {
        assertThat(converted(DOCUMENT.toXml(), Response.class)).isEqualTo(DOCUMENT);
        assertThat(converted(DOCUMENT.toBytes(), Response.class)).isEqualTo(DOCUMENT);
        assertThat(converted(new ByteArrayInputStream(DOCUMENT.toBytes()), Response.class)).isEqualTo(DOCUMENT);
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        assertThatThrownBy(() -> converted("<Response><Dail/></Response>", Response.class))
                .isInstanceOf(TypeConversionException.class).hasRootCauseInstanceOf(InvalidDocumentException.class)
                .rootCause().hasMessageContaining("did you mean Dial?");
        assertThatThrownBy(() -> converted(new ByteArrayInputStream(new byte[10_000_000]), Response.class))
                .rootCause().hasMessageContaining("more than 102400 bytes");
    }

    @Test
    void aRouteInJavaAnswersWithADocument() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:answer").setBody(body -> response(speak("Hello"), dial(number("+14152225555")).timeout(20)));
            }
        });

        assertThat(context.createProducerTemplate().requestBody("direct:answer", null, String.class))
                .endsWith("<Speak>Hello</Speak><Dial timeout=\"20\"><Number>+14152225555</Number></Dial></Response>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            """
                    yaml | '- route:
                        from:
                          uri: direct:answer
                          steps:
                            - setBody:
                                constant: |
                                  <Response><Speak>Hello</Speak></Response>
                            - convertBodyTo:
                                type: io.github.camelplivo.xml.Response
                    '""",
            """
                    xml | '<route><from uri="direct:answer"/>
                      <setBody><constant>&lt;Response>&lt;Speak>Hello&lt;/Speak>&lt;/Response></constant></setBody>
                      <convertBodyTo type="io.github.camelplivo.xml.Response"/>
                    </route>'""" })
    void aRouteInYamlOrXmlWritesItAndHasItChecked(String language, String route) throws Exception {
        Resource resource = ResourceHelper.fromBytes("route." + language, route.getBytes(StandardCharsets.UTF_8));
        PluginHelper.getRoutesLoader(context).loadRoutes(resource);

        assertThat(context.createProducerTemplate().requestBody("direct:answer", (Object) null))
                .isEqualTo(response(speak("Hello")));
    }
}
