package io.github.camelplivo.lists;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How many requests a list may take, told by a clock that moves as the test says. */
class BudgetTest {

    @Test
    void noStretchOfThatLengthHasMoreRequests() {
        AtomicLong clock = new AtomicLong();
        Budget budget = new Budget(20, Duration.ofMinutes(1), clock::get);
        Random random = new Random(7);
        List<Long> made = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            clock.addAndGet(budget.take());
            made.add(clock.get());
            clock.addAndGet(random.nextInt(5) == 0 ? Duration.ofSeconds(random.nextInt(20)).toNanos() : 1_000_000);
        }
        long minute = Duration.ofMinutes(1).toNanos();
        for (int i = 20; i < made.size(); i++) {
            assertThat(made.get(i) - made.get(i - 20)).isGreaterThanOrEqualTo(minute);
        }
    }

    /** What waited is not late any longer than it must be. */
    @Test
    void theBudgetIsUsedUp() {
        AtomicLong clock = new AtomicLong();
        Budget budget = new Budget(10, Duration.ofSeconds(1), clock::get);
        for (int i = 0; i < 100; i++) {
            clock.addAndGet(budget.take());
        }
        assertThat(Duration.ofNanos(clock.get())).isEqualTo(Duration.ofSeconds(9));
    }
}
