package io.github.camelplivo.simulator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.camelplivo.simulator.Activity.Bridged;
import io.github.camelplivo.simulator.Activity.InRoom;
import io.github.camelplivo.simulator.HangupCause.Purpose;

/**
 * The calls, and those that wait to be made. Its monitor guards all that calls and legs hold, and nobody sleeps or
 * waits for a socket in it.
 */
final class Switchboard {

    private final Background background;
    private final Fetcher fetcher;
    /** By UUID, in the order they began; B legs are among them. */
    private final Map<String, Call> calls = new LinkedHashMap<>();
    private final Map<String, QueuedCall> queue = new LinkedHashMap<>();
    private final Set<String> neverAnswer = new HashSet<>();
    private boolean holdingQueue;

    Switchboard(Background background, Fetcher fetcher) {
        this.background = background;
        this.fetcher = fetcher;
    }

    Background background() {
        return background;
    }

    Fetcher fetcher() {
        return fetcher;
    }

    // Calls

    synchronized Call inbound(String from, String to) {
        return add(Call.inbound(this, from, to));
    }

    synchronized Call inbound(String from, String to, String connectedTo) {
        Call call = inbound(from, to);
        connect(call.aLeg(), connectedTo);
        return call;
    }

    private Call add(Call call) {
        calls.put(call.uuid(), call);
        return call;
    }

    synchronized void connect(Leg leg, String destination) {
        leg.call().connect(add(Call.dialled(this, leg, destination)).aLeg());
    }

    synchronized Optional<Call> find(String uuid) {
        return Optional.ofNullable(calls.get(uuid));
    }

    synchronized Optional<Call> findLive(String uuid) {
        return find(uuid).filter(Call::live);
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
        Leg leg = findLive(uuid).orElseThrow(ApiError::notFound).aLeg();
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
        DocumentRun run = new DocumentRun(this, leg);
        leg.obey(run);
        run.start(purpose, target);
    }

    synchronized void hangUp(String uuid) {
        if (queue.remove(uuid) == null) {
            findLive(uuid).orElseThrow(ApiError::notFound).aLeg().end(HangupCause.NORMAL, Ending.Source.API);
        }
    }

    synchronized void hangUpAll() {
        queue.clear();
        calls().forEach(call -> call.aLeg().end(HangupCause.NORMAL, Ending.Source.API));
    }

    void ended(Leg leg) {
        leg.call().request().map(QueuedCall::hangup).filter(target -> target.address().isPresent()).ifPresent(target -> {
            Map<String, String> fields = leg.fields();
            background.run(() -> fetcher.fetch(target, fields));
        });
    }

    // The queue

    synchronized void holdQueue(boolean hold) {
        holdingQueue = hold;
        if (!hold) {
            queue.values().forEach(this::makeSoon);
        }
    }

    synchronized void neverAnswers(String party) {
        neverAnswer.add(Address.key(party));
    }

    synchronized boolean answers(String party) {
        return !neverAnswer.contains(Address.key(party));
    }

    synchronized void queue(QueuedCall call) {
        queue.put(call.requestUuid(), call);
        if (!holdingQueue) {
            makeSoon(call);
        }
    }

    private void makeSoon(QueuedCall call) {
        background.run(() -> make(call));
    }

    private synchronized void make(QueuedCall request) {
        if (queue.remove(request.requestUuid()) == null) {
            return;
        }
        Leg leg = add(Call.requested(this, request)).aLeg();
        if (answers(request.to())) {
            move(leg, Purpose.ANSWER, request.answer());
        } else {
            leg.end(HangupCause.NO_ANSWER, Ending.Source.CALLEE);
        }
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
        Collection<Set<String>> groups = calls.values().stream().map(Call::aLeg).filter(Leg::live)
                .map(leg -> parties(companions(leg))).filter(group -> group.size() > 1).toList();
        return new ArrayList<>(new LinkedHashSet<>(groups));
    }

    /** The parties whom the leg talks with. */
    synchronized Set<String> talkingWith(Leg leg) {
        return parties(companions(leg).filter(other -> other != leg));
    }

    /** The leg and those it hears, the oldest call first. */
    private Stream<Leg> companions(Leg leg) {
        if (leg.activity() instanceof Bridged bridge) {
            Leg other = bridge.other();
            return leg.dialled().isPresent() ? Stream.of(leg, other) : Stream.of(other, leg);
        }
        if (leg.activity() instanceof InRoom) {
            return calls.values().stream().map(Call::aLeg).filter(other -> other.activity().equals(leg.activity()));
        }
        return Stream.of(leg);
    }

    private static Set<String> parties(Stream<Leg> legs) {
        Set<String> parties = new LinkedHashSet<>();
        legs.map(Leg::party).forEach(parties::add);
        return parties;
    }
}
