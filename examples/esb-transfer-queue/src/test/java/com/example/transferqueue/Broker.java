package com.example.transferqueue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import jakarta.jms.BytesMessage;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.QueueBrowser;
import jakarta.jms.TextMessage;

import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

import static org.awaitility.Awaitility.await;

/** What a sender and an operator do at the broker, over the network. */
final class Broker implements AutoCloseable {

    static final String REQUESTS = "transfers.requests";
    static final String REPLIES = "transfers.replies";
    static final String DEAD_LETTERS = "transfers.dead-letters";
    static final String UNDECIDED = "transfers.undecided";
    static final String DUPLICATES = "transfers.duplicates";
    static final List<String> ENDS = List.of(REPLIES, DEAD_LETTERS, UNDECIDED, DUPLICATES);

    private final ConnectionFactory factory;
    private final JMSContext context;

    private Broker(ConnectionFactory factory) {
        this.factory = factory;
        this.context = factory.createContext(JMSContext.AUTO_ACKNOWLEDGE);
    }

    /** Connects to the one inside a node. */
    static Broker connect(int port) {
        return connect(new ActiveMQConnectionFactory("tcp://127.0.0.1:" + port));
    }

    /** Connects as soon as there is a broker. */
    static Broker connect(ConnectionFactory factory) {
        return await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> new Broker(factory), broker -> true);
    }

    /** A message as a test looks at it. */
    record Letter(String body, String correlationId, Map<String, String> properties) {

        String property(String name) {
            return properties.get(name);
        }
    }

    /** For what is not done every day; with a context of its own, for one keeps what its producers are set to. */
    void with(Consumer<JMSContext> sender) {
        try (JMSContext own = factory.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            sender.accept(own);
        }
    }

    void send(String body) {
        send(body, Map.of());
    }

    void send(String body, Map<String, String> properties) {
        Message message = context.createTextMessage(body);
        set(message, properties);
        context.createProducer().send(context.createQueue(REQUESTS), message);
    }

    void send(byte[] body) {
        context.createProducer().send(context.createQueue(REQUESTS), body);
    }

    /** All or none of them. The number of each, from 0, is its property {@code number}. */
    void sendTogether(List<String> bodies) {
        try (JMSContext transaction = factory.createContext(JMSContext.SESSION_TRANSACTED)) {
            for (int i = 0; i < bodies.size(); i++) {
                Message message = transaction.createTextMessage(bodies.get(i));
                set(message, Map.of("number", "" + i));
                transaction.createProducer().send(transaction.createQueue(REQUESTS), message);
            }
            transaction.commit();
        }
    }

    private static void set(Message message, Map<String, String> properties) {
        try {
            for (Map.Entry<String, String> property : properties.entrySet()) {
                message.setStringProperty(property.getKey(), property.getValue());
            }
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes what is in a queue now. */
    List<Letter> take(String queue) {
        List<Letter> letters = new ArrayList<>();
        try (JMSConsumer consumer = context.createConsumer(context.createQueue(queue))) {
            for (Message message = consumer.receiveNoWait(); message != null; message = consumer.receiveNoWait()) {
                letters.add(letter(message));
            }
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
        return letters;
    }

    /** How many messages there are in a queue. */
    int depth(String queue) {
        try (QueueBrowser browser = context.createBrowser(context.createQueue(queue))) {
            int depth = 0;
            for (Enumeration<?> messages = browser.getEnumeration(); messages.hasMoreElements(); messages.nextElement()) {
                depth++;
            }
            return depth;
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Letter letter(Message message) throws JMSException {
        Map<String, String> properties = new TreeMap<>();
        for (Enumeration<?> names = message.getPropertyNames(); names.hasMoreElements();) {
            String name = names.nextElement().toString();
            properties.put(name, message.getStringProperty(name));
        }
        String body = message instanceof TextMessage text ? text.getText()
                : message instanceof BytesMessage ? new String(message.getBody(byte[].class)) : null;
        return new Letter(body, message.getJMSCorrelationID(), properties);
    }

    @Override
    public void close() {
        context.close();
    }
}
