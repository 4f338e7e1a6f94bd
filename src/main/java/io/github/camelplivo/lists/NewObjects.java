package io.github.camelplivo.lists;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import io.github.camelplivo.api.Answer.Each;
import io.github.camelplivo.api.Operation;
import org.apache.camel.spi.IdempotentRepository;

/**
 * What is new in a list. Each look reads the list from some time before the last complete look, because a record may
 * appear late, and takes what was not told before.
 * <p>
 * An object is told when {@link #told} is called for it. What was taken and not told comes again. With a repository
 * this holds across restarts and crashes. Without one, memory holds what another look can find.
 * <p>
 * Safe for concurrent use; one look at a time.
 */
public final class NewObjects {

    /** Plivo rejects a filter that spans more than 30 days. */
    private static final Duration SPAN = Duration.ofDays(29);
    /** Plivo keeps no list for longer. */
    private static final Duration HISTORY = Duration.ofDays(90);

    private final Operation list;
    private final Each each;
    private final Duration overlap;
    private final Duration lookBack;
    private final Told told;
    private final Marks marks;
    private final Function<Map<String, Instant>, Pages> reading;
    private final Clock clock;
    private final Lock looking = new ReentrantLock();
    /** When the first look was attempted, successfully or not; null before. */
    private Instant began;
    /** Up to when everything was found; null before the first look. */
    private Instant until;

    /**
     * @param list       a list whose objects have an id and a time
     * @param overlap    how much of what was read is read again, for records that appear late
     * @param lookBack   how much of what was there before the very first look is new
     * @param repository remembers what was told; null for the memory
     * @param reading    reads the list with these filters
     */
    public NewObjects(Operation list, Duration overlap, Duration lookBack, IdempotentRepository repository,
                      Function<Map<String, Instant>, Pages> reading, Clock clock) {
        this.list = list;
        this.each = list.answer().each();
        this.overlap = overlap;
        this.lookBack = lookBack;
        this.told = new Told(repository);
        this.marks = repository == null ? null : new Marks(repository, list.name());
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * Looks for what is new.
     *
     * @param  most how many objects at most
     * @return      the oldest ones, the oldest first; each is taken until it is told or given back
     */
    public List<NewObject> take(int most) {
        looking.lock();
        try {
            told.save();
            Instant now = clock.instant();
            begin(now);
            List<NewObject> found = oldest(now, most);
            found.forEach(told::find);
            Instant complete = found.size() < most ? now : found.get(most - 1).time();
            if (complete != null && complete.isAfter(until)) {
                // What has a time in the future must not hide what comes before it.
                until = complete.isBefore(now) ? complete : now;
            }
            mark();
            told.forget(from(), now.minus(HISTORY));
            // Not before all else has succeeded: what is taken does not come again.
            found.forEach(told::take);
            return found;
        } finally {
            looking.unlock();
        }
    }

    private void begin(Instant now) {
        if (until == null) {
            began = began == null ? now : began;
            until = start(now);
        }
        if (until.isAfter(now)) {
            // The clock was ahead, and nobody knows when it was that.
            until = now.minus(overlap);
        }
    }

    /** It never comes again. */
    public void told(NewObject object) {
        told.tell(object);
    }

    /** It comes again with the next look. */
    public void giveBack(NewObject object) {
        told.giveBack(object);
    }

    private Instant from() {
        // Some lists write their times without fractions of a second.
        Instant overlapping = until.minus(overlap).truncatedTo(ChronoUnit.SECONDS);
        return told.firstUntold().filter(first -> first.isBefore(overlapping)).orElse(overlapping);
    }

    private List<NewObject> oldest(Instant now, int most) {
        PriorityQueue<NewObject> found = new PriorityQueue<>(NewObject.ORDER.reversed());
        Set<String> keys = new HashSet<>();
        read(from(), now, now, () -> found.size() == most, object -> {
            if (told.isFree(object) && keys.add(object.key())) {
                found.add(object);
                if (found.size() > most) {
                    found.poll();
                }
            }
        });
        List<NewObject> oldest = new ArrayList<>(found);
        oldest.sort(NewObject.ORDER);
        return oldest;
    }

    private void mark() {
        if (marks != null) {
            marks.set(told.firstUntold().filter(first -> first.isBefore(until)).orElse(until));
        }
    }

    /** Where the last run stopped. At the very first start, what was there before counts as told. */
    private Instant start(Instant now) {
        Optional<Instant> marked = marks == null ? Optional.empty() : marks.find(now);
        if (marked.isPresent()) {
            return marked.get();
        }
        // Of the first attempt: what comes until Plivo answers is new.
        Instant start = began.minus(lookBack);
        read(Marks.hour(start).minus(overlap), start, now, () -> false, object -> {
            if (object.time() == null || object.time().isBefore(start)) {
                told.tell(object);
            }
        });
        if (marks != null) {
            marks.set(start);
        }
        return start;
    }

    /** Reads in stretches that Plivo allows, from the oldest on, until there is enough. */
    private void read(Instant from, Instant to, Instant now, BooleanSupplier enough, Consumer<NewObject> reader) {
        Instant start = from;
        Instant end;
        do {
            end = each.filter() != null && start.plus(SPAN).isBefore(to) ? start.plus(SPAN) : to;
            stretch(start, end.isBefore(now) ? end : null, reader);
            start = end;
        } while (end.isBefore(to) && !enough.getAsBoolean());
    }

    private void stretch(Instant from, Instant to, Consumer<NewObject> reader) {
        Map<String, Instant> times = new HashMap<>();
        if (each.filter() != null) {
            times.put(each.filter() + "__gte", from);
            if (to != null) {
                times.put(each.filter() + "__lte", to);
            }
        }
        try (Pages pages = reading.apply(times)) {
            pages.forEachRemaining(
                    told -> object(told).filter(it -> it.time() == null || !it.time().isBefore(from)).ifPresent(reader));
        }
    }

    @SuppressWarnings("unchecked")
    private Optional<NewObject> object(Object told) {
        // An object of JSON has text for its keys. One without an id is none of this list.
        return told instanceof Map<?, ?> fields && fields.get(each.id()) != null
                ? Optional.of(new NewObject(
                        list.name() + ":" + fields.get(each.id()), fields.get(each.id()).toString(),
                        ListTimes.read(fields.get(each.time())), (Map<String, Object>) fields))
                : Optional.empty();
    }
}
