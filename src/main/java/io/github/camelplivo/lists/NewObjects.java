package io.github.camelplivo.lists;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    private final Operation list;
    private final Each each;
    private final Duration overlap;
    private final Duration lookBack;
    private final Told told;
    private final Marks marks;
    private final Function<Map<String, Instant>, Pages> reading;
    private final Clock clock;
    private final Lock looking = new ReentrantLock();
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

    /** Forgets what memory holds: the first look follows, or another node may have looked meanwhile. */
    public void begin() {
        looking.lock();
        try {
            told.clear();
            until = null;
        } finally {
            looking.unlock();
        }
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
            if (until == null) {
                until = start(now);
            }
            Instant from = from();
            Instant to = end(from, now);
            List<NewObject> found = oldest(from, to, most);
            found.forEach(told::take);
            boolean all = found.size() < most;
            Instant complete = !all ? found.get(most - 1).time() : to == null ? now : to;
            if (complete != null && complete.isAfter(until)) {
                until = complete;
            }
            mark();
            told.forget(from());
            return found;
        } finally {
            looking.unlock();
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
        Instant overlapping = until.minus(overlap);
        return told.firstUntold().filter(first -> first.isBefore(overlapping)).orElse(overlapping);
    }

    private static Instant end(Instant from, Instant now) {
        return from.plus(SPAN).isBefore(now) ? from.plus(SPAN) : null;
    }

    private List<NewObject> oldest(Instant from, Instant to, int most) {
        PriorityQueue<NewObject> found = new PriorityQueue<>(NewObject.ORDER.reversed());
        Set<String> keys = new HashSet<>();
        read(from, to, object -> {
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
        Instant start = now.minus(lookBack);
        Instant from = Marks.hour(start).minus(overlap);
        read(from, end(from, now), object -> {
            if (object.time() == null || object.time().isBefore(start)) {
                told.tell(object);
            }
        });
        if (marks != null) {
            marks.set(start);
        }
        return start;
    }

    private void read(Instant from, Instant to, Consumer<NewObject> reader) {
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
