package io.github.camelplivo.simulator;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/** All that a reset forgets. What still goes on for an old world finds nobody in the new one. */
final class World {

    private final Journal journal;
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final Phlos phlos = new Phlos();
    private final ApplicationApi applications = new ApplicationApi();
    private final Router router = new Router();
    private final Switchboard board;
    private volatile Strike strike = new Strike(0, Map.of(), Set.of());

    World(Executor executor, AtomicLong numbers) {
        journal = new Journal(numbers);
        board = new Switchboard(new Background(executor), new Fetcher(journal));
        CallApi.route(router, board);
        PhloApi.route(router, phlos);
        applications.route(router);
        AccountApi.route(router);
    }

    Journal journal() {
        return journal;
    }

    /** What the next requests meet, one each. */
    Queue<Fault> faults() {
        return faults;
    }

    void noFaults() {
        faults.clear();
        strike = new Strike(0, Map.of(), Set.of());
    }

    void strike(Strike next) {
        strike = next;
    }

    /** What befalls this request. */
    Optional<Fault> fault(Request request) {
        return Optional.ofNullable(faults.poll()).or(() -> strike.fault(request.method()));
    }

    Phlos phlos() {
        return phlos;
    }

    ApplicationApi applications() {
        return applications;
    }

    Switchboard board() {
        return board;
    }

    Router router() {
        return router;
    }
}
