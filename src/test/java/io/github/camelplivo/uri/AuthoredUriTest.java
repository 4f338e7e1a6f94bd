package io.github.camelplivo.uri;

import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AuthoredUriTest {

    private static Map<String, String> match(String text, String evaluated) throws AuthoredUri.Ambiguous {
        return AuthoredUri.of(text, UnaryOperator.identity()).orElseThrow().match(evaluated).orElse(null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "plivo:a?x=${header.x}                | plivo:a?x=1                | {x=1}",
            "plivo:a?x=${header.x}                | plivo:a?x=                 | {x=}",
            "plivo:a?x=${header.x}                | plivo:a?x=1&y=2            | {x=1&y=2}",
            "plivo:a?x=${header.x}&y=2            | plivo:a?x=1&z=3&y=2        | {x=1&z=3, y=2}",
            "plivo:a?x=s${header.x}t&y=${header.y} | plivo:a?x=s1t&y=2         | {x=s1t, y=2}",
            "plivo:a?x=${header.x}-${header.z}    | plivo:a?x=1-2              | {x=1-2}",
            "plivo:a?x=RAW(${header.x})&y=2       | plivo:a?x=RAW(1)&z=3)&y=2  | {x=RAW(1)&z=3), y=2}",
            "plivo:a?x=RAW(a&b=${header.x})&y=2   | plivo:a?x=RAW(a&b=1)&y=2   | {x=RAW(a&b=1), y=2}",
            "plivo:a?x=${header.x == '&y=' ? 1 : 2} | plivo:a?x=1              | {x=1}",
            "plivo:a?x=${header.x.replace('{','')}&y=2 | plivo:a?x=1&z=3&y=2 | {x=1&z=3, y=2}",
            "plivo:a?x=${header.x ? '\\}' : ${header.z}}&y=2 | plivo:a?x=1&y=2 | {x=1, y=2}",
            "plivo:a?x=a\\}${header.x}&y=2        | plivo:a?x=a}1&y=2          | {x=a}1, y=2}",
            "plivo:a?x=$simple{header.x}          | plivo:a?x=1                | {x=1}",
            "plivo:a?x=1                          | plivo:a?x=1                | {x=1}",
            "plivo:a                              | plivo:a                    | {}" })
    void aHoleIsAValue(String text, String evaluated, String values) throws Exception {
        assertThat(match(text, evaluated)).hasToString(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "plivo:a?x=1 | plivo:a?x=2", "plivo:a?x=${header.x}&y=2 | plivo:a?x=1", "plivo:a?x=${header.x} | plivo:b?x=1",
            "plivo:a?x=1${header.x}1 | plivo:a?x=1" })
    void anotherTextIsNotOfThisStep(String text, String evaluated) throws Exception {
        assertThat(match(text, evaluated)).isNull();
    }

    @Test
    void aValueWithWhatFollowsItIsRefused() {
        assertThatThrownBy(() -> match("plivo:a?x=${header.x}&y=${header.y}", "plivo:a?x=1&y=evil&y=2"))
                .isInstanceOf(AuthoredUri.Ambiguous.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "plivo:${header.op}?x=1", "plivo:a?${header.all}", "plivo:a?${header.name}=1", "plivo:a?x" })
    void whereAMessageDecidesMoreThanValuesThereAreNoOptionsOfTheAuthors(String text) {
        assertThat(AuthoredUri.of(text, UnaryOperator.identity())).isEmpty();
    }
}
