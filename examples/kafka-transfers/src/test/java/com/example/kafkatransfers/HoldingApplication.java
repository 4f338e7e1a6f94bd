package com.example.kafkatransfers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.Exchange;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.CamelEvent.ExchangeSendingEvent;
import org.apache.camel.spi.CamelEvent.ExchangeSentEvent;
import org.apache.camel.support.EventNotifierSupport;

/**
 * The application, which holds one request before or after each of these steps, for ever. The property {@code hold} has the
 * points: {@code id@before:endpoint} and {@code id@after:endpoint}, blanks between.
 */
public final class HoldingApplication {

    private HoldingApplication() {
    }

    public static void main(String[] args) throws Exception {
        Main main = Application.create();
        main.addMainListener(new MainListenerSupport() {
            @Override
            public void afterConfigure(BaseMainSupport it) {
                it.getCamelContext().getManagementStrategy().addEventNotifier(new Holder(System.getProperty("hold")));
            }
        });
        main.run(args);
    }

    private static final class Holder extends EventNotifierSupport {

        private final List<String> points;
        private final Set<String> reached = ConcurrentHashMap.newKeySet();

        Holder(String points) {
            this.points = List.of(points.split(" "));
        }

        @Override
        public void notify(CamelEvent event) throws InterruptedException {
            if (event instanceof ExchangeSendingEvent sending) {
                pass(sending.getExchange(), "before:" + sending.getEndpoint().getEndpointUri());
            } else if (event instanceof ExchangeSentEvent sent) {
                pass(sent.getExchange(), "after:" + sent.getEndpoint().getEndpointUri());
            }
        }

        private void pass(Exchange exchange, String step) throws InterruptedException {
            String request = request(exchange);
            for (String point : points) {
                String[] parts = point.split("@");
                if (request.contains('"' + parts[0] + '"') && step.startsWith(parts[1]) && reached.add(point)) {
                    System.out.println("Reached " + point);
                    Thread.currentThread().join();
                }
            }
        }

        /** The record that an exchange is about: as it was consumed, or as its row has it. */
        private static String request(Exchange exchange) {
            Map<?, ?> row = exchange.getVariable("row", Map.class);
            byte[] value = row == null ? exchange.getVariable("original", byte[].class) : (byte[]) row.get("request");
            return value == null ? "" : new String(value, StandardCharsets.UTF_8);
        }
    }
}
