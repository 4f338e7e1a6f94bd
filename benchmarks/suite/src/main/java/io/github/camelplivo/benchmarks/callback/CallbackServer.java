package io.github.camelplivo.benchmarks.callback;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import io.github.camelplivo.benchmarks.load.Meter;
import io.github.camelplivo.benchmarks.process.Commands;
import io.github.camelplivo.benchmarks.rival.Plivo;
import org.apache.camel.Exchange;
import org.apache.camel.builder.LambdaRouteBuilder;
import org.apache.camel.main.Main;

/** A route that answers Plivo's callbacks with a document, on camel-main's HTTP server, in a JVM of its own. */
public final class CallbackServer {

    static final String DOCUMENT = "<Response><Speak>One moment, please</Speak>"
                                          + "<Dial callerId=\"+14152223333\" timeout=\"20\"><Number>+14152225555</Number></Dial>"
                                          + "<Speak>Nobody is there</Speak></Response>";

    private static final String CALLBACK = "webhook:plivo:callback?webhookComponentName=platform-http&webhookPath="
                                           + Caller.PATH + "&webhookExternalUrl=" + Caller.EXTERNAL;

    /** Who answers. */
    public enum Route {
        /** Camel alone. It looks at nothing. */
        BARE(route -> route.from("platform-http:" + Caller.PATH)
                .setBody(route.constant(DOCUMENT))
                .setHeader(Exchange.CONTENT_TYPE, route.constant("application/xml"))),
        /** The component. It checks that Plivo signed the request, and that the document is one. */
        COMPONENT(route -> route.from(CALLBACK).setBody(route.constant(DOCUMENT))),
        /** The same with a document that is another for each callback, so that it has to be read. */
        COMPONENT_CHANGING(route -> {
            AtomicLong number = new AtomicLong();
            route.from(CALLBACK).process(exchange -> exchange.getMessage()
                    .setBody(DOCUMENT + "<!-- " + number.incrementAndGet() + " -->"));
        });

        private final LambdaRouteBuilder builder;

        Route(LambdaRouteBuilder builder) {
            this.builder = builder;
        }
    }

    private CallbackServer() {
    }

    /** @param arguments which of the routes */
    public static void main(String[] arguments) throws Exception {
        int port = freePort();
        Main camel = new Main();
        camel.addInitialProperty("camel.server.enabled", "true");
        camel.addInitialProperty("camel.server.host", "127.0.0.1");
        camel.addInitialProperty("camel.server.port", "" + port);
        camel.addInitialProperty("camel.component.plivo.auth-id", Plivo.AUTH_ID);
        camel.addInitialProperty("camel.component.plivo.auth-token", Plivo.AUTH_TOKEN);
        camel.configure().addLambdaRouteBuilder(Route.valueOf(arguments[0]).builder);
        camel.start();
        new Commands()
                .on("port", words -> Map.of("port", port))
                .on("meter", words -> Meter.read())
                .serve();
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
