package io.github.camelplivo.simulator;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Optional;

/** Times as Plivo writes them: {@code 2026-01-31 12:00:00.000000+00:00}, and less precise ones. */
final class Times {

    private static final DateTimeFormatter WRITTEN
            = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder().appendPattern("yyyy-MM-dd[ HH:mm[:ss]]")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0).parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0).toFormatter();

    private Times() {
    }

    static String text(Instant instant) {
        return WRITTEN.format(instant);
    }

    /** The time in UTC that a text says, if it says one. */
    static Optional<Instant> read(String text) {
        try {
            String local = text.strip().replace('T', ' ').replaceAll("(Z|\\+00:00| \\+0000 UTC)$", "");
            return Optional.of(LocalDateTime.parse(local, READ).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
