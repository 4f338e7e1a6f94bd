package io.github.camelplivo.outcome;

import java.time.Instant;
import java.util.Optional;

import io.github.camelplivo.outcome.Fact.Accepted;
import io.github.camelplivo.outcome.Fact.Answered;
import io.github.camelplivo.outcome.Fact.Bringing;
import io.github.camelplivo.outcome.Fact.Brought;
import io.github.camelplivo.outcome.Fact.CallOver;
import io.github.camelplivo.outcome.Fact.DialOver;
import io.github.camelplivo.outcome.Fact.Ended;
import io.github.camelplivo.outcome.Fact.Joined;
import io.github.camelplivo.outcome.Fact.LegOver;
import io.github.camelplivo.outcome.Fact.Superseded;

/**
 * The same for a transfer that dials first, and brings the caller in when the destination has answered. Until then the
 * caller has not been moved, so anything that ends it ends it at once.
 */
final class BringJudge {

    private final Facts facts;
    private final Terms terms;
    private final Legs legs;
    private final Pace pace;

    BringJudge(Terms terms, Facts facts, Instant now) {
        this.terms = terms;
        this.facts = facts;
        this.legs = new Legs(terms, facts);
        this.pace = new Pace(terms, facts, now);
    }

    Ruling ruling() {
        if (!facts.has(Accepted.class) && !facts.has(Ended.class)) {
            return pace.open(facts.stage());
        }
        return strong().or(this::brought).or(this::neverSent).or(this::notAnswered).or(this::end).orElseGet(this::open);
    }

    private Ruling open() {
        Ruling open = pace.open(facts.stage());
        return !facts.has(Bringing.class) && agent().filter(this::waitsForCaller).isPresent() ? open.andAct() : open;
    }

    /** Where another message has called them, another node may be about to bring the caller. */
    private boolean waitsForCaller(Joined agent) {
        return !terms.looksFirst() || pace.hasLooked(facts.at(agent), Judge.RECORDS);
    }

    private Optional<Joined> agent() {
        return facts.of(Joined.class).filter(joined -> !joined.caller()).findFirst();
    }

    /** The caller has joined, or the wait was ended. */
    private Optional<Ruling> strong() {
        return facts.of(Joined.class).filter(Joined::caller).findFirst().map(caller -> answered(caller.by()))
                .or(() -> facts.first(Ended.class).map(ended -> decided(CallOutcome.UNKNOWN, ended.why(), KnownBy.NOTHING)));
    }

    private Ruling answered(KnownBy by) {
        String leg = agent().map(Joined::leg).or(() -> facts.first(Answered.class).map(Answered::leg)).orElse(null);
        return Ruling.decided(CallOutcome.ANSWERED, facts.stage(), 0, null, by, leg, leg == null ? null : legs.to(leg));
    }

    private Ruling decided(CallOutcome outcome, String cause, KnownBy by) {
        return Ruling.decided(outcome, facts.stage(), 0, cause, by, null, null);
    }

    /** The result of bringing the caller in. */
    private Optional<Ruling> brought() {
        Optional<Brought> brought = facts.first(Brought.class);
        if (brought.isEmpty()) {
            return Optional.empty();
        }
        return switch (brought.get().answer()) {
            case CALLER_GONE -> Optional.of(decided(CallOutcome.CALLER_GONE, null, KnownBy.LIVE));
            case AGENT_GONE -> Optional.of(decided(CallOutcome.REJECTED, "left before the caller joined", KnownBy.LIVE));
            case REFUSED -> leftBefore()
                    .or(() -> Optional.of(decided(CallOutcome.UNREACHABLE, "the caller could not be moved", KnownBy.STATUS)));
            case DONE, UNKNOWN -> notSeen(facts.at(brought.get()));
        };
    }

    /** No report says that the caller has joined. */
    private Optional<Ruling> notSeen(Instant brought) {
        Instant from = brought.plus(Judge.LAST_WORDS);
        // Somebody is alone, or they talk.
        pace.lookOnFrom(from);
        if (!pace.hasLooked(from, Judge.RECORDS) || pace.lastLook().get().open() == 0) {
            return Optional.empty();
        }
        return callerGone()
                .or(() -> Optional.of(decided(CallOutcome.UNREACHABLE, "the caller did not join", KnownBy.LIVE)));
    }

    private Optional<Ruling> callerGone() {
        return facts.first(CallOver.class).map(call -> Ruling.decided(
                CallOutcome.CALLER_GONE, facts.stage(), call.code(), call.source(), call.by(), null, null));
    }

    /** The caller, who was not brought, is not where he was. */
    private Optional<Ruling> leftBefore() {
        return callerGone().or(() -> facts.first(Superseded.class)
                .map(moved -> decided(CallOutcome.CANCELLED, null, KnownBy.REPORT)));
    }

    /** What may have been sent before was not: there is no multiparty call of it. */
    private Optional<Ruling> neverSent() {
        if (!terms.looksFirst()) {
            return Optional.empty();
        }
        Instant began = facts.all().get(0).at();
        // Nobody reports here who answers, perhaps much later.
        pace.lookOnFrom(began);
        if (facts.has(Joined.class) || facts.has(LegOver.class)) {
            return Optional.empty();
        }
        boolean nothing = pace.isLookComplete() && pace.lastLook().get().open() == 0
                && !pace.lookedAt().isBefore(began.plus(Judge.LAST_WORDS));
        return nothing ? Optional.of(decided(CallOutcome.NEVER_FETCHED, null, KnownBy.RECORD)) : Optional.empty();
    }

    /** While the caller is where he was. */
    private Optional<Ruling> notAnswered() {
        if (facts.has(Bringing.class)) {
            return Optional.empty();
        }
        Optional<Ruling> left = leftBefore();
        if (left.isPresent()) {
            return left;
        }
        Optional<DialOver> dial = facts.first(DialOver.class);
        if (legs.allOver(1) && (dial.isPresent() || pace.due(legs.lastOver().plus(Judge.LAST_WORDS)))) {
            return Optional.of(legs.worst(1, Optional.empty()).map(leg -> Ruling.decided(
                    legs.outcome(leg, Optional.empty()), facts.stage(), leg.code(), leg.source(), leg.by(), null, null))
                    .orElseGet(() -> decided(CallOutcome.UNREACHABLE, null, KnownBy.STATUS)));
        }
        Optional<Answered> answered = facts.first(Answered.class).filter(leg -> !terms.confirms());
        pace.lookFrom(dial.map(facts::at).or(() -> answered.map(facts::at)).map(at -> at.plus(Judge.GRACE))
                .orElse(terms.fetchBy().plus(terms.ring()).plus(Judge.LAST_WORDS)));
        return Optional.empty();
    }

    private Optional<Ruling> end() {
        return pace.isEnd() ? Optional.of(decided(CallOutcome.UNKNOWN, "in time", KnownBy.NOTHING)) : Optional.empty();
    }
}
