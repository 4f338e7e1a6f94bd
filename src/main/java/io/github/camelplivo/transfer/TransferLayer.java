package io.github.camelplivo.transfer;

import java.util.Set;

import io.github.camelplivo.api.Layer;
import io.github.camelplivo.api.Row;

import static io.github.camelplivo.api.Parameters.addresses;
import static io.github.camelplivo.api.Parameters.method;
import static io.github.camelplivo.api.Parameters.number;
import static io.github.camelplivo.api.Parameters.oneOf;
import static io.github.camelplivo.api.Parameters.text;
import static io.github.camelplivo.api.Parameters.url;
import static io.github.camelplivo.api.Parameters.whole;
import static io.github.camelplivo.transfer.WaitParameters.WAIT_FOR;

/**
 * The parameters that the component adds to Plivo's call-transfer. The component turns them into the URLs that Plivo
 * expects.
 */
public final class TransferLayer implements Layer {

    /** What a transfer can wait for. */
    private static final String[] WAITS = { "fetched", "answered" };

    /** The parameters that need a host. */
    static final Set<String> HOSTED = Set.of("destination", "document", "bleg_destination", "bleg_document");

    private static final String[] A_LEG = { "aleg", "both" };
    private static final String[] B_LEG = { "bleg", "both" };

    @Override
    public String operation() {
        return "call-transfer";
    }

    @Override
    public Row over(Row row) {
        return row.repeated("The call was moved: repeating would move it again").adds(
                url("aleg_url").required().when("legs", A_LEG).or("destination", "document")
                        .means("URL of the XML the A leg executes next. Retry settings may be given in the fragment."),
                method("aleg_method").when("legs", A_LEG).means("HTTP method Plivo uses to fetch alegUrl."),
                url("bleg_url").required().when("legs", B_LEG).or("bleg_destination", "bleg_document")
                        .means("URL of the XML the B leg executes next. Retry settings may be given in the fragment."),
                method("bleg_method").when("legs", B_LEG).means("HTTP method Plivo uses to fetch blegUrl."),
                addresses("destination", 20).local().when("legs", A_LEG).or("document")
                        .means("Phone number or SIP address to connect the A leg to, instead of alegUrl. Several ring together."),
                text("document").local().xml().when("legs", A_LEG)
                        .means("Plivo XML document for the A leg, instead of alegUrl. An XML message body is used as this document."),
                addresses("bleg_destination", 20).local().when("legs", B_LEG).or("bleg_document")
                        .means("Phone number or SIP address to connect the B leg to, instead of blegUrl. Several ring together."),
                text("bleg_document").local().when("legs", B_LEG)
                        .means("Plivo XML document for the B leg, instead of blegUrl."),
                number("caller_id").local().means("Caller ID shown to the destination. If not set, the caller's number."),
                whole("ring_timeout", 1).local().means("Seconds to ring the destination."),
                whole("time_limit", 1, 86_400).local().means("Maximum duration of the connection in seconds."),
                text("dial_music").local().means(
                        "What the caller hears while the destination rings: the URL of a sound, or real for the real ringing tone."),
                text("sip_headers").local().means("SIP headers for the destination: name=value, separated by commas."),
                url("confirm_sound").local()
                        .means("URL of the Plivo XML to play to the destination before it is connected."),
                text("confirm_key").local().means("Key that the destination must press to be connected."),
                url("dial_callback_url").local()
                        .means("URL Plivo notifies when the destination answers, is connected, or hangs up."),
                text("on_no_answer").local()
                        .means("Plivo XML document, or URL of one, for the caller when the destination does not answer."),
                oneOf("ring_order", "together", "inTurn").local().optionOnly()
                        .means("Whether several destinations ring together, or one after the other until one answers. If not set,"
                               + " together."),
                oneOf(WAIT_FOR, "accepted", "fetched", "answered").local().optionOnly()
                        .means("What the exchange waits for. accepted: Plivo has accepted the transfer. fetched: Plivo has fetched"
                               + " the document. answered: the destination has answered or cannot be reached. If not set,"
                               + " accepted."),
                WaitParameters.outcomeTimeout("fetching and ringing").when(WAIT_FOR, WAITS),
                whole("park", 0, 600).local().optionOnly()
                        .means("Seconds to hold a caller whom nobody answered before onNoAnswer, so that the route can decide what"
                               + " to do. If not set, 5 if the exchange waits, else 0."),
                WaitParameters.transferId("the call and its destination or document").when(WAIT_FOR, WAITS),
                WaitParameters.lookFirst().when(WAIT_FOR, WAITS),
                WaitParameters.throwsFailure("the one waited for").when(WAIT_FOR, WAITS));
    }
}
