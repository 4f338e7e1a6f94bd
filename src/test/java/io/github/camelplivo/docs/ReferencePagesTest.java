package io.github.camelplivo.docs;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    private static final Path PAGES = Path.of("docs/reference");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)\n## ([\\w-]+)\n.*?```yaml\n(.*?)```");

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
            Map<String, String> examples = examples();
            assertThat(examples.keySet()).containsExactlyInAnyOrderElementsOf(plivo.operations().names());
            for (Map.Entry<String, String> example : examples.entrySet()) {
                PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString(
                        example.getKey() + ".yaml", route(example.getKey(), example.getValue())));
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

    private static Map<String, String> examples() throws IOException {
        Map<String, String> examples = new LinkedHashMap<>();
        try (Stream<Path> pages = Files.list(PAGES)) {
            List<Path> all = pages.sorted().toList();
            for (Path page : all) {
                Matcher example = EXAMPLE.matcher(Files.readString(page));
                while (example.find()) {
                    examples.put(example.group(1), example.group(2));
                }
            }
        }
        return examples;
    }

    private static String route(String name, String steps) {
        return "- route:\n    id: " + name + "\n    from:\n      uri: direct:" + name + "\n      steps:\n"
               + steps.lines().map(line -> "        " + line + "\n").reduce("", String::concat);
    }
}
