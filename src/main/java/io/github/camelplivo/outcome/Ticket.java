package io.github.camelplivo.outcome;

import java.time.Instant;

/**
 * The transfer that a URL for Plivo belongs to, and the node that waits for it. Immutable.
 *
 * @param id      the transfer's
 * @param attempt which sending of it, from 1
 * @param fetchBy until when its document dials
 * @param node    the URL at which other nodes reach the one that waits; null when there is but one
 * @param key     what an idempotent repository knows it by; null without one
 */
public record Ticket(String id, int attempt, Instant fetchBy, String node, String key) {

    @Override
    public String toString() {
        return "transfer " + id;
    }
}
