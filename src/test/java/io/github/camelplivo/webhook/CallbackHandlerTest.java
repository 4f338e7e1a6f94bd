package io.github.camelplivo.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import io.github.camelplivo.monitor.Observer;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CallbackHandlerTest {

    private final CamelContext context = new DefaultCamelContext();
    private final AtomicInteger processed = new AtomicInteger();
    private final AtomicReference<Runnable> waiting = new AtomicReference<>();

    /** A machine that is so busy that a thread is there when nobody waits any longer. */
    @Test
    void aRouteWhoseAnswerIsGivenDoesNotBegin() throws Exception {
        CallbackHandler handler = new CallbackHandler(
                exchange -> processed.incrementAndGet(), "/plivo/answer",
                new CallbackSettings("", null, Duration.ofMillis(50), 1, null), () -> new DefaultExchange(context),
                new Readers(message -> "<Response/>", answer -> Map.of()), new LateThreads(), report -> {
                }, new Observer() {
                });

        assertThat(handler.respond(callback()).get(10, TimeUnit.SECONDS).status()).isEqualTo(500);
        // The place is taken as long as a thread may still come.
        assertThat(handler.respond(callback()).get(10, TimeUnit.SECONDS).status()).isEqualTo(503);

        waiting.get().run();

        assertThat(processed).hasValue(0);
        assertThat(handler.respond(callback()).get(10, TimeUnit.SECONDS).status()).isEqualTo(500);
    }

    private static HttpCallback callback() {
        return new HttpCallback(
                "POST", "/plivo/answer", Fields.NONE, Fields.parse("CallUUID=c-1&Event=StartApp"), name -> null);
    }

    private final class LateThreads extends AbstractExecutorService {

        @Override
        public void execute(Runnable task) {
            waiting.set(task);
        }

        @Override
        public void shutdown() {
        }

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
