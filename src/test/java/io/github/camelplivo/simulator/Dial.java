package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelplivo.simulator.Confirmation.Asked;
import io.github.camelplivo.simulator.Ending.Source;
import io.github.camelplivo.simulator.Script.Reaction;
import io.github.camelplivo.simulator.SimulatorClock.Timer;

/**
 * A Dial under way: its destinations ring together, the first to answer (and to confirm, if that is asked for) is
 * connected, the others lose the race. Guarded by the switchboard's monitor.
 */
final class Dial {

    /** Plivo has no default; the network gives up before. */
    private static final Duration FOR_EVER = Duration.ofDays(1);

    private final Switchboard board;
    private final Leg aLeg;
    private final Verb verb;
    private final DocumentRun run;
    private final DialReports reports;
    private final Duration timeout;
    private final Instant begun;
    private final List<Leg> legs = new ArrayList<>();
    /** Those that ring, or are asked to confirm. */
    private final List<Leg> ringing = new ArrayList<>();
    /** What those wait for who do not ring yet. */
    private final List<Timer> turns = new ArrayList<>();
    private int waiting;
    private Leg connected;
    private Instant connectedAt;
    private HangupCause cause;
    /** Whether whoever began it has been told that it goes on. */
    private boolean goesOn;
    private Instant over;

    Dial(Switchboard board, Leg aLeg, Verb verb, DocumentRun run) {
        this.board = board;
        this.aLeg = aLeg;
        this.verb = verb;
        this.run = run;
        this.reports = new DialReports(board, aLeg, verb);
        this.timeout = verb.seconds("timeout").orElse(FOR_EVER);
        this.begun = board.clock().instant();
    }

    Verb verb() {
        return verb;
    }

    /** What those who are dialled see as the caller. */
    String callerId() {
        return verb.attribute("callerId", aLeg.party());
    }

    /** The parties who ring; those who are to, while nobody does. */
    List<String> rings() {
        return ringing.isEmpty() ? verb.destinations() : ringing.stream().map(Leg::party).toList();
    }

    /** Rings all; whether it goes on, with somebody connected or ringing. When it ends later, the run is told. */
    boolean begin() {
        aLeg.does(new Activity.Dialling(this));
        aLeg.call().begins(this);
        verb.destinations().forEach(this::dial);
        List.copyOf(ringing).forEach(bLeg -> board.awaitAnswer(bLeg, timeout));
        goesOn = connected != null || !nobodyRings();
        if (!goesOn) {
            over = board.clock().instant();
        }
        return goesOn;
    }

    private void dial(String destination) {
        if (board.people().script(destination).reaction() == Reaction.CANNOT_BE_DIALLED) {
            cause = HangupCause.INVALID_DESTINATION;
            reports.noLeg(destination, cause);
            return;
        }
        Duration wait = board.turn();
        if (wait.isZero()) {
            ring(destination);
        } else {
            waiting++;
            turns.add(board.later(wait, () -> {
                waiting--;
                board.awaitAnswer(ring(destination), timeout);
            }));
        }
    }

    private Leg ring(String destination) {
        Leg bLeg = board.dialled(aLeg, destination, this);
        legs.add(bLeg);
        ringing.add(bLeg);
        bLeg.ring(() -> answered(bLeg));
        return bLeg;
    }

    private boolean nobodyRings() {
        return ringing.isEmpty() && waiting == 0;
    }

    private void answered(Leg bLeg) {
        reports.answer(bLeg);
        Asked asked = new Asked(
                verb().attribute("confirmKey", ""), new Target("POST", verb().attribute("confirmSound", "")),
                verb().seconds("confirmTimeout").orElse(Confirmation.TIMEOUT));
        if (asked.nothing()) {
            connect(bLeg);
        } else {
            new Confirmation(board, bLeg, asked, () -> connect(bLeg), () -> gone(bLeg)).begin();
        }
    }

    void connect(Leg bLeg) {
        connected = bLeg;
        connectedAt = board.clock().instant();
        ringing.remove(bLeg);
        endRinging(HangupCause.LOST_RACE, Source.PLIVO);
        aLeg.call().connect(bLeg);
        reports.connected(bLeg);
    }

    private void endRinging(HangupCause why, Source source) {
        turns.forEach(Timer::cancel);
        waiting = 0;
        List<Leg> losers = List.copyOf(ringing);
        ringing.clear();
        losers.forEach(leg -> leg.end(why, source));
    }

    /** A leg that it rang or connected has ended. */
    void ended(Leg bLeg, Ending ending) {
        reports.hangup(bLeg, ending);
        if (connected == bLeg) {
            over = over == null ? ending.at() : over;
        } else if (over == null && connected == null) {
            cause = ending.cause();
        }
        gone(bLeg);
    }

    /** A leg that it rang is not there any more. */
    void gone(Leg bLeg) {
        ringing.remove(bLeg);
        if (over == null && connected == null && nobodyRings()) {
            over = board.clock().instant();
            if (goesOn) {
                run.dialEnded(this);
            }
        }
    }

    /** The A leg has gone elsewhere, or has ended. Nothing happens when it was over already. */
    void abandon() {
        if (over != null) {
            return;
        }
        over = board.clock().instant();
        cause = HangupCause.CANCELLED;
        endRinging(HangupCause.CANCELLED, aLeg.ending().map(Ending::source).orElse(Source.API));
        reportEnd();
    }

    /** The A leg has gone elsewhere, or has ended, after it was connected. */
    void left() {
        over = over == null ? board.clock().instant() : over;
        reportEnd();
    }

    private void reportEnd() {
        if (board.assumptions().holds(
                aLeg.live() ? Assumption.ACTION_WHEN_TRANSFERRED : Assumption.ACTION_WHEN_CALLER_LEAVES)) {
            run.reportEndOf(this);
        }
    }

    /** What {@code action} is told at the end. */
    Map<String, String> outcome() {
        HangupCause end = connected == null ? cause : HangupCause.NORMAL;
        boolean coarse = end == HangupCause.CANCELLED && !aLeg.live()
                && board.assumptions().holds(Assumption.COMPLETED_WHEN_CALLER_LEAVES);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("DialStatus", connected != null || coarse ? "completed" : status(end));
        fields.put("DialRingStatus", "" + (end != null && end.rang()));
        fields.put("DialHangupCause", end == null ? "" : coarse ? HangupCause.NORMAL.networkName() : end.networkName());
        fields.put("DialALegUUID", aLeg.uuid());
        fields.put("DialBLegUUID", connected == null ? "" : connected.uuid());
        return fields;
    }

    private static String status(HangupCause end) {
        if (end == null) {
            return "failed";
        }
        // Somebody picked up and hung up without accepting the call.
        return end == HangupCause.NORMAL ? HangupCause.NOT_CONFIRMED.status() : end.status();
    }

    /** What really happened. */
    SeenDial seen() {
        return new SeenDial(
                begun, Optional.ofNullable(over), verb.destinations(), legs.stream().map(
                        leg -> SeenLeg.of(leg, leg == connected ? connectedAt : null)).toList());
    }
}
