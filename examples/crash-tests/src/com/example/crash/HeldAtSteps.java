package com.example.crash;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.apache.camel.Exchange;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.CamelEvent.ExchangeSendingEvent;
import org.apache.camel.spi.CamelEvent.ExchangeSentEvent;
import org.apache.camel.support.EventNotifierSupport;

/**
 * Holds one request before or after each of these steps, for ever: {@code id@before:endpoint} and
 * {@code id@after:endpoint}, blanks between.
 */
public final class HeldAtSteps extends EventNotifierSupport {

    private final List<String> points;
    private final Function<Exchange, String> request;
    private final Runnable all;
    private final Set<String> reached = ConcurrentHashMap.newKeySet();

    private HeldAtSteps(String points, Function<Exchange, String> request, Runnable all) {
        this.points = List.of(points.split(" "));
        this.request = request;
        this.all = all;
    }

    /**
     * @param request the text of the request that an exchange is about
     * @param all     what is done when all are held
     */
    public static void of(Main main, String points, Function<Exchange, String> request, Runnable all) {
        main.addMainListener(new MainListenerSupport() {
            @Override
            public void afterConfigure(BaseMainSupport it) {
                it.getCamelContext().getManagementStrategy().addEventNotifier(new HeldAtSteps(points, request, all));
            }
        });
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
        String text = request.apply(exchange);
        for (String point : points) {
            String[] parts = point.split("@");
            if (text.contains('"' + parts[0] + '"') && step.startsWith(parts[1]) && reached.add(point)) {
                System.out.println("Reached " + point);
                if (reached.size() == points.size()) {
                    all.run();
                }
                Thread.currentThread().join();
            }
        }
    }
}
