package com.example.kafkatransfers;

import java.time.Duration;
import java.util.Map;

import io.github.camelplivo.api.PlivoException;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says how long a row waits until it may be taken again, in the header {@code wait}, in milliseconds: as long as Plivo
 * asks for, when it does, else longer each time; and not at all when the node stops, for another node can go on at once.
 */
public final class Later implements Processor {

    private static final Logger LOG = LoggerFactory.getLogger(Later.class);
    private static final int MOST_DOUBLINGS = 20;

    private long delay = 1_000;
    private long maximumDelay = 15_000;

    /** @param delay after the first try, in milliseconds */
    public void setDelay(long delay) {
        this.delay = delay;
    }

    /** @param maximumDelay after any try, in milliseconds; anything between here and Plivo can ask for days */
    public void setMaximumDelay(long maximumDelay) {
        this.maximumDelay = maximumDelay;
    }

    @Override
    public void process(Exchange exchange) {
        Map<?, ?> row = exchange.getVariable("row", Map.class);
        int tries = ((Number) row.get("taken")).intValue();
        Exception why = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
        boolean stopping = exchange.getContext().isStopping();
        long wait = stopping ? 0 : Math.min(maximumDelay, asked(why, delay << Math.min(tries - 1, MOST_DOUBLINGS)));
        LOG.info("Request {}, call {}: put back after try {}, {}", row.get("request_id"), row.get("call_uuid"), tries,
                stopping ? "this node stops" : "comes again in " + wait + " ms. " + words(why));
        LOG.debug("The reason", why);
        exchange.getMessage().setHeader("wait", wait);
    }

    private static long asked(Exception why, long otherwise) {
        Duration asked = why instanceof PlivoException plivo ? plivo.getRetryAfter() : null;
        return asked == null ? otherwise : asked.toMillis();
    }

    /** Only the component's own exceptions are known to name nobody. */
    private static String words(Exception why) {
        return why == null ? "It did not get to the call"
                : why instanceof PlivoException ? why.getMessage() : why.getClass().getSimpleName();
    }
}
