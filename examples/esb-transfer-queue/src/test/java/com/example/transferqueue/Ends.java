package com.example.transferqueue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.example.transferqueue.Broker.Letter;

import static org.awaitility.Awaitility.await;

/** What has come to the four ends. */
record Ends(Map<String, List<Letter>> letters) {

    /** Waits until so many have come to any of them and nothing is left that could make one too many. */
    static Ends collect(Broker broker, int messages, Duration patience) {
        Map<String, List<Letter>> letters = new LinkedHashMap<>();
        Broker.ENDS.forEach(end -> letters.put(end, new ArrayList<>()));
        Ends ends = new Ends(letters);
        await().atMost(patience).pollInterval(Duration.ofMillis(200)).until(() -> {
            letters.forEach((end, some) -> some.addAll(broker.take(end)));
            return ends.size() >= messages;
        });
        await().atMost(patience).until(() -> broker.depth(Broker.REQUESTS) == 0);
        letters.forEach((end, some) -> some.addAll(broker.take(end)));
        return ends;
    }

    int size() {
        return letters.values().stream().mapToInt(List::size).sum();
    }

    /** The request ids of those at an end. */
    List<String> ids(String end) {
        return at(end).stream().map(letter -> letter.property("requestId")).toList();
    }

    List<Letter> at(String end) {
        return letters.get(end);
    }
}
