package io.github.camelplivo.webhook;

import java.time.Instant;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("portable")
class EventTimeTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "2026-01-31 12:00:00", "2026-01-31 12:00:00.000000", "2026-01-31 12:00:00+00:00", "2026-01-31T12:00:00Z",
            "2026-01-31 12:00:00.000000+00:00", "2026-01-31 12:00:00 +0000 UTC", " 2026-01-31 12:00:00+0000 " })
    void aTimeInUtcIsReadHoweverItIsWritten(String text) {
        assertThat(EventTime.parse(text)).contains(Instant.parse("2026-01-31T12:00:00Z"));
    }

    /** A wrong time would be worse than none. */
    @ParameterizedTest
    @ValueSource(strings = { "", "2026-01-31 12:00:00+05:30", "31/01/2026 12:00", "1767225600000", "2026-13-31 12:00:00" })
    void whatIsUnclearIsNoTime(String text) {
        assertThat(EventTime.parse(text)).isEmpty();
    }
}
