package io.github.camelplivo.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** The {@code Retry-After} of an HTTP answer: seconds or a date (RFC 9110, section 10.2.3). */
final class RetryAfter {

    private RetryAfter() {
    }

    /**
     * @param  value the header's value, or null
     * @param  date  the {@code Date} of the same answer, or null: the other side's clock measures its own date best
     * @return       the time to wait, never negative; null when there is none or it cannot be read
     */
    static Duration parse(String value, String date) {
        if (value == null) {
            return null;
        }
        if (value.chars().allMatch(Character::isDigit)) {
            return value.length() > 9 ? null : Duration.ofSeconds(Long.parseLong(value));
        }
        Instant until = instant(value);
        Instant now = instant(date);
        if (until == null) {
            return null;
        }
        Duration wait = Duration.between(now == null ? Instant.now() : now, until);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private static Instant instant(String date) {
        try {
            return date == null ? null : DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
