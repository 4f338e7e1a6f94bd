package io.github.camelplivo.transfer;

import java.util.List;

import io.github.camelplivo.outcome.Terms;
import io.github.camelplivo.outcome.Ticket;

/**
 * What a transfer that an exchange waits for was asked to do. Immutable.
 *
 * @param key           two messages with the same one ask for one transfer
 * @param callUuid      the call that is moved; null for one that is made
 * @param turns         who rings, as in {@link Dialling}; none for a document
 * @param callerId      what the destination sees; null for the caller's own number
 * @param lookFirst     auto, always or never
 * @param throwsFailure whether every outcome but the one that was waited for is an exception
 */
public record Waiting(Ticket ticket, String key, String callUuid, Terms terms, List<String> turns, String callerId,
        String lookFirst, boolean throwsFailure) {

    /** The same, to look for what an earlier sending came to. */
    Waiting lookingFirst() {
        return new Waiting(ticket, key, callUuid, terms.lookingFirst(), turns, callerId, lookFirst, throwsFailure);
    }

    @Override
    public String toString() {
        return ticket.toString();
    }
}
