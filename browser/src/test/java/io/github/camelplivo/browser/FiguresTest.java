package io.github.camelplivo.browser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;

/** How fast the page is, with 200 calls and 20 events a second. It says so, and demands nothing of the machine. */
@EnabledIf("io.github.camelplivo.browser.Browser#isThere")
class FiguresTest {

    private static final int CALLS = 200;
    private static final int EVENTS = Integer.getInteger("page.events", 200);
    private static final long EVERY_MILLIS = 50;

    private static final String WATCH = """
            window.seenAt = {};
            window.longTasks = [];
            new PerformanceObserver(list => list.getEntries().forEach(task => window.longTasks.push(task.duration)))
                .observe({ type: 'longtask' });
            new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => {
                if (node.querySelectorAll) {
                    node.querySelectorAll('.person[data-party]').forEach(it => window.seenAt[it.dataset.party] ??= Date.now());
                }
            }))).observe(document.getElementById('calls'), { childList: true, subtree: true });
            """;

    @Test
    @SuppressWarnings("unchecked")
    void twoHundredCallsAndTwentyEventsASecond() throws Exception {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try (PlivoSimulator plivo = PlivoSimulator.start(); Browser browser = Browser.open()) {
            Deque<Call> calls = new ArrayDeque<>();
            for (int i = 0; i < CALLS; i++) {
                calls.add(plivo.call("+1415500%04d".formatted(i), "+14150001111", "+1415600%04d".formatted(i)));
            }
            browser.goTo(plivo.port());
            browser.awaitText("#count", "200 · 400 people");
            browser.run(WATCH);
            // The browser's compiler is to be done before it counts.
            Map<String, Long> begun = new LinkedHashMap<>();
            AtomicInteger number = new AtomicInteger();
            var events = clock.scheduleAtFixedRate(() -> {
                int i = number.getAndIncrement();
                String party = "+1415700%04d".formatted(i);
                calls.remove().aLeg().hangUp();
                synchronized (begun) {
                    begun.put(party, System.currentTimeMillis());
                }
                calls.add(plivo.call(party, "+14150001111", "+1415800%04d".formatted(i)));
            }, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
            Thread.sleep(EVENTS * EVERY_MILLIS / 2);
            browser.run("window.longTasks.length = 0");
            Thread.sleep(EVENTS * EVERY_MILLIS);
            events.cancel(false);
            browser.await(".person[data-party='+1415700%04d']".formatted(number.get() - 1));

            Map<String, Long> seen = (Map<String, Long>) browser.run("return window.seenAt");
            List<Long> late = begun.entrySet().stream().skip(EVENTS / 3).map(event -> seen.get(event.getKey()) - event.getValue())
                    .sorted().toList();
            List<Number> tasks = (List<Number>) browser.run("return window.longTasks");
            System.out.printf(
                    "FIGURES: an event is seen after %d ms (median), %d ms (95 %%), %d ms (longest) of %d; main-thread tasks of more than"
                              + " 50 ms: %d, the longest %d ms%n",
                    late.get(late.size() / 2), late.get(late.size() * 95 / 100), late.get(late.size() - 1), late.size(),
                    tasks.size(), tasks.stream().mapToLong(Number::longValue).max().orElse(0));
            assertThat(late).isNotEmpty();
        } finally {
            clock.shutdownNow();
        }
    }
}
