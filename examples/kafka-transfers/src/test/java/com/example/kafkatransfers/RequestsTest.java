package com.example.kafkatransfers;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What a record must be, and what is said of one that is no request: what is allowed, and nothing of its values. */
class RequestsTest {

    private static final String NUMBER = "+14152225555";

    private final Requests requests = new Requests();

    @Test
    void aRequestNamesACallAndADestination() throws Exception {
        assertThat(requests.read(bytes(Request.json("r-1", "97ceeb52-58b6", NUMBER))))
                .isEqualTo(new TransferRequest("r-1", "97ceeb52-58b6", NUMBER));
    }

    @Test
    void whatIsLoggedOfARequestNamesNobody() {
        assertThat(new TransferRequest("r-1", "call", NUMBER)).hasToString("Request r-1, call call");
    }

    static Stream<Arguments> poison() {
        String sound = Request.json("x", "call", NUMBER);
        String notJson = "it is no well-formed JSON object";
        String id = "id must be 1 to 64 letters, digits, hyphens and underscores";
        String number = "destination must be a phone number with its country code: 7 to 15 digits, with or without a plus sign";
        return Stream.of(
                arguments(null, "the record has no value"),
                arguments("", "it is no JSON object"),
                arguments("4152225555 please", notJson),
                arguments("{", notJson + ", line 1, column 2"),
                arguments("[]", "it is no JSON object"), arguments("null", "it is no JSON object"),
                arguments(sound + sound, notJson),
                arguments(sound.replace("\"call\"", "\"call\", \"id\": \"y\""), notJson),
                arguments("[".repeat(5_000), notJson),
                arguments("\u0000\u0001", notJson),
                arguments("{}", "id is missing; callUuid is missing; destination is missing"),
                arguments(sound.replace("\"x\"", "null"), "id is missing"),
                arguments(sound.replace("\"x\"", "5"), id),
                arguments(sound.replace("\"x\"", "{\"y\": 1}"), id),
                arguments(Request.json("../x", "call", NUMBER), id),
                arguments(Request.json("x".repeat(65), "call", NUMBER), id),
                arguments(Request.json("x", "no such call", NUMBER), "callUuid must be 1 to 64 letters, digits and hyphens"),
                arguments(Request.json("x", "call", NUMBER + "x"), number),
                arguments(Request.json("x", "call", NUMBER + "<" + NUMBER), number),
                arguments(sound.replace("}", ", \"legs\": \"both\"}"),
                        "unknown field legs, allowed are id, callUuid, destination"),
                arguments(sound.replace("}", ", \"" + NUMBER + "\": 1}"),
                        "unknown field, allowed are id, callUuid, destination"),
                arguments(" ".repeat(Requests.LONGEST) + sound, "it has "));
    }

    @ParameterizedTest
    @MethodSource("poison")
    void whateverElseARecordIsTheReasonSaysWhatIsAllowed(String value, String reason) {
        assertThatThrownBy(() -> requests.read(value == null ? null : bytes(value))).isInstanceOf(InvalidRequest.class)
                .hasMessageStartingWith("Not a valid request: " + reason)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("415222").hasSizeLessThan(400));
    }

    @Test
    void bytesThatAreNoTextAreNoRequest() {
        assertThatThrownBy(() -> requests.read(new byte[] { '{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}' }))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void aDeadLetterHoldsAllOfARecordUnlessThatIsHuge() {
        byte[] large = new byte[Requests.KEPT];
        assertThat(requests.keep(large)).isSameAs(large);
        assertThat(requests.keep(new byte[Requests.KEPT + 1])).isEmpty();
        assertThat(requests.keep(null)).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
