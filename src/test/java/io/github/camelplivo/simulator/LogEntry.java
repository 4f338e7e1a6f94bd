package io.github.camelplivo.simulator;

import java.time.Instant;

/**
 * A line of the simulator's log.
 *
 * @param number  counts up by one, also across resets, so that whoever reads on knows where
 * @param time    when a request came; when a fetch was answered
 * @param kind    who asked whom
 * @param request what was asked, and the status of the answer
 * @param answer  the body of the answer as text, its first {@value #LONGEST} characters; empty when there was none
 */
public record LogEntry(long number, Instant time, Kind kind, RecordedRequest request, String answer) {

    private static final int LONGEST = 16_000;

    /** Cuts a long answer. */
    public LogEntry {
        // Not in the middle of a word, which may be a secret.
        answer = answer.length() > LONGEST ? answer.substring(0, LONGEST).replaceAll("[^\\s\"'<>]*$", "") : answer;
    }

    /** Who asked whom. */
    public enum Kind {
        /** A request for Plivo's API, to the simulator. */
        REQUEST,
        /** A request by the simulator, for a document or to a callback URL. */
        FETCH
    }
}
