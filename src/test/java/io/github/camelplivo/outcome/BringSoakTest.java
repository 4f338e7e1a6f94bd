package io.github.camelplivo.outcome;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import io.github.camelplivo.outcome.Fact.Accepted;
import io.github.camelplivo.outcome.Fact.Answered;
import io.github.camelplivo.outcome.Fact.Brought;
import io.github.camelplivo.outcome.Fact.CallOver;
import io.github.camelplivo.outcome.Fact.DialOver;
import io.github.camelplivo.outcome.Fact.Joined;
import io.github.camelplivo.outcome.Fact.LegOver;
import io.github.camelplivo.outcome.Fact.Looked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Transfers that dial first, with random people, reports, looks and answers of Plivo's, in virtual time; the room says
 * what really happened. {@code -Dsoak.transfers=} says how many of each weather, {@code -Dsoak.seed=} which.
 */
class BringSoakTest {

    private static final int TRANSFERS = Integer.getInteger("soak.transfers", 6_000);
    private static final long SEED = Long.getLong("soak.seed", 1);
    private static final Instant START = Instant.parse("2026-01-31T12:00:00Z");

    /** How much of what Plivo says arrives. */
    enum Weather {
        CALM(0, 0, 0, 0),
        LOSSES(0.2, 0.15, 3_000, 0),
        STORM(0.4, 0.3, 10_000, 0.2),
        NO_REPORTS(1, 0, 0, 0),
        DARK(1, 0, 0, 1);

        private final double lost;
        private final double twice;
        private final int late;
        private final double blind;

        Weather(double lost, double twice, int late, double blind) {
            this.lost = lost;
            this.twice = twice;
            this.late = late;
            this.blind = blind;
        }
    }

    private record Event(Instant at, int number, Runnable happens) {
    }

    /** One transfer, and the multiparty call in which it happens. */
    private static final class World implements Hand {

        private final Random random;
        private final Weather weather;
        private final PriorityQueue<Event> queue = new PriorityQueue<>((one, other) -> {
            int time = one.at().compareTo(other.at());
            return time != 0 ? time : Integer.compare(one.number(), other.number());
        });
        private final List<Result> results = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();
        private final boolean confirms;
        private final Waits waits;
        private Instant now = START;
        private int events;
        private boolean ringing = true;
        private boolean agentThere;
        private boolean joined;
        private boolean callerLive = true;
        private boolean callerThere;
        private boolean talked;
        private int brought;
        private LegOver record;

        World(long seed, Weather weather) {
            this.random = new Random(seed);
            this.weather = weather;
            this.confirms = random.nextBoolean();
            Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
            this.waits = new Waits(clock, work -> in(random.nextInt(20), work), 1_000, 10, new Watch() {
            });
        }

        void in(int millis, Runnable happens) {
            queue.add(new Event(now.plusMillis(millis), events++, happens));
        }

        /** Plivo tells something, or not. */
        void report(Fact fact) {
            if (random.nextDouble() >= weather.lost) {
                in(random.nextInt(weather.late + 50), () -> waits.tell("t", fact));
                if (random.nextDouble() < weather.twice) {
                    in(random.nextInt(weather.late + 500), () -> waits.tell("t", fact));
                }
            }
        }

        void run() {
            Terms terms = new Terms(
                    Terms.Aim.BRING, List.of(1), Duration.ofSeconds(confirms ? 50 : 20), confirms, now.plusSeconds(15),
                    now.plusSeconds(confirms ? 90 : 60), false);
            waits.begin(new Pending(
                    "warm-transfer", "MA", new Ticket("t", 1, now.plusSeconds(15), null, null), "k", "a", terms,
                    this::look, this, this, now), WaitsTest.told(results::add));
            boolean known = random.nextDouble() < 0.95;
            in(random.nextInt(500), () -> waits.tell("t", new Accepted(known)));
            int answers = random.nextInt(19_000);
            int kind = random.nextInt(10);
            if (kind < 6) {
                in(answers, this::picksUp);
            } else {
                in(answers, () -> agentGone(kind < 8 ? 3010 : 3020, false));
            }
            if (random.nextInt(4) == 0) {
                in(random.nextInt(40_000), this::callerGone);
            }
            in(200_000, () -> {
            });
            Instant tick = now;
            while (!queue.isEmpty()) {
                now = queue.peek().at().isAfter(tick) ? tick : queue.peek().at();
                if (queue.peek().at().isAfter(now)) {
                    waits.tick();
                    tick = now.plusMillis(100);
                } else {
                    queue.poll().happens().run();
                }
            }
            judge();
        }

