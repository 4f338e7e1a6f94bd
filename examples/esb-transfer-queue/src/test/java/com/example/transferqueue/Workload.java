package com.example.transferqueue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import com.example.transferqueue.Broker.Letter;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.RecordedRequest;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Messages of all sorts, and the books: where each of them must have come to, and what Plivo must have done, whatever
 * happened in between. What Plivo did is asked of the simulator alone.
 */
final class Workload {

    /** What is wrong with a message. */
    private enum Sort {
        SOUND,
        DUPLICATE,
        INVALID,
        UNKNOWN_CALL
    }

    private record Sent(Sort sort, String id, String callUuid, String destination, String body) {
    }

    private final List<Sent> sent;

    private Workload(List<Sent> sent) {
        this.sent = sent;
    }

    /**
     * In a hundred messages: five duplicates, three invalid ones, three for calls that do not exist; half of them XML.
     */
    static Workload of(PlivoSimulator plivo, int messages, long seed) {
        Random random = new Random(seed);
        List<Sent> sent = new ArrayList<>();
        List<Sent> sound = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            int dice = i % 100;
            String destination = "+1415600%04d".formatted(i);
            if (dice < 5 && !sound.isEmpty()) {
                Sent earlier = sound.get(random.nextInt(sound.size()));
                sent.add(request(Sort.DUPLICATE, earlier.id(), earlier.callUuid(), earlier.destination(), random));
            } else if (dice < 8) {
                sent.add(request(Sort.INVALID, "r-" + i, "no such call", destination, random));
            } else if (dice < 11) {
                sent.add(request(Sort.UNKNOWN_CALL, "r-" + i, "unknown-" + i, destination, random));
            } else {
                Call call = plivo.call("+1415500%04d".formatted(i), "+14150001111");
                Sent request = request(Sort.SOUND, "r-" + i, call.uuid(), destination, random);
                sent.add(request);
                sound.add(request);
            }
        }
        Collections.shuffle(sent, random);
        return new Workload(sent);
    }

    private static Sent request(Sort sort, String id, String callUuid, String destination, Random random) {
        return new Sent(
                sort, id, callUuid, destination, random.nextBoolean()
                        ? Request.json(id, callUuid, destination) : Request.xml(id, callUuid, destination));
    }

    List<String> messages() {
        return sent.stream().map(Sent::body).toList();
    }

    int size() {
        return sent.size();
    }

    void check(Ends ends, PlivoSimulator plivo) {
        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> {
            plivo.settle();
            return true;
        });
        Map<Integer, String> endOf = everyMessageIsAtOneEnd(ends);

        // Transfers of a call that Plivo may have begun, and those that it did begin: it asked for their documents.
        Map<String, Long> mayHaveActed = count(plivo.requests().stream()
                .filter(request -> request.method().equals("POST") && request.status() != 429 && request.status() != 404)
                .toList(), request -> request.path().split("/")[5]);
        Map<String, Long> acted = count(plivo.fetches(), request -> request.form().get("CallUUID"));
        assertThat(mayHaveActed.values()).as("transfers that may have happened, of each call").containsOnly(1L);
        assertThat(acted.values()).as("transfers that happened, of each call").containsOnly(1L);

        Map<String, Integer> figures = new TreeMap<>();
        Map<String, List<Integer>> byId = new HashMap<>();
        for (int i = 0; i < sent.size(); i++) {
            Sent message = sent.get(i);
            String end = endOf.get(i);
            boolean happened = acted.containsKey(message.callUuid());
            figures.merge(end, 1, Integer::sum);
            switch (message.sort()) {
                case INVALID, UNKNOWN_CALL -> {
                    assertThat(end).as(message.id()).isEqualTo(Broker.DEAD_LETTERS);
                    assertThat(happened).as(message.id()).isFalse();
                }
                default -> byId.computeIfAbsent(message.id(), id -> new ArrayList<>()).add(i);
            }
        }
        int lost = 0;
        for (List<Integer> alike : byId.values()) {
            Sent message = sent.get(alike.get(0));
            List<String> theirEnds = new ArrayList<>(alike.stream().map(endOf::get).toList());
            for (int i = 1; i < alike.size(); i++) {
                assertThat(theirEnds.remove(Broker.DUPLICATES)).as("%s: all but one are dropped", message.id()).isTrue();
            }
            String end = theirEnds.get(0);
            Call call = plivo.findCall(message.callUuid()).orElseThrow();
            boolean happened = acted.containsKey(message.callUuid());
            boolean connected = call.bLeg().map(leg -> leg.party().equals(message.destination())).orElse(false);
            if (happened && !connected) {
                // The node was dead when Plivo asked it for the document, and the simulator asks once.
                assertThat(call.aLeg().hangupCauseCode()).as(message.id()).contains(7013);
                lost++;
            }
            switch (end) {
                case Broker.REPLIES -> assertThat(happened).as(message.id()).isTrue();
                case Broker.UNDECIDED -> assertThat(happened).as(message.id()).isFalse();
                case Broker.DEAD_LETTERS -> assertThat(happened && !connected).as(message.id()).isTrue();
                default -> throw new AssertionError(message.id() + " is at " + end);
            }
        }
        figures.put("requests to Plivo", plivo.requests().size());
        figures.put("transfers begun", acted.size());
        figures.put("callers lost", lost);
        System.out.println("Figures: " + figures);
        assertThat(figures).containsKeys(Broker.ENDS.toArray(String[]::new));
    }

    private Map<Integer, String> everyMessageIsAtOneEnd(Ends ends) {
        Map<Integer, String> endOf = new HashMap<>();
        for (String end : Broker.ENDS) {
            for (Letter letter : ends.at(end)) {
                int number = Integer.parseInt(letter.property("number"));
                assertThat(endOf.put(number, end)).as("another end of message %d, which is at %s", number, end).isNull();
                if (!end.equals(Broker.REPLIES)) {
                    assertThat(letter.body()).isEqualTo(sent.get(number).body());
                } else {
                    assertThat(letter.body()).contains('"' + sent.get(number).id() + '"');
                }
            }
        }
        assertThat(endOf.keySet()).containsExactlyInAnyOrderElementsOf(IntStream.range(0, sent.size()).boxed().toList());
        return endOf;
    }

    private static Map<String, Long> count(List<RecordedRequest> requests, Function<RecordedRequest, String> call) {
        return requests.stream().collect(groupingBy(call, counting()));
    }
}
