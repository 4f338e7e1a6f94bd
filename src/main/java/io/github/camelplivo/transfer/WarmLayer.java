package io.github.camelplivo.transfer;

import io.github.camelplivo.api.Layer;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Parameters.address;
import static io.github.camelplivo.api.Parameters.addresses;
import static io.github.camelplivo.api.Parameters.id;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Parameters.whole;

/**
 * An operation of the component's own, warm-transfer: several of Plivo's, of which adding a participant to a multiparty
 * call is the first.
 */
final class WarmLayer implements Layer {

    static final String OPERATION = "warm-transfer";
    /** What it does to each of the two. */
    static final String ADD = "multiparty-participant-add";

    @Override
    public String operation() {
        return OPERATION;
    }

    @Override
    public String base() {
        return ADD;
    }

    @Override
    public Row over(Row row) {
        return row.called(OPERATION).does(
                "Calls the destination, plays a private word to it, and then brings a live call to it. The exchange ends when the"
                                          + " outcome is known.",
                "https://plivo.com/docs/voice/api/multiparty-calls")
                .note("Sends several requests to Plivo: multiparty-participant-add for the destination and then, once it has"
                      + " answered, for the caller. Until then the caller is not moved. Needs publicUrl.")
                .costs("Each call to the destination, and the multiparty call with both participants.")
                .repeated("The caller was not moved: repeating would call the destination again")
                .synchronous()
                .takes(
                        id("call_uuid").required().local().means("UUID of the caller's call."),
                        addresses("destination", 20).required().local()
                                .means("Phone number or SIP address to call. Several ring together."),
                        address("caller_id").required().local().means("Caller ID shown to the destination."),
                        whole("ring_timeout", 1).local().means("Seconds to ring the destination. If not set, 30."),
                        text("private_word").local().means(
                                "Plivo XML document that the destination hears first. The caller joins after confirmKey."),
                        row.parameter("confirm_key").local().means(
                                "Key that the destination must press before the caller joins. If not set, 1 if privateWord"
                                                                   + " is set, else none."),
                        text("on_agent_left").local().means(
                                "Plivo XML document, or URL of one, for the caller when the destination has left. If not set,"
                                                            + " the caller's call ends."),
                        row.parameter("sip_headers").local(),
                        whole("time_limit", 300, 28_800).local().means("Maximum duration of the multiparty call in seconds."),
                        WaitParameters.transferId("the call and the destination"), WaitParameters.lookFirst(),
                        WaitParameters.outcomeTimeout("ringing, the private word and bringing the caller"),
                        WaitParameters.throwsFailure("ANSWERED"));
    }
}
