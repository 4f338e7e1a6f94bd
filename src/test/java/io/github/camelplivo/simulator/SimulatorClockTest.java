package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What time it is in the simulator, and what is done when. */
class SimulatorClockTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final ScheduledThreadPoolExecutor ticker = new ScheduledThreadPoolExecutor(1);
    private final AtomicInteger settled = new AtomicInteger();
    private final SimulatorClock clock = new SimulatorClock(ticker, settled::incrementAndGet);
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void end() {
        ticker.shutdownNow();
    }

    private Runnable does(String what) {
        return () -> done.add(what);
    }

    /** What is done, and how long after the beginning. */
    private Runnable does(String what, Instant since) {
        return () -> done.add(what + " at " + Duration.between(since, clock.instant()).toSeconds());
    }

    @Test
    void itRunsAndDoesWhatIsDueByItself() {
        clock.pause();
        Instant before = clock.instant();
        clock.after(Duration.ofMillis(2), does("second"));
        clock.after(Duration.ofMillis(1), does("first"));

        clock.resume();

        await().until(() -> done.size() == 2);
        assertThat(done).containsExactly("first", "second");
        assertThat(clock.instant()).isAfterOrEqualTo(before.plusMillis(2));
        assertThat(clock.paused()).isFalse();
        assertThat(settled).hasValue(0);
    }

    @Test
    void itStandsStillUntilItIsAdvanced() {
        clock.pause();
        Instant start = clock.instant();
        clock.after(Duration.ZERO, does("now"));

        assertThat(clock.paused()).isTrue();
        assertThat(clock.instant()).isEqualTo(start);
        assertThat(done).isEmpty();
        clock.advance(SECOND);

        assertThat(done).containsExactly("now");
        assertThat(clock.instant()).isEqualTo(start.plusSeconds(1));
    }

    @Test
    void whatIsDueIsDoneInOrderAtItsTimeAndAfterWhatCameBeforeHasSettled() {
        clock.pause();
        Instant start = clock.instant();
        clock.after(SECOND.multipliedBy(3), does("c", start));
        clock.after(SECOND, () -> {
            does("a", start).run();
            clock.after(SECOND, does("b", start));
        });
        clock.after(SECOND.multipliedBy(3), does("d", start));
        clock.after(SECOND.multipliedBy(4), does("not yet", start));

        clock.advance(SECOND.multipliedBy(3));

        assertThat(done).containsExactly("a at 1", "b at 2", "c at 3", "d at 3");
        assertThat(settled).hasValue(5);
        assertThat(clock.next()).contains(start.plusSeconds(4));
    }

    @Test
    void aStepGoesToWhatIsDueNextAndDoesAllOfThatMoment() {
        Instant start = clock.instant();
        clock.after(HOUR, does("a"));
        clock.pause();
        clock.after(HOUR.multipliedBy(2), does("b"));
        clock.after(HOUR.multipliedBy(2), does("c"));

        assertThat(clock.step()).isTrue();
        assertThat(done).containsExactly("a");
        assertThat(clock.instant()).isAfterOrEqualTo(start.plus(HOUR));
        assertThat(clock.step()).isTrue();
        assertThat(done).containsExactly("a", "b", "c");
        assertThat(clock.step()).isFalse();
        assertThat(clock.next()).isEmpty();
    }

    @Test
    void aClockThatRunsLeapsAndRunsOn() {
        Instant start = clock.instant();
        clock.after(HOUR, does("an hour later"));

        clock.advance(HOUR);

        assertThat(done).containsExactly("an hour later");
        assertThat(clock.paused()).isFalse();
        assertThat(clock.instant()).isAfterOrEqualTo(start.plus(HOUR));
        clock.after(Duration.ofMillis(1), does("soon"));
        await().until(() -> done.contains("soon"));
    }

    @Test
    void itRunsOnFromWhereItStood() {
        clock.pause();
        clock.advance(HOUR);
        Instant stood = clock.instant();
        clock.after(Duration.ofMillis(1), does("soon"));

        clock.resume();

        await().until(() -> done.contains("soon"));
        assertThat(clock.instant()).isBetween(stood, stood.plus(HOUR));
    }

    @Test
    void whatIsCalledOffIsNotDone() {
        clock.pause();
        clock.after(SECOND, does("a")).cancel();
        SimulatorClock.Timer done = clock.after(SECOND, does("b"));

        clock.advance(SECOND);
        done.cancel();

        assertThat(this.done).containsExactly("b");
    }

    @Test
    void whatFailsWhileItRunsKeepsNothingElseFromBeingDone() {
        clock.after(Duration.ofMillis(1), () -> {
            throw new IllegalStateException("made to fail");
        });
        clock.after(Duration.ofMillis(1), does("after it"));

        await().until(() -> done.contains("after it"));
    }

    @Test
    void whatFailsWhileItIsAdvancedIsToldToWhoeverAdvancesIt() {
        clock.pause();
        clock.after(SECOND, () -> {
            throw new IllegalStateException("made to fail");
        });

        assertThatThrownBy(() -> clock.advance(SECOND)).isInstanceOf(IllegalStateException.class).hasMessage("made to fail");
    }

    @Test
    void itDoesNotGoBack() {
        assertThatThrownBy(() -> clock.advance(SECOND.negated())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoSleepsWakesUpWhenItHasBeenAdvanced() throws Exception {
        clock.pause();
        CompletableFuture<Void> sleeper = sleeper();
        await().until(() -> clock.next().isPresent());

        clock.advance(HOUR.minusSeconds(1));
        assertThat(sleeper).isNotDone();
        clock.advance(SECOND);

        sleeper.get(60, TimeUnit.SECONDS);
    }

    @Test
    void nothingIsDoneAndNobodySleepsAfterItsEnd() throws Exception {
        clock.pause();
        CompletableFuture<Void> sleeper = sleeper();
        await().until(() -> clock.next().isPresent());
        clock.after(SECOND, does("a"));

        clock.stop();

        sleeper.get(60, TimeUnit.SECONDS);
        clock.after(SECOND, does("b"));
        clock.sleep(HOUR);
        clock.advance(HOUR);
        assertThat(done).isEmpty();
    }

    private CompletableFuture<Void> sleeper() {
        return CompletableFuture.runAsync(() -> {
            try {
                clock.sleep(HOUR);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
