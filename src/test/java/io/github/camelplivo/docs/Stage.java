package io.github.camelplivo.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

import io.github.camelplivo.PlivoComponent;
import io.github.camelplivo.docs.Markdown.Block;
import io.github.camelplivo.simulator.PlivoSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/**
 * What an example finds when it is run: a call that a Dial has connected, a multi-party call of a customer and an
 * agent, a person who was sent a code, the documents that the example names, properties that tell where all this is,
 * and a context whose Plivo it is.
 */
final class Stage implements AutoCloseable {

    static final String CUSTOMER = "+14152221111";
    static final String AGENT = "+14152223333";

    private static final Pattern DOCUMENT = Pattern.compile("\\{\\{documents}}/([\\w.-]+)");

    /** Where examples go on that are not printed any further. */
    private static final List<String> REST = List.of("direct:welcome", "direct:try-again");

    private final PlivoSimulator plivo;
    private final CamelContext context = new DefaultCamelContext();
    private final Properties properties = new Properties();

    Stage(PlivoSimulator plivo) {
        this.plivo = plivo;
        properties.setProperty("call.uuid", plivo.call("+14151110000", "+14152220000", "+14151119999").uuid());
        properties.setProperty("phlo.id", "5a7b3f0e-phlo");
        properties.setProperty("phlo.node", "support-node");
        properties.setProperty("pause", "10");
        properties.setProperty("shop.number", "+14152220000");
        plivo.multiPartyCall("5a7b3f0e-phlo", "support-node").customer(CUSTOMER).agent(AGENT);
        properties.setProperty("caller.document", host("caller.xml"));
        properties.setProperty("agent.document", host("agent.xml"));
        context.getPropertiesComponent().setOverrideProperties(properties);
        context.addComponent("plivo", component(plivo.baseUrl(), plivo.phloBaseUrl(), plivo.lookupBaseUrl()));
    }

    private static PlivoComponent component(String baseUrl, String phloBaseUrl, String lookupBaseUrl) {
        PlivoComponent component = new PlivoComponent();
        component.getConfiguration().setAuthId(PlivoSimulator.AUTH_ID);
        component.getConfiguration().setAuthToken(PlivoSimulator.AUTH_TOKEN);
        component.getConfiguration().setBaseUrl(baseUrl);
        component.getConfiguration().setPhloBaseUrl(phloBaseUrl);
        component.getConfiguration().setLookupBaseUrl(lookupBaseUrl);
        return component;
    }

    /** Whoever obeys one of these documents meets the others who do. */
    private String host(String name) {
        String url = plivo.document(name, "<Response><Conference>" + name + "</Conference></Response>");
        properties.setProperty("documents", url.substring(0, url.lastIndexOf('/')));
        return url;
    }

    Stage withoutPlivo() {
        context.removeComponent("plivo");
        context.addComponent("plivo", component("http://127.0.0.1:1/v1", "http://127.0.0.1:1/v1", "http://127.0.0.1:1/v1"));
        return this;
    }

    Stage with(RoutesBuilder routes) throws Exception {
        context.addRoutes(routes);
        context.start();
        return this;
    }

    Stage with(Block block) throws Exception {
        DOCUMENT.matcher(block.text()).results().forEach(match -> host(match.group(1)));
        PluginHelper.getRoutesLoader(context)
                .loadRoutes(ResourceHelper.fromString("example." + block.language(), block.text()));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                REST.stream().filter(block.text()::contains).forEach(uri -> from(uri).log("goes on"));
            }
        });
        context.start();
        return this;
    }

    String property(String name) {
        return properties.getProperty(name);
    }

    /** The text with the values of the properties. */
    String resolve(String text) {
        if (text.contains("{{session.")) {
            sendCode();
        }
        String answer = text;
        for (String name : properties.stringPropertyNames()) {
            answer = answer.replace("{{" + name + "}}", properties.getProperty(name));
        }
        return answer;
    }

    private void sendCode() {
        try (DefaultCamelContext application = new DefaultCamelContext()) {
            application.addComponent("plivo", component(plivo.baseUrl(), plivo.phloBaseUrl(), plivo.lookupBaseUrl()));
            application.start();
            Map<?, ?> session = application.createProducerTemplate()
                    .requestBody("plivo:verify-session-create?recipient=" + CUSTOMER, null, Map.class);
            properties.setProperty("session.uuid", session.get("session_uuid").toString());
            properties.setProperty("session.code", plivo.account().code(CUSTOMER).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a message, waits until calls have moved, and gives back the exchange, failed or not. */
    Exchange send(String to, Object body, Map<String, Object> headers) {
        Exchange exchange = context.createProducerTemplate().send(to, message -> {
            message.getMessage().setBody(body);
            message.getMessage().setHeaders(headers);
        });
        plivo.settle();
        return exchange;
    }

    @Override
    public void close() {
        context.stop();
    }
}
