package io.github.camelplivo.api;

import java.util.List;
import java.util.Map;

/**
 * The step was carried out, and its outcome is not the one that the route waited for: thrown instead of a header where
 * {@code throwExceptionOnFailure} is true. To repeat the step is to move the call again, to make another one, or, of
 * {@code warm-transfer}, to call somebody again: there the caller has not been moved.
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
     * @param operation what was carried out
     * @param outcome   what became of it: {@code BUSY}
     * @param code      Plivo's hangup cause code; 0 when there is none
     * @param timeline  what happened when, as in the body of a success
     */
    public PlivoNotConnectedException(Operation operation, String outcome, int code, List<Map<String, Object>> timeline) {
        super(operation.repeated(),
              Failure.unanswered(operation, "ended with " + outcome + (code == 0 ? "" : " (" + code + ")")), null);
        this.outcome = outcome;
        this.code = code;
        this.timeline = List.copyOf(timeline);
    }

    /** {@return what became of it, in the words of the header CamelPlivoOutcome: {@code BUSY}} */
    public String getOutcome() {
        return outcome;
    }

    /** {@return Plivo's hangup cause code; 0 when there is none} */
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
