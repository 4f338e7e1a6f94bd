package io.github.camelplivo;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.Letter;
import io.github.camelplivo.simulator.Postman;
import org.apache.camel.Exchange;
import org.apache.camel.main.Main;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.processor.idempotent.FileIdempotentRepository;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A message that comes again never moves a call twice: at the node that had it, at another one, after a crash. */
class OutcomeNeverTwiceIT extends OutcomeTestSupport {

    private static final Map<String, Object> AGAIN = Map.of("JMSRedelivered", true);
    private static final String STEP = step(AGENT, "&outcomeTimeout=60s");

    @TempDir
    private Path folder;

    /** Another node with the same repository, or none, which takes over. */
    private Main another(IdempotentRepository repository) throws Exception {
        Main node = new Main();
        settings(port).forEach(node::addProperty);
        if (repository != null) {
            node.bind("transfers", repository);
            node.addProperty("camel.component.plivo.idempotent-repository", "#bean:transfers");
        }
        return node;
    }

    /** This node is gone, and another one listens in its place. */
    private Main crashed(IdempotentRepository repository) throws Exception {
        camel.stop();
        Main node = another(repository);
        node.start();
        return node;
    }

    private int dials() {
        return (int) call.dials().stream().filter(dial -> !dial.legs().isEmpty()).count();
    }

    @Test
    void whatEndedHereIsRemembered() throws Exception {
        plivo.person(AGENT).isBusy();
        assertThat(outcome(ended(STEP))).isEqualTo("BUSY");
        plivo.answers(AGENT);

        assertThat(outcome(ended(send(STEP, AGAIN)))).isEqualTo("BUSY");
        assertThat(transfers()).isEqualTo(1);

        // On purpose it is another one.
        assertThat(outcome(ended(STEP))).isEqualTo("ANSWERED");
        assertThat(transfers()).isEqualTo(2);
    }

    @Test
    void whatAnotherNodeDidIsFound() throws Exception {
        assertThat(outcome(ended(STEP))).isEqualTo("ANSWERED");
        Main node = crashed(null);
        try {
            Exchange again = ended(send(node, STEP, call, AGAIN));

            assertThat(outcome(again)).isEqualTo("ANSWERED");
            assertThat(again.getMessage().getHeader("CamelPlivoOutcomeKnownBy")).isIn("live", "record");
            assertThat(transfers()).isEqualTo(1);
        } finally {
            node.stop();
        }
    }

