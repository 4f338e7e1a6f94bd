package com.example.transferqueue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import com.example.crash.Truth;
import com.example.transferqueue.Broker.Letter;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Person;
import io.github.camelplivo.simulator.PlivoSimulator;

import static java.util.stream.Collectors.toMap;
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
     * In a hundred messages: five duplicates, three invalid ones, three for calls that do not exist; half of them XML. Of
     * ten destinations two are busy, do not answer, refuse or are out of service, and the others answer after a while.
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
                Person person = plivo.person(destination);
                switch (i % 40) {
                    case 11, 21 -> person.isBusy();
                    case 12, 22 -> person.neverAnswers();
                    case 13, 23 -> person.refusesAfter(Duration.ofMillis(300));
                    case 14, 24 -> person.isUnreachable();
                    default -> person.answersAfter(Duration.ofMillis(random.nextInt(1_500)));
                }
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

        for (Call call : plivo.calls()) {
            assertThat(call.dials()).as("transfers that happened, of call %s", call.uuid()).hasSizeLessThan(2);
        }
        Map<String, Integer> figures = new TreeMap<>();
        Map<String, List<Integer>> byId = new HashMap<>();
        for (int i = 0; i < sent.size(); i++) {
            Sent message = sent.get(i);
            String end = endOf.get(i);
            figures.merge(end, 1, Integer::sum);
            switch (message.sort()) {
                case INVALID, UNKNOWN_CALL -> {
                    assertThat(end).as(message.id()).isEqualTo(Broker.DEAD_LETTERS);
                    assertThat(plivo.findCall(message.callUuid())).as(message.id()).isEmpty();
                }
                default -> byId.computeIfAbsent(message.id(), id -> new ArrayList<>()).add(i);
            }
        }
        Map<String, String> outcomeOf = ends.at(Broker.REPLIES).stream()
                .collect(toMap(reply -> reply.property("requestId"), reply -> reply.property("outcome")));
        Map<String, Integer> outcomes = new TreeMap<>();
        int lost = 0;
        int undecided = 0;
        for (List<Integer> alike : byId.values()) {
            Sent message = sent.get(alike.get(0));
            // The id of a dead letter may be used again: then another one is none that is dropped.
            List<String> theirEnds = new ArrayList<>(alike.stream().map(endOf::get).toList());
            theirEnds.removeIf(Broker.DUPLICATES::equals);
            String end = theirEnds.get(0);
            assertThat(theirEnds).as("%s: all but one are dropped", message.id()).hasSizeLessThanOrEqualTo(
                    end.equals(Broker.DEAD_LETTERS) ? alike.size() : 1).containsOnly(end);
            Call call = plivo.findCall(message.callUuid()).orElseThrow();
            String truth = Truth.of(call);
            boolean isLost = call.aLeg().hangupCauseCode().filter(code -> code == 7013).isPresent();
            lost += isLost ? 1 : 0;
            switch (end) {
                case Broker.REPLIES -> {
                    String outcome = outcomeOf.get(message.id());
                    outcomes.merge(outcome, 1, Integer::sum);
                    assertThat(outcome).as("%s, %s", message.id(), call.dials()).isEqualTo(truth);
                }
                case Broker.UNDECIDED -> {
                    System.out.println("Undecided: " + message.id() + " " + truth + " " + call);
                    undecided += isLost ? 0 : 1;
                }
                case Broker.DEAD_LETTERS -> assertThat(truth).as(message.id()).isEqualTo("NEVER_FETCHED");
                default -> throw new AssertionError(message.id() + " is at " + end);
            }
        }
        figures.put("requests to Plivo", plivo.requests().size());
        figures.put("callers lost", lost);
        System.out.println("Figures: " + figures + ", replies " + outcomes);
        assertThat(figures).containsKeys(Broker.REPLIES, Broker.DEAD_LETTERS, Broker.DUPLICATES);
        assertThat(outcomes).containsKeys("ANSWERED", "BUSY", "NO_ANSWER", "REJECTED", "UNREACHABLE");
        // A caller who was lost while no node was there is nobody's any more.
        assertThat(undecided).as("undecided, of callers who were not lost").isLessThanOrEqualTo(1 + sent.size() / 1_000);
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
}
