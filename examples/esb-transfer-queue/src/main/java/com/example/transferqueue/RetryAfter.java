package com.example.transferqueue;

import java.time.Duration;

import io.github.camelplivo.api.PlivoException;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/** Has Camel wait as long as Plivo asks for, when it does, before a step is tried again; a minute at most. */
public final class RetryAfter implements Processor {

    /** A consumer and its transaction wait meanwhile, and anything between here and Plivo can ask for days. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Override
    public void process(Exchange exchange) {
        PlivoException failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, PlivoException.class);
        Duration wait = failure == null ? null : failure.getRetryAfter();
        if (wait == null) {
            exchange.getMessage().removeHeader(Exchange.REDELIVERY_DELAY);
        } else {
            exchange.getMessage().setHeader(Exchange.REDELIVERY_DELAY, Math.min(wait.toMillis(), LONGEST.toMillis()));
        }
    }
}
