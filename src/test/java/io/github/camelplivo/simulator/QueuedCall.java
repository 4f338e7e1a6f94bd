package io.github.camelplivo.simulator;

import java.time.Duration;

/**
 * A call that was asked for and has not been made yet.
 *
 * @param answer where its document is
 * @param hangup where its end is reported, or null
 * @param ring   how long it may ring
 */
record QueuedCall(String requestUuid, String from, String to, Target answer, Target hangup, Duration ring) {
}
