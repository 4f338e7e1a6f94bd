package io.github.camelplivo.demo.evening;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Looks for the record of a leg until it is there. Immutable. */
final class Records {

    private final Calls calls;
    private final Duration longest;

    Records(Calls calls, Duration longest) {
        this.calls = calls;
        this.longest = longest;
    }

    /** @param ended when the leg has ended */
    LegRecord find(String leg, String parent, Instant ended) throws InterruptedException {
        Instant until = Instant.now().plus(longest);
        LegRecord found = LegRecord.NONE;
        while (!found.listed() && Instant.now().isBefore(until)) {
            if (found.isSeen()) {
                TimeUnit.SECONDS.sleep(1);
            }
            Map<?, ?> record = calls.record(leg);
            if (record == null) {
                TimeUnit.MILLISECONDS.sleep(500);
            } else {
                Duration after = found.isSeen() ? found.seenAfter() : Duration.between(ended, Instant.now());
                found = new LegRecord(after, parent.equals(record.get("parent_call_uuid")), calls.isListed(leg, parent));
            }
        }
        return found;
    }
}
