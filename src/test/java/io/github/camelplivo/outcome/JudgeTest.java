package io.github.camelplivo.outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.github.camelplivo.outcome.Fact.Accepted;
import io.github.camelplivo.outcome.Fact.Answered;
import io.github.camelplivo.outcome.Fact.CallOver;
import io.github.camelplivo.outcome.Fact.Connected;
import io.github.camelplivo.outcome.Fact.DialOver;
import io.github.camelplivo.outcome.Fact.Fetched;
import io.github.camelplivo.outcome.Fact.LegOver;
import io.github.camelplivo.outcome.Fact.Looked;
import io.github.camelplivo.outcome.Fact.Machine;
import io.github.camelplivo.outcome.Fact.Superseded;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static io.github.camelplivo.outcome.CallOutcome.ANSWERED;
import static io.github.camelplivo.outcome.CallOutcome.BAD_DOCUMENT;
import static io.github.camelplivo.outcome.CallOutcome.BUSY;
import static io.github.camelplivo.outcome.CallOutcome.CALLER_GONE;
import static io.github.camelplivo.outcome.CallOutcome.CANCELLED;
import static io.github.camelplivo.outcome.CallOutcome.MACHINE;
import static io.github.camelplivo.outcome.CallOutcome.NEVER_FETCHED;
import static io.github.camelplivo.outcome.CallOutcome.NOT_ALLOWED;
import static io.github.camelplivo.outcome.CallOutcome.NO_ANSWER;
import static io.github.camelplivo.outcome.CallOutcome.REJECTED;
import static io.github.camelplivo.outcome.CallOutcome.UNKNOWN;
import static io.github.camelplivo.outcome.CallOutcome.UNREACHABLE;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What follows from what Plivo reports, in whatever order it comes, however often, and whatever of it is lost: stories
 * whose end is known beforehand.
 */
@Tag("portable")
class JudgeTest {

    private static final Instant START = Instant.parse("2026-01-31T12:00:00Z");
    private static final Duration[] PAUSES = { Duration.ofMillis(10), Duration.ofMillis(2500), Duration.ofMillis(700) };

    /** What the looks of a run find. */
    enum Looks {
        EVERYTHING,
        NOTHING
    }

    /** What happened. */
    enum Story {
        ANSWER(ANSWERED, one(), new Answered(1, "b", "1"), new Connected(1, "b", "1"), over("b", 4000, "Callee", true),
               end("completed", "b")),
        ANSWER_OF_A_SHORT_CALL(ANSWERED, one(), new Connected(1, "b", "1"), over("b", 4000, "Caller", true),
                               end("completed", "b"),
                               new CallOver(4000, "Caller", KnownBy.REPORT)),
        BUSY_LINE(BUSY, one(), over("b", 3010, "Callee", false), end("busy", null)),
        RINGS_OUT(NO_ANSWER, one(), over("b", 3000, "Carrier", false), end("no-answer", null)),
        TIMEOUT(NO_ANSWER, one(), over("b", 6010, "Plivo", false), end("timeout", null)),
        DECLINED(REJECTED, one(), over("b", 3020, "Callee", false), end("busy", null)),
        OUT_OF_SERVICE(UNREACHABLE, one(), over("b", 2010, "Carrier", false), end("failed", null)),
        NO_CREDIT(NOT_ALLOWED, one(), over("b", 1010, "Plivo", false), end("failed", null)),
        NO_LEG(UNREACHABLE, one(), end("failed", null)),
        CALLER_LEAVES(CALLER_GONE, one(), over("b", 1000, "Caller", false),
                      new DialOver(1, "cancel", null, "ORIGINATOR_CANCEL", true), new CallOver(4000, "Caller", KnownBy.REPORT)),
        CALLER_LEAVES_AND_IT_IS_CALLED_COMPLETED(CALLER_GONE, one(), over("b", 1000, "Caller", false),
                                                 new DialOver(1, "completed", null, "ORIGINATOR_CANCEL", true),
                                                 new CallOver(4000, "Caller", KnownBy.REPORT)),
        RACE(ANSWERED, terms(List.of(2), false), over("l", 9000, "Plivo", false), new Connected(1, "b", "1"),
             over("b", 4000, "Callee", true), end("completed", "b")),
        TWO_IN_VAIN(NO_ANSWER, terms(List.of(2), false), over("l", 3010, "Callee", false), over("b", 3000, "Carrier", false),
                    end("no-answer", null)),
        CONFIRMED(ANSWERED, terms(List.of(1), true), new Answered(1, "b", "1"), new Connected(1, "b", "1"),
                  over("b", 4000, "Callee", true), end("completed", "b")),
        NOT_CONFIRMED(REJECTED, terms(List.of(1), true), new Answered(1, "b", "1"), over("b", 9110, "Plivo", true),
                      end("no-answer", null)),
        SECOND_OF_A_HUNT(ANSWERED, terms(List.of(1, 1), false), over("l", 3010, "Callee", false),
                         new DialOver(1, "busy", null, "USER_BUSY", false), new Connected(2, "b", "2"),
                         new LegOver(2, "b", "2", 4000, "Callee", true, KnownBy.REPORT),
                         new DialOver(2, "completed", "b", null, true)),
        HUNT_IN_VAIN(NO_ANSWER, terms(List.of(1, 1), false), over("l", 3010, "Callee", false),
                     new DialOver(1, "busy", null, "USER_BUSY", false),
                     new LegOver(2, "b", "2", 3000, "Carrier", false, KnownBy.REPORT),
                     new DialOver(2, "no-answer", null, null, true)),
        MOVED_AWAY(CANCELLED, one(), new Superseded(), over("b", 1000, "Caller", false),
                   new DialOver(1, "cancel", null, "ORIGINATOR_CANCEL", true)),
        NO_DOCUMENT(NEVER_FETCHED, one(), new CallOver(7013, "Error", KnownBy.REPORT)),
        DOCUMENT_OF_NO_USE(BAD_DOCUMENT, one(), new CallOver(8013, "Error", KnownBy.REPORT)),
        MADE_AND_ANSWERED(ANSWERED, made(false), new Connected(1, "b", "1"), over("b", 4000, "Callee", true),
                          end("completed", null)),
        MADE_AND_BUSY(BUSY, made(false), over("b", 3010, "Callee", false), end("busy", null)),
        MADE_AND_DECLINED(REJECTED, made(true), over("b", 3020, "Callee", false), end("busy", null)),
        MADE_AND_CANCELLED(CANCELLED, made(false), over("b", 1000, "API Request", false)),
        MADE_AND_A_PERSON(ANSWERED, made(true), new Connected(1, "b", "1"), over("b", 4000, "Callee", true),
                          end("completed", null)),
        MADE_AND_A_MACHINE(MACHINE, made(true), new Machine("b", "1"), over("b", 4000, "Callee", true),
                           end("completed", null)),
        MADE_AND_A_MACHINE_HUNG_UP_ON(MACHINE, made(true), over("b", 9100, "Plivo", true), end("completed", null));

