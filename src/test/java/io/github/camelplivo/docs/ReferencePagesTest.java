package io.github.camelplivo.docs;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.net.httpserver.HttpServer;
import io.github.camelplivo.PlivoComponent;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.Test;

import static java.net.InetAddress.getLoopbackAddress;
import static org.assertj.core.api.Assertions.assertThat;

/** The example of each operation on the reference pages, run as printed. */
class ReferencePagesTest {

    private final Map<String, String> asked = new ConcurrentHashMap<>();

    @Test
    void everyExampleIsARouteThatSendsOneRequest() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.merge(exchange.getRequestHeaders().getFirst("User-Agent"), exchange.getRequestMethod(),
                    (a, b) -> a + " " + b);
            byte[] yes = "{}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, yes.length);
            exchange.getResponseBody().write(yes);
            exchange.close();
        });
        server.start();
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            PlivoComponent plivo = component("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
            context.addComponent("plivo", plivo);
            context.start();
            Map<String, String> examples = new TreeMap<>(PrintedExamples.all());
            assertThat(examples.keySet()).containsExactlyInAnyOrderElementsOf(plivo.operations().names());
            // It is several requests, and waits: WarmTransferIT has its own.
            examples.remove("warm-transfer");
            for (Map.Entry<String, String> example : examples.entrySet()) {
                PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString(
                        example.getKey() + ".yaml", PrintedExamples.route(example.getKey(), example.getValue())));
            }
            examples.keySet().forEach(name -> {
                Exchange exchange = context.createProducerTemplate().send("direct:" + name, message -> message.getMessage()
                        .setBody(sendsFile(plivo, name) ? new byte[] { 1 } : null));
                assertThat(exchange.getException()).as(name).isNull();
                assertThat(exchange.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE)).as(name).isEqualTo(200);
            });
            assertThat(asked.values()).singleElement().asString().satisfies(
                    methods -> assertThat(methods.split(" ")).hasSameSizeAs(examples.keySet()));
        } finally {
            server.stop(0);
        }
    }

    private static PlivoComponent component(String url) {
        PlivoComponent plivo = new PlivoComponent();
        plivo.getConfiguration().setAuthId("MAXXXXXXXXXXXXXXXXXX");
        plivo.getConfiguration().setAuthToken("secret");
        plivo.getConfiguration().setBaseUrl(url);
        plivo.getConfiguration().setPhloBaseUrl(url);
        plivo.getConfiguration().setLookupBaseUrl(url);
        plivo.getConfiguration().setStatsBaseUrl(url);
        return plivo;
    }

    private static boolean sendsFile(PlivoComponent plivo, String name) {
        return plivo.operations().named(name).fileBody().isPresent();
    }
}
