package io.github.camelplivo.monitor;

import io.github.camelplivo.api.Printable;
import io.github.camelplivo.outcome.CallOutcome;
import io.github.camelplivo.outcome.Result;
import io.github.camelplivo.outcome.Ruling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Logs one line for each outcome that an exchange waited for: the outcome, and how it is known. */
final class OutcomeLog implements Observer {

    private static final Logger LOG = LoggerFactory.getLogger(OutcomeLog.class);

    @Override
    public void outcome(Result result) {
        Ruling ruling = result.ruling();
        LOG.atLevel(ruling.outcome() == CallOutcome.UNKNOWN ? Level.WARN : Level.INFO).log(
                "{} of call {}: {} after {} ms (known_by={} stage={}{}{}{})", result.operation(),
                Printable.of(result.callUuid()), ruling.outcome(), result.took().toMillis(), ruling.by(), ruling.stage(),
                field(" code=", ruling.code() == 0 ? null : "" + ruling.code()), field(" cause=", ruling.cause()),
                field(" b_leg=", ruling.leg()));
    }

    private static String field(String name, String value) {
        return value == null ? "" : name + Printable.of(value);
    }

    @Override
    public void report(Fate fate) {
        if (fate == Fate.CORRECTED) {
            LOG.warn("A report contradicts an outcome that was already delivered");
        }
    }
}
