package com.example.transferqueue;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.Message;
import jakarta.jms.QueueBrowser;

import org.apache.camel.main.Main;

import static java.time.Instant.ofEpochMilli;

/**
 * For an operator: how full the queues are, what is in one, and moving messages from one to another. It uses the broker
 * that the application's settings name, whichever that is, while the application runs. It prints no phone number.
 */
public final class Queues {

    private static final String USAGE = """
            (nothing)                  the queues, and how many messages each has
            QUEUE                      the messages in a queue
            move FROM TO REQUEST-ID    moves the messages of a request; instead of its id that of a message, or all""";
    private static final long PATIENCE_MILLIS = 1_000;

    private final ConnectionFactory factory;
    private final PrintStream out;

    Queues(ConnectionFactory factory, PrintStream out) {
        this.factory = factory;
        this.out = out;
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("log.level", "WARN"); // before anything logs
        Main main = new Main();
        // Only the settings are needed, and of these only the connection factory: nothing is started.
        main.addOverrideProperty("camel.main.routes-collector-enabled", "false");
        main.addOverrideProperty("camel.main.auto-configuration-log-summary", "false");
        for (String server : List.of("camel.server.enabled", "camel.management.enabled", "camel.metrics.enabled")) {
            main.addOverrideProperty(server, "false");
        }
        main.init();
        try {
            if ("true".equals(setting(main, "broker.embedded"))) {
                // The broker is inside the application, which is another process.
                main.getCamelContext().getRegistry().lookupByNameAndType("connectionFactory",
                        org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory.class)
                        .setBrokerURL("tcp://127.0.0.1:" + setting(main, "broker.port"));
            }
            List<String> all = Application.QUEUES.stream().map(queue -> setting(main, "queue." + queue)).toList();
            new Queues(main.lookup("connectionFactory", ConnectionFactory.class), System.out).run(all, args);
        } finally {
            main.shutdown();
        }
    }

    private static String setting(Main main, String name) {
        return main.getCamelContext().resolvePropertyPlaceholders("{{" + name + "}}");
    }

    void run(List<String> queues, String... args) throws JMSException {
        if (args.length == 0) {
            for (String queue : queues) {
                out.printf("%6d %s%n", browse(queue, null).size(), queue);
            }
        } else if (args.length == 1 && queues.contains(args[0])) {
            for (Message message : browse(args[0], null)) {
                out.println(line(message));
            }
        } else if (args.length == 4 && args[0].equals("move")) {
            out.printf("%d moved from %s to %s%n", move(args[1], args[2], selector(args[3])), args[1], args[2]);
        } else {
            out.println(USAGE);
        }
    }

    private List<Message> browse(String queue, String selector) throws JMSException {
        try (JMSContext context = factory.createContext();
             QueueBrowser browser = context.createBrowser(context.createQueue(queue), selector)) {
            List<Message> messages = new ArrayList<>();
            for (Object message : Collections.list(browser.getEnumeration())) {
                messages.add((Message) message);
            }
            return messages;
        }
    }

    private static String line(Message message) throws JMSException {
        StringBuilder line = new StringBuilder()
                .append(ofEpochMilli(message.getJMSTimestamp())).append(' ').append(message.getJMSMessageID());
        for (String property : List.of("requestId", "callUuid", "outcome", "reason", "finding")) {
            String value = message.getStringProperty(property);
            if (value != null) {
                line.append(' ').append(property).append('=').append(value);
            }
        }
        return line.toString();
    }

    /** A request's id has no quote in it; in a message's there may be one. */
    private static String selector(String id) {
        String property = id.startsWith("ID:") ? "JMSMessageID" : "requestId";
        return id.equals("all") ? null : property + " = '" + id.replace("'", "''") + "'";
    }

    /** Each message is taken and put in one transaction, so that none is lost and none is there twice. */
    private int move(String from, String to, String selector) throws JMSException {
        // What comes into the queue meanwhile stays there.
        int there = browse(from, selector).size();
        try (JMSContext context = factory.createContext(JMSContext.SESSION_TRANSACTED);
             JMSConsumer consumer = context.createConsumer(context.createQueue(from), selector)) {
            int moved = 0;
            for (Message message; moved < there && (message = consumer.receive(PATIENCE_MILLIS)) != null; moved++) {
                JMSProducer producer = context.createProducer();
                producer.setDeliveryMode(DeliveryMode.PERSISTENT).setPriority(message.getJMSPriority());
                producer.send(context.createQueue(to), message);
                context.commit();
            }
            return moved;
        }
    }
}
