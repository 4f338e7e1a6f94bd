package io.github.camelplivo.lists;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.camelplivo.api.Arguments;
import io.github.camelplivo.api.Failure;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoRateLimitedException;
import io.github.camelplivo.api.PlivoRejectedException;
import io.github.camelplivo.api.PlivoRequest;
import io.github.camelplivo.api.PlivoResponse;
import io.github.camelplivo.table.Operations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The pages of a list, in all the shapes that Plivo gives them. */
class PagesTest {

    private static final Operations OPERATIONS = Operations.ofRows(List.of());
    private static final int LIMIT = 2;

    private final List<PlivoRequest> asked = new ArrayList<>();

    static Stream<Operation> lists() {
        return OPERATIONS.all().stream().filter(Operation::hasPages);
    }

    /** How an answer says where the next page is. */
    private enum Following {
        PATH,
        PATH_WITHOUT_SLASH,
        URL_OF_ANOTHER_HOST,
        NOT_AT_ALL
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyListIsReadToItsEnd(Operation list) {
        for (Following following : Following.values()) {
            for (int size : new int[] { 0, 1, 2, 3, 4, 5 }) {
                List<Object> objects = IntStream.range(0, size).mapToObj(number -> object(list, number)).toList();
                assertThat(read(list, pages(list, objects, following))).as("%s, %s of %d", list, following, size)
                        .isEqualTo(objects);
            }
        }
    }

    @Test
    void theNextPageIsAskedForWhenItIsNeeded() {
        Operation list = OPERATIONS.named("call-list");
        List<Object> objects = IntStream.range(0, 5).mapToObj(number -> object(list, number)).toList();

        Pages pages = open(list, pages(list, objects, Following.PATH));
        pages.next();
        pages.next();
        assertThat(asked).hasSize(1);
        assertThat(pages.hasNext()).isTrue();
        assertThat(asked).hasSize(2);
        assertThat(asked.get(1).query()).containsEntry("offset", "2").containsEntry("limit", "2")
                .containsEntry("from_number", "1415");

        pages.close();
        assertThat(pages.hasNext()).isFalse();
        assertThat(asked).hasSize(2);
    }

    /** Plivo keeps the newest first: what comes while pages are read moves the others to later pages. */
    @Test
    void anObjectThatMovesToALaterPageIsToldOnce() {
        Operation list = OPERATIONS.named("call-list");
        List<Object> all = new ArrayList<>(IntStream.range(0, 6).mapToObj(number -> object(list, number)).toList());

        List<Object> read = read(list, request -> {
            PlivoResponse page = pages(list, List.copyOf(all), Following.PATH).apply(request);
            all.add(0, object(list, 100 + asked.size()));
            return page;
        });

        assertThat(read).doesNotHaveDuplicates()
                .containsAll(IntStream.range(0, 6).mapToObj(number -> object(list, number)).toList());
    }

    @Test
    void aPageThatFailsIsNamedAndEndsTheIteration() {
        Operation list = OPERATIONS.named("call-list");
        List<Object> objects = IntStream.range(0, 5).mapToObj(number -> object(list, number)).toList();
        Pages pages = open(list, request -> {
            if (asked.size() == 2) {
                throw new PlivoRejectedException(
                        new Failure(list, "was answered 400" + request.page(), 400, "no", null, null, null));
            }
            return pages(list, objects, Following.PATH).apply(request);
        });

        assertThat(List.of(pages.next(), pages.next())).isEqualTo(objects.subList(0, 2));
        assertThat(pages.hasNext()).isTrue();
        assertThatThrownBy(pages::next).isInstanceOf(PlivoRejectedException.class)
                .hasMessageContaining("call-list was answered 400 (the page from result 3): no");
        assertThat(pages.hasNext()).isFalse();
        assertThat(asked).hasSize(2);
    }

    /** Whoever takes it for an empty list loses what is there. */
    @Test
    void anAnswerWithoutTheListIsAFailure() {
        Operation list = OPERATIONS.named("masking-session-list");
        List<Object> objects = IntStream.range(0, 5).mapToObj(number -> object(list, number)).toList();
        Pages pages = open(list, request -> asked.size() < 2
                ? pages(list, objects, Following.PATH).apply(request)
                : new PlivoResponse(200, Map.of("response", Map.of("message", "try later")), null, false));

        assertThat(List.of(pages.next(), pages.next())).isEqualTo(objects.subList(0, 2));
        assertThatThrownBy(pages::next).isInstanceOf(PlivoOutcomeUnknownException.class)
                .hasMessageContaining("was answered 200, but without response.objects (the page from result 3)");
        Map<String, Object> none = new HashMap<>();
        none.put("objects", null);
        assertThat(read(OPERATIONS.named("call-list"), request -> new PlivoResponse(200, none, null, false))).isEmpty();
    }

