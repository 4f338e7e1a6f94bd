package io.github.camelplivo.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A page of a list answer, by {@code limit} and {@code offset} of the query. */
final class Page {

    private static final int LONGEST = 20;

    private Page() {
    }

    static <T> Answer of(Request request, List<T> all, Function<T, Map<String, Object>> described) {
        return of(request, all, described, "total_count");
    }

    /** @param total the name for how many there are in all, which is not the same everywhere */
    static <T> Answer of(Request request, List<T> all, Function<T, Map<String, Object>> described, String total) {
        int limit = number(request, "limit", LONGEST);
        int offset = number(request, "offset", 0);
        if (limit < 1 || limit > LONGEST) {
            throw ApiError.invalid("limit");
        }
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("limit", limit);
        meta.put("offset", offset);
        meta.put("next", offset + limit < all.size() ? path(request, limit, offset + limit) : null);
        meta.put("previous", offset > 0 ? path(request, limit, Math.max(0, offset - limit)) : null);
        meta.put(total, all.size());
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("meta", meta);
        page.put("objects", all.stream().skip(offset).limit(limit).map(described).toList());
        return Answer.withApiId(200, page);
    }

    private static String path(Request request, int limit, int offset) {
        Map<String, String> query = new LinkedHashMap<>(request.queryFields());
        query.put("limit", "" + limit);
        query.put("offset", "" + offset);
        return request.path() + "?" + Form.encode(query);
    }

    private static int number(Request request, String name, int otherwise) {
        String value = request.queryFields().getOrDefault(name, "" + otherwise);
        if (!value.matches("[0-9]{1,6}")) {
            throw ApiError.invalid(name);
        }
        return Integer.parseInt(value);
    }
}
