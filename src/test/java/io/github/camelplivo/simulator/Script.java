package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.Locale;

import io.github.camelplivo.simulator.Ending.Source;

/**
 * What a person does when the telephone rings.
 *
 * @param reaction what comes of the ringing
 * @param after    how long it rings before; of {@link Reaction#NEVER_ANSWERS} how long the network lets it ring, or
 *                 null for what {@link PlivoSimulator#ring} says
 * @param talk     after how long the person hangs up, once it has picked up; null for never
 * @param keys     what is pressed when a Dial asks for a key; null for nothing
 */
record Script(Reaction reaction, Duration after, Duration talk, Keys keys) {

    /** The telephone network of somebody who never answers gives up by then. */
    static final Duration NETWORK = Duration.ofSeconds(60);
    static final Script ANSWERS = new Script(Reaction.ANSWERS, Duration.ZERO, null, null);

    /** What comes of the ringing. */
    enum Reaction {
        ANSWERS,
        /** A machine answers. */
        VOICEMAIL,
        BUSY,
        REFUSES,
        UNREACHABLE,
        /** Plivo makes no leg to there. */
        CANNOT_BE_DIALLED,
        NEVER_ANSWERS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is pressed.
     *
     * @param after how long after picking up
     */
    record Keys(String pressed, Duration after) {
    }

    /**
     * How ringing ends.
     *
     * @param after how long it rings
     * @param cause why nobody has answered, or null when somebody has
     */
    record Rung(Duration after, HangupCause cause, Source source) {
    }

    boolean answers() {
        return reaction == Reaction.ANSWERS || reaction == Reaction.VOICEMAIL;
    }

    /** Whether {@link PlivoSimulator#neverAnswers} says so, which speaks of Dials and calls of the API only. */
    boolean silenced() {
        return reaction == Reaction.NEVER_ANSWERS && after == null;
    }

    Script talking(Duration time) {
        return new Script(reaction, after, time, keys);
    }

    Script reacting(Reaction other, Duration time) {
        return new Script(other, time, talk, keys);
    }

    Script pressing(Keys other) {
        return new Script(reaction, after, talk, other);
    }

    /**
     * How a ring at this person ends.
     *
     * @param timeout when Plivo gives up
     * @param network when the network gives up, unless the script says so itself
     */
    Rung rung(Duration timeout, Duration network) {
        Rung rung = switch (reaction) {
            case ANSWERS, VOICEMAIL -> new Rung(after, null, null);
            case BUSY -> new Rung(after, HangupCause.BUSY, Source.CALLEE);
            case REFUSES -> new Rung(after, HangupCause.REJECTED, Source.CALLEE);
            case UNREACHABLE -> new Rung(after, HangupCause.OUT_OF_SERVICE, Source.CARRIER);
            case CANNOT_BE_DIALLED -> new Rung(Duration.ZERO, HangupCause.INVALID_DESTINATION, Source.PLIVO);
            case NEVER_ANSWERS -> new Rung(after == null ? network : after, HangupCause.NO_ANSWER, Source.CALLEE);
        };
        int late = rung.after().compareTo(timeout);
        boolean plivoGivesUp = late > 0 || late == 0 && reaction == Reaction.NEVER_ANSWERS;
        return plivoGivesUp ? new Rung(timeout, HangupCause.RING_TIMEOUT, Source.PLIVO) : rung;
    }
}
