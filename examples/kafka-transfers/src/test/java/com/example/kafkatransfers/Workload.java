package com.example.kafkatransfers;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

import com.example.crash.Truth;
import com.example.kafkatransfers.Topics.Letter;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Person;
import io.github.camelplivo.simulator.PlivoSimulator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Records of all sorts, and the books: how each of them must have ended, and what Plivo must have done, whatever happened
 * in between. What Plivo did is asked of the simulator alone.
 */
final class Workload {

    private enum Sort {
        SOUND,
        REPEATED,
        POISON,
        UNKNOWN_CALL
    }

    private record Sent(Sort sort, String id, String callUuid, byte[] value) {
    }

    private final List<Sent> records;
    private volatile int sent;

    private Workload(List<Sent> records) {
        this.records = records;
    }

    /**
     * So many requests; and for a hundred of them five that their sender repeats, five records that are no requests, and
     * three requests for calls that do not exist. Of ten destinations two are busy, do not answer, refuse or are out of
     * service, and the others answer after a while.
     *
     * @param ringing how long it rings at most until somebody answers
     */
    static Workload of(PlivoSimulator plivo, int requests, Duration ringing, long seed) {
        Random random = new Random(seed);
        List<Sent> records = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            String destination = "+1415600%04d".formatted(i);
            String id = "r-" + i;
            if (i % 33 == 7) {
                records.add(new Sent(Sort.UNKNOWN_CALL, id, "unknown-" + i, request(id, "unknown-" + i, destination)));
                continue;
            }
            Call call = plivo.call("+1415500%04d".formatted(i), "+14150001111");
            script(plivo.person(destination), i, Duration.ofMillis(random.nextInt((int) ringing.toMillis())));
            Sent request = new Sent(Sort.SOUND, id, call.uuid(), request(id, call.uuid(), destination));
            records.add(request);
            if (i % 20 == 3) {
                records.add(new Sent(Sort.REPEATED, id, call.uuid(), request.value()));
            }
            if (i % 20 == 5) {
                records.add(new Sent(Sort.POISON, null, call.uuid(), poison(i, call.uuid(), destination)));
            }
        }
        Collections.shuffle(records, random);
        return new Workload(records);
    }

    private static void script(Person person, int i, Duration ringing) {
        switch (i % 40) {
            case 11, 21 -> person.isBusy();
            case 12, 22 -> person.neverAnswers();
            case 13, 23 -> person.refusesAfter(Duration.ofMillis(300));
            case 14, 24 -> person.isUnreachable();
            default -> person.answersAfter(ringing);
        }
    }

    private static byte[] request(String id, String callUuid, String destination) {
        return Request.json(id, callUuid, destination).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] poison(int i, String callUuid, String destination) {
        return switch (i / 20 % 4) {
            case 0 -> "no JSON".getBytes(StandardCharsets.UTF_8);
            case 1 -> request("no id", callUuid, destination);
            case 2 -> new byte[200_000];
            default -> null;
        };
    }

    /** Begins to send a record each time; a broker that is away gets them when it is back. */
    void send(Topics topics, Duration period) {
        ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor();
        sender.scheduleAtFixedRate(() -> {
            topics.post(records.get(sent).callUuid(), records.get(sent).value());
            sent++;
            if (sent == records.size()) {
                sender.shutdown();
            }
        }, 0, period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** How much of it is sent, from 0 to 1. */
    double progress() {
        return (double) sent / records.size();
    }

    /** How many rows there will be: each request and each record that is none has one. */
    int rows() {
        return (int) records.stream().filter(each -> each.sort() != Sort.REPEATED).count();
    }

    /** Compares what the table and the topics say with what Plivo saw, and prints the figures. */
    void check(Topics topics, Database database, PlivoSimulator plivo) {
        assertThat(sent).as("records sent").isEqualTo(records.size());
        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> {
            plivo.settle();
            return true;
        });
        Map<String, Map<String, Object>> rows = database.rows("select * from transfers").stream()
                .collect(toMap(row -> row.get("request_id").toString(), Function.identity()));
        List<Letter> allEvents = topics.read(Topics.OUTCOMES);
        List<Letter> allLetters = topics.read(Topics.DEAD_LETTERS);
        Map<String, Letter> events = distinct(allEvents);
        Map<String, Letter> letters = distinct(allLetters);

        Map<String, Integer> outcomes = new TreeMap<>();
        int lost = 0;
        int undecided = 0;
        for (Sent request : records.stream().filter(each -> each.id() != null && each.sort() != Sort.REPEATED).toList()) {
            String id = request.id();
            assertThat(rows.get(id)).as(id).containsEntry("state", "told");
            if (request.sort() == Sort.UNKNOWN_CALL) {
                assertThat(letters).containsKey(id);
                assertThat(letters.get(id).value()).isEqualTo(new String(request.value(), StandardCharsets.UTF_8));
                assertThat(events).doesNotContainKey(id);
                continue;
            }
            assertThat(letters).doesNotContainKey(id);
            assertThat(events).containsKey(id);
            String outcome = events.get(id).header("outcome");
            outcomes.merge(outcome, 1, Integer::sum);
            Call call = plivo.findCall(request.callUuid()).orElseThrow();
            lost += call.aLeg().hangupCauseCode().filter(code -> code == 7013).isPresent() ? 1 : 0;
            if (outcome.equals("UNKNOWN")) {
                undecided++;
                System.out.println("Undecided: " + id + " " + Truth.of(call) + " " + call + " " + rows.get(id));
            } else {
                assertThat(outcome).as("%s, %s", id, call.dials()).isEqualTo(Truth.of(call));
            }
        }
        List<String> doubled = Stream.concat(events.keySet().stream().filter(letters::containsKey),
                plivo.calls().stream().filter(call -> call.dials().size() > 1).map(Call::toString)).toList();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("records in", records.size());
        figures.put("of these repeated", records.size() - rows());
        figures.put("rows", rows.size());
        figures.put("outcomes out", events.size());
        figures.put("outcomes", outcomes);
        figures.put("dead letters", letters.size());
        figures.put("doubled", doubled.size());
        figures.put("lost", rows() - events.size() - letters.size());
        figures.put("undecided", undecided);
        figures.put("callers lost", lost);
        figures.put("told again", allEvents.size() - events.size() + allLetters.size() - letters.size());
        figures.put("rows taken more than once", rows.values().stream().filter(row -> (int) row.get("taken") > 1).count());
        figures.put("requests to Plivo", plivo.requests().size());
        System.out.println("Figures: " + figures);
        assertThat(doubled).as("two ends, or two dials").isEmpty();
        assertThat(rows).hasSize(rows());
        assertThat(events.size() + letters.size()).as("ends").isEqualTo(rows());
        assertThat(outcomes).containsKeys("ANSWERED", "BUSY", "NO_ANSWER", "REJECTED", "UNREACHABLE");
        assertThat(undecided).as("undecided").isLessThanOrEqualTo(1 + records.size() / 1_000);
    }

    /** As a reader of the topic has it that drops what it has seen; what is dropped must be the same in each word. */
    private static Map<String, Letter> distinct(List<Letter> letters) {
        Map<String, Letter> distinct = new HashMap<>();
        letters.stream().collect(groupingBy(letter -> letter.header("requestId"))).forEach((id, some) -> {
            assertThat(some).as(id).allMatch(letter -> letter.equals(some.get(0)));
            distinct.put(id, some.get(0));
        });
        return distinct;
    }
}
