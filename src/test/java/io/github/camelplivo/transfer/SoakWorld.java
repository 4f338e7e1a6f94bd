package io.github.camelplivo.transfer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.outcome.Fact;
import io.github.camelplivo.outcome.Result;
import io.github.camelplivo.outcome.Ticket;
import io.github.camelplivo.outcome.Waits;
import io.github.camelplivo.webhook.Fields;
import io.github.camelplivo.webhook.Reply;

/**
 * Two nodes of ours, the way between them and Plivo, and time, all in memory: what happens next happens at once. A seed
 * reproduces all of it.
 */
final class SoakWorld implements Steps.Addressing {

    static final Duration TICK = Duration.ofMillis(200);
    /** All transfers are over long before. */
    private static final Duration LONGEST = Duration.ofMinutes(20);
    private static final String BASE = "https://calls.example.com/";

    /**
     * What goes wrong.
     *
     * @param lost      the part of reports that are lost
     * @param twice     the part of reports that come twice
     * @param late      how late a report may be at most, in milliseconds
     * @param blind     the part of looks that fail
     * @param noEvents  whether no event of a Dial is reported, but its end
     * @param noReports whether nothing is reported but the fetch of the document
     */
    record Weather(double lost, double twice, int late, double blind, boolean noEvents, boolean noReports) {

        /** Whether something can be lost that no look can find. */
        boolean losesReports() {
            return lost > 0 || noEvents || noReports;
        }
    }

    private record Event(Instant at, long number, Runnable happens) implements Comparable<Event> {

        @Override
        public int compareTo(Event other) {
            int time = at.compareTo(other.at);
            return time != 0 ? time : Long.compare(number, other.number);
        }
    }

    final Random random;
    final Weather weather;
    final Clock clock = ((InstantSource) () -> this.now).withZone(ZoneOffset.UTC);
    final Waits waits;
    final WaitTerms terms;
    final List<String> wrong = new ArrayList<>();
    final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Plan> plans = new HashMap<>();
    private final List<Steps> nodes;
    private final PriorityQueue<Event> queue = new PriorityQueue<>();
    private Instant now = Instant.parse("2026-01-31T12:00:00Z");
    private long events;
    private int looks;

    SoakWorld(long seed, Weather weather) {
        this.random = new Random(seed);
        this.weather = weather;
        OutcomeSettings settings = new OutcomeSettings("http://node-one", Duration.ofSeconds(15), 1_000_000, 100_000, null);
        this.terms = new WaitTerms(settings, clock);
        Observer observer = new Observer() {
        };
        this.waits = new Waits(clock, Runnable::run, settings.lookRate(), settings.mostWaiting(), observer);
        Sink here = new Sink() {
            @Override
            public boolean mayDial(Ticket ticket) {
                return true;
            }

            @Override
            public void tell(Ticket ticket, Fact fact, UnaryOperator<String> elsewhere) {
                waits.tell(ticket.id(), fact);
            }
        };
        Sink there = new Sink() {
            @Override
            public boolean mayDial(Ticket ticket) {
                return true;
            }

            @Override
            public void tell(Ticket ticket, Fact fact, UnaryOperator<String> elsewhere) {
                // Through the text that nodes send each other.
                carry(() -> FactText.read(FactText.write(fact)).ifPresent(it -> waits.tell(ticket.id(), it)));
            }
        };
        this.nodes = List.of(new Steps(clock, observer, here, this), new Steps(clock, observer, there, this));
    }

    @Override
    public String of(String authId, Plan plan) {
        String address = BASE + plans.size();
        // As a token would carry it.
        plans.put(address, Plan.of(plan.claims()).orElseThrow());
        return address;
    }

    @Override
    public String atNode(String node, String authId, Plan plan) {
        return node;
    }

    Instant now() {
        return now;
    }

    boolean happens(double part) {
        return random.nextDouble() < part;
    }

    /** Seconds between these two. */
    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    void in(double seconds, Runnable happens) {
        queue.add(new Event(now.plusNanos((long) (seconds * 1e9)), events++, happens));
    }

    /** A report on its way: it may be lost, late or doubled. */
    void carry(Runnable report) {
        for (int i = happens(weather.twice()) ? 2 : 1; i > 0; i--) {
            if (!happens(weather.lost())) {
                in(weather.late() == 0 ? 0.02 : random.nextInt(weather.late()) / 1000.0, report);
            }
        }
    }

    /** What Plivo gets when it asks for an address, from one of the nodes. */
    Reply ask(String address, String report) {
        return nodes.get(random.nextInt(2)).take("MAXXXXXXXXXXXXXXXXXX", plans.get(address), Fields.parse(report));
    }

    boolean looksFail() {
        looks++;
        return happens(weather.blind());
    }

    int looks() {
        return looks;
    }

    /** Nobody here joins another one, who alone would be told of a refusal. */
    Waits.Waiter told(String call, Consumer<Result> result) {
        return new Waits.Waiter() {
            @Override
            public void over(Result outcome) {
                result.accept(outcome);
            }

            @Override
            public void failed(RuntimeException why) {
                wrong.add(call + " was told that it failed, and has not joined another");
            }
        };
    }

    void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** Everything that happens, to its end. */
    void run() {
        Instant tick = now;
        Instant latest = now.plus(LONGEST);
        while (!queue.isEmpty() || waits.size() > 0) {
            if (now.isAfter(latest)) {
                wrong.add("somebody waits for ever: " + waits.open());
                return;
            }
            Instant next = queue.isEmpty() || waits.size() > 0 && queue.peek().at().isAfter(tick) ? tick : queue.peek().at();
            now = next.isAfter(now) ? next : now;
            if (!queue.isEmpty() && !queue.peek().at().isAfter(now)) {
                queue.poll().happens().run();
            } else {
                waits.tick();
                tick = now.plus(TICK);
            }
        }
    }
}
