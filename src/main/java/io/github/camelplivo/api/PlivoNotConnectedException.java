package io.github.camelplivo.api;

import java.util.List;
import java.util.Map;

/**
 * The step was executed, but its outcome is not the one that the route waited for. Thrown if
 * {@code throwExceptionOnFailure} is true. Repeating the step moves the call again or makes another call. Repeating
 * {@code warm-transfer}, which has not moved the caller, calls the destination again.
 *
 * @see    <a href="https://www.plivo.com/docs/voice/troubleshooting/hangup-causes">Plivo: hangup causes</a>
 * @serial exclude
 */
public final class PlivoNotConnectedException extends PlivoException {

    private static final long serialVersionUID = 1L;

    private final String outcome;
    private final int code;
    private final transient List<Map<String, Object>> timeline;

    /**
     * For the component.
     *
     * @param operation what was executed
     * @param outcome   the outcome: {@code BUSY}
     * @param code      Plivo's hangup cause code; 0 if there is none
     * @param timeline  what happened when, as in the body of a success
     */
    public PlivoNotConnectedException(Operation operation, String outcome, int code, List<Map<String, Object>> timeline) {
        super(operation.repeated(),
              Failure.unanswered(operation, "ended with " + outcome + (code == 0 ? "" : " (" + code + ")")), null);
        this.outcome = outcome;
        this.code = code;
        this.timeline = List.copyOf(timeline);
    }

    /** {@return the outcome, as in the header CamelPlivoOutcome: {@code BUSY}} */
    public String getOutcome() {
        return outcome;
    }

    /** {@return Plivo's hangup cause code; 0 if there is none} */
    public int getCode() {
        return code;
    }

    /** {@return what happened when; empty after deserialization} */
    public List<Map<String, Object>> getTimeline() {
        return timeline == null ? List.of() : timeline;
    }

    @Override
    boolean nothingHappened() {
        return false;
    }
}
