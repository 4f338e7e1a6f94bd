package io.github.camelplivo.simulator;

import java.util.List;
import java.util.Set;

/** A leg in a room, which is a conference or a multiparty call. Guarded by the switchboard's monitor. */
interface Attendance {

    /** How a leg leaves. */
    enum Leaving {
        /** The call has ended. */
        HANGUP,
        /** A transfer has led the leg elsewhere. */
        TRANSFER,
        /** Somebody has asked for it. */
        KICK,
        /** Everybody leaves. */
        END
    }

    /** What the leg is doing there, in words. */
    String doing();

    /** Whether that is more than waiting or talking. */
    boolean remarkable();

    /** Which room it is: {@code conference support}. */
    String room();

    /** What the leg is doing there, in one word: {@code talks}, {@code waits} when it is alone, {@code held}. */
    default String state() {
        return conversations().stream().anyMatch(group -> group.contains(leg()) && group.size() > 1) ? "talks" : "waits";
    }

    Leg leg();

    /** Those who are in conversation with each other and with the leg; several groups when not all hear all. */
    List<Set<Leg>> conversations();

    /** The leg is there no longer: it has ended, or has been transferred. */
    void left(Leaving how);

    /** The party presses keys. */
    void press(String keys);

    /** The party begins or ceases to speak. */
    void speaks(boolean speaking);
}
