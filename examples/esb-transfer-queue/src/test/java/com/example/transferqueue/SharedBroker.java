package com.example.transferqueue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.example.crash.Ports;
import jakarta.jms.ConnectionFactory;

import org.apache.activemq.broker.BrokerService;

/**
 * A broker that is not inside the application, for several nodes.
 *
 * @param factory  how a sender connects
 * @param settings how a node does
 */
record SharedBroker(ConnectionFactory factory, Map<String, String> settings, AutoCloseable broker) implements AutoCloseable {

    /** Starts one on a free port. */
    interface Product {
        SharedBroker start(Path directory) throws Exception;
    }

    /** A client that it does not hear of for ten seconds is gone, and others get its messages. */
    static SharedBroker artemis(Path directory) throws Exception {
        int port = Ports.free();
        String url = "tcp://127.0.0.1:" + port;
        EmbeddedBroker broker = new EmbeddedBroker(
                directory, port, 4_000,
                List.of(Broker.REQUESTS, Broker.REPLIES, Broker.DEAD_LETTERS, Broker.UNDECIDED, Broker.DUPLICATES),
                Broker.REQUESTS, Broker.DEAD_LETTERS);
        broker.start();
        return new SharedBroker(
                new org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory(url),
                Map.of("broker.url", url + "?consumerWindowSize=0&connectionTTL=10000&clientFailureCheckPeriod=5000"),
                broker::stop);
    }

    /** ActiveMQ Classic: another product with another client. */
    static SharedBroker classic(Path directory) throws Exception {
        BrokerService broker = new BrokerService();
        broker.setDataDirectory(directory.toString());
        broker.setUseJmx(false);
        String url = broker.addConnector("tcp://127.0.0.1:0").getPublishableConnectString();
        broker.start();
        return new SharedBroker(
                new org.apache.activemq.ActiveMQConnectionFactory(url),
                Map.of("camel.beans.connectionFactory", "#class:org.apache.activemq.ActiveMQConnectionFactory",
                        "broker.url",
                        url + "?jms.prefetchPolicy.queuePrefetch=1&jms.redeliveryPolicy.maximumRedeliveries=-1"),
                broker::stop);
    }

    @Override
    public void close() throws Exception {
        broker.close();
    }
}
