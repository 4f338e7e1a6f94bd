package io.github.camelplivo.simulator;

/**
 * A Stream element that keeps its call alive, until the other end of its WebSocket closes it. Guarded by the
 * switchboard's monitor.
 */
final class KeptStream {

    private final Verb verb;
    private Runnable next;

    /** @param next what is done when it ends */
    KeptStream(Verb verb, Runnable next) {
        this.verb = verb;
        this.next = next;
    }

    /** Something else is done when it ends. */
    void then(Runnable otherwise) {
        next = otherwise;
    }

    void end() {
        next.run();
    }

    String doing() {
        return "streams to " + verb.text();
    }
}
