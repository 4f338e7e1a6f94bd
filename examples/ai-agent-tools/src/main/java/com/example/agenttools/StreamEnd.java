package com.example.agenttools;

import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.camel.Exchange;

/**
 * Whether the streams of a call are still to be ended for a transfer. The exchange that ends them is another one than that
 * of the transfer, and both have the same flag.
 */
public final class StreamEnd {

    private static final String FLAG = "endStreams";

    /** A transfer begins. */
    public void begin(Exchange exchange) {
        exchange.setProperty(FLAG, new AtomicBoolean(true));
    }

    /** Something has failed: if it is the transfer, the caller goes on talking with the agent. */
    public void cancel(Exchange exchange) {
        AtomicBoolean flag = exchange.getProperty(FLAG, AtomicBoolean.class);
        if (flag != null) {
            flag.set(false);
        }
    }

    public boolean isDue(Exchange exchange) {
        return exchange.getProperty(FLAG, AtomicBoolean.class).get();
    }
}
