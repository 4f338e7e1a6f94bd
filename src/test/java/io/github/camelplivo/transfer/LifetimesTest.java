package io.github.camelplivo.transfer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.crypto.spec.SecretKeySpec;

import io.github.camelplivo.account.Keyring;
import io.github.camelplivo.api.Account;
import io.github.camelplivo.message.Json;
import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.outcome.Fact;
import io.github.camelplivo.outcome.KnownBy;
import io.github.camelplivo.transfer.Preparations.Preparation;
import io.github.camelplivo.webhook.Fields;
import io.github.camelplivo.webhook.HttpCallback;
import io.github.camelplivo.webhook.Reply;
import io.github.camelplivo.webhook.Signature;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The addresses that Plivo is given live until it asks for them at the latest, and not for ever. */
@Tag("portable")
class LifetimesTest {

    private static final Account ACCOUNT = new Account("MAXXXXXXXXXXXXXXXXXX", "token");
    private static final String PUBLIC_URL = "https://calls.example.com";
    private static final int LONGEST_TALK = 14_400;

    private Instant now = Instant.parse("2026-01-31T12:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final OutcomeSettings settings = new OutcomeSettings(null, Duration.ofSeconds(15), 10, 10, null);
    private DocumentHost host;

    private Hosted hosted(int timeToLive) {
        Observer nobody = new Observer() {
        };
        host = new DocumentHost(
                new Hosting(PUBLIC_URL, "/documents", Duration.ofSeconds(timeToLive)), Json.mapper(),
                new Keyring(clock, null, () -> Duration.ofSeconds(timeToLive)), clock,
                nobody, Sink.NONE);
        return new Hosted(host, new WaitTerms(settings, clock), new Outcomes(null, settings, clock, nobody, null));
    }

    private int status(String address) {
        String url = address.replaceAll("#.*", "");
        Fields form = Fields.parse("CallUUID=c");
        String signature = new Signature(List.of()).sign(
                new SecretKeySpec("token".getBytes(StandardCharsets.UTF_8), "HmacSHA256"),
                Signature.v3("POST", url, Fields.NONE, form, "1"));
        Map<String, String> headers = Map.of("X-Plivo-Signature-V3", signature, "X-Plivo-Signature-V3-Nonce", "1");
        Reply reply = host.respond(
                new HttpCallback("POST", url.substring(PUBLIC_URL.length()), Fields.NONE, form, headers::get)).join();
        return reply.status();
    }

    private void assertGoodFor(int seconds, String... addresses) {
        now = now.plusSeconds(seconds - 1);
        assertThat(addresses).allSatisfy(address -> assertThat(status(address)).isEqualTo(200));
        now = now.plusSeconds(2);
        assertThat(addresses).allSatisfy(address -> assertThat(status(address)).isEqualTo(404));
    }

    /** The answer comes when it has rung, and the end when they have talked. */
    @ParameterizedTest
    @CsvSource({ "3600, , , 3720", "3600, 60, 300, 3960", "60, 600, 300, 960", "1, 3600, 60, 3661" })
    void ofACallThatIsMade(int timeToLive, Integer ring, Integer talk, int seconds) {
        Map<String, Object> values = new HashMap<>(
                Map.of("from", "14150001111", "to", "14152225555", "answer_url", "https://example.com/a", "wait_for",
                        "answered"));
        values.put("ring_timeout", ring);
        values.put("time_limit", talk);
        values.values().removeIf(value -> value == null);

        Map<String, Object> sent = MadeCalls.over(values, ACCOUNT, hosted(timeToLive)).prepare(1).apply(values);

        assertGoodFor(seconds + (talk == null ? LONGEST_TALK : 0), sent.get("answer_url").toString(),
                sent.get("hangup_url").toString());
    }

    /** The private word comes when it has rung, and the caller is taken back when they have talked. */
    @ParameterizedTest
    @CsvSource({ "3600, , , 3750", "3600, 60, 300, 4080", "60, 600, 300, 1080", "1, 3600, 300, 4021" })
    void ofATransferThatDialsFirst(int timeToLive, Integer ring, Integer talk, int seconds) {
        Map<String, Object> values = new HashMap<>(
                Map.of("call_uuid", "c", "destination", "14152225555", "caller_id", "14150001111", "private_word",
                        "<Response><Speak>A bill</Speak></Response>", "on_agent_left",
                        "<Response><Speak>Back</Speak></Response>"));
        values.put("ring_timeout", ring);
        values.put("time_limit", talk);
        values.values().removeIf(value -> value == null);
        Preparation preparation = WarmTransfers.over(ACCOUNT, hosted(timeToLive)).prepare(1);

        Map<String, Object> sent = preparation.apply(values);
        Map<String, Object> brought = new HashMap<>();
        preparation.hand((operation, added) -> {
            brought.putAll(added);
            return Map.of();
        }).bring(new Fact.Joined(false, "b", "room", KnownBy.REPORT), () -> true, told -> {
        });

        assertGoodFor(seconds + (talk == null ? LONGEST_TALK : 0), sent.get("confirm_key_sound_url").toString(),
                sent.get("status_callback_url").toString(), sent.get("call_status_callback_url").toString(),
                brought.get("on_exit_action_url").toString());
    }

    /** An address is good for what it was made for, and for nothing else. */
    @Test
    void ofOneThatIsTakenForAnother() {
        hosted(3600);
        String fact = host.address(ACCOUNT, new Plan(Plan.Kind.FACT, null, "Superseded{}", null, 1));
        assertThat(status(fact)).isEqualTo(404);
        String report = host.address(ACCOUNT, new Plan(Plan.Kind.ROOM, null, null, Dialling.thatTalks(Map.of()), 1));
        String token = report.substring(report.lastIndexOf('/') + 1);

        assertThat(status(report)).isEqualTo(200);
        assertThat(status(PUBLIC_URL + "/documents/" + ACCOUNT.authId() + "/fact/" + token)).isEqualTo(404);
    }
}
