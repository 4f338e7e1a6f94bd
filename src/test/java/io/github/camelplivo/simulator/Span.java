package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How long a leg lasted.
 *
 * @param start    when it began to ring
 * @param answered when somebody answered, if so
 * @param end      when it ended, or now
 */
record Span(Instant start, Optional<Instant> answered, Instant end) {

    private static final DateTimeFormatter TIME
            = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    long seconds() {
        return Duration.between(start, end).toSeconds();
    }

    long billed() {
        return answered.map(from -> Duration.between(from, end).toSeconds()).orElse(0L);
    }

    String startTime() {
        return TIME.format(start);
    }

    /** Empty when nobody answered. */
    String answerTime() {
        return answered.map(TIME::format).orElse("");
    }

    String endTime() {
        return TIME.format(end);
    }
}
