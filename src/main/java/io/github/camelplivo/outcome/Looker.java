package io.github.camelplivo.outcome;

import java.util.List;

/** Reads at Plivo's what no report has told. */
@FunctionalInterface
public interface Looker {

    /** The most requests that one look makes. */
    int MOST_REQUESTS = 4;

    /** Of how many destinations one look can tell whether a leg is live. */
    int MOST_LIVE = 2;

    /** What a look has found. */
    record Found(List<Fact> facts, int requests, boolean rateLimited) {
    }

    /**
     * Looks; never fails, but may find nothing.
     *
     * @param number how many looks there were, with this one
     */
    Found look(int number);
}
