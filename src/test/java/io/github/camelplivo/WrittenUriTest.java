package io.github.camelplivo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What stands in {@code RAW(...)} is sent as it is written, in each DSL, by {@code to} as by {@code toD}. */
@Tag("portable")
class WrittenUriTest extends WireTestSupport {

    private static final String START = "plivo:call-transfer?callUuid=u&alegUrl=";

    private static Map<String, Consumer<RouteDefinition>> inJava(String raw) {
        Map<String, Consumer<RouteDefinition>> steps = new LinkedHashMap<>();
        steps.put("to", route -> route.to(START + raw));
        steps.put("to-placeholder", route -> route.to(START + "RAW({{v}})"));
        steps.put("toD", route -> route.toD(START + raw));
        steps.put("toD-hole", route -> route.toD(START.replace("=u", "=${header.id}") + raw));
        steps.put("toD-value", route -> route.toD(START + "RAW(${header.v})"));
        steps.put("toD-placeholder", route -> route.toD(START + "RAW({{v}})"));
        steps.put("toD-plain", route -> route.toD().uri(START + raw).allowOptimisedComponents(false));
        steps.put("wireTap", route -> route.wireTap(START + raw));
        steps.put("enrich", route -> route.enrich(START + raw));
        steps.put("recipientList", route -> route.recipientList().constant(START + raw).delimiter("none"));
        return steps;
    }

    private static Map<String, String> inYaml(String raw) {
        String parameters = ":\n          uri: plivo:call-transfer\n          parameters:\n            callUuid: u\n"
                            + "            alegUrl: \"%s\"";
        Map<String, String> steps = new LinkedHashMap<>();
        steps.put("yaml-to", "to: \"" + START + raw + "\"");
        steps.put("yaml-toD", "toD: \"" + START + raw + "\"");
        steps.put("yaml-to-parameters", "to" + parameters.formatted(raw));
        steps.put("yaml-toD-parameters", "toD" + parameters.formatted(raw));
        steps.put("yaml-to-parameters-placeholder", "to" + parameters.formatted("RAW({{v}})"));
        return steps;
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "https://x.example.com/a?u=https%3A%2F%2Fy%2F%3Fn%3D%252B1415", "https://x.example/?p=100%25",
            "https://x.example/?n=%2B1415", "https://x.example/?n=%252B1415", "https://x.example/?a=1&b=%2B(1)" })
    void isSentAsItIsWritten(String url) throws Exception {
        String raw = "RAW(" + url + ")";
        Properties properties = new Properties();
        properties.put("v", url);
        context.getPropertiesComponent().setOverrideProperties(properties);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                inJava(raw).forEach((way, step) -> step.accept(from("direct:" + way)));
            }
        });
        Map<String, String> yaml = inYaml(raw);
        for (Map.Entry<String, String> step : yaml.entrySet()) {
            load("%s.yaml".formatted(step.getKey()), "- from:\n    uri: direct:" + step.getKey() + "\n    steps:\n      - "
                                                     + step.getValue() + "\n");
        }
        load("a.xml", ("<routes><route><from uri=\"direct:xml-to\"/><to uri=\"%1$s\"/></route>"
                       + "<route><from uri=\"direct:xml-toD\"/><toD uri=\"%1$s\"/></route></routes>")
                .formatted((START + raw).replace("&", "&amp;")));

        for (String way : inJava(raw).keySet()) {
            assertSent(way, url);
        }
        for (String way : yaml.keySet()) {
            assertSent(way, url);
        }
        for (String way : List.of("xml-to", "xml-toD")) {
            assertSent(way, url);
        }
    }

    private void load(String name, String text) throws Exception {
        PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString(name, text));
    }

    private void assertSent(String way, String url) {
        wire.requests().clear();
        Exchange exchange = send("direct:" + way, null, Map.of("id", "u", "v", url));

        assertThat(exchange.getException()).as(way).isNull();
        await().until(() -> !wire.requests().isEmpty());
        assertThat(wire.onlyRequest().body()).as(way).contains("\"aleg_url\":\"" + url + "\"");
    }

    /** Camel compares URIs after it has read them as forms. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "RAW(https://x.example/?n=%2B1) | RAW(https://x.example/?n=%252B1)",
            "RAW(https://x.example/?n=%252B1) | RAW(https://x.example/?n=%25252B1)",
            "https://x.example/?n=%2B1 | https://x.example/?n=+1", "https://x.example/?n=%20 | https://x.example/?n=+" })
    void isSentAsItIsWrittenBesideAnotherThatCamelTakesForTheSame(String one, String other) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:one").to(START + one);
                from("direct:other").to(START + other);
                from("direct:list").recipientList().constant(START + one).delimiter("none");
            }
        });

        if (one.startsWith("RAW")) {
            assertSent("list", one.substring(4, one.length() - 1));
        }
        assertSent("one", one.replaceAll("^RAW\\(|\\)$", ""));
        assertSent("other", other.replaceAll("^RAW\\(|\\)$", ""));
    }

    /** Camel still names the route that this thread has created last; a template's text is none of its steps. */
    @Test
    void aTemplateSendsAsWrittenAfterARouteWasMadeOfARouteTemplate() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                routeTemplate("any").from("direct:of-template").to("log:any");
            }
        });
        TemplatedRouteBuilder.builder(context, "any").routeId("of-template").add();

        assertThat(send(START + "RAW(https://x.example/?n=%252B1)", null).getException()).isNull();
        assertThat(wire.onlyRequest().body()).contains("\"aleg_url\":\"https://x.example/?n=%252B1\"");
    }

    @Test
    void aDynamicStepDoesNotGrowTheRegistry() throws Exception {
        CamelContext camel = context;
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:toD").toD(START + "RAW(https://x.example/?n=%252B${header.id})");
                from("direct:list").recipientList().constant(START + "RAW(https://x.example/?n=%252B1)").delimiter("none");
            }
        });
        send("direct:toD", null, Map.of("id", "0"));
        send("direct:list", null);
        int before = camel.getEndpoints().size();
        for (int i = 0; i < 50; i++) {
            send("direct:toD", null, Map.of("id", "" + i));
            send("direct:list", null);
        }

        assertThat(camel.getEndpoints()).hasSize(before);
        assertThat(wire.requests()).hasSize(102);
    }
}
