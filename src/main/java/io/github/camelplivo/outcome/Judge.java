package io.github.camelplivo.outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.camelplivo.outcome.Fact.Accepted;
import io.github.camelplivo.outcome.Fact.Answered;
import io.github.camelplivo.outcome.Fact.CallOver;
import io.github.camelplivo.outcome.Fact.Connected;
import io.github.camelplivo.outcome.Fact.DialOver;
import io.github.camelplivo.outcome.Fact.Ended;
import io.github.camelplivo.outcome.Fact.Fetched;
import io.github.camelplivo.outcome.Fact.Looked;
import io.github.camelplivo.outcome.Fact.Machine;
import io.github.camelplivo.outcome.Fact.Superseded;
import io.github.camelplivo.outcome.Terms.Aim;

/**
 * What follows from the facts of a transfer at a moment. It is a function of these alone, so neither the order of
 * reports nor their repetition makes a difference. {@code docs/architecture.md} describes its rules.
 */
public final class Judge {

    /** How long a report may be overtaken by another one. */
    static final Duration GRACE = Duration.ofSeconds(2);
    /** How long the end of a call may be overtaken by the reports of what happened in it. */
    static final Duration LAST_WORDS = Duration.ofSeconds(3);
    /** How far the clocks of two nodes may be apart. */
    public static final Duration SKEW = Duration.ofSeconds(2);
    /** How long after its end the record of a leg may come. */
    static final Duration RECORDS = Duration.ofSeconds(5);
    /** How long Plivo may try to fetch a document. */
    private static final Duration FETCHES = Duration.ofSeconds(15);
    /** After so many looks the status of a Dial must do. */
    private static final int ENOUGH_LOOKS = 3;

    private final Terms terms;
    private final Facts facts;
    private final Legs legs;
    private final Pace pace;

    private Judge(Terms terms, Facts facts, Instant now) {
        this.terms = terms;
        this.facts = facts;
        this.legs = new Legs(terms, facts);
        this.pace = new Pace(terms, facts, now);
    }

    /** What is true now, and when to ask again. */
    public static Ruling of(Terms terms, Facts facts, Instant now) {
        return terms.aim() == Aim.BRING ? new BringJudge(terms, facts, now).ruling() : new Judge(terms, facts, now).ruling();
    }

    private Ruling ruling() {
        Optional<Ended> ended = facts.first(Ended.class);
        if (!facts.has(Accepted.class) && ended.isEmpty()) {
            return pace.open(facts.stage());
        }
        if (terms.looksFirst() && pace.looks() == 0) {
            pace.lookFrom(facts.all().get(0).at());
        }
        return strong().or(this::weak).or(this::end).orElseGet(() -> pace.open(facts.stage()));
    }

    /** What no other fact can change. */
    private Optional<Ruling> strong() {
        Optional<Machine> machine = facts.first(Machine.class);
        if (machine.isPresent()) {
            return machine.map(leg -> ruling(CallOutcome.MACHINE, KnownBy.REPORT, leg.leg(), leg.to()));
        }
        Optional<Ruling> answered = legs.connected().map(leg -> answered(leg, KnownBy.REPORT))
                .or(() -> legs.answeredAndOver().map(leg -> answered(leg.leg(), leg.to(), leg.by())));
        if (answered.isPresent()) {
            return answered;
        }
        return facts.first(Ended.class).map(ended -> unknown(ended.why())).or(this::noDocument).or(this::fetched);
    }

    /** The call ended since Plivo got no document, or none that it could use. */
    private Optional<Ruling> noDocument() {
        return legs.areKnown()
                ? Optional.empty() : facts.of(CallOver.class)
                        .filter(call -> HangupCauses.of(call.code(), "").filter(outcome -> outcome == CallOutcome.NEVER_FETCHED
                                || outcome == CallOutcome.BAD_DOCUMENT)
                                .isPresent())
                        .findFirst()
                        .map(call -> decided(HangupCauses.of(call.code(), "").get(), call.code(), call.source(), call.by()));
    }

    private Optional<Ruling> fetched() {
        if (terms.aim() != Aim.FETCH) {
            return Optional.empty();
        }
        return isFetched() ? Optional.of(decided(CallOutcome.FETCHED, 0, null, KnownBy.REPORT))
                : legs.areKnown() ? Optional.of(decided(CallOutcome.FETCHED, 0, null, KnownBy.RECORD)) : Optional.empty();
    }

