package io.github.camelplivo.outcome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a transfer, each fact with the time at which it came first. Immutable. */
public record Facts(List<Noted> all) {

    public static final Facts NONE = new Facts(List.of());

    /** A fact and when it came. */
    public record Noted(Fact fact, Instant at) {
    }

    /** With one more; the same when it is known already. */
    public Facts with(Fact fact, Instant at) {
        for (Noted noted : all) {
            if (noted.fact().equals(fact)) {
                return this;
            }
        }
        List<Noted> more = new ArrayList<>(all.size() + 1);
        more.addAll(all);
        more.add(new Noted(fact, at));
        return new Facts(List.copyOf(more));
    }

    <T extends Fact> Stream<T> of(Class<T> type) {
        return all.stream().map(Noted::fact).filter(type::isInstance).map(type::cast);
    }

    <T extends Fact> Optional<T> first(Class<T> type) {
        for (Noted noted : all) {
            if (type.isInstance(noted.fact())) {
                return Optional.of(type.cast(noted.fact()));
            }
        }
        return Optional.empty();
    }

    <T extends Fact> boolean has(Class<T> type) {
        return first(type).isPresent();
    }

    /** How far it came. */
    Stage stage() {
        if (has(Fact.DialOver.class) || has(Fact.CallOver.class)) {
            return Stage.ENDED;
        }
        if (has(Fact.Connected.class)) {
            return Stage.CONNECTED;
        }
        if (has(Fact.Answered.class) || has(Fact.Machine.class) || has(Fact.Joined.class)) {
            return Stage.ANSWERED;
        }
        if (of(Fact.Fetched.class).anyMatch(fetch -> !fetch.late())) {
            return Stage.FETCHED;
        }
        return isAccepted() ? Stage.ACCEPTED : Stage.SENT;
    }

    /** Whether Plivo has accepted it. */
    boolean isAccepted() {
        return of(Fact.Accepted.class).anyMatch(Fact.Accepted::known);
    }

    /** The first leg that is known; null for none. */
    String leg() {
        return Stream.of(of(Fact.Connected.class).map(Fact.Connected::leg), of(Fact.Machine.class).map(Fact.Machine::leg),
                of(Fact.LegOver.class).map(Fact.LegOver::leg),
                of(Fact.Looked.class).flatMap(look -> look.live().stream()).map(Fact.LiveLeg::leg))
                .flatMap(legs -> legs).findFirst().orElse(null);
    }

    /** When a fact came that is among these. */
    Instant at(Fact fact) {
        for (Noted noted : all) {
            if (noted.fact().equals(fact)) {
                return noted.at();
            }
        }
        throw new IllegalArgumentException("unknown: " + fact);
    }
}
