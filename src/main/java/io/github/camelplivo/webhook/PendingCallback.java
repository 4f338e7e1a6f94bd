package io.github.camelplivo.webhook;

import io.github.camelplivo.api.PlivoInvalidRequestException;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;

/**
 * A callback of Plivo's that a route has not answered yet. A route that waits for the outcome of a transfer of that
 * call would wait for itself: Plivo goes on with the call when the callback is answered.
 */
public final class PendingCallback {

    private static final String PROPERTY = "CamelPlivoPendingCallback";

    private final String callUuid;
    private final String exchangeId;
    private volatile boolean answered;

    private PendingCallback(String callUuid, String exchangeId) {
        this.callUuid = callUuid;
        this.exchangeId = exchangeId;
    }

    static PendingCallback of(Exchange exchange, String callUuid) {
        PendingCallback pending = new PendingCallback(callUuid, exchange.getExchangeId());
        exchange.setProperty(PROPERTY, pending);
        return pending;
    }

    void answered() {
        answered = true;
    }

    /**
     * Lets pass what Plivo does not wait for: another call, a copy of a wire tap or a queue.
     *
     * @throws PlivoInvalidRequestException when the exchange is to answer a callback of that call
     */
    public static void refuse(Exchange exchange, String callUuid) {
        if (exchange.getProperty(PROPERTY) instanceof PendingCallback pending && !pending.answered
                && callUuid != null && callUuid.equals(pending.callUuid) && pending.isAwaited(exchange)) {
            throw new PlivoInvalidRequestException(
                    "Nothing was sent to Plivo. waitFor cannot wait here: Plivo waits for this route's answer to its callback before"
                                                   + " it goes on with the call. Put the step behind wireTap or seda, or use"
                                                   + " waitFor=accepted");
        }
    }

    /** The exchange itself, or a part that it waits for. */
    private boolean isAwaited(Exchange exchange) {
        return exchange.getExchangeId().equals(exchangeId)
                || exchange.getProperty(ExchangePropertyKey.SPLIT_INDEX) != null
                || exchange.getProperty(ExchangePropertyKey.MULTICAST_INDEX) != null;
    }
}
