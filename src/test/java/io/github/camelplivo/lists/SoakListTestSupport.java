package io.github.camelplivo.lists;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

import io.github.camelplivo.api.Arguments;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.PlivoRequest;
import io.github.camelplivo.api.PlivoResponse;
import io.github.camelplivo.table.Operations;

/** A list of Plivo's, a route that starts from it, and what happens to both, in virtual time. */
final class SoakListTestSupport {

    private static final Operations OPERATIONS = Operations.ofRows(List.of());
    private static final Instant START = Instant.parse("2026-01-31T12:34:56.789Z");
    private static final DateTimeFormatter FILTER = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss][.SSSSSS]");
    private static final int STEPS = 25;
    private static final int LIMIT = 10;
    /** In milliseconds, between two polls at most. */
    private static final List<Long> PACES = List.of(45_000L, 1_200_000L, 10_800_000L, 172_800_000L);

    /** @param time null where it cannot be read */
    private record Entry(String id, Instant time, Instant appears) {
    }

    private final Random random;
    private final NewObjectsSoakTest.Weather weather;
    private final Duration overlap;
    private final Duration lookBack;
    private final Operation list;
    private final SoakRepositoryTestSupport repository;
    private final int most;
    private final long pace;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> delivered = new HashMap<>();
    /** Those that were delivered when the repository did not know it yet. */
    private final Set<String> maybeTwice = new HashSet<>();
    private final List<NewObject> underWay = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private NewObjects objects;
    private Instant now = START;
    private Instant firstAttempt;
    /** The first attempt since the application has started. */
    private Instant attempt;
    /** The attempt that began the first look that succeeded. */
    private Instant firstLook;
    private Instant firstSuccess;
    private int deliveries;
    private boolean calm;

    SoakListTestSupport(long seed, NewObjectsSoakTest.Weather weather, Duration overlap) {
        this.random = new Random(seed);
        this.weather = weather;
        this.overlap = overlap;
        this.lookBack = List.of(Duration.ZERO, Duration.ofHours(1), Duration.ofDays(30)).get(random.nextInt(3));
        // One that takes filters, and one that does not.
        this.list = OPERATIONS.named(random.nextBoolean() ? "call-list" : "media-list");
        this.repository
                = weather.crashing > 0 || random.nextBoolean()
                        ? new SoakRepositoryTestSupport(key -> breaks(weather.broken)) : null;
        this.most = 1 + random.nextInt(5);
        this.pace = PACES.get(random.nextInt(PACES.size()));
        begin();
    }

    private void begin() {
        underWay.clear();
        attempt = null;
        Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        objects = new NewObjects(list, overlap, lookBack, repository, this::open, clock);
    }

    private boolean breaks(double probability) {
        return !calm && random.nextDouble() < probability;
    }

    List<String> wrong() {
        return wrong;
    }

    @Override
    public String toString() {
        return list + ", lookBack " + lookBack + ", at most " + most + (repository == null ? ", memory" : ", repository");
    }

    void run() {
        arrive(10, lookBack.plusDays(2).toMillis());
        for (int step = 0; step < STEPS; step++) {
            pass((long) (random.nextDouble() * pace));
            arrive(random.nextInt(4), pace);
            look();
            if (breaks(weather.crashing)) {
                begin();
            }
        }
        settle();
        judge();
    }

    /** Objects of the recent past, which appear now or later. */
    private void arrive(int number, long past) {
        for (int i = 0; i < number; i++) {
            Instant time = now.minusMillis((long) (random.nextDouble() * past));
            Instant appears = time.plusMillis((long) (random.nextDouble() * weather.late * overlap.toMillis()));
            if (weather.strange && random.nextInt(5) == 0) {
                time = time.plus(Duration.ofHours(random.nextInt(100)));
            }
            if (weather.strange && list.answer().each().filter() == null && random.nextInt(5) == 0) {
                time = null;
            }
            // What is in the past was there in the past, but for the very first look.
            entries.add(new Entry("id-" + entries.size(), time, appears.isBefore(now) && firstAttempt != null ? now : appears));
        }
    }

    private void pass(long millis) {
        now = now.plusMillis(millis);
    }

    private void look() {
        firstAttempt = firstAttempt == null ? now : firstAttempt;
        if (firstLook == null) {
            attempt = attempt == null ? now : attempt;
        }
        List<NewObject> found;
        try {
            found = objects.take(most);
        } catch (IllegalStateException e) {
            return;
        }
        firstLook = firstLook == null ? attempt : firstLook;
        firstSuccess = firstSuccess == null ? now : firstSuccess;
        check(found);
        underWay.addAll(found);
        // Some are still under way at the next look.
        int now = calm ? underWay.size() : random.nextInt(underWay.size() + 1);
        for (int i = 0; i < now && !underWay.isEmpty(); i++) {
            end(underWay.remove(0));
        }
    }

    private void check(List<NewObject> found) {
        if (found.size() > most) {
            wrong.add("too many: " + found);
        }
        if (!found.stream().sorted(NewObject.ORDER).toList().equals(found)) {
            wrong.add("not the oldest first: " + found);
        }
        found.stream().filter(underWay::contains).forEach(object -> wrong.add("taken twice: " + object));
    }

    private void end(NewObject object) {
        if (breaks(weather.failing)) {
            objects.giveBack(object);
            return;
        }
        delivered.merge(object.id(), 1, Integer::sum);
        deliveries++;
        if (breaks(weather.crashing)) {
            maybeTwice.add(object.id());
            begin();
            return;
        }
        try {
            objects.told(object);
        } catch (IllegalStateException e) {
            maybeTwice.add(object.id());
        }
    }

    /** Nothing goes wrong any more. */
    private void settle() {
        calm = true;
        underWay.forEach(objects::giveBack);
        underWay.clear();
        entries.stream().map(Entry::appears).max(Comparator.naturalOrder()).filter(now::isBefore).ifPresent(last -> now = last);
        int before = -1;
        for (int looks = 0; looks < 3 || before != deliveries; looks++) {
            before = deliveries;
            look();
            pass(1_000);
        }
    }

    private void judge() {
        for (Entry entry : entries) {
            int times = delivered.getOrDefault(entry.id(), 0);
            if (isOld(entry) ? times > 0 : isDue(entry) && times == 0 || times > 1 && !maybeTwice.contains(entry.id())) {
                wrong.add(times + " times: " + entry + ", first attempt " + firstAttempt + ", first look " + firstLook);
            }
        }
    }

    /** Whether it was there before. */
    private boolean isOld(Entry entry) {
        return !entry.appears().isAfter(firstAttempt)
                && (entry.time() == null || entry.time().isBefore(firstAttempt.minus(lookBack)));
    }

    private boolean isDue(Entry entry) {
        if (entry.time() == null) {
            return entry.appears().isAfter(firstSuccess);
        }
        return !entry.time().isBefore(firstLook.minus(lookBack))
                && !entry.appears().isAfter(later(entry.time().plus(overlap), firstLook));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Pages open(Map<String, Instant> times) {
        Map<String, Object> values = new HashMap<>(times);
        values.put("limit", LIMIT);
        return Pages.open(list.request("MA", Arguments.of(list, values)), new PageRequests(1_000_000), this::answer);
    }

    private PlivoResponse answer(PlivoRequest request) {
        if (breaks(weather.broken)) {
            throw new IllegalStateException("no page");
        }
        pass(100);
        int offset = Integer.parseInt(request.query().getOrDefault("offset", 0).toString());
        List<Entry> all = entries.stream().filter(filter(request.query())).filter(entry -> !entry.appears().isAfter(now))
                .sorted(Comparator.comparing(Entry::time, Comparator.nullsLast(Comparator.reverseOrder()))).toList();
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("next", offset + LIMIT < all.size() ? "/v1/?limit=" + LIMIT + "&offset=" + (offset + LIMIT) : null);
        List<Map<String, Object>> page = all.stream().skip(offset).limit(LIMIT).map(this::described).toList();
        return new PlivoResponse(200, Map.of("meta", meta, list.answer().objects(), page), null, false);
    }

    private Predicate<Entry> filter(Map<String, ?> query) {
        String filter = list.answer().each().filter();
        if (filter == null) {
            return entry -> true;
        }
        Instant from = time(query.get(filter + "__gte"));
        Object to = query.get(filter + "__lte");
        Instant end = to == null ? Instant.MAX : time(to);
        if (from.plus(Duration.ofDays(30)).isBefore(to == null ? now : end)) {
            throw new AssertionError("Plivo would reject a filter from " + from + " to " + end);
        }
        return entry -> !entry.time().isBefore(from) && !entry.time().isAfter(end);
    }

    private static Instant time(Object filter) {
        return LocalDateTime.parse(filter.toString(), FILTER).toInstant(ZoneOffset.UTC);
    }

    private Map<String, Object> described(Entry entry) {
        return Map.of(list.answer().each().id(), entry.id(), list.answer().each().time(),
                entry.time() == null ? "?" : entry.time());
    }
}
