package io.github.camelplivo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.apache.camel.util.concurrent.SynchronousExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A value of a message in a URI that Camel computes, in each of the ways that Camel has: it is a value, and decides
 * neither where the credentials go, nor whose they are, nor which options there are.
 */
@Tag("portable")
class ComputedUriTest extends CamelTestSupport {

    private static final String ID = "MAXXXXXXXXXXXXXXXXXX";
    private static final String TOKEN = "dG9wLXNlY3JldC10b2tlbi1vZi10aGUtdGVzdA";
    private static final String HANGUP = "plivo:call-hangup?callUuid=${header.id}";
    private static final String MAKE = "plivo:call-make?from=14152220000&to=${header.id}&answerUrl=https://x.example";
    /** Camel tells the component what the author wrote. */
    private static final List<String> AWARE = List.of("toD", "toD-yaml", "toD-xml", "wireTap", "enrich");
    /** Camel hands over the finished URI. */
    private static final List<String> WHOLE
            = List.of("recipientList", "routingSlip", "dynamicRouter", "toD-whole", "pollEnrich", "toD-plain");

    private final RecordedWire home = RecordedWire.start();
    private final RecordedWire evil = RecordedWire.start();
    private final Map<String, String> shapes = new LinkedHashMap<>(
            Map.of(
                    "plain", HANGUP, "raw", "plivo:call-hangup?callUuid=RAW(${header.id})",
                    "own", "plivo:call-hangup?baseUrl=" + home.url() + "/own&callUuid=${header.id}",
                    "phlo", "plivo:phlo-get?phloId=${header.id}", "make", MAKE, "named", MAKE + "&callerName=Joe",
                    "rawUrl",
                    "plivo:call-make?from=14152220000&to=${header.id}&answerUrl=RAW(https://x.example/?q=${header.id})"));

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        PlivoComponent plivo = context.getComponent("plivo", PlivoComponent.class);
        plivo.getConfiguration().setAuthId(ID);
        plivo.getConfiguration().setAuthToken(TOKEN);
        plivo.getConfiguration().setBaseUrl(home.url());
        plivo.getConfiguration().setPhloBaseUrl(home.url());
        context.getRegistry().bind("evilUrl", evil.url());
        context.getPropertiesComponent().addInitialProperty("evil", evil.url());
        return context;
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() throws Exception {
                for (Map.Entry<String, String> shape : shapes.entrySet()) {
                    String uri = shape.getValue();
                    from("toD", shape).toD(uri);
                    from("wireTap", shape).wireTap(uri).executorService(new SynchronousExecutorService());
                    from("enrich", shape).enrich().simple(uri);
                    from("recipientList", shape).recipientList(simple(uri)).delimiter("none");
                    from("routingSlip", shape).routingSlip(simple(uri)).uriDelimiter("§");
                    from("dynamicRouter", shape).setHeader("uri", simple(uri)).dynamicRouter(method(Once.class));
                    from("toD-whole", shape).setHeader("uri", simple(uri)).toD("${header.uri}");
                    from("pollEnrich", shape).pollEnrich().simple(uri).timeout(1);
                    from("toD-plain", shape).toD().uri(uri).allowOptimisedComponents(false);
                    load("a.yaml", "- from: {uri: 'direct:toD-yaml-%s', steps: [{toD: '%s'}]}".formatted(shape.getKey(), uri));
                    load("a.xml", "<routes><route><from uri=\"direct:toD-xml-%s\"/><toD uri=\"%s\"/></route></routes>"
                            .formatted(shape.getKey(), uri.replace("&", "&amp;")));
                }
            }

            private RouteDefinition from(String way, Map.Entry<String, String> shape) {
                return from("direct:" + way + "-" + shape.getKey()).errorHandler(noErrorHandler());
            }

