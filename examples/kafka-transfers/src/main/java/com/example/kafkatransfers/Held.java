package com.example.kafkatransfers;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.SynchronizationAdapter;

/**
 * The rows that this node works on: they bound how many more it takes, and their leases are renewed. As a processor it
 * gives the row of an exchange up when that exchange is over, however it ends. Safe for concurrent use.
 */
public final class Held implements Processor {

    /** With the states in which they were taken. */
    private final Map<String, String> rows = new ConcurrentHashMap<>();
    private final String node = host() + "/" + ProcessHandle.current().pid();
    private int most = 500;
    private int atOnce = 10;

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    /** @param most how many rows of a state at a time */
    public void setMost(int most) {
        this.most = most;
    }

    /** @param atOnce how many rows it takes at once, so that other nodes get some */
    public void setAtOnce(int atOnce) {
        this.atOnce = atOnce;
    }

    /** The name of this node: what runs after a restart is another one. */
    public String node() {
        return node;
    }

    /** How many rows of that state it may take now. */
    public int room(String state) {
        int held = (int) rows.values().stream().filter(state::equals).count();
        return Math.max(0, Math.min(atOnce, most - held));
    }

    public List<String> rows() {
        return List.copyOf(rows.keySet());
    }

    public void add(String row, String state) {
        rows.put(row, state);
    }

    @Override
    public void process(Exchange exchange) {
        String row = exchange.getVariable("row", Map.class).get("request_id").toString();
        exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
            @Override
            public void onDone(Exchange over) {
                rows.remove(row);
            }
        });
    }
}
