package io.github.camelplivo.outcome;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import io.github.camelplivo.outcome.Fact.Accepted;
import io.github.camelplivo.outcome.Fact.Answered;
import io.github.camelplivo.outcome.Fact.Connected;
import io.github.camelplivo.outcome.Fact.Ended;
import io.github.camelplivo.outcome.Fact.Fetched;
import io.github.camelplivo.outcome.Fact.LegOver;
import io.github.camelplivo.outcome.Fact.Looked;
import io.github.camelplivo.outcome.Waits.Beginning;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Many waits in virtual time: how often they look, and that each ends once. */
@Tag("portable")
class WaitsTest {

    private static final Instant START = Instant.parse("2026-01-31T12:00:00Z");
    private static final Duration TICK = Duration.ofMillis(100);

    private final Random random = new Random(1);
    private final List<Instant> requests = new ArrayList<>();
    private final Map<String, Integer> requestsOf = new HashMap<>();
    private final List<Result> results = new ArrayList<>();
    /** Work on its way, by when it is done. */
    private final PriorityQueue<Work> work = new PriorityQueue<>((one, other) -> one.at().compareTo(other.at()));
    private Instant now = START;
    private int longest;
    private boolean tooMany;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    private record Work(Instant at, Runnable run) {
    }

    private Waits waits(int lookRate, int most) {
        return new Waits(clock, this::later, lookRate, most, new Watch() {
        });
    }

    /** Threads are not there at once. */
    private void later(Runnable run) {
        work.add(new Work(now.plusMillis(longest == 0 ? 0 : random.nextInt(longest)), run));
    }

    private static Terms terms() {
        return new Terms(
                Terms.Aim.ANSWER, List.of(1), Duration.ofSeconds(20), false, START.plusSeconds(15), START.plusSeconds(45),
                false);
    }

    private Pending pending(String id, String key) {
        return new Pending(
                "call-transfer", "MA", new Ticket(id, 1, START.plusSeconds(15), null, null), key, "call-" + id, terms(),
                number -> look(id, number), null, this, now);
    }

    private Looker.Found look(String id, int number) {
        int made = tooMany ? 1 : 1 + random.nextInt(Looker.MOST_REQUESTS);
        for (int i = 0; i < made; i++) {
            requests.add(now);
            requestsOf.merge(id, 1, Integer::sum);
        }
        return new Looker.Found(List.of(new Looked(number, false, false, List.of())), made, tooMany);
    }

    /** Nothing here is refused that another one has joined. */
    static Waits.Waiter told(Consumer<Result> result) {
        return new Waits.Waiter() {
            @Override
            public void over(Result outcome) {
                result.accept(outcome);
            }

            @Override
            public void failed(RuntimeException why) {
                throw why;
            }
        };
    }

    private void begin(Waits waits, int count) {
        for (int i = 0; i < count; i++) {
            waits.begin(pending("t" + i, "k" + i), told(results::add));
            waits.tell("t" + i, new Accepted(true));
            waits.tell("t" + i, new Fetched(1, false));
        }
    }

    private void pass(Waits waits, Duration time) {
        Instant end = now.plus(time);
        Instant tick = now;
        while (now.isBefore(end)) {
            now = work.isEmpty() || work.peek().at().isAfter(tick) ? tick : work.peek().at();
            if (!work.isEmpty() && !work.peek().at().isAfter(now)) {
                work.poll().run().run();
            } else {
                waits.tick();
                tick = now.plus(TICK);
            }
        }
    }

    /** The most requests within any stretch of that length. */
    private int most(Duration stretch) {
        int most = 0;
        for (int first = 0, last = 0; last < requests.size(); last++) {
            while (!requests.get(last).isBefore(requests.get(first).plus(stretch))) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    @ParameterizedTest
    @CsvSource({ "10, 0", "10, 3000", "25, 0", "25, 700", "4, 0", "4, 2000" })
    void noSecondHasMoreRequestsThanItMay(int lookRate, int longest) {
        this.longest = longest;
        Waits waits = waits(lookRate, 10_000);
        begin(waits, 300);

        pass(waits, Duration.ofSeconds(120));

        assertThat(most(Duration.ofSeconds(1))).isPositive().isLessThanOrEqualTo(lookRate);
        assertThat(results).hasSize(300).extracting(Result::outcome).containsOnly(CallOutcome.UNKNOWN);
        assertThat(waits.size()).isZero();
    }

    /** A look needs more requests than a second has: it takes the share of several. */
    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3 })
    void aSmallRateIsKeptOverSeveralSeconds(int lookRate) {
        Waits waits = waits(lookRate, 10_000);
        begin(waits, 50);

        pass(waits, Duration.ofSeconds(120));

        assertThat(most(Duration.ofMillis(4_000 / lookRate))).isPositive().isLessThanOrEqualTo(Looker.MOST_REQUESTS);
        assertThat(results).hasSize(50);
    }

    @Test
    void aTransferMakesTwentyRequestsAtMost() {
        Waits waits = waits(1_000_000, 10_000);
        begin(waits, 300);

        pass(waits, Duration.ofSeconds(120));

        assertThat(requestsOf).hasSize(300);
        assertThat(requestsOf.values()).allMatch(made -> made <= 20).anyMatch(made -> made > 10);
    }

