package io.github.camelplivo.transfer;

import io.github.camelplivo.api.Layer;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.transfer.WaitParameters.WAIT_FOR;

/** The parameters that the component adds to Plivo's call-make. */
public final class CallLayer implements Layer {

    static final String OPERATION = "call-make";

    @Override
    public String operation() {
        return OPERATION;
    }

    @Override
    public Row over(Row row) {
        return row.repeated("The call was made: repeating would make another one").adds(
                oneOf(WAIT_FOR, "accepted", "answered").local().optionOnly()
                        .means("What the exchange waits for. accepted: Plivo has accepted the request. answered: a person or a"
                               + " machine has answered, or the called party cannot be reached. If not set, accepted."),
                WaitParameters.outcomeTimeout("ringing").when(WAIT_FOR, "answered"),
                WaitParameters.throwsFailure("ANSWERED").when(WAIT_FOR, "answered"));
    }
}
