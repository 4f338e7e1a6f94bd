package io.github.camelplivo.outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.github.camelplivo.outcome.Fact.Looked;

/** When a verdict may be given and when it is time to look, at one moment. For one verdict. */
final class Pace {

    /** How long to wait between two lookups; after these there are none. */
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4),
            Duration.ofSeconds(8));

    private final Terms terms;
    private final Facts facts;
    private final Instant now;
    private final Optional<Looked> lastLook;
    private final int looks;
    /** When the clock alone may change something. */
    private Instant next;
    private boolean look;

    Pace(Terms terms, Facts facts, Instant now) {
        this.terms = terms;
        this.facts = facts;
        this.now = now;
        this.next = terms.deadline();
        List<Looked> all = facts.of(Looked.class).toList();
        this.looks = all.size();
        this.lastLook = all.isEmpty() ? Optional.empty() : Optional.of(all.get(looks - 1));
    }

    /** Nothing is decided yet. */
    Ruling open(Stage stage) {
        return Ruling.open(stage, next, look);
    }

    int looks() {
        return looks;
    }

    Optional<Looked> lastLook() {
        return lastLook;
    }

    boolean isLookComplete() {
        return lastLook.isPresent() && lastLook.get().complete();
    }

    Instant lookedAt() {
        return facts.at(lastLook.get());
    }

    /** Whether complete looks since then span that time, the last look being one of them. */
    boolean hasLooked(Instant since, Duration time) {
        return isLookComplete() && facts.of(Looked.class).filter(Looked::complete).map(facts::at)
                .filter(at -> !at.isBefore(since)).findFirst()
                .filter(first -> !lookedAt().isBefore(first.plus(time))).isPresent();
    }

    /** Whether that moment has come; if not, it is one to ask again at. At the end nothing is waited for any more. */
    boolean due(Instant moment) {
        if (now.isBefore(moment) && (now.isBefore(terms.deadline()) || !isLastLookDone())) {
            next = moment.isBefore(next) ? moment : next;
            return false;
        }
        return true;
    }

    /** From then on it is time to look, a few times with longer and longer pauses. */
    void lookFrom(Instant moment) {
        if (due(moment) && looks <= PAUSES.size()) {
            look |= looks == 0 || due(lookedAt().plus(PAUSES.get(looks - 1)));
        }
    }

    /** The same, and then again and again as long as an exchange waits. */
    void lookOnFrom(Instant moment) {
        lookFrom(moment);
        if (looks > PAUSES.size() && due(moment)) {
            look |= due(lookedAt().plus(PAUSES.get(PAUSES.size() - 1)));
        }
    }

    /** Whether the wait is over, after a last look. */
    boolean isEnd() {
        if (now.isBefore(terms.deadline())) {
            return false;
        }
        if (!isLastLookDone()) {
            look = true;
            next = now;
            return false;
        }
        return true;
    }

    private boolean isLastLookDone() {
        return looks > PAUSES.size() || looks > 0 && !lookedAt().isBefore(terms.deadline().minus(PAUSES.get(0)));
    }
}
