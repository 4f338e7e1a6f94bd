package io.github.camelplivo.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import io.github.camelplivo.simulator.LogEntry.Kind;

/** What was asked of the simulator, and what it asked of others. */
final class Journal {

    private final AtomicLong numbers;
    private final List<LogEntry> entries = new ArrayList<>();

    Journal(AtomicLong numbers) {
        this.numbers = numbers;
    }

    void came(Request request, int status) {
        add(Kind.REQUEST, new RecordedRequest(
                request.method(), request.path(), request.query(), request.headers(), request.body(), status));
    }

    void fetched(RecordedRequest fetch) {
        add(Kind.FETCH, fetch);
    }

    private synchronized void add(Kind kind, RecordedRequest request) {
        entries.add(new LogEntry(numbers.incrementAndGet(), Instant.now(), kind, request));
    }

    List<RecordedRequest> requests() {
        return of(Kind.REQUEST);
    }

    List<RecordedRequest> fetches() {
        return of(Kind.FETCH);
    }

    private synchronized List<RecordedRequest> of(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).map(LogEntry::request).toList();
    }

    /** What has a higher number. */
    synchronized List<LogEntry> after(long number) {
        int first = entries.size();
        while (first > 0 && entries.get(first - 1).number() > number) {
            first--;
        }
        return List.copyOf(entries.subList(first, entries.size()));
    }
}
