package io.github.camelplivo.outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The waits that ended within the last hour. They tell a late report from a report that no one ever waited for. Guarded
 * by itself.
 */
final class Remembered {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private final Map<String, Pending> byId = new Oldest();
    private final Map<String, Pending> byKey = new Oldest();

    private static final class Oldest extends LinkedHashMap<String, Pending> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Pending> eldest) {
            return size() > MOST;
        }
    }

    synchronized void add(Pending wait, Instant now) {
        byId.put(wait.ticket().id(), wait);
        // The newest of a key is the one that counts, and is the last to be forgotten.
        byKey.remove(wait.key());
        byKey.put(wait.key(), wait);
        forget(byId, now);
        forget(byKey, now);
    }

    private static void forget(Map<String, Pending> waits, Instant now) {
        while (!waits.isEmpty() && isOld(waits.values().iterator().next(), now)) {
            waits.remove(waits.keySet().iterator().next());
        }
    }

    private static boolean isOld(Pending wait, Instant now) {
        return wait.result().ended().plus(LONGEST).isBefore(now);
    }

    synchronized Result result(String key, Instant now) {
        Pending wait = byKey.get(key);
        return wait == null || isOld(wait, now) ? null : wait.result();
    }

    synchronized Pending wait(String id) {
        return byId.get(id);
    }

    /** What a report means for a wait that is over; null when it is none of these. */
    synchronized Watch.Fate fate(String id, Fact fact, Instant now) {
        Pending wait = byId.get(id);
        if (wait == null) {
            return null;
        }
        CallOutcome told = wait.result().outcome();
        Ruling ruling = Judge.of(wait.terms(), wait.result().facts().with(fact, now), now);
        return ruling.isDecided() && ruling.outcome() != told && ruling.by() == KnownBy.REPORT
                ? Watch.Fate.CORRECTED : Watch.Fate.LATE;
    }
}
