package io.github.camelplivo.demo.evening;

import java.time.Duration;

/**
 * What was found of a leg that is over. Immutable.
 *
 * @param seenAfter   how long after the end of the leg its record could be read first; null when it could not
 * @param namesParent whether it names the call whose Dial made it
 * @param listed      whether it is among the calls with that parent
 */
record LegRecord(Duration seenAfter, boolean namesParent, boolean listed) {

    static final LegRecord NONE = new LegRecord(null, false, false);

    boolean isSeen() {
        return seenAfter != null;
    }
}
