package io.github.camelplivo.webhook;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The times in callbacks. Plivo writes them in UTC and in many ways: {@code 2026-01-31 12:00:00},
 * {@code 2026-01-31 12:00:00.000000+00:00}, {@code 2026-01-31 12:00:00 +0000 UTC}.
 */
final class EventTime {

    private static final Pattern UTC = Pattern.compile("(Z|[+-]00:?00| \\+0000 UTC)$");
    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder().appendPattern("yyyy-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true).toFormatter();

    private EventTime() {
    }

    /** The time, if the text is one that is known to be meant. */
    static Optional<Instant> parse(String text) {
        String local = UTC.matcher(text.strip()).replaceFirst("").replace('T', ' ');
        try {
            return Optional.of(LocalDateTime.parse(local, LOCAL).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
