package io.github.camelplivo.monitor;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import io.github.camelplivo.outcome.CallOutcome;
import io.github.camelplivo.outcome.Result;

/** Counts since the component was made, and the last failures. */
public final class Counts implements Observer {

    private static final int REMEMBERED = 20;
    private static final int TIMELINES = 100;

    /** A failure and when it was. */
    public record Failed(Instant at, Attempt attempt) {
    }

    private final Cells<Outcome, LongAdder> requests = new Cells<>(Outcome.class, (operation, outcome) -> new LongAdder());
    private final Cells<Verdict, LongAdder> callbacks = new Cells<>(Verdict.class, (kind, verdict) -> new LongAdder());
    private final Cells<Reaction, LongAdder> answers = new Cells<>(Reaction.class, (kind, how) -> new LongAdder());
    private final Map<String, LongAdder> dials = new ConcurrentSkipListMap<>();
    private final Cells<CallOutcome, LongAdder> outcomes
            = new Cells<>(CallOutcome.class, (operation, outcome) -> new LongAdder());
    private final Map<Fate, LongAdder> reports = new ConcurrentSkipListMap<>();
    private final Deque<Result> results = new ArrayDeque<>();
    private final Deque<Failed> failures = new ArrayDeque<>();
    private final Lock lock = new ReentrantLock();

    @Override
    public void request(Attempt attempt) {
        requests.at(attempt.operation(), attempt.outcome()).increment();
        if (attempt.outcome() != Outcome.DONE) {
            lock.lock();
            try {
                if (failures.size() == REMEMBERED) {
                    failures.removeLast();
                }
                failures.addFirst(new Failed(Instant.now(), attempt));
            } finally {
                lock.unlock();
            }
        }
    }

    @Override
    public void callback(String kind, Verdict verdict) {
        callbacks.at(kind, verdict).increment();
    }

    @Override
    public void answered(String kind, Reaction how) {
        answers.at(kind, how).increment();
    }

    @Override
    public void dialEnded(DialEnd dial) {
        dials.computeIfAbsent(dial.word(), status -> new LongAdder()).increment();
    }

    @Override
    public void outcome(Result result) {
        outcomes.at(result.operation(), result.outcome()).increment();
        lock.lock();
        try {
            if (results.size() == TIMELINES) {
                results.removeLast();
            }
            results.addFirst(result);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void report(Fate fate) {
        reports.computeIfAbsent(fate, it -> new LongAdder()).increment();
    }

    /** Outcomes that were waited for, by operation. */
    public Map<String, Map<CallOutcome, Long>> outcomes() {
        return outcomes.read(LongAdder::sum);
    }

    /** The fate of reports for which no exchange waits here. */
    public Map<String, Long> reports() {
        Map<String, Long> all = new TreeMap<>();
        reports.forEach((fate, count) -> all.put(fate.toString(), count.sum()));
        return all;
    }

    /** The last hundred outcomes, the newest first. */
    public List<Result> results() {
        lock.lock();
        try {
            return new ArrayList<>(results);
        } finally {
            lock.unlock();
        }
    }

    /** Answers of routes to callbacks, by kind. */
    public Map<String, Map<Reaction, Long>> answers() {
        return answers.read(LongAdder::sum);
    }

    /** Dials of transfers that ended, by status. */
    public Map<String, Long> dials() {
        Map<String, Long> all = new TreeMap<>();
        dials.forEach((status, count) -> all.put(status, count.sum()));
        return all;
    }

    /** By operation. */
    public Map<String, Map<Outcome, Long>> requests() {
        return requests.read(LongAdder::sum);
    }

    /** By kind. */
    public Map<String, Map<Verdict, Long>> callbacks() {
        return callbacks.read(LongAdder::sum);
    }

    /** How many callbacks were turned away. */
    public long refusedCallbacks() {
        return callbacks().values().stream().flatMap(verdicts -> verdicts.entrySet().stream())
                .filter(verdict -> verdict.getKey().isRefusal()).mapToLong(Map.Entry::getValue).sum();
    }

    /** The last 20 failures, the newest first. */
    public List<Failed> failures() {
        lock.lock();
        try {
            return new ArrayList<>(failures);
        } finally {
            lock.unlock();
        }
    }
}
