package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.camelplivo.simulator.Activity.Bridged;
import io.github.camelplivo.simulator.Activity.InRoom;
import io.github.camelplivo.simulator.Activity.Streaming;
import io.github.camelplivo.simulator.HangupCause.Purpose;
import io.github.camelplivo.simulator.Letter.Kind;
import io.github.camelplivo.simulator.People.Telephone;
import io.github.camelplivo.simulator.Router.Handler;
import io.github.camelplivo.simulator.Script.Reaction;
import io.github.camelplivo.simulator.SimulatorClock.Timer;

import static java.util.Comparator.comparing;

/**
 * The calls, and those that wait to be made. Its monitor guards all that calls and legs hold, and nobody sleeps or
 * waits for a socket in it.
 */
final class Switchboard {

    private final SimulatorClock clock;
    private final People people;
    private final Background background;
    private final Fetcher fetcher;
    private final Post post = new Post(this);
    private final Pace pace;
    private final Recordings recordings;
    private final Rooms rooms = new Rooms(this);
    /** By UUID, in the order they began; B legs are among them. */
    private final Map<String, Call> calls = new LinkedHashMap<>();
    private final InSight inSight = new InSight();
    private final Map<String, QueuedCall> queue = new LinkedHashMap<>();
    /** Of the calls that no other has dialled. */
    private int ordinals;
    private boolean holdingQueue;
    private Assumptions assumptions = Assumptions.LIKELY;

    /** @param url of the simulator */
    Switchboard(SimulatorClock clock, People people, Background background, Fetcher fetcher, String url) {
        this.clock = clock;
        this.people = people;
        this.background = background;
        this.fetcher = fetcher;
        recordings = new Recordings(url);
        pace = new Pace(clock);
    }

    SimulatorClock clock() {
        return clock;
    }

    People people() {
        return people;
    }

    Background background() {
        return background;
    }

    Fetcher fetcher() {
        return fetcher;
    }

    Post post() {
        return post;
    }

    Recordings recordings() {
        return recordings;
    }

    Rooms rooms() {
        return rooms;
    }

    synchronized Assumptions assumptions() {
        return assumptions;
    }

    synchronized void assume(Assumptions next) {
        assumptions = next;
    }

    // Calls

    /** @param hangup where its end is reported, or null */
    synchronized Call inbound(String from, String to, Target hangup) {
        Call call = add(Call.inbound(this, from, to, hangup));
        call.aLeg().answer();
        return call;
    }

    synchronized Call connected(String from, String to, String connectedTo, Target hangup) {
        Call call = inbound(from, to, hangup);
        Leg bLeg = add(Call.dialled(this, call.aLeg(), call.aLeg().party(), connectedTo)).aLeg();
        bLeg.answer();
        call.connect(bLeg);
        return call;
    }

    /** An inbound call that obeys the document there. */
    synchronized Call obeying(String from, String to, Target answer, Target hangup) {
        Call call = inbound(from, to, hangup);
        move(call.aLeg(), Purpose.ANSWER, answer);
        return call;
    }

    private Call add(Call call) {
        Call parent = calls.get(call.parentUuid());
        call.stands(calls.size(), parent == null ? "" + ++ordinals : parent.nextOrdinal());
        calls.put(call.uuid(), call);
        inSight.began(call);
        return call;
    }

    /** A leg to that destination, which is to ring. */
    Leg dialled(Leg by, String destination, Dial dial) {
        Leg leg = add(Call.dialled(this, by, dial.callerId(), destination)).aLeg();
        by.call().dials(leg);
        leg.belongsTo(dial);
        return leg;
    }

    /** A leg of a call that Plivo makes. */
    Leg calling(String from, String to) {
        return add(Call.outbound(this, from, to)).aLeg();
    }

    synchronized Optional<Call> find(String uuid) {
        return Optional.ofNullable(calls.get(uuid));
    }

    synchronized Optional<Call> findLive(String uuid) {
        return find(uuid).filter(Call::live);
    }

