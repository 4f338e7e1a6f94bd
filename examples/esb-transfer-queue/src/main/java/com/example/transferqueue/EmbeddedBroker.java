package com.example.transferqueue;

import java.nio.file.Path;
import java.util.List;

import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.camel.support.service.ServiceSupport;

/**
 * ActiveMQ Artemis inside the application, so that the example needs nothing else. Its journal is on disk, and what is
 * committed is there before the commit returns. A deployment has a broker of its own, set up like this one.
 */
final class EmbeddedBroker extends ServiceSupport {

    private static final long FIRST_DELAY_MILLIS = 1_000;

    private final EmbeddedActiveMQ broker;

    /**
     * @param directory    where the journal is
     * @param port         where it listens, on 127.0.0.1 only: it asks nobody for a password
     * @param longestDelay how many milliseconds a message that was rolled back waits at most
     * @param queues       its queues
     * @param requests     the one that senders write to
     * @param deadLetters  the one for requests that nobody has taken within the time that their sender gave them
     */
    EmbeddedBroker(Path directory, int port, long longestDelay, List<String> queues, String requests, String deadLetters)
            throws Exception {
        Configuration configuration = new ConfigurationImpl()
                .setName("transfers")
                .setSecurityEnabled(false)
                .setJournalDirectory(directory.resolve("journal").toString())
                .setBindingsDirectory(directory.resolve("bindings").toString())
                .setLargeMessagesDirectory(directory.resolve("large-messages").toString())
                .setPagingDirectory(directory.resolve("paging").toString())
                .addAcceptorConfiguration("in-vm", "vm://0")
                .addAcceptorConfiguration("tcp", "tcp://127.0.0.1:" + port)
                .addAddressSetting("#", settings(longestDelay))
                .addAddressSetting(requests, settings(longestDelay).setExpiryAddress(SimpleString.of(deadLetters)));
        for (String queue : queues) {
            configuration.addAddressConfiguration(new CoreAddressConfiguration().setName(queue)
                    .addRoutingType(RoutingType.ANYCAST)
                    .addQueueConfiguration(QueueConfiguration.of(queue).setRoutingType(RoutingType.ANYCAST).setDurable(true)));
        }
        broker = new EmbeddedActiveMQ().setConfiguration(configuration);
    }

    /** A message that was rolled back comes again, later and later, and for ever: the broker gives up on none. */
    private static AddressSettings settings(long longestDelay) {
        return new AddressSettings().setMaxDeliveryAttempts(-1).setRedeliveryDelay(FIRST_DELAY_MILLIS)
                .setRedeliveryMultiplier(2).setMaxRedeliveryDelay(longestDelay);
    }

    @Override
    protected void doStart() throws Exception {
        broker.start();
    }

    @Override
    protected void doStop() throws Exception {
        broker.stop();
    }
}
