package io.github.camelplivo.monitor;

import io.github.camelplivo.api.Printable;
import io.github.camelplivo.outcome.Result;
import io.github.camelplivo.outcome.Ruling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each outcome that was waited for: what became of the call, and how it is known. */
final class OutcomeLog implements Observer {

    private static final Logger LOG = LoggerFactory.getLogger(OutcomeLog.class);

    @Override
    public void outcome(Result result) {
        Ruling ruling = result.ruling();
        LOG.info("{} of call {} ended: {} after {} ms (known_by={} stage={} code={} cause={} b_leg={})", result.operation(),
                Printable.of(result.callUuid()), ruling.outcome(), result.took().toMillis(), ruling.by(), ruling.stage(),
                ruling.code(), Printable.of(ruling.cause()), Printable.of(ruling.leg()));
    }

    @Override
    public void report(Fate fate) {
        if (fate == Fate.CORRECTED) {
            LOG.warn("A report contradicts an outcome that was told before it came");
        }
    }
}