    /** The leg of a live call that has been answered. */
    synchronized Leg talking(String uuid) {
        return findLive(uuid).map(Call::aLeg).filter(leg -> leg.answeredAt().isPresent()).orElseThrow(ApiError::notFound);
    }

    /** All of them, the oldest first. */
    synchronized List<Call> calls() {
        return List.copyOf(calls.values());
    }

    /**
     * Sends legs of a live call to other documents.
     *
     * @param aLeg the document for the call itself, or null
     * @param bLeg the document for the party that its Dial connected it to, or null
     */
    synchronized void transfer(String uuid, Target aLeg, Target bLeg) {
        // A call that nobody has picked up has no document to leave.
        Leg leg = talking(uuid);
        Map<Leg, Target> moves = new LinkedHashMap<>();
        if (aLeg != null) {
            moves.put(leg, aLeg);
        }
        if (bLeg != null) {
            moves.put(leg.dialled().orElseThrow(() -> new ApiError(400, "legs: the call has no B leg")), bLeg);
        }
        moves.forEach((mover, target) -> move(mover, Purpose.TRANSFER, target));
    }

    /** The documents come later, also for a second leg: so neither is hung up for losing the other. */
    private void move(Leg leg, Purpose purpose, Target target) {
        move(leg, purpose, target, Map.of());
    }

    private void move(Leg leg, Purpose purpose, Target target, Map<String, String> fields) {
        DocumentRun run = new DocumentRun(this, leg);
        leg.course().turn(run);
        if (leg.activity() instanceof Streaming streaming && assumptions.holds(Assumption.TRANSFERS_WAIT_FOR_STREAM)) {
            streaming.stream().then(() -> run.start(purpose, target, fields));
        } else {
            run.start(purpose, target, fields);
        }
    }

    synchronized void hangUp(String uuid) {
        if (queue.remove(uuid) == null) {
            findLive(uuid).orElseThrow(ApiError::notFound).aLeg().endByApi();
        }
    }

    synchronized void hangUpAll() {
        queue.clear();
        calls().forEach(call -> call.aLeg().endByApi());
    }

    /** Those that are live, and the latest that are not. */
    List<Call> inSight() {
        return inSight.calls();
    }

    void ended(Leg leg) {
        inSight.ended(leg.call());
        leg.call().hangup().ifPresent(target -> tell(Kind.HANGUP, target, leg.fields()));
    }

    /** Has something done later, with the monitor. */
    Timer later(Duration delay, Runnable task) {
        return clock.after(delay, () -> {
            synchronized (this) {
                task.run();
            }
        });
    }

    /** Reports in the background. */
    void tell(Kind kind, Target target, Map<String, String> fields) {
        background.run(() -> post.tell(kind, target, fields));
    }

    /** With {@code callback_url} the answer only says that it has begun, and what came of it is posted to that URL. */
    Handler orInBackground(Handler handler) {
        return request -> {
            Parameters parameters = request.arguments();
            if (!parameters.has("callback_url")) {
                return handler.answer(request);
            }
            Target callback = parameters.target("callback");
            Answer real = Answer.to(request, handler);
            tell(Kind.API, callback, Map.of("response", real.body()));
            return Answer.withApiId(202, Map.of("message", "async api spawned"));
        };
    }

    // Ringing

    /** Whatever rings at that party is answered. */
    synchronized void pickUp(String party) {
        calls().stream().map(Call::aLeg).filter(leg -> Address.same(leg.party(), party)).forEach(Leg::pickUp);
    }

    /** Has a leg that rings answered, now or later, or ends it when its party, Plivo or the network gives up. */
    void awaitAnswer(Leg leg, Duration timeout) {
        if (!leg.rings()) {
            return;
        }
        people.ring(leg.party(), timeout, new Telephone() {

            @Override
            public void rings(Timer until) {
                leg.runs(until);
            }

            @Override
            public void answered(Reaction by) {
                synchronized (Switchboard.this) {
                    leg.pickUp(by);
                }
            }

            @Override
            public void gaveUp(HangupCause cause, Ending.Source source) {
                synchronized (Switchboard.this) {
                    if (leg.rings()) {
                        leg.end(cause, source);
                    }
                }
            }
        });
    }

