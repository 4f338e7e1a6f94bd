package io.github.camelplivo.simulator;

import java.time.Instant;
import java.util.Optional;

/**
 * What really happened to a leg that a Dial has made.
 *
 * @param uuid      Plivo's UUID of it
 * @param to        who was dialled
 * @param rang      when it began to ring
 * @param answered  when somebody, or a machine, picked up
 * @param connected when its party and the caller began to hear each other
 * @param over      when it ended
 * @param code      Plivo's code for why it ended
 * @param cause     Plivo's name for that; empty while it is live
 * @param source    who ended it, in the words of Plivo's call record; empty while it is live
 */
public record SeenLeg(
        String uuid, String to, Instant rang, Optional<Instant> answered, Optional<Instant> connected,
        Optional<Instant> over, Optional<Integer> code, String cause, String source) {

    /** @param connected or null */
    static SeenLeg of(Leg leg, Instant connected) {
        Optional<Ending> ending = leg.ending();
        return new SeenLeg(
                leg.uuid(), leg.party(), leg.call().start(), leg.answeredAt(), Optional.ofNullable(connected),
                ending.map(Ending::at), leg.hangupCauseCode(), leg.hangupCauseName(),
                ending.map(over -> over.source().toString()).orElse(""));
    }
}
