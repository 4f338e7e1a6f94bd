package io.github.camelplivo.simulator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which objects of a list the query asks for: those whose field of a filter's name has its value. With {@code __gt},
 * {@code __gte}, {@code __lt} or {@code __lte} behind the name it is a range of times or numbers.
 */
final class Filters {

    private static final Set<String> PAGING = Set.of("limit", "offset", "expand", "callback_url", "callback_method");
    private static final List<String> ORDERS = List.of("__gte", "__gt", "__lte", "__lt");

    private final Map<String, BiPredicate<Map<String, Object>, String>> special = new HashMap<>();

    /** A filter that is not named after the field it looks at. */
    Filters of(String name, String field) {
        return of(name, (object, value) -> equal(object.get(field), value));
    }

    /** A filter that looks for something else. */
    Filters of(String name, BiPredicate<Map<String, Object>, String> matches) {
        special.put(name, matches);
        return this;
    }

    /** @throws ApiError when a range is none */
    boolean match(Map<String, Object> object, Map<String, String> query) {
        return query.entrySet().stream().filter(filter -> !PAGING.contains(filter.getKey()))
                .allMatch(filter -> matches(object, filter.getKey(), filter.getValue()));
    }

    private boolean matches(Map<String, Object> object, String name, String value) {
        if (special.containsKey(name)) {
            return special.get(name).test(object, value);
        }
        Optional<String> order = ORDERS.stream().filter(name::endsWith).findFirst();
        String field = name.substring(0, name.length() - order.map(String::length).orElse(0));
        Object present = object.get(field);
        if (order.isEmpty()) {
            return equal(present, value);
        }
        int difference = present == null ? 0 : compare(name, present.toString(), value);
        return present != null && switch (order.get()) {
            case "__gt" -> difference > 0;
            case "__gte" -> difference >= 0;
            case "__lt" -> difference < 0;
            default -> difference <= 0;
        };
    }

    private static int compare(String name, String present, String limit) {
        try {
            return new BigDecimal(present).compareTo(new BigDecimal(limit));
        } catch (NumberFormatException e) {
            Instant end = Times.read(limit).orElseThrow(() -> ApiError.invalid(name));
            return Times.read(present).map(time -> time.compareTo(end)).orElseThrow(() -> ApiError.invalid(name));
        }
    }

    /** Upper and lower case make no difference, for Plivo's answers capitalise words that its filters do not. */
    private static boolean equal(Object present, String value) {
        if (present == null) {
            return false;
        }
        return Address.key(present.toString()).equalsIgnoreCase(Address.key(value))
                || Times.read(value).isPresent() && Times.read(value).equals(Times.read(present.toString()));
    }
}