        /** Somebody, or a machine, picked up, and stayed. */
        private static final Set<Story> HELD = EnumSet.of(CONFIRMED, MADE_AND_A_PERSON, MADE_AND_A_MACHINE);

        private final CallOutcome truth;
        private final Terms terms;
        private final List<Fact> reports;

        Story(CallOutcome truth, Terms terms, Fact... reports) {
            this.truth = truth;
            this.terms = terms;
            this.reports = List.of(reports);
        }

        private static Terms one() {
            return JudgeTest.terms(List.of(1), false);
        }

        /** A call that is made. */
        private static Terms made(boolean detects) {
            return new Terms(
                    Terms.Aim.CALL, List.of(1), Duration.ofSeconds(20), detects, START.plusSeconds(15), START.plusSeconds(45),
                    false);
        }

        /** What Plivo reports, in its order. */
        private List<Fact> reports() {
            List<Fact> all = new ArrayList<>(reports);
            if (this != NO_DOCUMENT && !terms.makesCall()) {
                all.add(0, new Fetched(1, false));
            }
            return all;
        }

        private static LegOver over(String leg, int code, String source, boolean answered) {
            return new LegOver(1, leg, "1", code, source, answered, KnownBy.REPORT);
        }

        private static DialOver end(String status, String leg) {
            return new DialOver(1, status, leg, null, true);
        }

        private static Terms terms(List<Integer> legs, boolean confirms) {
            return JudgeTest.terms(legs, confirms);
        }

        /** What the records say when all is over. */
        private List<Fact> records(int number) {
            List<Fact> found = new ArrayList<>();
            reports.stream().filter(LegOver.class::isInstance).map(LegOver.class::cast).forEach(leg -> found.add(new LegOver(
                    leg.turn(), leg.leg(), leg.to(), leg.code(), leg.source(), leg.answered(), KnownBy.RECORD)));
            boolean over = false;
            for (Fact report : reports) {
                if (report instanceof CallOver call) {
                    found.add(new CallOver(call.code(), call.source(), KnownBy.RECORD));
                    over = true;
                }
            }
            found.add(new Looked(number, true, !over, List.of()));
            return found;
        }

