package com.example.transferqueue;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

import com.example.crash.LogWatch;
import com.example.transferqueue.Broker.Letter;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.Letter.Kind;
import io.github.camelplivo.simulator.Postman;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What is lost on its way to Plivo or back. That takes time to find out, and what was begun and what has dialled is
 * known from the database.
 */
class BadNetworkTest extends OneRequestTestSupport {

    @BeforeAll
    static void start() {
        startWith(Database.POSTGRESQL);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    static Stream<Fault> lostAnswers() {
        return Stream.of(Fault.unavailableAfterActing(), Fault.resetAfterActing(), Fault.garbage());
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void whatHappenedUnseenIsKnownAllTheSame(Fault fault) {
        plivo.next(fault);

        broker.send(Request.json(id, call.uuid(), AGENT));

        assertThat(next(Broker.REPLIES).property("outcome")).isEqualTo("ANSWERED");
        assertThat(transfers()).hasSize(1);
        assertConnected();
    }

    static Stream<Fault> lostRequests() {
        return Stream.of(Fault.serverError(), Fault.resetBeforeActing());
    }

    /** Nobody rings any more because of the lost one: its document would not dial. */
    @ParameterizedTest
    @MethodSource("lostRequests")
    void aRequestThatIsLostOnItsWayIsSentAgain(Fault fault) {
        plivo.next(fault);

        broker.send(Request.json(id, call.uuid(), AGENT));

        assertThat(next(Broker.REPLIES).property("outcome")).isEqualTo("ANSWERED");
        assertThat(transfers()).hasSize(2);
        assertThat(call.dials()).hasSize(1);
        assertConnected();
    }

    @Test
    void whatDoesNotGetToItsCallAgainAndAgainIsAnswered() {
        plivo.strike(1, Map.of(Fault.resetBeforeActing(), 1.0), "POST");

        broker.send(Request.json(id, call.uuid(), AGENT));

        assertThat(next(Broker.REPLIES).body()).contains("\"NEVER_FETCHED\"").contains("\"knownBy\": \"fence\"");
        assertThat(transfers()).hasSize(2);
        assertThat(call.dials()).isEmpty();
    }

    @Test
    void aCallThatEndsBeforeItsTransferGetsToItIsAnswered() {
        plivo.next(Fault.resetBeforeActing());
        broker.send(Request.json(id, call.uuid(), AGENT));
        await().atMost(Duration.ofSeconds(30)).until(() -> !transfers().isEmpty());
        call.aLeg().hangUp();

        assertThat(next(Broker.REPLIES).property("outcome")).isEqualTo("CALLER_GONE");
        assertThat(call.dials()).isEmpty();
    }

    /** No report arrives, and Plivo cannot be asked: the message comes again, and then somebody has to look. */
    @Test
    void whatNobodyCanFindOutIsUndecided() {
        plivo.postman(Postman.RELIABLE.losing(Kind.DIAL_ANSWER, Kind.DIAL_CONNECTED, Kind.DIAL_HANGUP, Kind.ACTION));
        plivo.strike(1, Map.of(Fault.serverError(), 1.0), "GET");
        String body = Request.xml(id, call.uuid(), AGENT);

        broker.send(body);

        Letter letter = next(Broker.UNDECIDED);
        assertThat(letter.body()).isEqualTo(body);
        assertThat(letter.property("finding")).contains("outcome");
        assertThat(letter.property("callUuid")).isEqualTo(call.uuid());
        assertThat(transfers()).hasSize(1);
        assertThat(call.dials()).hasSize(1);

        broker.send(body);
        next(Broker.DUPLICATES);
    }

    /** The same, and when the message comes again Plivo can be asked. */
    @Test
    void whatIsFoundOutLaterIsAnswered() {
        plivo.postman(Postman.RELIABLE.losing(Kind.DIAL_ANSWER, Kind.DIAL_CONNECTED, Kind.DIAL_HANGUP, Kind.ACTION));
        plivo.strike(1, Map.of(Fault.serverError(), 1.0), "GET");
        try (LogWatch log = new LogWatch()) {
            broker.send(Request.json(id, call.uuid(), AGENT));
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> log.lines().stream().anyMatch(line -> line.contains("not known yet, comes again")));
        }
        plivo.strike(1, Map.of());

        assertThat(next(Broker.REPLIES).body()).contains("\"ANSWERED\"").contains("\"knownBy\": \"live\"");
        assertThat(transfers()).hasSize(1);
    }
}
