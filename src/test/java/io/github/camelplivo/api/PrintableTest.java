package io.github.camelplivo.api;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PrintableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "in-progress                          | in-progress",
            "97ceeb52-58b6-11e1-86da-77300b68f8bb | 97ceeb52-58b6-11e1-86da-77300b68f8bb",
            "c +14152221111 d                     | c xxxxxx d",
            "to sip:a@phone.plivo.com             | to xxxxxx",
            "415.222.1111 or 415/222/1111         | xxxxxx or xxxxxx",
            "+1.415.222.1111 (415) - 222 - 1111   | xxxxxx", "+1 (415)  222-1111                   | xxxxxx",
            "2026-11-25T17:00:00 ok               | xxxxxxT17:00:00 ok",
            "https://x.example/a?n=1              | https://x.example" + "xxxxxx" })
    void peopleAndUrlsAreMasked(String text, String printable) {
        assertThat(Printable.of(text)).isEqualTo(printable);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\r\n2026-01-01 ERROR forged", "a\nb", "a\u0085b", "a\u2028b", "a\u0000b" })
    void itIsOneLine(String text) {
        assertThat(Printable.of(text)).doesNotContainPattern("[\\p{Cntrl}\\u0085\\u2028\\u2029]").startsWith("a");
    }

    @Test
    void whatIsCutOffLeavesNoHalfNumber() {
        for (int length = 280; length < 300; length++) {
            assertThat(Printable.of("x ".repeat(length / 2) + "+1415 222 1111 and more".repeat(3))).hasSizeLessThan(310)
                    .doesNotContain("1415", "222");
        }
    }

    /** Each of these took seconds, or the stack, when it was masked whole. */
    @ParameterizedTest
    @ValueSource(strings = { "a", "1", "1 ", "a@", "a.", "http://", "http%3A%2F%2F", "(", "-1" })
    void aLongTextCostsNoMoreThanItsBeginning(String piece) {
        String long1 = piece.repeat(1_000_000 / piece.length());

        assertThat(Printable.of(long1)).hasSizeLessThan(320);
        assertThat(Printable.of(new IOException(long1))).hasMessageNotContaining(piece.repeat(400));
    }

    @Test
    void aCircleOfCausesHasAnEnd() {
        IOException first = new IOException("a");
        IOException second = new IOException("b", first);
        first.initCause(second);

        assertThat(Printable.of(first)).hasMessageContaining("a").hasNoCause();
    }
}
