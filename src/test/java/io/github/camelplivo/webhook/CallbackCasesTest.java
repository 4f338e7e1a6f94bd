package io.github.camelplivo.webhook;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The callbacks of {@code callbacks.txt}, without a server: how they are told apart, and the table of the guide. */
@Tag("portable")
class CallbackCasesTest {

    static List<CallbackCase> cases() {
        return CallbackCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachIsToldByItsParameters(CallbackCase callback) {
        CallbackKind kind = CallbackKind.of(callback.asFields());

        assertThat(kind).hasToString(callback.kind());
        assertThat(kind.wantsDocument(callback.asFields())).isEqualTo(callback.executed());
    }

    /** What a call does is never decided by parameters that the signature does not cover. */
    @ParameterizedTest
    @MethodSource("cases")
    void whatMovesACallNeedsVersion3(CallbackCase callback) {
        Fields fields = callback.asFields();

        assertThat(CallbackKind.of(fields).isSignedAsMessage(fields)).isEqualTo(
                callback.signedAsMessage() || callback.kind().equals("async_answer"));
        Fields withCall = fields.with(Fields.parse("CallUUID=c-1"));
        assertThat(CallbackKind.of(withCall).isSignedAsMessage(withCall)).isFalse();
    }

    @Test
    void everyKindHasACase() {
        assertThat(cases()).extracting(CallbackCase::kind).containsAll(
                Stream.of(CallbackKind.values()).map(CallbackKind::toString).toList());
    }

    /** So the table of the guide promises what comes, and nothing else. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "OTHER", "PHLO" })
    void aKindNamesTheHeadersOfItsCallbacks(CallbackKind kind) {
        Set<CallbackHeader> named = EnumSet.copyOf(kind.headers());
        Map<CallbackHeader, String> come = new EnumMap<>(CallbackHeader.class);
        cases().stream().filter(callback -> callback.kind().equals(kind.toString())).forEach(
                callback -> callback.headers().forEach((name, value) -> come.put(header(name), callback.name())));

        assertThat(named).as("of all callbacks that are %s", kind).containsAll(come.keySet());
        // What callbacks of a call have in common need not be in each case.
        named.removeAll(CallbackKind.RING.headers());
        assertThat(come.keySet()).containsAll(named);
    }

    private static CallbackHeader header(String name) {
        return Stream.of(CallbackHeader.values()).filter(header -> header.header().equals(name)).findAny().orElseThrow();
    }

    @Test
    void everyHeaderComesWithACallback() {
        Set<String> come = new TreeSet<>();
        cases().forEach(callback -> come.addAll(callback.headers().keySet()));

        assertThat(come).containsAll(Stream.of(CallbackHeader.values()).filter(header -> !header.parameters().isEmpty())
                .map(CallbackHeader::header).toList());
    }

    @Test
    void noTwoCallbacksHaveOneKey() {
        Map<String, String> keys = new TreeMap<>();
        cases().forEach(callback -> {
            String key = CallbackKey.of("/plivo/events", callback.asFields());
            assertThat(keys.put(key, callback.name())).as("has the key of %s", callback).isNull();
            assertThat(CallbackKey.of("/plivo/events", callback.asFields())).isEqualTo(key);
            assertThat(CallbackKey.of("/plivo/other", callback.asFields())).isNotEqualTo(key);
        });
    }
}
