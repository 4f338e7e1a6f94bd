package io.github.camelplivo.transfer;

import io.github.camelplivo.api.Parameter;

import static io.github.camelplivo.api.Parameters.flag;
import static io.github.camelplivo.api.Parameters.form;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.text;

/** The parameters of every step that can wait for an outcome. */
final class WaitParameters {

    static final String WAIT_FOR = "wait_for";
    static final String OUTCOME_TIMEOUT = "outcome_timeout";
    static final String TRANSFER_ID = "transfer_id";
    static final String LOOK_FIRST = "look_first";
    static final String THROWS_FAILURE = "throw_exception_on_failure";

    private WaitParameters() {
    }

    /** @param time what takes as long as the exchange waits, in words */
    static Parameter outcomeTimeout(String time) {
        return form(OUTCOME_TIMEOUT, "[0-9]{1,9}|([0-9]{1,6}(ms|s|m|h))+", "a duration such as 90s or 2m", "90s").local()
                .optionOnly().means("How long the exchange waits. If not set, as long as " + time + " may take.");
    }

    /** @param otherwise what names the transfer when nothing is said, in words */
    static Parameter transferId(String otherwise) {
        return text(TRANSFER_ID, 200).local().notInBody()
                .means("Name of the transfer. A message that is delivered again with the same name does not move the call twice."
                       + " If not set, the transfer is identified by " + otherwise + ".");
    }

    static Parameter lookFirst() {
        return oneOf(LOOK_FIRST, "auto", "always", "never").local().optionOnly()
                .means("Whether to look the transfer up at Plivo first, in case the message was delivered before. auto looks if"
                       + " Camel or the broker marks the message as redelivered, or if the last attempt ended unknown. If not"
                       + " set, auto.");
    }

    /** @param good the outcome that is no failure, in words */
    static Parameter throwsFailure(String good) {
        return flag(THROWS_FAILURE).local().optionOnly()
                .means("Whether every outcome except " + good + " throws a PlivoNotConnectedException. If not set, false.");
    }
}
