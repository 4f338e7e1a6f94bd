package com.example.transferqueue;

import java.util.concurrent.atomic.AtomicLong;

import org.apache.camel.Header;

/**
 * How long to wait for Plivo to ask for the document of a transfer whose outcome is unknown. Safe for concurrent use.
 */
public final class Patience {

    /** When this node looked for the first time. Before that it may not have been there to be asked. */
    private final AtomicLong firstLook = new AtomicLong();
    private long millis;

    public void setMillis(long millis) {
        this.millis = millis;
    }

    /** @param since when the outcome was found to be unknown, and the message put into its queue */
    public boolean isLeft(@Header("JMSTimestamp") long since) {
        long now = System.currentTimeMillis();
        firstLook.compareAndSet(0, now);
        return now - Math.max(since, firstLook.get()) < millis;
    }
}
