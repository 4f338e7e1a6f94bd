package com.example.transferqueue;

import java.time.Duration;

import io.github.camelplivo.api.PlivoException;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has Camel wait as long as Plivo asks for, when it does, before a step is tried again, a minute at most; and says that the
 * request waits.
 */
public final class RetryAfter implements Processor {

    private static final Logger LOG = LoggerFactory.getLogger(RetryAfter.class);
    /** A consumer and its transaction wait meanwhile, and anything between here and Plivo can ask for days. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private int times;

    /** @param times how often a step is tried again */
    public void setTimes(int times) {
        this.times = times;
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        PlivoException failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, PlivoException.class);
        Duration wait = failure == null ? null : failure.getRetryAfter();
        if (wait == null) {
            message.removeHeader(Exchange.REDELIVERY_DELAY);
        } else {
            message.setHeader(Exchange.REDELIVERY_DELAY, Math.min(wait.toMillis(), LONGEST.toMillis()));
        }
        // Camel has counted already: it is the number of the try to come, if there is one.
        int next = message.getHeader(Exchange.REDELIVERY_COUNTER, 0, int.class);
        if (next <= times) {
            LOG.info("Request {}, call {}: waits, try {} of {}", message.getHeader("requestId"), message.getHeader("callUuid"),
                    next, times);
        }
    }
}
