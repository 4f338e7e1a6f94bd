package io.github.camelplivo.transfer;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.outcome.Fact;
import io.github.camelplivo.outcome.Hand;
import io.github.camelplivo.outcome.Looker;
import io.github.camelplivo.outcome.Pending;
import io.github.camelplivo.outcome.Result;
import io.github.camelplivo.outcome.Ticket;
import io.github.camelplivo.outcome.Waits;
import io.github.camelplivo.outcome.Waits.Beginning;
import io.github.camelplivo.outcome.Waits.Waiter;
import io.github.camelplivo.outcome.Watch.Fate;
import io.github.camelplivo.webhook.Fields;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.util.concurrent.ThreadPoolRejectedPolicy;

/**
 * Where exchanges wait for the outcome of their transfers, and where facts arrive, from this node and from others. It
 * has no thread until an exchange waits. Safe for concurrent use.
 */
public final class Outcomes implements Sink {

    private static final Duration TICK = Duration.ofMillis(100);
    /** Routes go on with these: as many as camel-main's HTTP server has for requests. */
    private static final int THREADS = 20;

    private final CamelContext context;
    private final OutcomeSettings settings;
    private final Clock clock;
    private final Observer observer;
    private final Nodes nodes;
    /** Null without a repository. */
    private final Begun begun;
    private final Lock lock = new ReentrantLock();
    /** What is done a little later, or, when this is closed, at once. */
    private final Set<Runnable> putOff = ConcurrentHashMap.newKeySet();
    private volatile Waits waits;
    private volatile boolean closed;
    private ExecutorService threads;
    private ScheduledExecutorService ticker;

    /** Tells another node something. */
    @FunctionalInterface
    public interface Nodes {

        /** @param told whether it was told; called once, soon, by any thread */
        void tell(String url, Consumer<Boolean> told);
    }

    public Outcomes(CamelContext context, OutcomeSettings settings, Clock clock, Observer observer, Nodes nodes) {
        this.context = context;
        this.settings = settings;
        this.clock = clock;
        this.observer = observer;
        this.nodes = nodes;
        this.begun = settings.remembers() ? new Begun(settings.begun()) : null;
    }