    /** A time with a plus that is not escaped would become another one. */
    @Test
    void theNextPageHasTheFiltersOfTheFirst() {
        Operation list = OPERATIONS.named("call-list");
        read(list, request -> asked.size() == 1
                ? answer(list, List.of(object(list, 1)), Map.of("next", "/v1/?from_number=+1999&offset=1"))
                : answer(list, List.of(), Map.of()));
        assertThat(asked.get(1).query()).containsEntry("from_number", "1415").containsEntry("offset", "1");
    }

    @Test
    void aListThatWouldNeverEndIsRefused() {
        Operation list = OPERATIONS.named("call-list");
        Function<PlivoRequest, PlivoResponse> endless = request -> answer(
                list, List.of(object(list, asked.size())), Map.of("next", "/v1/Account/MA/Call/?offset=2"));

        assertThatThrownBy(() -> read(list, endless)).hasMessageContaining("the list would never end");
        assertThat(asked).hasSize(2);
    }

    /** Reading is safe to repeat. */
    @ParameterizedTest
    @CsvSource({ "1, true", "3, true", "4, false" })
    void tooManyRequestsAreRepeatedAFewTimes(int times, boolean succeeds) {
        Operation list = OPERATIONS.named("call-list");
        Function<PlivoRequest, PlivoResponse> busy = request -> {
            if (asked.size() <= times) {
                throw new PlivoRateLimitedException(
                        new Failure(list, "was answered with 429", 429, null, null, null, Duration.ofMillis(1)));
            }
            return answer(list, List.of(object(list, 1)), Map.of());
        };
        if (succeeds) {
            assertThat(read(list, busy)).hasSize(1);
        } else {
            assertThatThrownBy(() -> read(list, busy)).isInstanceOf(PlivoRateLimitedException.class);
        }
    }

    /** However long Plivo wants it to wait. */
    @Test
    void oneThatStopsDoesNotWaitForAPage() {
        Operation list = OPERATIONS.named("call-list");
        AtomicBoolean goesOn = new AtomicBoolean(true);
        PageRequests requests = new PageRequests(10).asLongAs(goesOn::get);
        PlivoRequest page = list.request("MA", Arguments.NONE);
        assertThatThrownBy(() -> requests.ask(page, request -> {
            asked.add(request);
            goesOn.set(false);
            throw new PlivoRateLimitedException(
                    new Failure(list, "was answered 429", 429, null, null, null, Duration.ofHours(1)));
        })).isInstanceOf(RejectedExecutionException.class);
        assertThatThrownBy(() -> requests.ask(page, request -> answer(list, List.of(), Map.of())))
                .isInstanceOf(RejectedExecutionException.class);
        assertThat(asked).hasSize(1);
    }

    private Pages open(Operation list, Function<PlivoRequest, PlivoResponse> plivo) {
        asked.clear();
        Map<String, Object> values = new HashMap<>();
        for (Parameter parameter : list.parameters()) {
            if (list.isInPath(parameter) || parameter.isRequired()) {
                values.put(parameter.field(), parameter.kind().example());
            }
        }
        values.putAll(Map.of("limit", LIMIT));
        if (list.name().equals("call-list")) {
            values.put("from_number", "1415");
        }
        PlivoRequest first = list.request("MA", Arguments.of(list, values));
        return Pages.open(first, new PageRequests(100_000), request -> {
            asked.add(request);
            return plivo.apply(request);
        });
    }

    private List<Object> read(Operation list, Function<PlivoRequest, PlivoResponse> plivo) {
        List<Object> all = new ArrayList<>();
        open(list, plivo).forEachRemaining(all::add);
        return all;
    }

    private static Object object(Operation list, int number) {
        String id = list.answer().each() == null ? "any" : list.answer().each().id();
        return Map.of(id, "id-" + number);
    }

    private static Function<PlivoRequest, PlivoResponse> pages(Operation list, List<Object> objects, Following following) {
        return request -> {
            int offset = Integer.parseInt(request.query().getOrDefault("offset", 0).toString());
            int end = Math.min(objects.size(), offset + LIMIT);
            Map<String, Object> meta = new LinkedHashMap<>(Map.of("limit", LIMIT, "offset", offset));
            String path = "v1/Account/MA/Any/?limit=" + LIMIT + "&offset=" + end;
            String next = switch (following) {
                case PATH -> "/" + path;
                case PATH_WITHOUT_SLASH -> path;
                case URL_OF_ANOTHER_HOST -> "https://elsewhere.example.com/" + path;
                case NOT_AT_ALL -> null;
            };
            if (following != Following.NOT_AT_ALL) {
                meta.put("next", end < objects.size() ? next : following == Following.PATH ? null : "");
            }
            return answer(list, objects.subList(Math.min(offset, end), end), meta);
        };
    }

    private static PlivoResponse answer(Operation list, List<?> objects, Map<String, Object> meta) {
        Map<String, Object> around = new LinkedHashMap<>(Map.of("meta", meta));
        String[] path = list.answer().objects().split("\\.");
        around.put(path[path.length - 1], objects);
        Map<String, Object> body = around;
        for (int i = path.length - 2; i >= 0; i--) {
            body = Map.of(path[i], body);
        }
        return new PlivoResponse(200, body, null, false);
    }
}
