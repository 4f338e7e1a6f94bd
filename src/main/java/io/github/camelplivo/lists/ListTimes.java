package io.github.camelplivo.lists;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * The times of Plivo's objects. Each list writes them in its own way: {@code 2026-01-31 12:00:00+01:00},
 * {@code 2026-01-31T11:00:00.123456Z}, {@code 2026-01-31 11:00:00 +0000 UTC}, {@code 2026-01-31 11:00:00.123456+00:00}.
 */
final class ListTimes {

    private static final DateTimeFormatter FORMS = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("uuuu-MM-dd[' ']['T']HH:mm[:ss]")
            .optionalStart().appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true).optionalEnd()
            .appendPattern("[' 'xx' UTC'][XXX]").toFormatter(Locale.ROOT);

    private ListTimes() {
    }

    /**
     * The moment, in UTC where the time has no offset; null where it is none. A day is none: its beginning would be
     * long ago when the object appears.
     */
    static Instant read(Object value) {
        if (value == null) {
            return null;
        }
        try {
            TemporalAccessor time = FORMS.parseBest(value.toString().strip(), OffsetDateTime::from, LocalDateTime::from);
            return time instanceof OffsetDateTime there
                    ? there.toInstant() : ((LocalDateTime) time).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
