package io.github.camelplivo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.IdempotentRepository;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An application that reads lists, and the simulator. */
@ExtendWith(PlivoSimulatorExtension.class)
abstract class ListTestSupport {

    static final String FAST = "delay=100&initialDelay=0";

    @TempDir
    Path directory;

    final Queue<Exchange> delivered = new ConcurrentLinkedQueue<>();
    PlivoSimulator plivo;
    DefaultCamelContext context;
    /** The calls whose exchange fails. */
    final List<String> failing = new ArrayList<>();

    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @BeforeEach
    void begin(PlivoSimulator simulator) {
        plivo = simulator;
    }

    @AfterEach
    void end() {
        if (context != null) {
            context.stop();
        }
    }

    DefaultCamelContext context() throws Exception {
        DefaultCamelContext made = new DefaultCamelContext();
        PlivoComponent component = new PlivoComponent();
        component.getConfiguration().setAuthId(PlivoSimulator.AUTH_ID);
        component.getConfiguration().setAuthToken(PlivoSimulator.AUTH_TOKEN);
        component.getConfiguration().setBaseUrl(plivo.baseUrl());
        component.setListRate(1_000);
        made.addComponent("plivo", component);
        return made;
    }

    /** Starts a route, and waits until it has polled once. */
    void start(String uri, IdempotentRepository repository) throws Exception {
        context = context();
        if (repository != null) {
            context.getRegistry().bind("seen", repository);
        }
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from(uri).process(exchange -> {
                    String id = exchange.getMessage().getHeader("CamelPlivoObjectId", String.class);
                    if (failing.contains(id)) {
                        throw new IllegalStateException("no");
                    }
                    delivered.add(exchange.copy());
                });
            }
        });
        int before = polls();
        context.start();
        Awaitility.await().until(() -> polls() > before);
    }

    int polls() {
        return (int) plivo.requests().stream().filter(request -> request.method().equals("GET")).count();
    }

    /** Waits until the list was read twice from now on. */
    void pollTwice() {
        int before = polls();
        Awaitility.await().until(() -> polls() >= before + 2);
    }

    List<String> ended(int calls) {
        List<String> uuids = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            Call call = plivo.call("+14152221111", "+14150001111");
            call.aLeg().hangUp();
            uuids.add(call.uuid());
        }
        return uuids;
    }

    List<String> ids() {
        return delivered.stream().map(exchange -> exchange.getMessage().getHeader("CamelPlivoObjectId", String.class)).toList();
    }

    void awaitDelivered(int number) {
        Awaitility.await().until(() -> delivered.size() >= number);
        pollTwice();
    }
}
