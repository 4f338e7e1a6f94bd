package io.github.camelplivo.transfer;

import io.github.camelplivo.api.Layer;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Parameters.flag;
import static io.github.camelplivo.api.Parameters.form;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.transfer.TransferLayer.DURATION;
import static io.github.camelplivo.transfer.TransferLayer.WAIT_FOR;

/** The parameters that the component adds to Plivo's call-make. */
public final class CallLayer implements Layer {

    static final String OPERATION = "call-make";

    @Override
    public String operation() {
        return OPERATION;
    }

    @Override
    public Row over(Row row) {
        return row.adds(
                oneOf(WAIT_FOR, "accepted", "answered").local().optionOnly()
                        .means("What the exchange waits for: that Plivo accepts the request, or that somebody, or a machine, has"
                               + " answered or cannot be reached. If not set, accepted."),
                form("outcome_timeout", DURATION, "a duration such as 90s or 2m", "90s").local().optionOnly()
                        .when(WAIT_FOR, "answered")
                        .means("How long the exchange waits. If not set, as long as ringing may take."),
                flag("throw_exception_on_failure").local().optionOnly().when(WAIT_FOR, "answered")
                        .means("Whether every outcome but ANSWERED is a PlivoNotConnectedException. If not set, false."));
    }
}
