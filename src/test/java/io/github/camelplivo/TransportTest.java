package io.github.camelplivo;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.camelplivo.RecordedWire.Reply;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoUnreachableException;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The connections to Plivo: the pool, stale connections, requests in flight, start and stop. */
class TransportTest extends TransportTestSupport {

    @Test
    void aConnectionIsUsedAgain() {
        ProducerTemplate template = start();

        for (int i = 0; i < 5; i++) {
            assertThat(send(template, HANGUP).getException()).isNull();
        }

        assertThat(wire.connections()).isEqualTo(1);
    }

    @Test
    void aConnectionThatTheServerClosedWhileIdleIsNotUsed() {
        ProducerTemplate template = start();
        // The answer does not say so, but the server closes the connection after it.
        wire.answers(Reply.json(204, "").thenClosed());

        for (int i = 0; i < 5; i++) {
            assertThat(send(template, HANGUP).getException()).isNull();
            // Longer than a connection is trusted without a test.
            await().pollDelay(Duration.ofMillis(40)).atMost(Duration.ofSeconds(30)).until(() -> wire.openConnections() == 0);
        }

        assertThat(wire.requests()).hasSize(5);
    }

    @Test
    void aConnectionThatIsClosedUnderTheRequestIsNotTriedAgain() {
        ProducerTemplate template = start();
        assertThat(send(template, HANGUP).getException()).isNull();
        wire.answers(Reply.bytes("").thenReset());

        assertThat(send(template, HANGUP).getException()).isInstanceOf(PlivoOutcomeUnknownException.class);

        assertThat(wire.requests()).hasSize(2);
        assertThat(wire.connections()).isEqualTo(1);
    }

    @Test
    void fiveHundredEndpointsShareOnePool() {
        ProducerTemplate template = start();

        for (int i = 0; i < 500; i++) {
            assertThat(send(template, "plivo:call-hangup?callUuid=call-" + i).getException()).isNull();
        }

        assertThat(context.getEndpoints()).hasSize(500);
        assertThat(wire.requests()).extracting(RecordedWire.Request::line).doesNotHaveDuplicates().hasSize(500);
        assertThat(wire.connections()).isEqualTo(1);
    }

    @Test
    void noMoreConnectionsAreOpenThanAllowed() throws Exception {
        PlivoComponent plivo = WireTestSupport.plivo(wire.url());
        plivo.setMaxConnections(1);
        plivo.getConfiguration().setConnectionRequestTimeout(200);
        ProducerTemplate template = start(plivo);
        Held held = new Held();
        wire.answers(held);

        CompletableFuture<Exchange> first = sendMeanwhile(template, HANGUP);
        held.awaitArrival();
        Exchange second = send(template, HANGUP);

        assertThat(second.getException()).isInstanceOf(PlivoUnreachableException.class);
        held.release();
        assertThat(first.get().getException()).isNull();
        assertThat(wire.requests()).hasSize(1);
    }

    @Test
    void keepsNoCookies() {
        ProducerTemplate template = start();
        wire.answers(Reply.json(204, "", "Set-Cookie: session=1; Path=/"));

        send(template, HANGUP);
        send(template, HANGUP);

        assertThat(wire.requests()).hasSize(2).allSatisfy(request -> assertThat(request.header("Cookie")).isNull());
    }

    @Test
    void stoppingTheContextWaitsForRequestsInFlight() throws Exception {
        ProducerTemplate template = start();
        CountDownLatch arrived = new CountDownLatch(1);
        wire.answers(request -> {
            arrived.countDown();
            return Reply.json(204, "").late(Duration.ofMillis(700));
        });

        CompletableFuture<Exchange> inFlight = sendMeanwhile(template, HANGUP);
        assertThat(arrived.await(60, TimeUnit.SECONDS)).isTrue();
        context.stop();

        assertThat(inFlight.get().getException()).isNull();
        await().atMost(Duration.ofSeconds(30)).until(
                () -> Thread.getAllStackTraces().keySet().stream().noneMatch(thread -> thread.getName().equals("plivo-clock")));
    }

    @Test
    void stoppingClosesThePool() throws Exception {
        ProducerTemplate template = start();
        send(template, HANGUP);
        assertThat(wire.openConnections()).isEqualTo(1);

        context.stop();

        await().atMost(Duration.ofSeconds(30)).until(() -> wire.openConnections() == 0);
    }

    @Test
    void aComponentThatIsStoppedAndStartedSendsAgain() throws Exception {
        ProducerTemplate template = start();
        assertThat(send(template, HANGUP).getException()).isNull();
        PlivoComponent plivo = context.getComponent("plivo", PlivoComponent.class);

        plivo.stop();
        assertThat(send(template, HANGUP).getException()).isInstanceOf(PlivoUnreachableException.class);
        plivo.start();

        assertThat(send(template, HANGUP).getException()).isNull();
        assertThat(wire.requests()).hasSize(2);
    }

    @Test
    void aContextThatIsStoppedAndStartedSendsAgain() {
        ProducerTemplate template = start();
        assertThat(send(template, HANGUP).getException()).isNull();

        context.suspend();
        context.resume();
        assertThat(send(template, HANGUP).getException()).isNull();
        context.stop();
        context.addComponent("plivo", WireTestSupport.plivo(wire.url()));
        context.start();

        assertThat(send(context.createProducerTemplate(), HANGUP).getException()).isNull();
        assertThat(wire.requests()).hasSize(3);
    }

    @Test
    void nobodyQueuesUpBehindAStopThatWaits() throws Exception {
        ProducerTemplate template = start();
        Held held = new Held();
        wire.answers(held);
        CompletableFuture<Exchange> inFlight = sendMeanwhile(template, HANGUP);
        held.awaitArrival();
        PlivoComponent plivo = context.getComponent("plivo", PlivoComponent.class);
        Thread stopping = new Thread(plivo::stop);
        stopping.start();
        await().atMost(Duration.ofSeconds(60)).until(() -> send(template, HANGUP).getException() != null);

        assertThat(send(template, HANGUP).getException()).hasMessageContaining("the component is stopped");
        assertThat(inFlight).isNotDone();
        held.release();
        stopping.join();
        assertThat(inFlight.get().getException()).isNull();
    }
}
