package io.github.camelplivo.transfer;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.outcome.Fact;
import io.github.camelplivo.outcome.KnownBy;

/** Reads the objects of Plivo's answers, in which a field may be missing or of another type. */
final class PlivoObjects {

    /** {@code 2026-01-31 12:00:00+01:00}; without an offset a time says nothing. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ').append(DateTimeFormatter.ISO_LOCAL_TIME).appendOffsetId().toFormatter();

    private PlivoObjects() {
    }

    /** The objects of a list; none when there is no such list. */
    static List<Map<?, ?>> list(Map<String, Object> answer, String key) {
        List<Map<?, ?>> objects = new ArrayList<>();
        if (answer != null && answer.get(key) instanceof List<?> all) {
            all.forEach(each -> objects.add((Map<?, ?>) each));
        }
        return objects;
    }

    /** Null when it is missing or blank. */
    static String text(Map<?, ?> object, String field) {
        Object value = object.get(field);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    /** 0 when it is missing or no number. */
    static int number(Map<?, ?> object, String field) {
        return object.get(field) instanceof Number number ? number.intValue()
                : object.get(field) instanceof String text && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** What the record of a call says of a leg. */
    static Fact.LegOver legOver(int turn, Map<?, ?> record) {
        return new Fact.LegOver(
                turn, text(record, "call_uuid"), text(record, "to_number"), number(record, "hangup_cause_code"),
                text(record, "hangup_source"), number(record, "bill_duration") > 0 || text(record, "answer_time") != null,
                KnownBy.RECORD);
    }

    /**
     * Whether a time is in or after that moment's second: Plivo's times have whole seconds. No difference of clocks is
     * allowed for, since an outcome that is not known is better than a wrong one.
     *
     * @param otherwise what holds when the time cannot be read
     */
    static boolean isSince(Instant moment, String time, boolean otherwise) {
        try {
            return time == null ? otherwise : OffsetDateTime.parse(time, TIME).toInstant().plusSeconds(1).isAfter(moment);
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
