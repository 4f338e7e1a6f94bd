package io.github.camelplivo.simulator;

/**
 * A call that was asked for and has not been made yet.
 *
 * @param answer where its document is
 * @param hangup where its end is reported, or null
 */
record QueuedCall(String requestUuid, String from, String to, Target answer, Target hangup) {
}
