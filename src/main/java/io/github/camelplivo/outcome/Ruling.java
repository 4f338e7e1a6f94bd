package io.github.camelplivo.outcome;

import java.time.Instant;

/**
 * What follows from the facts so far: an outcome, or how long to wait for more. Immutable.
 *
 * @param outcome    null while it is open
 * @param code       the hangup cause code behind it; 0 when there is none
 * @param cause      who or what ended it, in Plivo's words; null when unknown
 * @param leg        UUID of the leg that answered; null when none did
 * @param answeredBy the address of that leg
 * @param next       when the clock alone may change it; null when there is an outcome
 * @param look       whether it is time to look at Plivo's
 * @param act        whether it is time to go on with a transfer that is half done
 */
public record Ruling(CallOutcome outcome, Stage stage, int code, String cause, KnownBy by, String leg, String answeredBy,
        Instant next, boolean look, boolean act) {

    static Ruling open(Stage stage, Instant next, boolean look) {
        return new Ruling(null, stage, 0, null, null, null, null, next, look, false);
    }

    static Ruling decided(CallOutcome outcome, Stage stage, int code, String cause, KnownBy by, String leg, String answeredBy) {
        return new Ruling(outcome, stage, code, cause, by, leg, answeredBy, null, false, false);
    }

    Ruling andAct() {
        return new Ruling(outcome, stage, code, cause, by, leg, answeredBy, next, look, true);
    }

    public boolean isDecided() {
        return outcome != null;
    }
}
