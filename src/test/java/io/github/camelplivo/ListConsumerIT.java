package io.github.camelplivo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import io.github.camelplivo.simulator.Fault;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.cluster.FileLockClusterService;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.processor.idempotent.jdbc.JdbcMessageIdRepository;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.processor.idempotent.FileIdempotentRepository;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Routes that start from a list. */
class ListConsumerIT extends ListTestSupport {

    @Test
    void eachNewCallStartsTheRouteOnce() throws Exception {
        ended(3);
        start("plivo:call-list?" + FAST, null);

        List<String> first = ended(45);
        awaitDelivered(45);
        List<String> then = ended(1);
        awaitDelivered(46);

        assertThat(ids()).containsExactlyInAnyOrderElementsOf(concat(first, then));
        Exchange last = delivered.stream().toList().get(45);
        assertThat(last.getMessage().getBody()).asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("call_uuid", then.get(0));
        assertThat(last.getMessage().getHeaders()).containsEntry("CamelPlivoCallUuid", then.get(0))
                .containsEntry("CamelPlivoObjectKey", "call-list:" + then.get(0));
        assertThat(Instant.parse(last.getMessage().getHeader("CamelPlivoObjectTime", String.class)).toEpochMilli())
                .isEqualTo(last.getMessage().getHeader(Exchange.MESSAGE_TIMESTAMP));
        assertThat(last.getProperty(Exchange.BATCH_SIZE)).isEqualTo(1);
        assertThat(last.getProperty(Exchange.BATCH_COMPLETE)).isEqualTo(true);
    }

    private static List<String> concat(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    @Test
    void theFirstPollMayLookBack() throws Exception {
        List<String> before = ended(25);
        start("plivo:call-list?lookBack=1h&" + FAST, null);
        awaitDelivered(25);
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void theOldestComesFirstAndAPollHasALimit() throws Exception {
        List<String> oldestFirst = new ArrayList<>();
        for (int minutes = 9; minutes >= 0; minutes--) {
            oldestFirst.addAll(ended(1));
            plivo.clock().advance(Duration.ofMinutes(1));
        }
        start("plivo:call-list?lookBack=24h&maxMessagesPerPoll=3&greedy=true&" + FAST, null);
        awaitDelivered(10);
        assertThat(ids()).isEqualTo(oldestFirst);
        assertThat(delivered).extracting(exchange -> exchange.getProperty(Exchange.BATCH_SIZE)).startsWith(3, 3, 3)
                .endsWith(3, 1);
    }

    @Test
    void anExchangeThatFailsComesAgain() throws Exception {
        start("plivo:call-list?" + FAST, null);
        String poison = ended(1).get(0);
        failing.add(poison);
        List<String> good = ended(2);
        awaitDelivered(2);
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(good);

        failing.clear();
        awaitDelivered(3);
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(concat(good, List.of(poison)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "jdbc", "file" })
    void afterARestartNothingIsLostAndNothingComesAgain(String kind) throws Exception {
        String uri = "plivo:call-list?idempotentRepository=#seen&" + FAST;
        List<String> all = new ArrayList<>();
        ended(2);
        for (int run = 0; run < 3; run++) {
            start(uri, repository(kind));
            all.addAll(ended(3));
            awaitDelivered(all.size());
            context.stop();
            all.addAll(ended(4));
        }
        start(uri, repository(kind));
        awaitDelivered(all.size());
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(all);
    }

    private IdempotentRepository repository(String kind) {
        return kind.equals("jdbc")
                ? new JdbcMessageIdRepository(ListApplicationTestSupport.database(directory), "calls")
                : FileIdempotentRepository.fileIdempotentRepository(directory.resolve("seen.txt").toFile());
    }

    /** It does not wait for the end of a long list. */
    @Test
    void aRouteThatStopsAsksForNoFurtherPage() throws Exception {
        ended(40);
        for (int page = 0; page < 40; page++) {
            plivo.next(Fault.slow(Duration.ofMillis(500)));
        }
        start("plivo:call-list?lookBack=1h&limit=1&" + FAST, null);
        int before = polls();
        context.stop();
        assertThat(polls()).isLessThan(before + 3);
        assertThat(delivered).isEmpty();
    }

    /** Plivo writes a record some time after the end of its call. */
    @Test
    void aRecordThatAppearsLateIsNotLost() throws Exception {
        start("plivo:call-list?" + FAST, null);
        plivo.assume(plivo.assumptions().withRecordDelay(Duration.ofSeconds(2)));
        List<String> late = ended(3);
        pollTwice();
        assertThat(delivered).isEmpty();
        awaitDelivered(3);
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(late);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "plivo:call-hangup | sends to Plivo: a route starts from webhook:plivo:callback, or from a list",
            "plivo:call-get | is no list",
            "plivo:conference-list | do not have both an id and a time",
            "plivo:number-list | do not have both an id and a time",
            "plivo:call-list?offset=20 | remove offset",
            "plivo:call-list?endTimeGte=2026-01-01 00:00&endTimeLt=2026-02-01 00:00 | remove endTimeGte, endTimeLt",
            "plivo:call-list?overlap=-1 | overlap and lookBack must be at least 0",
            "plivo:call-list?lookBack=91d | 90 days" })
    void whatNoRouteCanStartFromIsRefused(String uri, String reason) throws Exception {
        context = context();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).to("mock:never");
            }
        });
        assertThatThrownBy(context::start).rootCause().hasMessageContaining(reason);
    }

    /** Of several nodes one polls, and another goes on when it is gone. */
    @Test
    void withCamelMasterOneNodePolls() throws Exception {
        String uri = "master:calls:plivo:call-list?idempotentRepository=#seen&lookBack=1h&" + FAST;
        List<String> all = new ArrayList<>(ended(3));
        List<DefaultCamelContext> nodes = new ArrayList<>();
        JdbcDataSource database = ListApplicationTestSupport.database(directory);
        try {
            for (int node = 0; node < 2; node++) {
                DefaultCamelContext made = context();
                made.getRegistry().bind("seen", new JdbcMessageIdRepository(database, "calls"));
                FileLockClusterService cluster = new FileLockClusterService();
                cluster.setRoot(directory.resolve("cluster").toString());
                cluster.setAcquireLockDelay(100, TimeUnit.MILLISECONDS);
                cluster.setAcquireLockInterval(100, TimeUnit.MILLISECONDS);
                made.addService(cluster);
                made.addRoutes(new RouteBuilder() {
                    @Override
                    public void configure() {
                        from(uri).process(exchange -> delivered.add(exchange.copy()));
                    }
                });
                made.start();
                nodes.add(made);
            }
            awaitDelivered(3);
            assertThat(nodesThatPolled()).hasSize(1);

            // Not always the one that started first.
            Set<String> polled = nodesThatPolled();
            nodes.stream().filter(node -> polled.contains(node.getName())).forEach(DefaultCamelContext::stop);
            all.addAll(ended(4));
            awaitDelivered(7);
            assertThat(ids()).containsExactlyInAnyOrderElementsOf(all);
            assertThat(nodesThatPolled()).hasSize(2);
        } finally {
            nodes.forEach(DefaultCamelContext::stop);
        }
    }

    private Set<String> nodesThatPolled() {
        return delivered.stream().map(exchange -> exchange.getContext().getName()).collect(Collectors.toSet());
    }

}