    @Test
    void whenPlivoSaysTooManyNobodyLooksForAWhile() {
        tooMany = true;
        Waits waits = waits(25, 10_000);
        begin(waits, 100);

        pass(waits, Duration.ofSeconds(120));

        assertThat(requests).hasSizeGreaterThan(1);
        for (int i = 1; i < requests.size(); i++) {
            assertThat(Duration.between(requests.get(i - 1), requests.get(i))).satisfiesAnyOf(
                    // Those that had begun.
                    pause -> assertThat(pause).isZero(), pause -> assertThat(pause).isGreaterThanOrEqualTo(
                            Duration.ofSeconds(6)));
        }
        assertThat(results).hasSize(100);
    }

    @Test
    void whileReportsComeNobodyLooks() {
        Waits waits = waits(25, 10_000);
        begin(waits, 100);
        pass(waits, Duration.ofSeconds(20));
        for (int i = 0; i < 100; i++) {
            waits.tell("t" + i, new Connected(1, "b", "1"));
        }

        pass(waits, Duration.ofSeconds(120));

        assertThat(requests).isEmpty();
        assertThat(results).hasSize(100).extracting(Result::outcome).containsOnly(CallOutcome.ANSWERED);
    }

    @Test
    void twoThatDecideAtOnceEndItOnce() {
        Pending wait = pending("t", "k");
        wait.join(told(results::add));
        wait.add(List.of(new Accepted(true)), now);

        Ruling one = wait.add(List.of(new Connected(1, "b", "1")), now);
        Ruling other = wait.add(List.of(new Ended("in time")), now);

        assertThat(one.isDecided()).isTrue();
        assertThat(other.isDecided()).isTrue();
        assertThat(wait.end(one, now)).hasSize(1);
        assertThat(wait.end(other, now)).isEmpty();
        assertThat(wait.result().outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(wait.add(List.of(new Fetched(1, false)), now)).isNull();
        assertThat(wait.join(told(results::add))).isFalse();
    }

    @Test
    void thereIsOneLookAtATime() {
        Pending wait = pending("t", "k");

        assertThat(wait.beginLook()).isTrue();
        assertThat(wait.beginLook()).isFalse();
        wait.endLook();
        assertThat(wait.beginLook()).isTrue();
    }

    @Test
    void manyThreadsEndEachWaitOnce() throws Exception {
        int rounds = 300;
        int threads = 4;
        AtomicInteger ends = new AtomicInteger();
        Waits waits = new Waits(Clock.systemUTC(), Runnable::run, 10, 10_000, new Watch() {
        });
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier barrier = new CyclicBarrier(threads);
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                waits.begin(pending("t" + i, "k" + i), told(result -> ends.incrementAndGet()));
                waits.tell("t" + i, new Accepted(true));
            }
            for (int t = 0; t < threads; t++) {
                String leg = "b" + t;
                all.add(CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < rounds; i++) {
                        await(barrier);
                        waits.tell("t" + i, new Connected(1, leg, "1"));
                    }
                }, pool));
            }
            for (CompletableFuture<Void> each : all) {
                each.get();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(ends).hasValue(rounds);
        assertThat(waits.size()).isZero();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoAsksForTheSameJoins() {
        Waits waits = waits(10, 2);

        assertThat(waits.begin(pending("t1", "k"), told(results::add))).isEqualTo(Beginning.FIRST);
        assertThat(waits.begin(pending("t2", "k"), told(results::add))).isEqualTo(Beginning.JOINED);
        assertThat(waits.begin(pending("t3", "other"), told(results::add))).isEqualTo(Beginning.FIRST);
        assertThat(waits.begin(pending("t4", "another"), told(results::add))).isEqualTo(Beginning.NO_ROOM);
        waits.tell("t1", new Accepted(true));
        waits.tell("t1", new Connected(1, "b", "1"));
        pass(waits, Duration.ofSeconds(1));

        assertThat(results).hasSize(2).extracting(Result::outcome).containsOnly(CallOutcome.ANSWERED);
        assertThat(waits.size()).isEqualTo(1);
        assertThat(waits.begin(pending("t5", "k"), told(results::add))).isEqualTo(Beginning.FIRST);
    }

    @Test
    void whatWasRefusedAndFetchedIsWaitedFor() {
        Waits waits = waits(10, 10);
        Pending refused = pending("t1", "k1");
        Pending fetched = pending("t2", "k2");
        waits.begin(refused, told(results::add));
        waits.begin(fetched, told(results::add));
        waits.tell("t2", new Fetched(1, false));

        assertThat(waits.withdraw(refused, new IllegalStateException("refused"))).isTrue();
        assertThat(waits.withdraw(fetched, new IllegalStateException("refused"))).isFalse();

        assertThat(waits.size()).isEqualTo(1);
        assertThat(results).isEmpty();
    }

    /** The clock is one for all. */
    @Test
    void whatCannotBeJudgedHoldsUpNobody() {
        Waits waits = waits(1_000, 10);
        begin(waits, 2);
        waits.tell("t0", new LegOver(1, null, "1", 4000, null, false, KnownBy.REPORT));
        assertThatThrownBy(() -> waits.tell("t0", new Answered(1, "b", "1"))).isInstanceOf(NullPointerException.class);

        pass(waits, Duration.ofSeconds(50));

        assertThat(results).extracting(Result::outcome).containsExactly(CallOutcome.UNKNOWN, CallOutcome.UNKNOWN);
    }
}
