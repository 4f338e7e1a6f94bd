package io.github.camelplivo.schema;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Date;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A time in UTC, as text in one of Plivo's forms, in ISO 8601, or as one of Java's types. */
public record Time(Form form) implements Kind {

    /** How Plivo writes a time. */
    public enum Form {
        /** {@code 2026-11-25} */
        DAY("uuuu-MM-dd", "[0-9-]{10}", "a day, YYYY-MM-DD"),
        /** {@code 2026-11-25 18:30:00} */
        TIME("uuuu-MM-dd HH:mm:ss", "[0-9-]{10} [0-9:]{5,8}(\\.[0-9]{1,6})?", "a time in UTC, YYYY-MM-DD HH:MM[:ss[.uuuuuu]]"),
        /** {@code 2026-11-25T18:30:00Z} */
        ISO("uuuu-MM-dd'T'HH:mm:ss'Z'", "[0-9-]{10}T[0-9:]{8}(\\.[0-9]{1,6})?Z",
            "a time in UTC in ISO 8601, such as 2026-11-25T18:30:00Z");

        private final String pattern;
        private final String own;
        private final String allowed;

        /** @param own what needs no change */
        Form(String pattern, String own, String allowed) {
            this.pattern = pattern;
            this.own = own;
            this.allowed = allowed;
        }
    }

    /** Made when the first time is checked: few applications send one, and the JDK takes long for it. */
    private static final class Formats {

        /** With a blank or a T, seconds and up to nine digits of them or none, and a zone or none, which is UTC. */
        private static final DateTimeFormatter READ = new DateTimeFormatterBuilder().parseCaseInsensitive()
                .appendPattern("uuuu-MM-dd").optionalStart().appendPattern("[' ']['T']HH:mm[:ss]")
                .optionalStart().appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true).optionalEnd()
                .appendPattern("[XXX]").optionalEnd().toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
        /** In an endpoint URI the plus of an offset was read as a blank. */
        private static final Pattern LOST_PLUS = Pattern.compile("(?<=:[0-9.]{2,12}) (?=[0-9]{2}:[0-9]{2}$)");
        private static final Map<Form, DateTimeFormatter> WRITTEN = new EnumMap<>(Form.class);

        static {
            for (Form form : Form.values()) {
                WRITTEN.put(form, DateTimeFormatter.ofPattern(form.pattern, Locale.ROOT));
            }
        }
    }

    private String format(LocalDateTime time) {
        return Formats.WRITTEN.get(form).format(time);
    }

    @Override
    public Object check(Object value) {
        LocalDateTime time;
        try {
            time = local(value);
        } catch (DateTimeException e) {
            throw refusal();
        }
        // With more digits, or a sign, it is none of the forms.
        if (time.getYear() < 0 || time.getYear() > 9999) {
            throw refusal();
        }
        if (value instanceof CharSequence given && given.toString().strip().matches(form.own)) {
            return given.toString().strip();
        }
        String text = format(time);
        int micros = time.getNano() / 1_000;
        return form == Form.TIME && micros > 0 ? text + String.format(Locale.ROOT, ".%06d", micros) : text;
    }

    private LocalDateTime local(Object value) {
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        if (value instanceof Date date) {
            return local(Instant.ofEpochMilli(date.getTime()));
        }
        if (value instanceof OffsetDateTime time) {
            return local(time.toInstant());
        }
        if (value instanceof ZonedDateTime time) {
            return local(time.toInstant());
        }
        if (value instanceof LocalDateTime time) {
            return time;
        }
        return value instanceof LocalDate day ? day.atStartOfDay() : read(text(value).strip());
    }

    private static LocalDateTime read(String text) {
        Object read = Formats.READ.parseBest(Formats.LOST_PLUS.matcher(text).replaceFirst("+"), OffsetDateTime::from,
                LocalDateTime::from, LocalDate::from);
        if (read instanceof OffsetDateTime time) {
            return time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
        }
        return read instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) read;
    }

    @Override
    public String example() {
        return format(LocalDateTime.of(2026, 11, 25, 18, 30));
    }

    @Override
    public String allowed() {
        return form.allowed;
    }

    @Override
    public boolean blanks() {
        return true;
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string", "format", form == Form.DAY ? "date" : "date-time");
    }
}
