package io.github.camelplivo;

import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import com.sun.net.httpserver.HttpServer;
import io.github.camelplivo.RecordedWire.Reply;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoUnreachableException;
import io.github.camelplivo.http.HttpTransport;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The connections to Plivo: the pool, stale connections, requests in flight, start and stop. */
@Tag("portable")
class TransportTest extends TransportTestSupport {

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

    @Test
    void aStopUnderLoadLosesNoRequest() throws Exception {
        ProducerTemplate template = start();
        PlivoComponent plivo = context.getComponent("plivo", PlivoComponent.class);
        assertThat(send(template, HANGUP).getException()).isNull();
        AtomicBoolean enough = new AtomicBoolean();
        AtomicInteger done = new AtomicInteger(1);
        Queue<Exception> failures = new ConcurrentLinkedQueue<>();
        List<Thread> senders = Stream.generate(() -> new Thread(() -> {
            while (!enough.get()) {
                Exception failure = send(template, HANGUP).getException();
                if (failure == null) {
                    done.incrementAndGet();
                } else {
                    failures.add(failure);
                }
            }
        })).limit(4).toList();
        senders.forEach(Thread::start);

        for (int i = 0; i < 20; i++) {
            int before = done.get();
            plivo.stop();
            plivo.start();
            await().atMost(Duration.ofSeconds(30)).until(() -> done.get() > before);
        }
        enough.set(true);
        for (Thread sender : senders) {
            sender.join();
        }

        assertThat(failures).allSatisfy(failure -> assertThat(failure).isInstanceOf(PlivoUnreachableException.class)
                .hasMessageContaining("the component is stopped"));
        assertThat(wire.requests()).hasSize(done.get());
    }

    @Test
    void aRequestThatIsStillBeingMadeWhenItIsStoppedIsNotSent() {
        ProducerTemplate template = start();
        PlivoComponent plivo = context.getComponent("plivo", PlivoComponent.class);
        assertThat(send(template, HANGUP).getException()).isNull();
        Logger log = (Logger) LoggerFactory.getLogger(HttpTransport.class);
        // It is logged when it is made and nobody knows of it yet.
        AppenderBase<ILoggingEvent> stops = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                plivo.stop();
            }
        };
        stops.start();
        log.setLevel(Level.DEBUG);
        log.addAppender(stops);
        try {
            assertThat(send(template, HANGUP).getException()).isInstanceOf(PlivoUnreachableException.class)
                    .hasMessageContaining("the component is stopped");
        } finally {
            log.detachAppender(stops);
            log.setLevel(null);
        }
        assertThat(plivo.isStopped()).isTrue();
        assertThat(wire.requests()).hasSize(1);
    }

    @Test
    void aStopThatIsInterruptedClosesThePool() throws Exception {
        ProducerTemplate template = start();
        Held held = new Held();
        wire.answers(held);
        CompletableFuture<Exchange> inFlight = sendMeanwhile(template, HANGUP);
        held.awaitArrival();
        Thread stopping = new Thread(context.getComponent("plivo", PlivoComponent.class)::stop);
        stopping.setUncaughtExceptionHandler((thread, failure) -> {
        });
        stopping.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> stopping.getState() == Thread.State.TIMED_WAITING);
        stopping.interrupt();
        stopping.join();

        // Long before its time is over.
        assertThat(inFlight.get(10, TimeUnit.SECONDS).getException()).isInstanceOf(PlivoOutcomeUnknownException.class);
        held.release();
        await().atMost(Duration.ofSeconds(30)).until(() -> wire.openConnections() == 0);
    }

    @Test
    void anAnswerThatIsPackedIsRead() throws Exception {
        HttpServer gateway = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        gateway.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(202, 0);
            try (OutputStream packed = new GZIPOutputStream(exchange.getResponseBody())) {
                packed.write("{\"api_id\":\"packed\"}".getBytes(StandardCharsets.UTF_8));
            }
        });
        gateway.start();
        try {
            ProducerTemplate template
                    = start(WireTestSupport.plivo("http://127.0.0.1:" + gateway.getAddress().getPort() + "/v1"));

            Exchange exchange = send(template, HANGUP);

            assertThat(exchange.getException()).isNull();
            assertThat(exchange.getMessage().getHeader("CamelPlivoApiId")).isEqualTo("packed");
        } finally {
            gateway.stop(0);
        }
    }
}
