package io.github.camelplivo.lists;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import io.github.camelplivo.api.Answer.Each;
import io.github.camelplivo.api.Arguments;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.PlivoRequest;
import io.github.camelplivo.api.PlivoResponse;
import io.github.camelplivo.schema.Names;
import org.apache.camel.spi.IdempotentRepository;

/** Reads one list with the parameters that a route gives it, for a consumer. Immutable. */
public final class ListReader {

    private static final String OFFSET = "offset";
    private static final String LIMIT = "limit";
    private static final int LARGEST_PAGE = 20;

    private final Operation list;
    private final Map<String, Object> values;
    private final PageRequests requests;

    /**
     * @param  values                   of parameters, by API field
     * @throws IllegalArgumentException if one of them is not for a route that starts here: the times and the pages are
     *                                  chosen here
     */
    public ListReader(Operation list, Map<String, Object> values, PageRequests requests) {
        this.list = list;
        this.values = new HashMap<>(values);
        this.requests = requests;
        Each each = list.answer().each();
        List<String> chosenHere = values.keySet().stream()
                .filter(field -> field.equals(OFFSET) || each.filter() != null && field.startsWith(each.filter()))
                .map(Names::camelCase).sorted().toList();
        if (!chosenHere.isEmpty()) {
            throw new IllegalArgumentException(
                    "a route that starts from plivo:" + list.name() + " reads all pages from the time of its last poll: remove "
                                               + String.join(", ", chosenHere) + ", and set lookBack to begin in the past");
        }
        if (list.parameter(LIMIT).isPresent()) {
            this.values.putIfAbsent(LIMIT, LARGEST_PAGE);
        }
    }

    /**
     * What is new in the list.
     *
     * @param  authId                   the account's auth id
     * @param  plivo                    asks for a page, with these arguments
     * @param  repository               remembers what was told; null for the memory
     * @throws IllegalArgumentException if no request can be made of the parameters
     */
    public NewObjects newObjects(
            String authId, BiFunction<PlivoRequest, Arguments, PlivoResponse> plivo, Duration overlap, Duration lookBack,
            IdempotentRepository repository) {
        list.request(authId, arguments(Map.of()));
        return new NewObjects(
                list, overlap, lookBack, repository, times -> read(authId, arguments(times), plivo), Clock.systemUTC());
    }

    private Pages read(String authId, Arguments given, BiFunction<PlivoRequest, Arguments, PlivoResponse> plivo) {
        return Pages.open(list.request(authId, given), requests, page -> plivo.apply(page, given));
    }

    private Arguments arguments(Map<String, Instant> times) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(times);
        return Arguments.of(list, all);
    }
}
