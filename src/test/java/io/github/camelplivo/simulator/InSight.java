package io.github.camelplivo.simulator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The calls that somebody looks at: all that are live, and those that have ended last. So to look costs the same
 * however many there have been. The caller holds the switchboard's monitor.
 */
final class InSight {

    private static final int OVER = 40;

    private final Set<Call> live = new LinkedHashSet<>();
    private final Deque<Call> over = new ArrayDeque<>();

    void began(Call call) {
        live.add(call);
    }

    void ended(Call call) {
        if (live.remove(call)) {
            over.add(call);
            if (over.size() > OVER) {
                over.remove();
            }
        }
    }

    /** The live ones, as they began, and then the others, as they ended. */
    List<Call> calls() {
        List<Call> calls = new ArrayList<>(live);
        calls.addAll(over);
        return calls;
    }
}
