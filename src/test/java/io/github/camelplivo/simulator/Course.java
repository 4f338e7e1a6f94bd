package io.github.camelplivo.simulator;

/** The documents that a leg obeys, one after the other. Guarded by the switchboard's monitor. */
final class Course {

    /** Plivo hangs up a call that is transferred or redirected more often. */
    static final int MOST_MOVES = 70;

    private DocumentRun run;
    private boolean moving;
    private int moves;

    /** Goes on with another document. Until it is there, everything stays as it is. */
    void turn(DocumentRun next) {
        run = next;
        moving = true;
    }

    /** The document is there. */
    void arrive() {
        moving = false;
    }

    /** Whether a transfer has been accepted whose document is not there yet. */
    boolean isMoving() {
        return moving;
    }

    boolean isAt(DocumentRun some) {
        return run == some;
    }

    /** Counts a transfer or a redirect; says whether it is one too many. */
    boolean movedTooOften() {
        return ++moves > MOST_MOVES;
    }

    /**
     * The other end of a Dial has ended by itself.
     *
     * @return whether that was a Dial of a document, which goes on
     */
    boolean goesOnAfter(Dial dial) {
        if (run != null) {
            run.dialEnded(dial);
        }
        return run != null;
    }
}
