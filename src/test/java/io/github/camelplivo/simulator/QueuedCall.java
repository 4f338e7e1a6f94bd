package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.Optional;

/**
 * A call that was asked for and has not been made yet.
 *
 * @param answer  where its document is
 * @param ringing where it is told that it rings
 * @param hangup  where its end is reported, or null
 * @param ring    how long it may ring
 * @param machine what is to be found out about who answers
 */
record QueuedCall(
        String requestUuid, String from, String to, Target answer, Optional<Target> ringing, Target hangup, Duration ring,
        Optional<MachineDetection> machine) {
}
