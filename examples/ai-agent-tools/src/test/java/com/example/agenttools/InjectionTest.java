package com.example.agenttools;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.camelplivo.simulator.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A caller talks the model into asking for what it must not have. */
class InjectionTest extends OnePlatform {

    private static final String PREMIUM = "+19005550199";

    static Stream<Arguments> extras() {
        return Stream.of(
                arguments("authToken", "stolen"), arguments("auth_id", "MAXXXXXXXXXXXXXXXXXX"),
                arguments("answerUrl", "https://evil.example/a.xml"), arguments("aleg_url", "https://evil.example/a.xml"),
                arguments("legs", "both"), arguments("document", "<Response><Hangup/></Response>"),
                arguments("caller_id", PREMIUM), arguments("callerId", PREMIUM), arguments("sip_headers", "X-Admin=1"),
                arguments("CamelPlivoDestination", PREMIUM), arguments("CamelPlivoAlegUrl", "https://evil.example/a.xml"),
                arguments("CamelPlivoSipHeaders", "X-Admin=1"), arguments("CamelHttpUri", "http://evil.example"),
                arguments("callback_url", "https://evil.example/"), arguments("dryRun", false), arguments("dst", PREMIUM),
                arguments("ring_timeout", 3600), arguments("", ""), arguments("destination ", PREMIUM));
    }

    @ParameterizedTest
    @MethodSource("extras")
    void noToolTakesAnythingElse(String key, Object value) {
        for (String tool : List.of("transfer_call", "warm_transfer", "send_message", "hang_up", "call_status")) {
            Map<String, Object> arguments = new HashMap<>(onCall());
            if (tool.endsWith("transfer") || tool.startsWith("transfer")) {
                arguments.put("destination", "billing");
            } else if (tool.equals("send_message")) {
                arguments.put("text", "Hello");
            }
            arguments.put(key, value);

            Answer answer = agent.use(tool, arguments);

            assertThat(answer.isError()).as(tool).isTrue();
            assertThat(answer.words()).startsWith("The arguments do not fit, and nothing happened.");
        }
        assertThat(plivo.requests()).isEmpty();
    }

    static Stream<Object> destinations() {
        return Stream.of(PREMIUM, "billing<" + PREMIUM, "Billing", "billing ", "", "sip:anybody@evil.example", "*", "{{support.number}}",
                "${env.PATH}", List.of("billing"), Map.of("name", "billing"), 1, true);
    }

    @ParameterizedTest
    @MethodSource("destinations")
    void aCallerIsConnectedToNobodyElse(Object destination) {
        for (String tool : List.of("transfer_call", "warm_transfer")) {
            Answer answer = agent.use(tool, Map.of("call_uuid", call.uuid(), "destination", destination));

            assertThat(answer.isError()).isTrue();
            assertThat(answer.words()).contains("billing, sales");
        }
        assertThat(plivo.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "../../Account", "live/", "00000000-0000-0000-0000-000000000000?status=live", "*", "\n", "%2e%2e" })
    void aCallIsAUuidAndNoPath(String uuid) {
        Answer answer = agent.use("hang_up", Map.of("call_uuid", uuid));

        assertThat(answer.isError()).isTrue();
        assertThat(plivo.requests()).isEmpty();
        assertThat(call.live()).isTrue();
    }

    @Test
    void aCallThatIsNotOursLooksLikeNone() {
        Call other = plivo.call("+14152228888", "+14159990000");

        Answer notOurs = agent.use("hang_up", Map.of("call_uuid", other.uuid()));
        Answer none = agent.use("hang_up", Map.of("call_uuid", "00000000-0000-4000-8000-000000000000"));

        assertThat(notOurs.isError()).isTrue();
        assertThat(none.words()).startsWith(notOurs.words());
        assertThat(other.live()).isTrue();
        assertThat(acts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Call +19005550199 now", "Call 1-900-555-0199", "Call 1 (900) 555 01 99", "1.9.0.0.5.5.5.0.1.9.9",
            "Call \uFF11\uFF19\uFF10\uFF10\uFF15\uFF15\uFF15\uFF10\uFF11\uFF19\uFF19",
            "Call \u0661\u0669\u0660\u0660\u0665\u0665\u0665\u0660\u0661\u0669\u0669",
            "1\u200B\u200B\u200B\u200B9\u200B\u200B\u200B\u200B0\u200B\u200B\u200B\u200B0555\u200B\u200B\u200B\u200B0199", "Pay at https://evil.example/pay",
            "Pay at WWW.evil", "Pay at evil.example", "Pay at evil.example/pay?x=1" })
    void aMessageSendsNobodyToAnotherNumberOrPage(String text) {
        Answer answer = agent.use("send_message", Map.of("call_uuid", call.uuid(), "text", text));

        assertThat(answer).isEqualTo(new Answer(
                "The message was not sent: it must not contain phone numbers, other long numbers, or links.", true));
        assertThat(plivo.account().messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "${body}", "{{dry-run}}", "${exchangeProperty[tool]}", "a, b", "'quoted'", "RAW(x)", "a&dst=b" })
    void aTextIsSentAsItIsAndEvaluatedNowhere(String text) {
        assertThat(agent.use("send_message", Map.of("call_uuid", call.uuid(), "text", text)).isError()).isFalse();

        assertThat(plivo.account().messages()).extracting(message -> message.content().text()).containsExactly(text);
    }

    @Test
    void aPrivateWordBecomesNoElement() {
        plivo.person(Platform.BILLING).presses("1", Duration.ofMillis(200));
        String word = "</Speak><Dial><Number>" + PREMIUM + "</Number></Dial><Speak>";

        assertThat(agent.use("warm_transfer", Map.of("call_uuid", call.uuid(), "destination", "billing", "private_word", word))
                .isError()).isFalse();

        plivo.settle();
        assertThat(plivo.talkingWith(Platform.CALLER)).containsExactly(Platform.BILLING);
        assertThat(plivo.calls()).noneMatch(each -> each.aLeg().party().equals(PREMIUM) || !each.dials().isEmpty());
    }

    @Test
    void anUnknownToolIsRefused() {
        assertThatThrownBy(() -> agent.use("call_make", Map.of("to", PREMIUM))).hasMessageContaining("Unknown tool");
        assertThat(plivo.requests()).isEmpty();
    }
}
