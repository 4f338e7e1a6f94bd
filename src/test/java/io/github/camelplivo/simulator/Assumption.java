package io.github.camelplivo.simulator;

import java.util.Locale;

/** Something about Plivo that its documentation does not say and nobody could try; it holds or it does not. */
public enum Assumption {

    /** The record of a leg that an inbound call has dialled names that call as its parent. */
    RECORDS_NAME_INBOUND_PARENT(true),
    /** A Dial tells its {@code action} how it ended although the caller has hung up. */
    ACTION_WHEN_CALLER_LEAVES(true),
    /** A Dial tells its {@code action} how it ended although the call has been transferred elsewhere. */
    ACTION_WHEN_TRANSFERRED(true),
    /** A Dial that its caller has left before anybody answered calls itself {@code completed}, not {@code cancel}. */
    COMPLETED_WHEN_CALLER_LEAVES(false),
    /** A Dial's {@code callbackUrl} is told when a leg is connected, and not only when it is answered. */
    CONNECTED_IS_TOLD(true),
    /** A Dial's {@code callbackUrl} is told that a leg is over which could not be made: one without a UUID. */
    HANGUP_WITHOUT_LEG_IS_TOLD(false),
    /** Plivo tries a Dial's {@code callbackUrl} again as its fragment says. */
    DIAL_REPORTS_ARE_RETRIED(true),
    /** Plivo tries the URL that a call is transferred to again as its fragment says, before it ends the call. */
    TRANSFERS_ARE_RETRIED(true),
    /** A call inside a Stream that keeps it alive fetches what it is transferred to when the Stream ends. */
    TRANSFERS_WAIT_FOR_STREAM(true),
    /** What is told of a live call says when it began with the offset of its zone, as the records do. */
    LIVE_CALLS_TELL_THEIR_ZONE(true);

    private final boolean likely;

    Assumption(boolean likely) {
        this.likely = likely;
    }

    /** Whether the evidence is rather for it. */
    public boolean likely() {
        return likely;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
