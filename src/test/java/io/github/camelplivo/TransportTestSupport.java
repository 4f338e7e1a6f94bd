package io.github.camelplivo;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import io.github.camelplivo.RecordedWire.Reply;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A context whose component, once it is started, leads to a {@link RecordedWire}. */
@Timeout(120)
abstract class TransportTestSupport {

    static final String HANGUP = "plivo:call-hangup?callUuid=u";

    final RecordedWire wire = RecordedWire.start().answers(Reply.json(204, ""));
    final CamelContext context = new DefaultCamelContext();

    ProducerTemplate start(PlivoComponent plivo) {
        context.addComponent("plivo", plivo);
        context.start();
        return context.createProducerTemplate();
    }

    ProducerTemplate start() {
        return start(WireTestSupport.plivo(wire.url()));
    }

    static PlivoComponent behindProxy(String url, int port) {
        PlivoComponent plivo = WireTestSupport.plivo(url);
        plivo.setProxyHost("127.0.0.1");
        plivo.setProxyPort(port);
        return plivo;
    }

    static Exchange send(ProducerTemplate template, String uri) {
        return template.send(uri, exchange -> {
        });
    }

    /** On a thread of its own: on few cores the common pool has one. */
    static CompletableFuture<Exchange> sendMeanwhile(ProducerTemplate template, String uri) {
        return CompletableFuture.supplyAsync(() -> send(template, uri), task -> new Thread(task, "meanwhile").start());
    }

    /** Holds the answer to the first request back until it may go. */
    static final class Held implements Function<RecordedWire.Request, Reply> {

        private final CountDownLatch arrived = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);
        private final AtomicBoolean first = new AtomicBoolean(true);

        @Override
        public Reply apply(RecordedWire.Request request) {
            if (first.getAndSet(false)) {
                arrived.countDown();
                await(released);
            }
            return Reply.json(204, "");
        }

        void awaitArrival() {
            await(arrived);
        }

        void release() {
            released.countDown();
        }

        private static void await(CountDownLatch latch) {
            try {
                assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @AfterEach
    void stop() {
        context.stop();
        wire.close();
    }
}
