package io.github.camelplivo.outcome;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The transfers that exchanges of this node wait for. A wait holds no thread: facts are reported from outside, and
 * {@link #tick} is called several times a second. Safe for concurrent use.
 */
public final class Waits {

    private static final Logger LOG = LoggerFactory.getLogger(Waits.class);
    /** When to ask again for a look that the budget did not allow. */
    private static final Duration NO_BUDGET = Duration.ofMillis(100);

    private static final Runnable NOTHING = () -> {
    };

    private final Clock clock;
    private final Executor threads;
    private final int lookRate;
    private final int most;
    private final Watch watch;
    private final Remembered remembered = new Remembered();
    private final Map<String, Pending> byId = new ConcurrentHashMap<>();
    private final Map<String, Pending> byKey = new ConcurrentHashMap<>();
    private final Map<String, LookBudget> budgets = new ConcurrentHashMap<>();
    private final AtomicInteger size = new AtomicInteger();

    /**
     * @param threads  where lookups run and waiting exchanges are notified
     * @param lookRate requests per second that looks of one account may make
     * @param most     how many waits there may be at a time
     */
    public Waits(Clock clock, Executor threads, int lookRate, int most, Watch watch) {
        this.clock = clock;
        this.threads = threads;
        this.lookRate = lookRate;
        this.most = most;
        this.watch = watch;
    }

    /** What a transfer with that key ended with within the last hour; null when it is not known. */
    public Result remembered(String key) {
        return remembered.result(key, clock.instant());
    }

    /** How a wait began. */
    public enum Beginning {
        /** It is the first of its key. */
        FIRST,
        /** Another one with its key is running: the waiter is notified when that one ends. */
        JOINED,
        /** There are too many. */
        NO_ROOM
    }

    /** Is notified of the end of a wait, once. */
    public interface Waiter {

        void over(Result result);

        /** The request that it waited for was not carried out. */
        void failed(RuntimeException why);
    }

    /** Begins to wait, before the request is sent: its document may be fetched before the answer is read. */
    public Beginning begin(Pending wait, Waiter waiter) {
        boolean room = size.incrementAndGet() <= most;
        boolean[] joined = new boolean[1];
        wait.join(waiter);
        Pending running = byKey.compute(wait.key(), (key, known) -> {
            joined[0] = known != null && known.join(waiter);
            return joined[0] || !room ? known : wait;
        });
        if (running != wait) {
            size.decrementAndGet();
            return joined[0] ? Beginning.JOINED : Beginning.NO_ROOM;
        }
        byId.put(wait.ticket().id(), wait);
        watch.waiting(size.get());
        return Beginning.FIRST;
    }

    /**
     * Forgets a wait whose request was not executed, unless its document was still fetched. Notifies those who have
     * joined it; the one who began it knows.
     *
     * @return whether it is over
     */
    public boolean withdraw(Pending wait, RuntimeException why) {
        if (wait.facts().has(Fact.Fetched.class)) {
            LOG.warn("{} was rejected, but its document was fetched: still waiting", wait);
            return false;
        }
        List<Waiter> waiting = wait.end(Ruling.open(Stage.SENT, null, false), clock.instant());
        if (waiting.isEmpty()) {
            return false;
        }
        forget(wait);
        waiting.stream().skip(1).forEach(joined -> run(() -> joined.failed(why)));
        return true;
    }

    /** Records a fact; false if no exchange waits or has waited for it here. */
    public boolean tell(String id, Fact fact) {
        Pending wait = byId.get(id);
        if (wait != null) {
            add(wait, List.of(fact));
            return true;
        }
        Watch.Fate fate = remembered.fate(id, fact, clock.instant());
        if (fate != null) {
            watch.report(fate);
            comesLate(remembered.wait(id), fact);
        }
        return fate != null;
    }

    /** Another transfer of that call was sent. */
    public void superseded(String callUuid, String exceptId) {
        tellOf(callUuid, exceptId, new Fact.Superseded());
    }

    /** That call is over, as a report says that was not asked for. */
    public void callOver(String callUuid, Fact.CallOver fact) {
        tellOf(callUuid, "", fact);
    }

    private void tellOf(String callUuid, String exceptId, Fact fact) {
        if (callUuid != null && !byId.isEmpty()) {
            byId.values().stream()
                    .filter(wait -> callUuid.equals(wait.callUuid()) && !wait.ticket().id().equals(exceptId))
                    .forEach(wait -> add(wait, List.of(fact)));
        }
    }

    /** Ends the waits that cannot continue, as unknown. */
    public void end(Predicate<Pending> which, String why) {
        byId.values().stream().filter(which).forEach(wait -> add(wait, List.of(new Fact.Ended(why))));
    }

    /** Looks at the clock; to be called several times a second. */
    public void tick() {
        Instant now = clock.instant();
        byId.values().stream().filter(wait -> wait.isDue(now))
                .sorted(Comparator.comparing(Pending::next).thenComparing(Pending::began))
                .forEach(wait -> check(wait, now));
    }

    private void check(Pending wait, Instant now) {
        try {
            add(wait, List.of());
        } catch (RuntimeException e) {
            // It must not keep the others from their end.
            LOG.error("Internal error while judging the facts of {}", wait, e);
            over(wait, Ruling.decided(CallOutcome.UNKNOWN, Stage.SENT, 0, "because of an error", KnownBy.NOTHING, null, null),
                    now);
        }
    }

    private void add(Pending wait, List<Fact> facts) {
        Instant now = clock.instant();
        Ruling ruling = wait.add(facts, now);
        if (ruling == null) {
            return;
        }
        if (ruling.isDecided()) {
            over(wait, ruling, now);
        } else if (ruling.act()) {
            wait.beginBringing(now).ifPresent(agent -> run(
                    () -> wait.hand().bring(agent, wait::isWanted, fact -> brought(wait, fact))));
        } else if (ruling.look()) {
            look(wait, now);
        }
    }

    private void brought(Pending wait, Fact.Brought fact) {
        add(wait, List.of(fact));
        // It may have ended before: then nobody has let them go.
        letGo(wait, NOTHING);
    }

    /** Whether an agent had to be let go. */
    private boolean letGo(Pending wait, Runnable gone) {
        boolean letsGo = wait.letsGo();
        if (letsGo) {
            run(() -> wait.hand().letGo(wait.room(), gone));
        }
        return letsGo;
    }

    /** An agent who could not be hung up has answered, and no caller will join. */
    private void comesLate(Pending wait, Fact fact) {
        if (fact instanceof Fact.Joined joined && !joined.caller() && joined.room() != null && wait.hasLetGo()) {
            run(() -> wait.hand().letGo(joined.room(), NOTHING));
        }
    }

    private void look(Pending wait, Instant now) {
        LookBudget budget = budgets.computeIfAbsent(wait.account(), account -> new LookBudget(lookRate));
        if (!wait.beginLook()) {
            return;
        }
        boolean started = budget.take(now);
        if (started) {
            try {
                threads.execute(() -> look(wait, budget));
            } catch (RejectedExecutionException e) {
                budget.done(now, 0);
                started = false;
            }
        }
        if (!started) {
            wait.endLook();
            boolean ends = !now.isBefore(wait.terms().deadline());
            wait.again(now.plus(NO_BUDGET));
            if (ends) {
                // Nobody may look any more: that counts as a look that found nothing.
                add(wait, List.of(nothing(wait.looks() + 1)));
            }
        }
    }

    private void look(Pending wait, LookBudget budget) {
        int number = wait.looks() + 1;
        Looker.Found found;
        try {
            found = wait.looker().look(number);
        } catch (RuntimeException e) {
            LOG.debug("A look failed", e);
            found = new Looker.Found(List.of(), Looker.MOST_REQUESTS, false);
        }
        budget.done(clock.instant(), found.requests());
        if (found.rateLimited()) {
            budget.pause(clock.instant());
        }
        List<Fact> facts = found.facts().stream().anyMatch(Fact.Looked.class::isInstance)
                ? found.facts() : List.of(nothing(number));
        wait.endLook();
        add(wait, facts);
    }

    private static Fact nothing(int number) {
        return new Fact.Looked(number, false, false, List.of());
    }

    private void over(Pending wait, Ruling ruling, Instant now) {
        List<Waiter> waiting = wait.end(ruling, now);
        if (waiting.isEmpty()) {
            return;
        }
        forget(wait);
        Result result = wait.result();
        remembered.add(wait, now);
        watch.outcome(result);
        Runnable tell = () -> waiting.forEach(each -> run(() -> each.over(result)));
        if (result.isAbandoned()) {
            tell.run();
            letGo(wait, NOTHING);
        } else if (!letGo(wait, tell)) {
            // Else they go first: the next step may call the same people again.
            tell.run();
        }
    }

    private void run(Runnable work) {
        try {
            threads.execute(work);
        } catch (RejectedExecutionException e) {
            // The threads are shut down: whoever stops everything tells those who wait.
            work.run();
        }
    }

    private void forget(Pending wait) {
        byId.remove(wait.ticket().id());
        byKey.remove(wait.key(), wait);
        watch.waiting(size.decrementAndGet());
    }

    /** Those that are open, the oldest first. */
    public List<Pending> open() {
        return byId.values().stream().sorted(Comparator.comparing(Pending::began)).toList();
    }

    public int size() {
        return size.get();
    }

}
