package io.github.camelplivo.transfer;

import io.github.camelplivo.outcome.CallOutcome;

/** What becomes of a leg. */
enum SoakPerson {
    ANSWERS(null, 4000),
    BUSY(CallOutcome.BUSY, 3010),
    DECLINES(CallOutcome.REJECTED, 3020),
    NEVER(CallOutcome.NO_ANSWER, 6010),
    OUT_OF_SERVICE(CallOutcome.UNREACHABLE, 2010),
    BARRED(CallOutcome.NOT_ALLOWED, 2030),
    NO_LEG(CallOutcome.UNREACHABLE, 0);

    final CallOutcome truth;
    final int code;

    SoakPerson(CallOutcome truth, int code) {
        this.truth = truth;
        this.code = code;
    }
}
