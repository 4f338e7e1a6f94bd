package io.github.camelplivo.simulator;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Faults on order. */
class PlivoSimulatorFaultsTest extends PlivoSimulatorTestSupport {

    private Call call;
    private String document;

    @BeforeEach
    void aCallIsLive() {
        call = plivo.call(CALLER, OFFICE);
        document = response("word", "<Speak>One moment</Speak>");
    }

    private HttpResponse<String> transfer() throws IOException, InterruptedException {
        HttpResponse<String> answer = send("POST", url(call), "{'aleg_url': '" + document + "'}");
        plivo.settle();
        return answer;
    }

    private void assertActed(boolean acted) {
        plivo.settle();
        assertThat(call.aLeg().heard()).hasSize(acted ? 1 : 0);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(Fault.status(403), 403, false),
                arguments(Fault.serverError(), 500, false),
                arguments(Fault.unavailableAfterActing(), 503, true),
                arguments(Fault.rateLimited(null), 429, false));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void mayComeBeforeOrAfterActing(Fault fault, int status, boolean acts) throws Exception {
        plivo.next(fault);

        assertThat(transfer().statusCode()).isEqualTo(status);
        assertActed(acts);
        assertThat(plivo.requests()).extracting(RecordedRequest::status).containsExactly(status);
    }

    @Test
    void meetOneRequestEachInOrder() throws Exception {
        plivo.next(2, Fault.status(502)).next(Fault.status(504));

        assertThat(List.of(transfer().statusCode(), transfer().statusCode(), transfer().statusCode(), transfer().statusCode()))
                .containsExactly(502, 502, 504, 202);
    }

    @Test
    void rateLimitedSaysHowLongToWait() throws Exception {
        plivo.next(Fault.rateLimited(Duration.ofSeconds(6)))
                .next(Fault.rateLimitedUntil(Instant.parse("2030-01-02T03:04:05Z")))
                .next(Fault.rateLimited(null));

        assertThat(transfer().headers().firstValue("Retry-After")).contains("6");
        assertThat(transfer().headers().firstValue("Retry-After")).contains("Wed, 02 Jan 2030 03:04:05 GMT");
        assertThat(transfer().headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    void resetBeforeActingClosesTheConnection() {
        plivo.next(Fault.resetBeforeActing());

        assertThatThrownBy(this::transfer).isInstanceOf(IOException.class).isNotInstanceOf(ConnectException.class);

        assertActed(false);
        assertThat(plivo.requests()).extracting(RecordedRequest::status).containsExactly(0);
    }

    @Test
    void resetAfterActingActsAndClosesTheConnection() {
        plivo.next(Fault.resetAfterActing());

        assertThatThrownBy(this::transfer).isInstanceOf(IOException.class);

        assertActed(true);
    }

    @Test
    void slowActsAtOnceAndAnswersLate() {
        plivo.next(Fault.slow(Duration.ofSeconds(5)));

        CompletableFuture<HttpResponse<String>> answer = HTTP.sendAsync(
                request("POST", url(call), "{'aleg_url': '" + document + "'}", PlivoSimulator.AUTH_TOKEN),
                BodyHandlers.ofString());

        await().atMost(Duration.ofSeconds(60)).until(() -> call.aLeg().heard().size() == 1);
        assertThat(answer).isNotDone();
        assertThat(answer.join().statusCode()).isEqualTo(202);
    }

    @Test
    void garbageActsAndCutsTheAnswer() throws Exception {
        plivo.next(Fault.garbage());

        HttpResponse<String> answer = transfer();

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThatThrownBy(() -> Json.read(answer.body())).isInstanceOf(IllegalArgumentException.class);
        assertActed(true);
    }

    @Test
    void wrongContentTypeActsAndAnswersAPage() throws Exception {
        plivo.next(Fault.wrongContentType());

        HttpResponse<String> answer = transfer();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html");
        assertActed(true);
    }

    @Test
    void errorInSuccessDoesNotAct() throws Exception {
        plivo.next(Fault.errorInSuccess("member is not in the call"));

        assertRefused(transfer(), 201, "member is not in the call");
        assertActed(false);
    }

    /** What thirty transfers are answered while three kinds of fault strike. */
    private List<Integer> struck(long seed) throws Exception {
        plivo.strike(seed, Map.of(Fault.status(502), 0.25, Fault.rateLimited(null), 0.25, Fault.status(504), 0.25));
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            statuses.add(transfer().statusCode());
        }
        return statuses;
    }

    @Test
    void strikeAtRandomAndTheSameWithTheSameSeed() throws Exception {
        List<Integer> once = struck(1);

        assertThat(once).contains(202, 429, 502, 504);
        assertThat(struck(1)).isEqualTo(once);
        assertThat(struck(2)).isNotEqualTo(once);
    }

    @Test
    void strikeTheShareThatIsAskedFor() throws Exception {
        plivo.strike(7, Map.of(Fault.status(502), 1.0));
        assertThat(transfer().statusCode()).isEqualTo(502);

        plivo.next(Fault.status(504));
        assertThat(transfer().statusCode()).as("an ordered fault comes first").isEqualTo(504);

        plivo.strike(7, Map.of());
        assertThat(transfer().statusCode()).isEqualTo(202);
        assertThatThrownBy(() -> plivo.strike(7, Map.of(Fault.status(502), 0.6, Fault.status(504), 0.6)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void strikeOnlyTheMethodsThatAreNamed() throws Exception {
        plivo.strike(7, Map.of(Fault.status(502), 1.0), "POST", "DELETE");

        assertThat(transfer().statusCode()).isEqualTo(502);
        assertThat(get("Call/" + call.uuid() + "/?status=live")).containsEntry("call_uuid", call.uuid());
    }
}