    // The queue

    synchronized void holdQueue(boolean hold) {
        holdingQueue = hold;
        if (!hold) {
            queue.values().forEach(this::makeSoon);
        }
    }

    synchronized void queue(QueuedCall call) {
        queue.put(call.requestUuid(), call);
        if (!holdingQueue) {
            makeSoon(call);
        }
    }

    private void makeSoon(QueuedCall call) {
        Duration wait = pace.turn();
        if (wait.isZero()) {
            background.run(() -> make(call));
        } else {
            clock.after(wait, () -> background.run(() -> make(call)));
        }
    }

    synchronized void pace(int perSecond) {
        pace.perSecond(perSecond);
    }

    /** Until the next call may begin. */
    Duration turn() {
        return pace.turn();
    }

    private synchronized void make(QueuedCall request) {
        if (queue.remove(request.requestUuid()) == null) {
            return;
        }
        Leg leg = add(Call.requested(this, request)).aLeg();
        leg.ring(() -> answered(leg, request));
        request.ringing().ifPresent(target -> tell(Kind.RING, target, leg.fields()));
        awaitAnswer(leg, request.ring());
    }

    private void answered(Leg leg, QueuedCall request) {
        Optional<MachineDetection> detection = request.machine();
        detection.ifPresent(machine -> machine.begin(this, leg));
        if (leg.ending().isEmpty()) {
            move(leg, Purpose.ANSWER, request.answer(), detection.map(machine -> machine.known(leg)).orElse(Map.of()));
        }
    }

    synchronized void detected(MachineDetection machine, Leg leg) {
        machine.end(this, leg);
    }

    synchronized boolean cancel(String requestUuid) {
        return queue.remove(requestUuid) != null;
    }

    synchronized Optional<QueuedCall> queued(String requestUuid) {
        return Optional.ofNullable(queue.get(requestUuid));
    }

    synchronized List<QueuedCall> queued() {
        return List.copyOf(queue.values());
    }

    // Who hears whom

    /** The parties who hear each other, in groups of two or more. */
    synchronized List<Set<String>> conversations() {
        Set<Set<String>> groups = new LinkedHashSet<>();
        calls.values().stream().map(Call::aLeg).filter(Leg::live).flatMap(leg -> conversations(leg).stream())
                .map(this::parties).filter(group -> group.size() > 1).forEach(groups::add);
        return new ArrayList<>(groups);
    }

    /** The parties whom the leg talks with. */
    synchronized Set<String> talkingWith(Leg leg) {
        return parties(others(leg));
    }

    /** The legs that the leg talks with. */
    Set<Leg> others(Leg leg) {
        Set<Leg> others = new LinkedHashSet<>();
        conversations(leg).stream().filter(group -> group.contains(leg)).forEach(others::addAll);
        others.remove(leg);
        return others;
    }

    /** Whether there is more to tell of a live leg than with whom it talks. */
    synchronized boolean isWorthALine(Leg leg) {
        return leg.live() && (talkingWith(leg).isEmpty() || leg.activity().remarkable());
    }

    private static List<Set<Leg>> conversations(Leg leg) {
        if (leg.activity() instanceof Bridged bridge) {
            return List.of(Set.of(leg, bridge.other()));
        }
        return leg.activity() instanceof InRoom in ? in.attendance().conversations() : List.of();
    }

    /** The oldest call first. */
    private Set<String> parties(Set<Leg> legs) {
        Set<String> parties = new LinkedHashSet<>();
        legs.stream().sorted(comparing(leg -> leg.call().place())).map(Leg::party).forEach(parties::add);
        return parties;
    }
}