            private void load(String name, String text) throws Exception {
                PluginHelper.getRoutesLoader(getContext()).loadRoutes(ResourceHelper.fromString(name, text));
            }
        };
    }

    /** Names the recipient of the header once. */
    public static final class Once {
        public String next(Exchange exchange) {
            boolean first = exchange.getProperty(Exchange.SLIP_ENDPOINT) == null;
            // A comma would end the recipient.
            return first ? exchange.getMessage().getHeader("uri", String.class).replace(",", "") : null;
        }
    }

    private Exchange send(String way, String shape, String value) {
        return template.send("direct:" + way + "-" + shape, message -> message.getMessage().setHeader("id", value));
    }

    static List<String[]> attacks() {
        List<String[]> all = new ArrayList<>();
        for (String value : List.of("u&baseUrl=EVIL", "u&baseUrl=EVIL&baseUrl=EVIL", "u&%62aseUrl=EVIL", "u&baseUrl=RAW(EVIL)",
                "u%26baseUrl%3DEVIL", "u;baseUrl=EVIL", "u#&baseUrl=EVIL", "u?baseUrl=EVIL", "u&&baseUrl=EVIL",
                "u\n&baseUrl=EVIL", "u&baseUrl={{evil}}", "u&baseUrl=#bean:evilUrl", "u&baseUrl=#evilUrl", "u&phloBaseUrl=EVIL",
                "u&authId=SAEVIL", "u&authToken=t", "u&authId=RAW($simple{sys.user.name})", "u&callUuid=v",
                "u&responseTimeout=1&baseUrl=EVIL", "u&configuration.baseUrl=EVIL", "u&httpComponent=#evil")) {
            all.add(new String[] { "plain", value });
        }
        for (String value : List.of("u)&baseUrl=EVIL", "u)&baseUrl=RAW(EVIL", "u)&authId=SAEVIL&callUuid=RAW(v",
                "$simple{sys.user.name}")) {
            all.add(new String[] { "raw", value });
        }
        all.add(new String[] { "own", "u&baseUrl=EVIL" });
        all.add(new String[] { "phlo", "p&phloBaseUrl=EVIL" });
        return all;
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void credentialsGoHomeAndAreOurs(String shape, String value) {
        for (String way : concat(AWARE, WHOLE)) {
            home.requests().clear();

            send(way, shape, value.replace("EVIL", evil.url()));

            assertThat(evil.requests()).as(way).isEmpty();
            assertThat(home.requests()).as(way).allSatisfy(request -> {
                assertThat(request.credentials()).isEqualTo(ID + ":" + TOKEN);
                assertThat(request.line()).containsPattern("/(phlo|Account/" + ID + ")/")
                        .doesNotContain("/" + System.getProperty("user.name") + "/");
            });
        }
    }

    /** An author's options are theirs, also where an open RAW( in a value swallows what they wrote behind it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "make   | 14152225555&timeLimit=86400", "make | 14152225555&hangupUrl=https://evil.example",
            "make   | 14152225555&answerUrl=https://evil.example",
            "named  | 14152225555&answerUrl=https://evil.example&callerName=RAW(Joe",
            "rawUrl | 14152225555&answerUrl=RAW(https://evil.example/?", "plain | u&responseTimeout=1" })
    void aValueBringsNoOption(String shape, String value) {
        for (String way : AWARE) {
            Exchange exchange = send(way, shape, value);

            assertThat(home.requests()).as(way)
                    .allSatisfy(request -> assertThat(request.line()).contains("responseTimeout%3D1"));
            assertThat(exchange.isFailed() || way.equals("wireTap") || !home.requests().isEmpty()).as(way).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "u", "u-1" })
    void aGoodValueArrivesInEachWay(String value) {
        for (String way : concat(AWARE, WHOLE)) {
            for (String shape : List.of("plain", "raw", "own")) {
                home.requests().clear();
                Exchange exchange = send(way, shape, value);
                if (way.equals("pollEnrich")) {
                    assertThat(exchange.getException()).isNotNull();
                } else {
                    assertThat(home.requests()).as(way + " " + shape).singleElement()
                            .satisfies(request -> assertThat(request.line()).contains("/Call/" + value + "/"));
                }
            }
        }
    }

    @Test
    void whatIsNotForMessagesIsRefusedWithTheRemedy() throws Exception {
        add("direct:account", "plivo:call-get?callUuid=u&authId=${header.id}");

        Exchange exchange = template.send("direct:account", message -> message.getMessage().setHeader("id", "SAXX"));

        assertThat(exchange.getException()).hasStackTraceContaining("authId").hasStackTraceContaining("dynamicAccount");
        assertThat(home.requests()).isEmpty();

        context.getComponent("plivo", PlivoComponent.class).setDynamicAccount(true);
        template.send("direct:account", message -> message.getMessage().setHeader("id", "SAXX"));
        assertThat(home.requests()).singleElement().satisfies(
                request -> assertThat(request.credentials()).isEqualTo("SAXX:" + TOKEN));
    }

    @Test
    void aHostThatWasAllowedIsGood() {
        context.getComponent("plivo", PlivoComponent.class).setAllowedHosts("gateway.example.com, 127.0.0.1:" + evil.port());

        Exchange exchange = send("recipientList", "plain", "u&baseUrl=" + evil.url());

        assertThat(exchange.getException()).isNull();
        assertThat(evil.requests()).hasSize(1);
    }

    /** Messages that are on their way when the context stops are messages still. */
    @Test
    void whileTheContextIsSuspendedAMessageStaysAMessage() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:waiting").process(exchange -> context.suspend())
                        .recipientList(simple("plivo:call-hangup?callUuid=${header.id}")).delimiter("none");
            }
        });

        Exchange exchange = template.send("direct:waiting",
                message -> message.getMessage().setHeader("id", "u&baseUrl=" + evil.url()));

        assertThat(exchange.getException()).isNotNull();
        assertThat(evil.requests()).isEmpty();
    }

    /** What a program says is its own doing, and opens no door to messages. */
    @Test
    void theHostThatATemplateNamedIsNotGood() {
        template.send("plivo:call-hangup?callUuid=u&baseUrl=" + evil.url(), message -> {
        });
        assertThat(evil.requests()).hasSize(1);

        Exchange exchange = send("recipientList", "plain", "v&baseUrl=" + evil.url());

        assertThat(exchange.getException()).hasStackTraceContaining("allowedHosts");
        assertThat(evil.requests()).hasSize(1);
    }

    @Test
    void theHostOfARouteIsGood() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:elsewhere").to("plivo:call-get?callUuid=u&baseUrl=" + evil.url());
            }
        });

        send("recipientList", "plain", "u&baseUrl=" + evil.url());

        assertThat(evil.requests()).hasSize(1);
    }

    private void add(String from, String uri) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(from).toD(uri);
            }
        });
    }

    private static List<String> concat(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    @AfterEach
    void close() {
        home.close();
        evil.close();
    }
}
