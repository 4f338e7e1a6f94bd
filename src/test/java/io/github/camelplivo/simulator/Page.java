package io.github.camelplivo.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How a list answer pages, by {@code limit} and {@code offset} of the query.
 *
 * @param key   under which its objects are
 * @param total under which meta says how many there are; null when it does not say
 * @param none  what stands for a page that there is not
 * @param slash whether the paths of other pages begin with a slash
 * @param most  the highest {@code limit}
 * @param clamp whether a higher one is taken for that, or refused
 */
record Page(String key, String total, String none, boolean slash, int most, boolean clamp) {

    private static final int LONGEST = 20;

    /** As most lists are. */
    static final Page USUAL = new Page("objects", "total_count", null, true, LONGEST, false);

    Page under(String otherKey) {
        return new Page(otherKey, total, none, slash, most, clamp);
    }

    Page untotalled() {
        return new Page(key, null, none, slash, most, clamp);
    }

    Page emptyAtTheEnd() {
        return new Page(key, total, "", slash, most, clamp);
    }

    Page withoutSlash() {
        return new Page(key, total, none, false, most, clamp);
    }

    Page clamped() {
        return new Page(key, total, none, slash, most, true);
    }

    static <T> Answer of(Request request, List<T> all, Function<T, Map<String, Object>> described) {
        return USUAL.answer(request, all, described);
    }

    /** Under another name for how many there are in all. */
    Page counted(String otherTotal) {
        return new Page(key, otherTotal, none, slash, most, clamp);
    }

    <T> Answer answer(Request request, List<T> all, Function<T, ?> described) {
        int limit = clamp ? Math.min(most, number(request, "limit", LONGEST)) : number(request, "limit", LONGEST);
        int offset = number(request, "offset", 0);
        if (limit < 1 || limit > most) {
            throw ApiError.invalid("limit");
        }
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("limit", limit);
        meta.put("offset", offset);
        meta.put("next", offset + limit < all.size() ? path(request, limit, offset + limit) : none);
        meta.put("previous", offset > 0 ? path(request, limit, Math.max(0, offset - limit)) : none);
        if (total != null) {
            meta.put(total, all.size());
        }
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("meta", meta);
        page.put(key, all.stream().skip(offset).limit(limit).map(described).toList());
        return Answer.withApiId(200, page);
    }

    private String path(Request request, int limit, int offset) {
        Map<String, String> query = new LinkedHashMap<>(request.queryFields());
        query.put("limit", "" + limit);
        query.put("offset", "" + offset);
        return request.path().substring(slash ? 0 : 1) + "?" + Form.encode(query);
    }

    private static int number(Request request, String name, int otherwise) {
        String value = request.queryFields().getOrDefault(name, "" + otherwise);
        if (!value.matches("[0-9]{1,6}")) {
            throw ApiError.invalid(name);
        }
        return Integer.parseInt(value);
    }
}
