package io.github.camelplivo.outcome;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import io.github.camelplivo.outcome.Fact.Accepted;
import io.github.camelplivo.outcome.Fact.Brought;
import io.github.camelplivo.outcome.Fact.Ended;
import io.github.camelplivo.outcome.Fact.Joined;
import io.github.camelplivo.outcome.Fact.Superseded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is told, and who is let go, when a wait ends before, while or after the caller is brought; in virtual time. */
@Tag("portable")
class BringWaitsTest implements Hand {

    private static final Instant START = Instant.parse("2026-01-31T12:00:00Z");

    private final List<String> happened = new ArrayList<>();
    private Instant now = START;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Waits waits = new Waits(clock, Runnable::run, 1_000, 10, new Watch() {
    });
    private BooleanSupplier wanted;
    private Consumer<Brought> told;
    private Runnable gone;

    @Override
    public void bring(Joined agent, BooleanSupplier isWanted, Consumer<Brought> then) {
        happened.add("brought");
        wanted = isWanted;
        told = then;
    }

    @Override
    public void letGo(String room, Runnable then) {
        happened.add(room == null ? "let go" : "let go of " + room);
        gone = then;
    }

    @BeforeEach
    void begin() {
        Terms terms = new Terms(
                Terms.Aim.BRING, List.of(1), Duration.ofSeconds(20), false, START.plusSeconds(15), START.plusSeconds(60),
                false);
        Looker nothing = number -> new Looker.Found(List.of(), 1, false);
        waits.begin(new Pending(
                "warm-transfer", "MA", new Ticket("t", 1, START.plusSeconds(15), null, null), "k", "a", terms, nothing,
                this, this, now), new Waits.Waiter() {
                    @Override
                    public void over(Result result) {
                        happened.add("t " + result.outcome());
                    }

                    @Override
                    public void failed(RuntimeException why) {
                        throw why;
                    }
                });
        waits.tell("t", new Accepted(true));
    }

    private void somebodyComes() {
        waits.tell("t", new Joined(false, "b", "room", KnownBy.REPORT));
        assertThat(happened).containsExactly("brought");
        assertThat(wanted.getAsBoolean()).isTrue();
        happened.clear();
    }

    private void pass(int seconds) {
        Instant until = now.plusSeconds(seconds);
        while (now.isBefore(until)) {
            now = now.plusMillis(100);
            waits.tick();
        }
    }

    /** Where the caller surely has not come, whoever was called is let go, once; else they may be talking. */
    @ParameterizedTest
    @CsvSource({ "REFUSED, true", "CALLER_GONE, true", "AGENT_GONE, false", "DONE, false", "UNKNOWN, false" })
    void aWaitThatEndsWhileTheCallerIsBrought(Brought.Answer answer, boolean letsGo) {
        somebodyComes();
        pass(61);
        assertThat(happened).containsExactly("t UNKNOWN");
        assertThat(wanted.getAsBoolean()).isFalse();

        told.accept(new Brought(answer));

        assertThat(happened).isEqualTo(letsGo ? List.of("t UNKNOWN", "let go of room") : List.of("t UNKNOWN"));
    }

    @ParameterizedTest
    @CsvSource({ "REFUSED, UNREACHABLE", "CALLER_GONE, CALLER_GONE", "AGENT_GONE, REJECTED" })
    void theyAreGoneBeforeAnybodyIsTold(Brought.Answer answer, CallOutcome outcome) {
        somebodyComes();

        told.accept(new Brought(answer));
        assertThat(happened).containsExactly("let go of room");
        pass(61);
        gone.run();

        assertThat(happened).containsExactly("let go of room", "t " + outcome);
    }

    @Test
    void aCallerWhoWasMovedIsNotWantedAnyMore() {
        somebodyComes();

        waits.superseded("a", "another");
        assertThat(wanted.getAsBoolean()).isFalse();
        told.accept(new Brought(Brought.Answer.REFUSED));
        gone.run();

        assertThat(happened).containsExactly("let go of room", "t CANCELLED");
    }

    @Test
    void whoGivesUpIsToldFirst() {
        waits.end(wait -> true, "before the context was stopped");

        assertThat(happened).containsExactly("t UNKNOWN", "let go");
    }

    /** Plivo did not let them go, and they come when nobody waits any longer. */
    @Test
    void whoComesLateIsLetGoThen() {
        waits.tell("t", new Superseded());
        gone.run();
        waits.tell("t", new Ended("again"));
        waits.tell("t", new Joined(true, "a", "room", KnownBy.REPORT));
        waits.tell("t", new Joined(false, "b", null, KnownBy.REPORT));
        assertThat(happened).containsExactly("let go", "t CANCELLED");

        waits.tell("t", new Joined(false, "b", "room", KnownBy.REPORT));
        pass(61);

        assertThat(happened).containsExactly("let go", "t CANCELLED", "let go of room");
    }

    @Test
    void whoTalksIsNotLetGo() {
        somebodyComes();
        waits.tell("t", new Joined(true, "a", "room", KnownBy.REPORT));
        waits.tell("t", new Joined(false, "b", "room", KnownBy.LIVE));

        assertThat(happened).containsExactly("t ANSWERED");
    }
}
