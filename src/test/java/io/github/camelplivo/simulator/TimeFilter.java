package io.github.camelplivo.simulator;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Map;

/**
 * The filters of a list by a time: {@code add_time}, and with {@code __gt}, {@code __gte}, {@code __lt}, {@code __lte}.
 */
final class TimeFilter {

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().appendPattern("yyyy-MM-dd HH:mm[:ss]")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true).toFormatter();

    private TimeFilter() {
    }

    /** Whether a query asks for any. */
    static boolean isIn(Map<String, String> query, String field) {
        return query.keySet().stream().anyMatch(name -> name.startsWith(field));
    }

    /** @param actual null for never, which no filter matches */
    static boolean matches(Map<String, String> query, String field, Instant actual) {
        return query.keySet().stream().filter(name -> name.startsWith(field))
                .allMatch(name -> matches(name.substring(field.length()), time(name, query.get(name)), actual, name));
    }

    private static boolean matches(String operator, Instant limit, Instant actual, String name) {
        int order = actual == null ? 0 : actual.compareTo(limit);
        boolean matches = switch (operator) {
            case "" -> order == 0;
            case "__gt" -> order > 0;
            case "__gte" -> order >= 0;
            case "__lt" -> order < 0;
            case "__lte" -> order <= 0;
            default -> throw ApiError.invalid(name);
        };
        return matches && actual != null;
    }

    private static Instant time(String name, String value) {
        try {
            return LocalDateTime.parse(value, TIME).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw ApiError.invalid(name);
        }
    }
}