    @Test
    void whatNobodyDidIsDone() throws Exception {
        plivo.next(Fault.resetBeforeActing());
        send(STEP, Map.of());
        await().until(() -> transfers() == 1);
        Main node = crashed(null);
        try {
            assertThat(outcome(ended(send(node, STEP, call, AGAIN)))).isEqualTo("ANSWERED");
            assertThat(dials()).isEqualTo(1);
        } finally {
            node.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({ "auto, JMSRedelivered, true", "auto, CamelRedelivered, true", "always, x, false" })
    void itLooksWhenItIsTold(String lookFirst, String header, boolean value) throws Exception {
        Exchange exchange = ended(send(STEP + "&lookFirst=" + lookFirst, Map.of(header, value)));

        assertThat(outcome(exchange)).isEqualTo("ANSWERED");
        assertThat(plivo.requests().stream().filter(request -> request.method().equals("GET"))).isNotEmpty();
        assertThat(dials()).isEqualTo(1);
    }

    /** A consumer of Kafka or files cannot say that a message was there before. */
    @Test
    void whatRangBeforeTheStepBeganIsFoundToo() throws Exception {
        assertThat(outcome(ended(STEP))).isEqualTo("ANSWERED");
        Main node = crashed(null);
        try {
            Thread.sleep(2_100); // Plivo's times have whole seconds

            assertThat(outcome(ended(send(node, STEP + "&lookFirst=always", call, Map.of())))).isEqualTo("ANSWERED");
            assertThat(transfers()).isEqualTo(1);
        } finally {
            node.stop();
        }
    }

    @Test
    void itDoesNotLookWhenItIsToldNotTo() throws Exception {
        assertThat(outcome(ended(send(STEP + "&lookFirst=never", AGAIN)))).isEqualTo("ANSWERED");
        assertThat(plivo.requests()).noneMatch(request -> request.method().equals("GET"));
    }

    @Test
    void ofADocumentNobodyCanSayWithoutARepository() throws Exception {
        String document = "plivo:call-transfer?document=RAW(<Response><Speak>Hello</Speak></Response>)&waitFor=fetched";

        assertThat(ended(send(document, AGAIN)).getException()).isInstanceOf(PlivoOutcomeUnknownException.class)
                .hasMessageContaining("idempotentRepository");
        assertThat(transfers()).isZero();
    }

    /** Of each kind of repository, one for several nodes. */
    static Stream<String> repositories() {
        return Stream.of("memory", "file", "jdbc");
    }

    private IdempotentRepository repository(String kind) throws Exception {
        return switch (kind) {
            case "memory" -> new MemoryIdempotentRepository() {
                @Override
                protected void doStop() {
                    // What it remembers outlives the node here, as that of a cache for several nodes does.
                }
            };
            case "file" -> FileIdempotentRepository.fileIdempotentRepository(new File(folder.toFile(), "begun.txt"));
            default -> JdbcTestSupport.of(folder.resolve("begun"));
        };
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void withARepositoryNobodyNeedsToSayThatItIsAgain(String kind) throws Exception {
        IdempotentRepository repository = repository(kind);
        Main node = crashed(repository);
        assertThat(outcome(ended(send(node, STEP, call, Map.of())))).isEqualTo("ANSWERED");
        node.stop();
        node = another(repository);
        node.start();
        try {
            Thread.sleep(2_100); // Plivo's times have whole seconds
            assertThat(outcome(ended(send(node, STEP, call, Map.of())))).isEqualTo("ANSWERED");
            assertThat(transfers()).isEqualTo(1);
            assertThat(dials()).isEqualTo(1);
        } finally {
            node.stop();
        }
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void afterACrashBeforePlivoGotItItIsSentAgainAndDialsOnce(String kind) throws Exception {
        IdempotentRepository repository = repository(kind);
        Main node = crashed(repository);
        plivo.next(Fault.resetBeforeActing());
        CompletableFuture<Exchange> lost = send(node, STEP, call, Map.of());
        await().until(() -> transfers() == 1);
        node.stop();
        assertThat(ended(lost).getException()).isInstanceOf(PlivoOutcomeUnknownException.class);
        node = another(repository);
        node.start();
        try {
            assertThat(outcome(ended(send(node, STEP, call, Map.of())))).isEqualTo("ANSWERED");
            assertThat(transfers()).isEqualTo(2);
            assertThat(dials()).isEqualTo(1);
        } finally {
            node.stop();
        }
    }

    /** The node was frozen after it had begun: what it sends when it wakes does not dial. */
    @Test
    void anOldDocumentDoesNotDial() throws Exception {
        plivo.postman(Postman.RELIABLE.delaying(Duration.ofSeconds(6), Letter.Kind.TRANSFER));

        Exchange exchange = ended(STEP);

        assertThat(outcome(exchange)).isEqualTo("NEVER_FETCHED");
        plivo.settle();
        assertThat(dials()).isZero();
    }

    @Test
    void whatIsRefusedMayBeSentAgain() throws Exception {
        Main node = crashed(MemoryIdempotentRepository.memoryIdempotentRepository());
        try {
            plivo.next(Fault.status(400));
            assertThat(ended(send(node, STEP, call, Map.of())).getException()).isNotNull();

            assertThat(outcome(ended(send(node, STEP, call, Map.of())))).isEqualTo("ANSWERED");
            assertThat(dials()).isEqualTo(1);
        } finally {
            node.stop();
        }
    }

    @Test
    void whileTheRepositoryIsDownNothingDials() throws Exception {
        Main node = crashed(new MemoryIdempotentRepository() {
            @Override
            public boolean contains(String key) {
                throw new IllegalStateException("down");
            }
        });
        try {
            Exchange exchange = ended(send(node, STEP, call, Map.of()));

            assertThat(outcome(exchange)).isIn("NEVER_FETCHED", "CALLER_GONE");
            assertThat(dials()).isZero();
        } finally {
            node.stop();
        }
    }

    /** What the repository does not say has dialled will not: for that nobody needs to look. */
    @Test
    void whenNobodyCanLookTheRepositoryKnows() throws Exception {
        Main node = crashed(MemoryIdempotentRepository.memoryIdempotentRepository());
        try {
            plivo.strike(1, Map.of(Fault.serverError(), 1.0), "GET");
            plivo.next(Fault.resetBeforeActing());
            assertThat(ended(send(node, step(AGENT, ""), call, Map.of())).getException())
                    .isInstanceOf(PlivoOutcomeUnknownException.class);

            assertThat(outcome(ended(send(node, step(AGENT, ""), call, Map.of())))).isEqualTo("ANSWERED");
            assertThat(dials()).isEqualTo(1);
        } finally {
            node.stop();
        }
    }

    /** It fails as it is asked whether a transfer was begun: what it knows stays. */
    @Test
    void whatWasBegunIsNotForgottenWhenTheRepositoryFails() throws Exception {
        AtomicBoolean fails = new AtomicBoolean();
        Main node = crashed(new MemoryIdempotentRepository() {
            @Override
            public boolean add(String key) {
                if (fails.get()) {
                    throw new IllegalStateException("down");
                }
                return super.add(key);
            }
        });
        try {
            plivo.person(AGENT).isBusy();
            assertThat(outcome(ended(send(node, STEP, call, Map.of())))).isEqualTo("BUSY");

            fails.set(true);
            assertThat(ended(send(node, STEP, call, Map.of())).getException()).hasMessage("down");
            fails.set(false);

            assertThat(outcome(ended(send(node, STEP, call, Map.of())))).isEqualTo("BUSY");
            assertThat(dials()).isEqualTo(1);
        } finally {
            node.stop();
        }
    }
}
