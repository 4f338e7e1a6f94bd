package io.github.camelplivo.kamelets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.FreePort;
import io.github.camelplivo.simulator.PlivoSimulator;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.main.KameletMain;

/**
 * What {@code camel run} starts, with the simulator as Plivo, a file of routes, and no downloads: it starts as in the
 * example, with no more than the class path.
 */
final class CamelRun implements AutoCloseable {

    private final Path folder;
    private final KameletMain main = new KameletMain("camel.jbang");
    private final int port = FreePort.next();

    /** @param folder where it may put files */
    CamelRun(Path folder, PlivoSimulator plivo) {
        this.folder = folder;
        with("camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID);
        with("camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN);
        with("camel.component.plivo.base-url", plivo.baseUrl());
        with("camel.component.plivo.phlo-base-url", plivo.phloBaseUrl());
    }

    CamelRun with(String property, String value) {
        main.addInitialProperty(property, value);
        return this;
    }

    /** With something that a route names. */
    CamelRun with(String name, Processor processor) {
        main.bind(name, processor);
        return this;
    }

    /** With an HTTP server, and transfer documents hosted there. */
    CamelRun withServer() {
        return with("camel.server.enabled", "true").with("camel.server.host", "127.0.0.1").with("camel.server.port", "" + port)
                .with("camel.component.plivo.public-url", url()).with("camel.component.plivo.local-public-url", "true");
    }

    /** Where its HTTP server is. */
    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts with these routes. */
    CamelRun start(String yaml) throws Exception {
        Path routes = Files.writeString(folder.resolve("routes.camel.yaml"), yaml);
        main.configure().setRoutesIncludePattern(routes.toUri().toString());
        com.example.camelrun.CamelRun.start(main, folder);
        return this;
    }

    Exchange send(String uri, Object body, Map<String, Object> headers) throws Exception {
        return main.getCamelTemplate().send(uri, exchange -> {
            Message message = exchange.getMessage();
            message.setBody(body);
            headers.forEach(message::setHeader);
        });
    }

    /** The URIs of the endpoints of that scheme, as JMX shows them. */
    List<String> endpoints(String scheme) {
        return main.getCamelContext().getEndpoints().stream().map(Endpoint::getEndpointUri)
                .filter(uri -> uri.startsWith(scheme + ":")).toList();
    }

    @Override
    public void close() {
        main.stop();
    }
}
