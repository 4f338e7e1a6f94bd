package io.github.camelplivo.lists;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.api.Arguments;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.PlivoResponse;
import io.github.camelplivo.table.Operations;
import org.apache.camel.spi.IdempotentRepository;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is new in a list, where clocks, repositories and objects are strange. */
class NewObjectsTest {

    private static final Operation LIST = Operations.ofRows(List.of()).named("call-list");
    private static final Instant START = Instant.parse("2026-01-31T12:34:56.789Z");

    /** By id. */
    private final Map<String, Instant> calls = new LinkedHashMap<>();
    private final List<Map<String, Instant>> asked = new ArrayList<>();
    private boolean unreachable;
    private boolean refusesMarks;
    private final SoakRepositoryTestSupport repository
            = new SoakRepositoryTestSupport(key -> refusesMarks && key.contains(":until:"));
    private Instant now = START;
    private NewObjects objects = objects(repository);

    private NewObjects objects(IdempotentRepository remembering) {
        Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        return new NewObjects(LIST, Duration.ofMinutes(10), Duration.ZERO, remembering, this::open, clock);
    }

    private Pages open(Map<String, Instant> times) {
        asked.add(times);
        Instant from = times.get("end_time__gte");
        Instant to = times.getOrDefault("end_time__lte", Instant.MAX);
        List<?> page = calls.entrySet().stream()
                .filter(call -> !call.getValue().isBefore(from) && !call.getValue().isAfter(to))
                .map(call -> Map.of("call_uuid", call.getKey(), "end_time", call.getValue())).toList();
        return Pages.open(LIST.request("MA", Arguments.NONE), new PageRequests(1_000), request -> {
            if (unreachable) {
                throw new IllegalStateException("unreachable");
            }
            return new PlivoResponse(200, Map.of("meta", Map.of(), "objects", page), null, false);
        });
    }

    private List<String> take(int most) {
        List<NewObject> found = objects.take(most);
        found.forEach(objects::told);
        return found.stream().map(NewObject::id).toList();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private void ends(String call) {
        calls.put(call, now);
    }

    @Test
    void aTimeInTheFutureHidesNothing() {
        take(1);
        calls.put("future", now.plus(Duration.ofDays(2)));
        assertThat(take(1)).containsExactly("future");
        pass(Duration.ofMinutes(30));
        ends("now");
        pass(Duration.ofMinutes(1));
        assertThat(take(1)).containsExactly("now");
        objects = objects(repository);
        assertThat(take(5)).isEmpty();
    }

    @Test
    void aClockThatWasAheadHidesNothing() {
        take(1);
        pass(Duration.ofDays(3));
        take(1);
        now = START.plusSeconds(60);
        ends("now");
        assertThat(take(1)).containsExactly("now");
        ends("later");
        objects = objects(repository);
        assertThat(take(5)).containsExactly("later");
    }

    /** The mark of the hour is the last that a look writes. */
    @Test
    void whenTheRepositoryRefusesTheMarkNothingIsTaken() {
        take(1);
        pass(Duration.ofHours(1));
        ends("now");
        refusesMarks = true;
        assertThatThrownBy(() -> objects.take(1)).hasMessage("no repository");
        refusesMarks = false;
        assertThat(take(1)).containsExactly("now");
    }

    @Test
    void whatComesBeforePlivoAnswersForTheFirstTimeIsNew() {
        unreachable = true;
        assertThatThrownBy(() -> take(1)).hasMessage("unreachable");
        pass(Duration.ofMinutes(20));
        ends("meanwhile");
        pass(Duration.ofMinutes(20));
        unreachable = false;
        assertThat(take(1)).containsExactly("meanwhile");
    }

    @Test
    void whatFailsForALongTimeHidesNothing() {
        take(5);
        ends("fails");
        pass(Duration.ofDays(40));
        ends("now");
        List<NewObject> found = objects.take(5);
        assertThat(found).extracting(NewObject::id).containsExactly("fails", "now");
        found.forEach(objects::giveBack);
        assertThat(objects.take(5)).hasSize(2);
    }

    /** It may have been deleted: without that, each look would begin with it forever. */
    @Test
    void whatPlivoNoLongerKeepsIsNoLongerLookedFor() {
        take(5);
        ends("deleted");
        objects.take(5).forEach(objects::giveBack);
        calls.clear();
        pass(Duration.ofDays(60));
        asked.clear();
        take(5);
        assertThat(asked.get(0).get("end_time__gte")).isBeforeOrEqualTo(START);
        pass(Duration.ofDays(31));
        take(5);
        asked.clear();
        take(5);
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).get("end_time__gte")).isAfter(now.minus(Duration.ofMinutes(11)));
    }
}
