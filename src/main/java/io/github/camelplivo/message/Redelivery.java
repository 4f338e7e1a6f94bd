package io.github.camelplivo.message;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.ExchangeHelper;

/** What Camel and brokers say of a message that was there before, and where an exchange is. */
public final class Redelivery {

    private static final String OF_JMS = "JMSRedelivered";

    private Redelivery() {
    }

    /**
     * Whether the message was delivered before, or its step was tried before: as the broker says, or Camel's error
     * handler. Kafka, files and databases do not say.
     */
    public static boolean isAgain(Exchange exchange) {
        Message message = exchange.getMessage();
        return exchange.isExternalRedelivered() || is(message, OF_JMS) || is(message, Exchange.REDELIVERED);
    }

    private static boolean is(Message message, String header) {
        return Boolean.parseBoolean(String.valueOf(message.getHeader(header)));
    }

    /** Since when a step for this message may have been carried out, if it ever was. */
    public static Instant since(Exchange exchange) {
        long sent = exchange.getMessage().getMessageTimestamp();
        return sent > 0 ? Instant.ofEpochMilli(sent) : Instant.EPOCH;
    }

    /** The ids of the routes that the exchange came from and is in. */
    public static Set<String> routes(Exchange exchange) {
        return Stream.of(exchange.getFromRouteId(), ExchangeHelper.getRouteId(exchange)).filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
