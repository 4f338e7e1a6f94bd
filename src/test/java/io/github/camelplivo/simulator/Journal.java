package io.github.camelplivo.simulator;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import io.github.camelplivo.simulator.LogEntry.Kind;

/** What was asked of the simulator, and what it asked of others. */
final class Journal {

    /**
     * The place of a request that is being answered: what it leads to may be fetched before the answer is there, and
     * comes after it nevertheless.
     */
    static final class Place {

        private final long number;
        private final Instant time;
        private LogEntry entry;

        private Place(long number, Instant time) {
            this.number = number;
            this.time = time;
        }
    }

    private final InstantSource clock;
    private final AtomicLong numbers;
    private final long before;
    private final List<Place> places = new ArrayList<>();

    Journal(InstantSource clock, AtomicLong numbers) {
        this.clock = clock;
        this.numbers = numbers;
        this.before = numbers.get();
    }

    /** The number of the last line that is not of this journal but of an earlier one. */
    long before() {
        return before;
    }

    /** The number of the last line. */
    synchronized long last() {
        return places.isEmpty() ? before : places.get(places.size() - 1).number;
    }

    /** A request has come; {@link #answered} or {@link #failed} must follow. */
    synchronized Place came() {
        Place place = new Place(numbers.incrementAndGet(), clock.instant());
        places.add(place);
        return place;
    }

    synchronized void answered(Place place, Request request, int status, String answer) {
        place.entry = new LogEntry(
                place.number, place.time, Kind.REQUEST, new RecordedRequest(
                        request.method(), request.path(), request.query(), request.headers(), request.body(), status),
                answer);
    }

    /** Nothing happens when it was answered. */
    synchronized void failed(Place place) {
        if (place.entry == null) {
            places.remove(place);
        }
    }

    synchronized void fetched(RecordedRequest fetch, String answer) {
        Place place = came();
        place.entry = new LogEntry(place.number, place.time, Kind.FETCH, fetch, answer);
    }

    List<RecordedRequest> requests() {
        return of(Kind.REQUEST);
    }

    List<RecordedRequest> fetches() {
        return of(Kind.FETCH);
    }

    private synchronized List<RecordedRequest> of(Kind kind) {
        return places.stream().map(place -> place.entry).filter(entry -> entry != null && entry.kind() == kind)
                .map(LogEntry::request).toList();
    }

    /** What has a higher number, up to a request that is being answered: so nobody who reads on misses it. */
    synchronized List<LogEntry> after(long number) {
        int first = places.size();
        while (first > 0 && places.get(first - 1).number > number) {
            first--;
        }
        return places.subList(first, places.size()).stream().map(place -> place.entry)
                .takeWhile(entry -> entry != null).toList();
    }
}
