package io.github.camelplivo.outcome;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What Plivo's hangup cause codes mean for the outcome of a leg that was dialled, and of the call that was moved.
 *
 * @see <a href="https://www.plivo.com/docs/voice/troubleshooting/hangup-causes">Plivo: hangup causes</a>
 */
public final class HangupCauses {

    /** The leg was not answered, because another leg was. */
    static final int LOST_RACE = 9000;
    /** The confirmation key was not pressed. */
    static final int NOT_CONFIRMED = 9110;
    /** An answering machine has picked up, and was hung up on. */
    static final int MACHINE = 9100;
    /** The Dial was over before the leg was. */
    static final int CANCELLED = 1000;
    /** A normal end: only the time that is billed tells whether there was an answer before. */
    private static final Set<Integer> NORMAL = Set.of(4000, 6000, 6020);

    private static final Map<Integer, CallOutcome> OUTCOMES = new HashMap<>();
    private static final Map<CallOutcome, List<Integer>> CODES = new EnumMap<>(CallOutcome.class);

    static {
        mean(CallOutcome.BUSY, 3010, 3100);
        mean(CallOutcome.NO_ANSWER, 3000, 6010);
        mean(CallOutcome.REJECTED, 3020, 3040, 3110, NOT_CONFIRMED);
        mean(CallOutcome.UNREACHABLE, 1020, 2000, 2010, 2020, 2060, 3050, 3070, 3080, 3090, 3120, 5000, 5010, 5020);
        mean(CallOutcome.NOT_ALLOWED, 1010, 2030, 2040, 2050, 2070, 3030, 3130, 3140, 4240, 4250);
        mean(CallOutcome.CANCELLED, CANCELLED);
        mean(CallOutcome.NEVER_FETCHED, 7013, 7023, 7033);
        mean(CallOutcome.BAD_DOCUMENT, 8013);
        mean(CallOutcome.MACHINE, MACHINE);
    }

    /** The call ended since Plivo could not get, or not use, the document that follows a Dial. */
    private static final Set<Integer> OF_ACTION = Set.of(7012, 7022, 7032, 8012);

    private HangupCauses() {
    }

    static boolean isOfAction(int code) {
        return OF_ACTION.contains(code);
    }

    private static void mean(CallOutcome outcome, Integer... codes) {
        CODES.computeIfAbsent(outcome, it -> new ArrayList<>()).addAll(List.of(codes));
        for (Integer code : codes) {
            OUTCOMES.put(code, outcome);
        }
    }

    /** The codes behind each outcome. */
    public static Map<CallOutcome, List<Integer>> codes() {
        return new EnumMap<>(CODES);
    }

    /** The outcome of a leg that was not connected; empty if the code does not tell. */
    static Optional<CallOutcome> of(int code, String source) {
        boolean byCaller = "Caller".equalsIgnoreCase(source);
        if (byCaller && (code == CANCELLED || NORMAL.contains(code))) {
            return Optional.of(CallOutcome.CALLER_GONE);
        }
        return Optional.ofNullable(OUTCOMES.get(code));
    }
}