    /** What holds if nothing else comes for a while, or is not found at Plivo's. */
    private Optional<Ruling> weak() {
        Optional<DialOver> dial = facts.of(DialOver.class)
                .filter(over -> over.last() || over.isCancelled() || over.isCompleted() && over.leg() != null).findFirst();
        return legs.answered().filter(leg -> pace.due(facts.at(leg).plus(GRACE))).map(leg -> answered(leg, KnownBy.REPORT))
                .or(() -> dial.isPresent() ? dialOver(dial.get()) : live().or(this::legsOver))
                .or(this::callOver)
                .or(this::neverFetched)
                .or(this::overdue);
    }

    /**
     * One leg talks that can only belong to this transfer, unless all of its legs are over and that one belongs to
     * another call.
     */
    private Optional<Ruling> live() {
        return legs.areFound() && !terms.confirms() && !legs.allOver(terms.turns()) && pace.isLookComplete()
                && pace.lastLook().get().live().size() == 1
                && pace.lastLook().get().live().get(0).inProgress()
                        ? Optional.of(answered(pace.lastLook().get().live().get(0).leg(), null, KnownBy.LIVE))
                        : Optional.empty();
    }

    private Optional<Ruling> dialOver(DialOver dial) {
        Instant at = facts.at(dial);
        if (terms.makesCall() && terms.confirms() && legs.mayHaveTalked()) {
            // Whether to a person or a machine only the fetch of its document says, which Plivo tries a few times.
            return pace.due(at.plus(FETCHES)) ? Optional.of(unknown("in time")) : Optional.empty();
        }
        if (dial.isCompleted() && dial.leg() != null && !legs.isDenied(dial.leg())) {
            return pace.due(at.plus(GRACE))
                    ? Optional.of(answered(dial.leg(), legs.to(dial.leg()), KnownBy.REPORT)) : Optional.empty();
        }
        if (dial.isCancelled()) {
            return left(at, KnownBy.STATUS);
        }
        if (legs.allOver(dial.turn())) {
            return Optional.of(byCodes(dial.turn(), dial.status()));
        }
        pace.lookFrom(at.plus(GRACE));
        return pace.looks() >= ENOUGH_LOOKS && !dial.isCompleted() ? Optional.of(byStatus(dial)) : Optional.empty();
    }

    /** The Dial was cancelled: the caller has hung up, or was moved elsewhere. */
    private Optional<Ruling> left(Instant at, KnownBy otherwise) {
        if (facts.has(Superseded.class)) {
            return pace.due(at.plus(GRACE))
                    ? Optional.of(decided(CallOutcome.CANCELLED, 0, null, KnownBy.REPORT)) : Optional.empty();
        }
        Optional<CallOver> over = facts.first(CallOver.class);
        if (over.isPresent()) {
            return Optional.of(decided(CallOutcome.CALLER_GONE, over.get().code(), over.get().source(), over.get().by()));
        }
        pace.lookFrom(at.plus(LAST_WORDS));
        if (pace.isLookComplete() && pace.lastLook().get().callLive() && pace.lookedAt().isAfter(at)) {
            return Optional.of(decided(CallOutcome.CANCELLED, 0, null, KnownBy.LIVE));
        }
        return pace.looks() >= ENOUGH_LOOKS
                ? Optional.of(decided(CallOutcome.CALLER_GONE, 0, null, otherwise)) : Optional.empty();
    }

    /** The end of the Dial is not known, and a leg was cancelled, or every leg of the last turn is over. */
    private Optional<Ruling> legsOver() {
        Optional<Instant> cancelled = legs.cancelled();
        if (cancelled.isPresent() && !terms.makesCall()) {
            return left(cancelled.get(), KnownBy.REPORT);
        }
        if (!legs.allOver(terms.turns()) || terms.confirms() && legs.mayHaveTalked()) {
            return Optional.empty();
        }
        Ruling byCodes = byCodes(terms.turns(), null);
        // The report of an answer may have been overtaken.
        return pace.due(legs.lastOver().plus(LAST_WORDS)) ? Optional.of(byCodes) : Optional.empty();
    }

    private Optional<Ruling> callOver() {
        Optional<CallOver> over = facts.first(CallOver.class);
        if (over.isEmpty()) {
            return facts.first(Superseded.class).flatMap(this::superseded);
        }
        Instant at = facts.at(over.get());
        pace.lookFrom(at.plus(LAST_WORDS));
        Instant fence = terms.fetchBy().plus(SKEW);
        Optional<Superseded> moved = facts.first(Superseded.class);
        if (moved.isPresent()) {
            return superseded(moved.get());
        }
        boolean began = isFetched() || legs.areKnown();
        if (!isNothingMore(began || at.isBefore(fence) ? at : fence) || legs.mayHaveTalked()) {
            return Optional.empty();
        }
        if ("Caller".equalsIgnoreCase(over.get().source())) {
            return Optional.of(decided(CallOutcome.CALLER_GONE, over.get().code(), over.get().source(), over.get().by()));
        }
        if (HangupCauses.isOfAction(over.get().code()) && legs.areKnown()) {
            // The call ended for want of what comes after the Dial, whose end it was.
            return Optional.of(byCodes(legs.lastTurn(), null));
        }
        return began || !pace.due(fence)
                ? Optional.empty() : Optional.of(decided(CallOutcome.NEVER_FETCHED, 0, null, KnownBy.FENCE));
    }

