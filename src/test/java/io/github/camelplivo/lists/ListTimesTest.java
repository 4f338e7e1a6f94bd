package io.github.camelplivo.lists;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The times of Plivo's lists. */
class ListTimesTest {

    @ParameterizedTest
    @CsvSource({
            "2026-01-31 12:00:00+01:00, 2026-01-31T11:00:00Z",
            "2026-01-31T11:00:00.123456Z, 2026-01-31T11:00:00.123456Z",
            "2026-01-31 11:00:00 +0000 UTC, 2026-01-31T11:00:00Z",
            "2026-01-31 11:00:00.123456+00:00, 2026-01-31T11:00:00.123456Z",
            "2026-01-31 11:00:00, 2026-01-31T11:00:00Z",
            "2026-01-31 11:00, 2026-01-31T11:00:00Z" })
    void eachFormIsAMoment(String text, Instant moment) {
        assertThat(ListTimes.read(text)).isEqualTo(moment);
    }

    /** With the beginning of the day as its time, an object would appear too late to be new. */
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "2026-01-31", "", "yesterday", "1769857200", "2026-02-30 11:00:00Z?" })
    void everythingElseIsNone(String text) {
        assertThat(ListTimes.read(text)).isNull();
    }
}