        private void picksUp() {
            if (!ringing) {
                return;
            }
            report(new Answered(1, "b", "1"));
            if (confirms && random.nextInt(4) == 0) {
                in(25_000, () -> agentGone(9110, true));
                return;
            }
            in(confirms ? random.nextInt(25_000) : 10, () -> {
                if (ringing) {
                    ringing = false;
                    agentThere = true;
                    joined = true;
                    report(new Joined(false, "b", "room", KnownBy.REPORT));
                    if (random.nextInt(5) == 0) {
                        in(random.nextInt(8_000), () -> agentGone(4000, true));
                    }
                }
            });
        }

        private void agentGone(int code, boolean answered) {
            if (ringing || agentThere) {
                if (ringing) {
                    report(new DialOver(1, null, null, null, true));
                }
                ringing = false;
                agentThere = false;
                callerThere = false;
                record = new LegOver(1, "b", "1", code, "Callee", answered, KnownBy.RECORD);
                report(new LegOver(1, "b", "1", code, "Callee", answered, KnownBy.REPORT));
            }
        }

        private void callerGone() {
            callerLive = false;
            if (callerThere) {
                agentGone(4000, true);
            }
            if (random.nextBoolean()) {
                report(new CallOver(4000, "Caller", KnownBy.REPORT));
            }
        }

        @Override
        public void bring(Joined agent, BooleanSupplier wanted, Consumer<Brought> told) {
            brought++;
            double luck = random.nextDouble();
            boolean done = luck < 0.9 && agentThere && callerLive;
            if (done) {
                callerThere = true;
                talked = true;
                report(new Joined(true, "a", "room", KnownBy.REPORT));
            }
            Brought.Answer answer = luck >= 0.97 ? Brought.Answer.REFUSED
                    : luck >= 0.8 ? Brought.Answer.UNKNOWN
                    : done ? Brought.Answer.DONE
                    : callerLive ? Brought.Answer.AGENT_GONE
                    : Brought.Answer.CALLER_GONE;
            in(random.nextInt(200), () -> told.accept(new Brought(answer)));
        }

        @Override
        public void letGo(String room, Runnable gone) {
            if (callerThere) {
                wrong.add("a caller who talked was dropped");
            }
            agentGone(1000, agentThere);
            gone.run();
        }

        private Looker.Found look(int number) {
            boolean blind = random.nextDouble() < weather.blind;
            List<Fact> found = new ArrayList<>();
            if (!blind) {
                if (talked) {
                    found.add(new Joined(true, "a", "room", callerThere ? KnownBy.LIVE : KnownBy.RECORD));
                }
                if (agentThere) {
                    found.add(new Joined(false, "b", "room", KnownBy.LIVE));
                } else if (record != null) {
                    found.add(record);
                }
            }
            found.add(new Looked(number, !blind, true, List.of(), ringing || joined ? 1 : 0));
            return new Looker.Found(found, 2, false);
        }

        private void judge() {
            if (results.size() != 1) {
                wrong.add("told " + results.size() + " times");
                return;
            }
            CallOutcome outcome = results.get(0).outcome();
            if (outcome == CallOutcome.ANSWERED != talked && outcome != CallOutcome.UNKNOWN) {
                wrong.add(outcome + (talked ? " and they talked" : " and nobody talked"));
            }
            if (outcome == CallOutcome.UNKNOWN && weather.blind == 0 && talked) {
                wrong.add("UNKNOWN and they talked: " + results.get(0).facts());
            }
            if (brought > 1) {
                wrong.add("brought " + brought + " times");
            }
            if ((ringing || agentThere) && !talked && outcome != CallOutcome.UNKNOWN) {
                wrong.add("somebody was left alone after " + outcome);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsToldWhatIsNotTrueNorLeftAlone(Weather weather) {
        List<String> wrong = new ArrayList<>();
        Map<CallOutcome, Integer> outcomes = new EnumMap<>(CallOutcome.class);
        for (int i = 0; i < TRANSFERS; i++) {
            World world = new World(SEED * 1_000_003 + i, weather);
            world.run();
            int number = i;
            world.wrong.forEach(each -> wrong.add(number + ": " + each));
            world.results.forEach(result -> outcomes.merge(result.outcome(), 1, Integer::sum));
        }
        System.out.printf("%s %s, wrong %d%n", weather, outcomes, wrong.size());
        assertThat(wrong).isEmpty();
        if (weather != Weather.DARK) {
            assertThat(outcomes).containsKeys(CallOutcome.ANSWERED, CallOutcome.BUSY, CallOutcome.CALLER_GONE);
        }
    }
}