    private Optional<Ruling> superseded(Superseded fact) {
        Instant from = facts.at(fact).plus(LAST_WORDS);
        pace.lookFrom(from);
        return isNothingMore(facts.at(fact)) && !legs.mayHaveTalked()
                ? Optional.of(decided(CallOutcome.CANCELLED, 0, null, KnownBy.RECORD)) : Optional.empty();
    }

    private Optional<Ruling> neverFetched() {
        if (terms.makesCall() || isFetched() || legs.areKnown()) {
            return Optional.empty();
        }
        Instant fence = terms.fetchBy().plus(SKEW);
        if (terms.allLegs() > Looker.MOST_LIVE) {
            // A look does not see all legs that ring: when none rings any more, the records tell.
            fence = fence.plus(terms.ring());
        }
        pace.lookFrom(fence);
        // Another node may have served it, also when a request for it comes late here: this node may have stood still.
        return isNothingMore(fence) && haveSeenAll(fence)
                ? Optional.of(decided(CallOutcome.NEVER_FETCHED, 0, null, KnownBy.FENCE)) : Optional.empty();
    }

    /** It has rung for as long as it may, and no report of an end has come. */
    private Optional<Ruling> overdue() {
        // A Dial that is not the last one was answered with the next.
        Instant began = Stream.concat(
                facts.of(Fetched.class).filter(fetch -> !fetch.late()).map(facts::at),
                facts.of(DialOver.class).filter(over -> !over.last()).map(facts::at)).max(Instant::compareTo)
                .orElse(terms.fetchBy());
        pace.lookFrom(began.plus(terms.ring()).plus(LAST_WORDS));
        return Optional.empty();
    }

    private Optional<Ruling> end() {
        if (!pace.isEnd()) {
            return Optional.empty();
        }
        Optional<DialOver> dial = facts.of(DialOver.class).filter(DialOver::last).findFirst();
        return Optional.of(dial.isPresent() && !dial.get().isCompleted() ? byStatus(dial.get()) : unknown("in time"));
    }

    private Ruling byCodes(int turn, String status) {
        return legs.worst(turn, DialStatus.of(status)).map(leg -> decided(
                legs.outcome(leg, DialStatus.of(status)), leg.code(), leg.source(), leg.by()))
                .orElseGet(() -> decided(CallOutcome.UNREACHABLE, 0, null, KnownBy.STATUS));
    }

    private Ruling byStatus(DialOver dial) {
        return decided(DialStatus.of(dial.status()).orElse(CallOutcome.UNREACHABLE), 0, dial.cause(), KnownBy.STATUS);
    }

    private Ruling answered(Connected leg, KnownBy by) {
        return answered(leg.leg(), leg.to(), by);
    }

    private Ruling answered(Answered leg, KnownBy by) {
        return answered(leg.leg(), leg.to(), by);
    }

    private Ruling answered(String leg, String to, KnownBy by) {
        return ruling(CallOutcome.ANSWERED, by, leg, to);
    }

    private Ruling ruling(CallOutcome outcome, KnownBy by, String leg, String to) {
        return Ruling.decided(outcome, facts.stage(), 0, null, by, leg, to);
    }

    private Ruling decided(CallOutcome outcome, int code, String cause, KnownBy by) {
        return Ruling.decided(outcome, facts.stage(), code, cause, by, null, null);
    }

    private Ruling unknown(String why) {
        return decided(CallOutcome.UNKNOWN, 0, why, KnownBy.NOTHING);
    }

    private boolean isFetched() {
        return facts.of(Fetched.class).anyMatch(fetch -> !fetch.late());
    }

    /** Whether looks since then have found all that there is: the record of a leg takes a while. */
    private boolean isNothingMore(Instant since) {
        return pace.hasLooked(since, RECORDS) && pace.lastLook().get().live().isEmpty();
    }

    /** Whether the lookups since then have covered every destination: a leg may talk where none of them looked. */
    private boolean haveSeenAll(Instant since) {
        int open = pace.lastLook().get().open();
        return open <= Looker.MOST_LIVE || facts.of(Looked.class)
                .filter(each -> each.complete() && each.open() == open && !facts.at(each).isBefore(since))
                .flatMapToInt(Looked::seen).distinct().count() == open;
    }
}
