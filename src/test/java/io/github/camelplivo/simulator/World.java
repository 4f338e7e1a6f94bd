package io.github.camelplivo.simulator;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** All that a reset forgets. What still goes on for an old world finds nobody in the new one. */
final class World {

    private final String id = Answer.newId();
    private final Journal journal;
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final SimulatorClock clock;
    private final People people;
    private final Phlos phlos;
    private final Router router = new Router();
    private final Switchboard board;
    private final Services services;
    private volatile Strike strike = new Strike(0, Map.of(), Set.of());

    /**
     * @param url    of the simulator
     * @param signed signs what is sent to URLs of the user's
     */
    World(Executor executor, ScheduledExecutorService ticker, AtomicLong numbers, String url,
          UnaryOperator<SignedCallback> signed) {
        Background background = new Background(executor);
        clock = new SimulatorClock(ticker, background::settle);
        people = new People(clock);
        journal = new Journal(clock, numbers);
        phlos = new Phlos(clock, people);
        board = new Switchboard(clock, people, background, new Fetcher(journal, signed), url);
        CallApi.route(router, board);
        LiveCallApi.route(router, board);
        board.recordings().route(router);
        board.rooms().route(router);
        PhloApi.route(router, phlos);
        services = new Services(router, board, url);
    }

    /** Nothing of it happens any more. */
    void stop() {
        board.fetcher().stop();
        clock.stop();
    }

    /** No two have the same. */
    String id() {
        return id;
    }

    SimulatorClock clock() {
        return clock;
    }

    People people() {
        return people;
    }

    /** Whoever is there answers from now on, also what rings. */
    void answers(String party) {
        people.forget(party);
        pickUp(party);
    }

    /** Whoever is there answers what rings. */
    void pickUp(String party) {
        board.pickUp(party);
        phlos.multiPartyCalls().forEach(call -> call.pickUp(party));
    }

    /** Whoever is there hangs up, wherever that is. */
    void hangUp(String party) {
        board.calls().stream().map(Call::aLeg).filter(leg -> leg.live() && Address.same(leg.party(), party))
                .forEach(Leg::hangUp);
        phlos.multiPartyCalls().forEach(call -> call.hangUp(party));
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

    /** What the account has besides calls. */
    Services services() {
        return services;
    }

    Switchboard board() {
        return board;
    }

    Router router() {
        return router;
    }
}
