package io.github.camelplivo.transfer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.crypto.spec.SecretKeySpec;

import io.github.camelplivo.account.Keyring;
import io.github.camelplivo.api.Account;
import io.github.camelplivo.message.Json;
import io.github.camelplivo.monitor.DialEnd;
import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.monitor.Verdict;
import io.github.camelplivo.transfer.Plan.Kind;
import io.github.camelplivo.webhook.Fields;
import io.github.camelplivo.webhook.HttpCallback;
import io.github.camelplivo.webhook.Reply;
import io.github.camelplivo.webhook.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentHostTest {

    private static final Account ACCOUNT = new Account("MAXXXXXXXXXXXXXXXXXX", "token");
    private static final String PUBLIC_URL = "https://calls.example.com";
    private static final String FOR_WHO_WAS_NOT_ANSWERED = "<Response><Speak>Sorry</Speak></Response>";

    private final List<DialEnd> dials = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private int hmacs;

    private final DocumentHost host = new DocumentHost(
            new Hosting(PUBLIC_URL, "/documents", Duration.ofHours(1)), Json.mapper(),
            new Keyring(Clock.systemUTC(), null, () -> Duration.ofHours(1)), Clock.systemUTC(), new Observer() {
                @Override
                public void callback(String kind, Verdict verdict) {
                    verdicts.add(verdict);
                }

                @Override
                public void dialEnded(DialEnd dial) {
                    dials.add(dial);
                }
            }, Sink.NONE, tokens -> new Signature(tokens) {
                @Override
                public String sign(SecretKeySpec key, String text) {
                    hmacs++;
                    return super.sign(key, text);
                }
            });

    private Reply get(String path, String form, Map<String, String> headers) {
        return host.respond(new HttpCallback("POST", path, Fields.NONE, Fields.parse(form), headers::get)).join();
    }

    @ParameterizedTest
    @CsvSource({
            "/documents/MAXXXXXXXXXXXXXXXXXX/x", "/documents/MAYYYYYYYYYYYYYYYYYY/x", "/documents//x", "/documents/x",
            "/documents/MAXXXXXXXXXXXXXXXXXX/x/y", "/elsewhere" })
    void anAccountThatIsNotServedHereIsTheSameWork(String path) {
        host.admit(ACCOUNT);

        Reply reply = get(path, "a=b", Map.of("X-Plivo-Signature-V3", "AAAA", "X-Plivo-Signature-V3-Nonce", "1"));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(hmacs).isEqualTo(1);
        assertThat(verdicts).containsExactly(Verdict.WRONG);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "DialStatus=completed&DialBLegUUID=b | answered     | true",
            "DialStatus=completed&DialBLegUUID=  | not-answered | false",
            "DialStatus=completed                | not-answered | false",
            "DialStatus=no-answer&DialBLegUUID=  | no-answer    | false",
            "DialStatus=cancel                   | cancel       | false",
            "DialStatus=sideways                 | not-answered | false",
            "CallUUID=c                          | not-answered | false" })
    void onlyACallerWhoSpokeWithSomebodyIsHungUp(String report, String word, boolean hungUp) {
        String url = host.address(ACCOUNT, new Plan(
                Kind.AFTER_DIAL, null, null, new Dialling(
                        List.of("+14152225555"), Map.of("on_no_answer", FOR_WHO_WAS_NOT_ANSWERED)),
                1));
        String signature = new Signature(List.of()).sign(
                new SecretKeySpec("token".getBytes(StandardCharsets.UTF_8), "HmacSHA256"),
                Signature.v3("POST", url, Fields.NONE, Fields.parse(report), "1"));

        Reply reply = get(url.substring(PUBLIC_URL.length()), report,
                Map.of("X-Plivo-Signature-V3", signature, "X-Plivo-Signature-V3-Nonce", "1"));

        assertThat(reply.document()).isEqualTo(hungUp ? "<Response><Hangup/></Response>" : FOR_WHO_WAS_NOT_ANSWERED);
        assertThat(dials).extracting(DialEnd::word).containsExactly(word);
    }

    @Test
    void theEndOfADialIsToldWithoutLineBreaksAndNumbers() {
        DialEnd dial = new DialEnd("c\r\nforged", "", "completed +14152221111", " ", null);

        assertThat(dial).isEqualTo(new DialEnd("c forged", null, "completed xxxxxx", null, null));
    }
}
