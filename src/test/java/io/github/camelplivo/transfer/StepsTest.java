package io.github.camelplivo.transfer;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.outcome.Fact;
import io.github.camelplivo.outcome.Ticket;
import io.github.camelplivo.webhook.Fields;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What Plivo is answered at the end of a Dial that somebody waits for, one turn of several. */
class StepsTest {

    private static final Instant FETCH_BY = Instant.parse("2026-01-31T12:00:00Z");

    private final List<Fact> told = new ArrayList<>();

    private String afterFirstTurn(Instant now, String report) {
        Sink sink = new Sink() {
            @Override
            public boolean mayDial(Ticket ticket) {
                return true;
            }

            @Override
            public void tell(Ticket ticket, Fact fact, UnaryOperator<String> elsewhere) {
                told.add(fact);
            }
        };
        Steps.Addressing addressing = new Steps.Addressing() {
            @Override
            public String of(String authId, Plan plan) {
                return "https://calls.example.com/";
            }

            @Override
            public String atNode(String node, String authId, Plan plan) {
                return node;
            }
        };
        Steps steps = new Steps(Clock.fixed(now, ZoneOffset.UTC), new Observer() {
        }, sink, addressing);
        Dialling dialling = Dialling.of("14152225555<14152226666", true, Map.of("ring_timeout", 20));
        Ticket ticket = new Ticket("t", 1, FETCH_BY, null, null);
        return steps.take("MA", new Plan(Plan.Kind.AFTER_DIAL, ticket, null, dialling, 1), Fields.parse(report)).document();
    }

    @Test
    void theNextOneRings() {
        assertThat(afterFirstTurn(FETCH_BY.plusSeconds(40), "DialStatus=busy")).contains("<Dial", "14152226666");
        assertThat(told).contains(new Fact.Fetched(2, false));
    }

    @Test
    void nobodyElseRingsWhenTheTimeIsOver() {
        assertThat(afterFirstTurn(FETCH_BY.plusSeconds(41), "DialStatus=busy")).doesNotContain("<Dial");
        assertThat(told).singleElement().satisfies(fact -> assertThat(((Fact.DialOver) fact).last()).isTrue());
    }

    @Test
    void nobodyElseRingsWhenTheCallerHasLeft() {
        assertThat(afterFirstTurn(FETCH_BY, "DialStatus=cancel")).doesNotContain("<Dial");
        assertThat(told).hasSize(1);
    }
}
