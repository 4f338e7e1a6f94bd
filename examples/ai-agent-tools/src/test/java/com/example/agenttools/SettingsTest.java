package com.example.agenttools;

import java.util.Map;

import io.github.camelplivo.simulator.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the one who runs the tools decides. */
class SettingsTest {

    @ParameterizedTest
    @ValueSource(strings = { "", "short" })
    void thereIsNoServerWithoutAToken(String token) {
        assertThatThrownBy(() -> Platform.start("mcp.token", token).close()).hasStackTraceContaining("MCP_TOKEN");
    }

    @Test
    void aRandomTokenIsForTheSimulator() {
        assertThat(BearerToken.random()).hasSize(64).isNotEqualTo(BearerToken.random());
        try (Platform platform = Platform.start("mcp.token", "", "mcp.random-token", "true")) {
            assertThatThrownBy(() -> Agent.connect(platform.url(), "", Map.of())).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({ "destination.billing, 911", "destination.billing, billing", "destination.Billing, +14152225555",
            "destination.billing, '+14152225555,'" })
    void aDestinationThatIsNoneStopsTheStart(String name, String value) {
        assertThatThrownBy(() -> Platform.start(name, value).close()).hasStackTraceContaining("must be a phone number");
    }

    @Test
    void aToolIsUsedSoOftenAMinute() {
        try (Platform platform = Platform.start("per-minute.call_status", "3"); Agent one = platform.agent();
                Agent other = platform.agent()) {
            Map<String, Object> call = Map.of("call_uuid", platform.call().uuid());
            for (int i = 0; i < 3; i++) {
                assertThat(one.use("call_status", call).isError()).isFalse();
            }

            Answer answer = new Answer(
                    "This tool may be used 3 times a minute. Nothing happened. Wait before you use it again.", true);
            assertThat(one.use("call_status", call)).isEqualTo(answer);
            assertThat(other.use("call_status", call)).isEqualTo(answer);
            assertThat(other.use("hang_up", call).isError()).isFalse();
        }
    }

    @Test
    void aDryRunChangesNothing() {
        try (Platform platform = Platform.start("dry-run", "true"); Agent agent = platform.agent()) {
            Call call = platform.call();
            Map<String, Object> transfer = Map.of("call_uuid", call.uuid(), "destination", "billing");
            Answer dry = new Answer("This is a dry run: nothing was sent, and nothing has happened.", false);

            assertThat(agent.use("transfer_call", transfer)).isEqualTo(dry);
            assertThat(agent.use("warm_transfer", transfer)).isEqualTo(dry);
            assertThat(agent.use("send_message", Map.of("call_uuid", call.uuid(), "text", "Hello"))).isEqualTo(dry);
            assertThat(agent.use("hang_up", Map.of("call_uuid", call.uuid()))).isEqualTo(dry);

            assertThat(platform.plivo().requests()).isNotEmpty().allMatch(request -> request.method().equals("GET"));
        }
    }

    @Test
    void withoutOwnNumbersEveryCallOfTheAccountIsOurs() {
        try (Platform platform = Platform.start("own.numbers", ""); Agent agent = platform.agent()) {
            Call other = platform.plivo().call("+14152228888", "+14159990000");

            assertThat(agent.use("call_status", Map.of("call_uuid", other.uuid())).isError()).isFalse();
        }
    }
}
