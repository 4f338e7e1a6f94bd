package com.example.transferqueue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.example.transferqueue.Broker.Letter;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** One request at a time, through a real broker and a real database to the simulator. */
abstract class OneRequestTestSupport {

    static final String CALLER = "+14152221111";
    static final String OFFICE = "+14150001111";
    static final String AGENT = "+14152225555";

    @TempDir
    static Path directory;

    static OneNode node;
    static PlivoSimulator plivo;
    static Broker broker;
    private static int requests;

    Call call;
    String id;

    static void startWith(Database database) {
        // What is waited for in vain is waited for briefly.
        Map<String, String> settings = new HashMap<>(
                Map.of("ring.timeout", "2", "deliveries", "2", "camel.component.plivo.fetch-timeout", "5000"));
        Path home = directory.resolve(database.name());
        settings.putAll(database.create(home));
        node = OneNode.start(home, settings);
        plivo = node.plivo();
        broker = node.broker();
        // The first one takes longer, for classes are loaded.
        broker.send(Request.json("first", plivo.call(CALLER, OFFICE).uuid(), AGENT));
        next(Broker.REPLIES);
    }

    @BeforeEach
    void aCallIsLive() {
        plivo.reset();
        call = plivo.call(CALLER, OFFICE);
        id = "r-" + requests++;
    }

    static Letter next(String end) {
        return node.next(end);
    }

    static List<RecordedRequest> transfers() {
        return plivo.requests().stream().filter(request -> request.method().equals("POST")).toList();
    }

    void assertConnected() {
        plivo.settle();
        assertThat(plivo.talkingWith(CALLER)).containsExactly(AGENT);
    }
}