        /** What may be said: the truth, what is coarser, or that it is not known. */
        private Set<CallOutcome> allowed(KnownBy by, Looks looks) {
            Set<CallOutcome> allowed = EnumSet.of(truth);
            if (by == KnownBy.STATUS) {
                allowed.addAll(switch (truth) {
                    case REJECTED -> EnumSet.of(this == NOT_CONFIRMED ? NO_ANSWER : BUSY);
                    case NOT_ALLOWED -> EnumSet.of(UNREACHABLE);
                    default -> EnumSet.noneOf(CallOutcome.class);
                });
            }
            if (looks == Looks.NOTHING || this == NO_LEG || HELD.contains(this)) {
                // Of a leg that never was there is no record, and that of one that picked up does not say whether it pressed the
                // key, or was a machine.
                allowed.add(UNKNOWN);
            }
            if (this == NO_LEG && by == KnownBy.FENCE) {
                // Another node has served the document, and could not tell: nothing rang all the same.
                allowed.add(NEVER_FETCHED);
            }
            return allowed;
        }
    }

    private static Terms terms(List<Integer> legs, boolean confirms) {
        return new Terms(
                Terms.Aim.ANSWER, legs, Duration.ofSeconds(20), confirms, START.plusSeconds(15),
                START.plusSeconds(25 + 20L * legs.size()),
                false);
    }

    /** Every order of every part of some reports. */
    private static List<List<Fact>> orders(List<Fact> reports) {
        List<List<Fact>> all = new ArrayList<>();
        all.add(List.of());
        for (Fact first : reports) {
            List<Fact> others = new ArrayList<>(reports);
            others.remove(first);
            orders(others).forEach(rest -> {
                List<Fact> order = new ArrayList<>();
                order.add(first);
                order.addAll(rest);
                all.add(order);
            });
        }
        return all;
    }

    static Stream<Object[]> runs() {
        return Stream.of(Story.values())
                .flatMap(story -> Stream.of(Looks.values()).map(looks -> new Object[] { story, looks }));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void noWordContradictsTheTruth(Story story, Looks looks) {
        List<Fact> reports = story.reports();
        assertThat(reports).hasSizeLessThanOrEqualTo(7);
        for (List<Fact> order : orders(reports)) {
            for (Duration pause : PAUSES) {
                Ruling ruling = run(story, order, pause, looks);
                assertThat(story.allowed(ruling.by(), looks)).as("%s every %s: %s", order, pause, ruling)
                        .contains(ruling.outcome());
            }
        }
    }

    /** Virtual time goes on until there is an outcome. */
    private static Ruling run(Story story, List<Fact> order, Duration pause, Looks looks) {
        boolean superseded = story == Story.MOVED_AWAY;
        Facts facts = Facts.NONE.with(new Accepted(true), START);
        if (superseded) {
            // This side itself did that: it cannot be lost.
            facts = facts.with(new Superseded(), START.plusSeconds(1));
        }
        List<Fact> twice = new ArrayList<>(order);
        twice.addAll(order);
        Instant now = START.plusSeconds(1);
        int number = 0;
        while (true) {
            Ruling ruling = Judge.of(story.terms, facts, now);
            if (ruling.isDecided()) {
                stays(story, facts, ruling, order, now);
                return ruling;
            }
            if (ruling.look()) {
                number++;
                assertThat(number).as("looks of %s", story).isLessThanOrEqualTo(5);
                for (Fact found : looks == Looks.EVERYTHING && now.isAfter(START.plusSeconds(12))
                        ? story.records(number) : List.of(new Looked(number, false, false, List.of()))) {
                    facts = facts.with(found, now);
                }
                continue;
            }
            if (!twice.isEmpty() && !now.plus(pause).isAfter(ruling.next())) {
                now = now.plus(pause);
                facts = facts.with(twice.remove(0), now);
            } else {
                assertThat(ruling.next()).as("%s %s", story, facts).isAfter(now);
                now = ruling.next();
            }
        }
    }

    /** A strong verdict is the same whatever else comes. */
    private static void stays(Story story, Facts facts, Ruling ruling, List<Fact> order, Instant now) {
        if (ruling.outcome() == ANSWERED && ruling.by() == KnownBy.REPORT) {
            Facts all = facts;
            for (Fact report : order) {
                all = all.with(report, now);
            }
            assertThat(Judge.of(story.terms, all, now).outcome()).isEqualTo(ANSWERED);
        }
    }

    @ParameterizedTest
    @EnumSource(Story.class)
    void withAllReportsInTheirOrderNobodyLooks(Story story) {
        Ruling ruling = run(story, story.reports(), Duration.ofMillis(10), Looks.NOTHING);

        assertThat(ruling.outcome()).isEqualTo(story.truth);
        assertThat(ruling.by()).isIn(KnownBy.REPORT, story == Story.NO_LEG ? KnownBy.STATUS : KnownBy.REPORT);
    }
}