    /** The waits, with threads from the first time; null when it is closed. */
    private Waits waits() {
        Waits open = waits;
        if (open != null) {
            return open;
        }
        lock.lock();
        try {
            if (waits == null && !closed) {
                ThreadPoolProfile profile = new ThreadPoolProfile("PlivoOutcomes");
                profile.setPoolSize(THREADS);
                profile.setMaxPoolSize(THREADS);
                profile.setAllowCoreThreadTimeOut(true);
                profile.setMaxQueueSize(settings.mostWaiting() * 2);
                profile.setRejectedPolicy(ThreadPoolRejectedPolicy.Abort);
                threads = context.getExecutorServiceManager().newThreadPool(this, "PlivoOutcomes", profile);
                waits = new Waits(clock, threads, settings.lookRate(), settings.mostWaiting(), observer);
                ticker = context.getExecutorServiceManager().newSingleThreadScheduledExecutor(this, "PlivoOutcomesClock");
                ticker.scheduleWithFixedDelay(waits::tick, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
            }
            return waits;
        } finally {
            lock.unlock();
        }
    }

    /** The wait that a transfer begins. */
    public Pending wait(String operation, String authId, Waiting waiting, Looker looker, Hand hand, Owner owner) {
        return new Pending(
                operation, authId, waiting.ticket(), waiting.key(), waiting.callUuid(), waiting.terms(), looker, hand, owner,
                clock.instant());
    }

    /** Begins to wait; there is no room when it is closed. */
    public Beginning begin(Pending wait, Waiter waiter) {
        Waits open = closed ? null : waits();
        return open == null ? Beginning.NO_ROOM : open.begin(wait, waiter);
    }

    /** How the same ended within the last hour; null when that is not known. */
    public Result remembered(Waiting waiting) {
        Waits open = waits;
        return open == null ? null : open.remembered(waiting.key());
    }

    /** The result of the request. */
    public void accepted(Pending wait, boolean known) {
        Waits open = waits;
        if (open != null) {
            open.tell(wait.ticket().id(), new Fact.Accepted(known));
        }
    }

    /** @return whether the wait is over: false if its document was fetched although Plivo rejected the request */
    public boolean withdraw(Pending wait, RuntimeException why) {
        Waits open = waits;
        return open != null && open.withdraw(wait, why);
    }

    public boolean isWaiting() {
        Waits open = waits;
        return open != null && open.size() > 0;
    }

    /** A call was moved, by a transfer that may be waited for or not. */
    public void moved(String callUuid, Ticket by) {
        Waits open = waits;
        if (open != null) {
            open.superseded(callUuid, by == null ? "" : by.id());
        }
    }

    /** A call is over, as Plivo has reported to a route. */
    public void callOver(Fields report) {
        Waits open = waits;
        if (open != null && open.size() > 0) {
            open.callOver(report.first("CallUUID"), Reports.callOver(report));
        }
    }

    /** Ends what that step waits for: it stops. */
    public void abandon(Object producer) {
        end(owner -> owner.producer() == producer, "before the route was stopped");
    }

    /** Ends in time what a route waits for that is about to be stopped. */
    public void endsIn(Duration time, String routeId) {
        schedule(time, () -> end(owner -> owner.routes().contains(routeId), "before the route was stopped"));
    }

    /** Ends in time all that is waited for: the context is about to be stopped. */
    public void endsIn(Duration time) {
        schedule(time, () -> end(owner -> true, "before the context was stopped"));
    }

    /** Does that later, with the threads that exchanges go on with; false when it is closed. */
    boolean later(Duration time, Runnable work) {
        putOff.add(work);
        boolean scheduled = schedule(time, () -> now(work));
        return scheduled || !putOff.remove(work);
    }

    private void now(Runnable work) {
        if (putOff.remove(work)) {
            threads.execute(work);
        }
    }

    private boolean schedule(Duration time, Runnable work) {
        lock.lock();
        try {
            boolean open = waits != null && !closed;
            if (open) {
                ticker.schedule(work, Math.max(0, time.toMillis()), TimeUnit.MILLISECONDS);
            }
            return open;
        } finally {
            lock.unlock();
        }
    }

    private void end(Predicate<Owner> which, String why) {
        Waits open = waits;
        if (open != null) {
            open.end(wait -> which.test((Owner) wait.owner()), why);
        }
    }

    /** Ends one that an operator gives up; false when it is over already, or not here. */
    public boolean abandonWait(String id) {
        Waits open = waits;
        boolean here = open != null && open.open().stream().anyMatch(wait -> wait.ticket().id().equals(id));
        if (here) {
            open.end(wait -> wait.ticket().id().equals(id), "before an operator gave it up");
        }
        return here;
    }

    /** Runs something with the threads that exchanges go on with. */
    void execute(Runnable work) {
        if (waits() == null) {
            work.run();
        } else {
            threads.execute(work);
        }
    }

    /** Which transfers were begun; null without a repository. */
    Begun begun() {
        return begun;
    }

    /** That sending had no effect. */
    void forget(Waiting waiting) {
        if (begun != null && waiting.ticket().key() != null) {
            begun.forget(waiting.ticket());
        }
    }

    /** The waits that are open; null before the first. */
    public Waits open() {
        return waits;
    }

    @Override
    public boolean mayDial(Ticket ticket) {
        return begun == null || ticket.key() == null || begun.mayDial(ticket);
    }

    @Override
    public void tell(Ticket ticket, Fact fact, UnaryOperator<String> elsewhere) {
        Waits open = waits;
        if (open != null && open.tell(ticket.id(), fact)) {
            return;
        }
        String node = ticket.node();
        if (elsewhere == null || node == null || node.equals(settings.nodeUrl())) {
            observer.report(Fate.UNCLAIMED);
            return;
        }
        nodes.tell(elsewhere.apply(node), told -> observer.report(Boolean.TRUE.equals(told) ? Fate.FORWARDED : Fate.LOST));
    }

    /** Stops, and notifies waiting exchanges. */
    public void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
        if (waits != null) {
            end(owner -> true, "before the component was stopped");
            putOff.forEach(this::now);
            context.getExecutorServiceManager().shutdownNow(ticker);
            context.getExecutorServiceManager().shutdownGraceful(threads);
            waits = null;
        }
    }
}
