package io.github.camelplivo.outcome;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelplivo.outcome.Fact.Answered;
import io.github.camelplivo.outcome.Fact.Connected;
import io.github.camelplivo.outcome.Fact.DialOver;
import io.github.camelplivo.outcome.Fact.LegOver;
import io.github.camelplivo.outcome.Fact.Looked;

/** What the facts say of the legs that a transfer dialled. Immutable. */
final class Legs {

    /** Of several legs that were not answered, the one that rang longest tells most. */
    private static final List<CallOutcome> TELLING = List.of(
            CallOutcome.NO_ANSWER, CallOutcome.BUSY, CallOutcome.REJECTED, CallOutcome.NOT_ALLOWED, CallOutcome.UNREACHABLE,
            CallOutcome.MACHINE, CallOutcome.CALLER_GONE, CallOutcome.CANCELLED);

    /** How a leg ends that picked up, and did not get to talk. */
    private static final Set<Integer> NO_TALK
            = Set.of(HangupCauses.LOST_RACE, HangupCauses.NOT_CONFIRMED, HangupCauses.MACHINE);

    private final Terms terms;
    private final Facts facts;
    private final List<LegOver> over;

    Legs(Terms terms, Facts facts) {
        this.terms = terms;
        this.facts = facts;
        this.over = facts.of(LegOver.class).filter(leg -> areFound() || leg.by() != KnownBy.RECORD).toList();
    }

    /**
     * Whether what lookups find belongs to this one: if it is not known whether the call was made, a call like it may
     * be another one.
     */
    boolean areFound() {
        return !terms.makesCall() || facts.isAccepted();
    }

    Optional<Connected> connected() {
        return facts.first(Connected.class);
    }

    /** A leg that talked, and is over. One that must press a key has talked only when the Dial says so. */
    Optional<LegOver> answeredAndOver() {
        return over.stream().filter(Legs::talked)
                .filter(leg -> !terms.confirms() || facts.of(DialOver.class)
                        .anyMatch(dial -> dial.isCompleted() && leg.leg().equals(dial.leg())))
                .findFirst();
    }

    private static boolean talked(LegOver leg) {
        return leg.answered() && !NO_TALK.contains(leg.code());
    }

    /** Whether a leg picked up that may have talked with the caller, or only heard the request for the key. */
    boolean mayHaveTalked() {
        return over.stream().anyMatch(Legs::talked)
                || facts.of(Answered.class).anyMatch(leg -> over.stream().noneMatch(it -> it.leg().equals(leg.leg())))
                || facts.of(Looked.class).anyMatch(look -> look.live().stream().anyMatch(Fact.LiveLeg::inProgress));
    }

    /** When a leg was cancelled since the caller was not there any more. */
    Optional<Instant> cancelled() {
        return over.stream().filter(leg -> leg.code() == HangupCauses.CANCELLED).map(facts::at).min(Comparator.naturalOrder());
    }

    /** A leg that picked up, of which nothing else is known. */
    Optional<Answered> answered() {
        return terms.confirms() ? Optional.empty() : facts.of(Answered.class).filter(leg -> !isDenied(leg.leg())).findFirst();
    }

    /** Whether the end of that leg says that it did not talk. */
    boolean isDenied(String leg) {
        return over.stream().anyMatch(it -> it.leg().equals(leg) && !talked(it));
    }

    String to(String leg) {
        return Stream.concat(
                facts.of(Answered.class).filter(it -> it.leg().equals(leg)).map(Answered::to),
                over.stream().filter(it -> it.leg().equals(leg)).map(LegOver::to)).findFirst().orElse(null);
    }

    /** Whether there is or was any. */
    boolean areKnown() {
        return !over.isEmpty() || facts.has(Connected.class) || facts.has(Answered.class)
                || facts.of(Looked.class).anyMatch(look -> !look.live().isEmpty());
    }

    /** Whether all that rang in that turn, and all before, are over. */
    boolean allOver(int turn) {
        if (turn == 0) {
            return false;
        }
        int expected = terms.legs().subList(0, turn).stream().mapToInt(Integer::intValue).sum();
        Set<String> ended = over.stream().map(LegOver::leg).collect(Collectors.toSet());
        return over.stream().filter(leg -> leg.turn() == turn).map(LegOver::leg).distinct().count()
               >= terms.legs().get(turn - 1)
                || ended.size() >= expected;
    }

    /** The last turn of which a leg is known. */
    int lastTurn() {
        return over.stream().mapToInt(LegOver::turn).max().orElse(1);
    }

    Instant lastOver() {
        return over.stream().map(facts::at).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The leg of that turn that tells most about why no leg was connected. */
    Optional<LegOver> worst(int turn, Optional<CallOutcome> status) {
        List<LegOver> ofTurn = over.stream().filter(leg -> leg.turn() == turn).toList();
        return (ofTurn.isEmpty() ? over : ofTurn).stream().filter(leg -> leg.code() != HangupCauses.LOST_RACE)
                .min(Comparator.comparing(leg -> status.filter(outcome(leg, status)::equals).isPresent()
                        ? -1 : TELLING.indexOf(outcome(leg, status))));
    }

    /** What a leg's end says; where it says nothing, or that of a caller who was there, the Dial's status does. */
    CallOutcome outcome(LegOver leg, Optional<CallOutcome> status) {
        Optional<CallOutcome> code = HangupCauses.of(leg.code(), leg.source()).filter(TELLING::contains);
        boolean ofCaller = code.filter(it -> it == CallOutcome.CALLER_GONE || it == CallOutcome.CANCELLED).isPresent();
        if (code.isPresent() && !(ofCaller && status.isPresent())) {
            return code.get();
        }
        return status.orElse(leg.answered() ? CallOutcome.REJECTED : CallOutcome.UNREACHABLE);
    }
}
