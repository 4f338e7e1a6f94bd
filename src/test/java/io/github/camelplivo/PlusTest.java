package io.github.camelplivo;

import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A plus in an endpoint URI is a plus, in each DSL and wherever it ends up. Camel alone would make it a blank. */
@Tag("portable")
class PlusTest extends WireTestSupport {

    private static final String NODE = "plivo:mpc?phloId=p&nodeId=n";
    private static final String WARM = NODE + "&action=warm_transfer&to=+14152225555&triggerSource=+14152223333";

    private static final String XML = """
            <routes xmlns="http://camel.apache.org/schema/spring">
              <route><from uri="direct:xml"/><to uri="%s"/></route>
              <route><from uri="direct:xml-path"/><to uri="%s"/></route>
            </routes>
            """.formatted(WARM.replace("&", "&amp;"), (NODE + "&action=hold&memberAddress=+14152223333").replace("&", "&amp;"));

    private static final String YAML = """
            - from:
                uri: direct:yaml
                steps:
                  - to:
                      uri: "%s"
            - from:
                uri: direct:yaml-parameters
                steps:
                  - to:
                      uri: plivo:mpc
                      parameters:
                        phloId: p
                        nodeId: n
                        action: warm_transfer
                        to: "+14152225555"
                        triggerSource: "+14152223333"
            - from:
                uri: direct:yaml-path
                steps:
                  - to:
                      uri: plivo
                      parameters:
                        operation: mpc
                        phloId: p
                        nodeId: n
                        action: hold
                        memberAddress: "+14152223333"
            """.formatted(WARM);

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.getPropertiesComponent().addInitialProperty("agent", "+14152225555");
        PluginHelper.getRoutesLoader(context).loadRoutes(
                ResourceHelper.fromString("routes.xml", XML), ResourceHelper.fromString("routes.yaml", YAML));
        return context;
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:java").to(WARM);
                from("direct:encoded").to(WARM.replace("+", "%2B"));
                from("direct:raw").to(WARM.replaceAll("(\\+\\d+)", "RAW($1)"));
                from("direct:placeholder").to(WARM.replace("to=+14152225555", "to={{agent}}"));
                from("direct:toD").toD(WARM.replace("to=+14152225555", "to=${header.agent}"));
                from("direct:recipientList").recipientList(constant(WARM)).delimiter("none");
                from("direct:java-path").to(NODE + "&action=hold&memberAddress=+14152223333");
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "java", "xml", "yaml", "yaml-parameters", "encoded", "raw", "placeholder", "toD", "recipientList" })
    void reachesPlivoInTheBody(String route) {
        Exchange exchange = send("direct:" + route, null, Map.of("agent", "+14152225555"));

        assertThat(exchange.getException()).isNull();
        assertThat(wire.onlyRequest().body()).contains("\"to\":\"+14152225555\"", "\"trigger_source\":\"+14152223333\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "java-path", "xml-path", "yaml-path" })
    void reachesPlivoInThePath(String route) {
        assertThat(send("direct:" + route, null).getException()).isNull();

        assertThat(wire.onlyRequest().line()).endsWith("/members/%2B14152223333 HTTP/1.1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // written | sent
            "https://x.example/+1?a=%2B1#ct=2000 | https://x.example/+1?a=%2B1#ct=2000",
            "https%3A%2F%2Fx.example%2Fa%3Fto%3D%252B1%26b%3D2 | https://x.example/a?to=%2B1&b=2",
            "RAW(https://x.example/a?b=%2B1&c=+2#ct=2000&rc=3) | https://x.example/a?b=%2B1&c=+2#ct=2000&rc=3" })
    void aCallbackUrlIsSentAsItWasWritten(String written, String sent) {
        assertThat(send("plivo:call-transfer?callUuid=u&alegUrl=" + written, null).getException()).isNull();

        assertThat(wire.onlyRequest().body()).contains("\"aleg_url\":\"" + sent + "\"");
    }

    @Test
    void isABlankInFreeTextAsInEveryEndpointUri() {
        send("plivo:call-make?from=+14152220000&to=+14152225555&answerUrl=https://x.example&callerName=Plivo+and%20co", null);

        assertThat(wire.onlyRequest().body()).contains("\"caller_name\":\"Plivo and co\"", "\"from\":\"+14152220000\"");
    }
}
