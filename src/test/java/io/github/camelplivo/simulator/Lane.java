package io.github.camelplivo.simulator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A transfer, stage by stage.
 *
 * @param number  of the request in the log
 * @param who     whose call is moved, or who asks
 * @param to      whom it is moved to, in words
 * @param stages  when it came to each, as far as it did; a time may be null
 * @param fetch   number of the fetch of its document; null when there was none
 * @param outcome what came of it, in words
 */
record Lane(long number, String who, String to, Map<Stage, Instant> stages, Long fetch, String outcome) {

    /** How far a transfer comes. */
    enum Stage {
        /** Plivo has said yes. */
        ACCEPTED,
        /** Plivo has fetched the document. */
        FETCHED,
        /** Somebody's telephone rings. */
        RINGING,
        /** Somebody has answered, and talks with the other. */
        ANSWERED,
        /** Nobody rings or talks any more. */
        OVER;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    Map<String, Object> described() {
        Map<String, Object> times = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            times.put(stage.toString(), stages.get(stage) == null ? null : stages.get(stage).toString());
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("number", number);
        object.put("who", who);
        object.put("to", Shown.text(to));
        object.put("stages", times);
        object.put("fetch", fetch);
        object.put("outcome", Shown.text(outcome));
        return object;
    }
}
