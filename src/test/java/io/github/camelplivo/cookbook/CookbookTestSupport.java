package io.github.camelplivo.cookbook;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.github.camelplivo.FreePort;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;
import org.apache.camel.support.ScheduledPollEndpoint;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** An application of camel-main that has one recipe of the cookbook, and the simulator. */
@ExtendWith(PlivoSimulatorExtension.class)
abstract class CookbookTestSupport {

    static final String SHOP = "+14150001111";
    static final String CUSTOMER = "+14152221111";
    static final Path RECIPES = Path.of("examples/cookbook");

    final int port = FreePort.next();
    final String server = "http://127.0.0.1:" + port;
    PlivoSimulator plivo;
    Main camel = new Main();

    @BeforeEach
    void connect(PlivoSimulator simulator) {
        plivo = simulator;
    }

    /** Starts the recipe of that file. */
    void start(String file, Map<String, String> settings) throws Exception {
        camel.addProperty("camel.server.enabled", "true");
        camel.addProperty("camel.server.host", "127.0.0.1");
        camel.addProperty("camel.server.port", "" + port);
        camel.addProperty("camel.main.shutdown-timeout", "5");
        camel.addProperty("camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID);
        camel.addProperty("camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN);
        camel.addProperty("camel.component.plivo.base-url", plivo.baseUrl());
        camel.addProperty("camel.component.plivo.public-url", server);
        camel.addProperty("camel.component.plivo.local-public-url", "true");
        camel.addProperty("external.url", server);
        camel.addProperty("shop.number", SHOP);
        settings.forEach(camel::addProperty);
        if (file.endsWith(".java")) {
            camel.configure().addRoutesBuilder((RoutesBuilder) Class.forName("cookbook." + file.replace(".java", ""))
                    .getDeclaredConstructor().newInstance());
        } else {
            String others = camel.configure().getRoutesIncludePattern();
            camel.configure().setRoutesIncludePattern("file:" + RECIPES.resolve(file) + (others == null ? "" : "," + others));
        }
        camel.addMainListener(new MainListenerSupport() {
            @Override
            public void beforeConfigure(BaseMainSupport main) {
                // A poll waits for a second before the first time. Tests do not.
                main.getCamelContext().getCamelContextExtension().registerEndpointCallback((uri, endpoint) -> {
                    if (endpoint instanceof ScheduledPollEndpoint polled) {
                        polled.setInitialDelay(1);
                    }
                    return endpoint;
                });
            }
        });
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    CompletableFuture<Exchange> send(String uri, Map<String, Object> headers) throws Exception {
        return camel.getCamelTemplate().asyncSend(uri, (Processor) exchange -> exchange.getMessage().setHeaders(headers));
    }

    /** Of a text that is sent. */
    static Map<String, Object> text(String to) {
        return Map.of("CamelPlivoMessageSendDst", to, "CamelPlivoMessageSendText", "Your order is on its way.");
    }

    MockEndpoint mock(String name) {
        return camel.getCamelContext().getEndpoint("mock:" + name, MockEndpoint.class);
    }

    static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20));
    }
}
