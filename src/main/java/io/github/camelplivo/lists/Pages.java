package io.github.camelplivo.lists;

import java.io.Closeable;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;

import io.github.camelplivo.api.Answer;
import io.github.camelplivo.api.Failure;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.PlivoException;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoRequest;
import io.github.camelplivo.api.PlivoResponse;
import io.github.camelplivo.message.PlivoAnswer;

/**
 * All objects of a list, page after page. The next page is asked for when the last object of a page was taken, so
 * memory holds one page only. Not for concurrent use.
 * <p>
 * While pages are read, new objects push others to later pages. An object that was among the last 1,000 is not told
 * again. When objects are deleted meanwhile, others move to earlier pages and may be missed.
 * <p>
 * A page that fails ends the iteration with the exception of that request, which names the page. Everything before it
 * was told.
 */
public final class Pages implements Iterator<Object>, Closeable {

    private static final int REMEMBERED = 1_000;
    /** What Plivo assumes where neither the request nor the answer says it. */
    private static final int LIMIT = 20;
    /** What differs from page to page. */
    private static final Set<String> PAGE = Set.of("offset", "limit");

    private final Operation list;
    private final Function<PlivoRequest, PlivoResponse> ask;
    private final PlivoResponse first;
    private final Map<Object, Boolean> lately = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };
    private Iterator<?> page;
    /** The page to be asked for; null when there is none. */
    private PlivoRequest following;
    private Object next;
    private RuntimeException failure;

    private Pages(PlivoRequest request, Function<PlivoRequest, PlivoResponse> ask) {
        this.list = request.operation();
        this.ask = ask;
        this.first = read(request);
    }

    /**
     * Asks for the first page.
     *
     * @throws PlivoException when Plivo does not say yes
     */
    public static Pages open(PlivoRequest first, PageRequests requests, Function<PlivoRequest, PlivoResponse> plivo) {
        return new Pages(first, page -> requests.ask(page, plivo));
    }

    /** The answer with the first page. */
    public PlivoResponse first() {
        return first;
    }

    /**
     * True also when the next page has failed: {@link #next()} says so. Camel's split asks before it processes the
     * object that it has.
     */
    @Override
    public boolean hasNext() {
        try {
            while (next == null && failure == null && (page.hasNext() || following != null)) {
                if (!page.hasNext()) {
                    read(following);
                } else {
                    next = unlessTold(page.next());
                }
            }
        } catch (RuntimeException e) {
            failure = e;
        }
        return next != null || failure != null;
    }

    @Override
    public Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (failure != null) {
            RuntimeException told = failure;
            close();
            throw told;
        }
        Object told = next;
        next = null;
        return told;
    }

    /** Asks for no further page. */
    @Override
    public void close() {
        following = null;
        page = List.of().iterator();
        next = null;
        failure = null;
    }

    private Object unlessTold(Object object) {
        Answer.Each each = list.answer().each();
        Object id = each != null && object instanceof Map<?, ?> fields ? fields.get(each.id()) : null;
        return id != null && lately.put(id, true) != null ? null : answer(object);
    }

    @SuppressWarnings("unchecked")
    private Object answer(Object object) {
        // An object of JSON has text for its keys.
        return object instanceof Map<?, ?> fields ? PlivoAnswer.of((Map<String, Object>) fields, list) : object;
    }

    private PlivoResponse read(PlivoRequest request) {
        PlivoResponse response = ask.apply(request);
        Map<?, ?> around = around(response.body());
        Collection<?> objects = objects(request, response, around);
        page = objects.iterator();
        following = following(request, around.get("meta") instanceof Map<?, ?> meta ? meta : Map.of(), objects.size());
        return response;
    }

    /** An answer without the list is none: who takes it for an empty one loses what is there. */
    private Collection<?> objects(PlivoRequest request, PlivoResponse response, Map<?, ?> around) {
        Object objects = around.get(key());
        if (objects == null && around.containsKey(key())) {
            return List.of();
        }
        if (objects instanceof Collection<?> all) {
            return all;
        }
        throw new PlivoOutcomeUnknownException(
                new Failure(
                        list, "was answered " + response.status() + ", but without " + list.answer().objects() + request.page(),
                        response.status(), null, null, response.requestId(), null),
                null);
    }

    /** What the list is in: the answer itself, or an object of it. */
    private Map<?, ?> around(Map<String, Object> body) {
        Map<?, ?> around = body == null ? Map.of() : body;
        String[] path = list.answer().objects().split("\\.");
        for (int i = 0; i < path.length - 1; i++) {
            around = around.get(path[i]) instanceof Map<?, ?> inner ? inner : Map.of();
        }
        return around;
    }

    private String key() {
        return list.answer().objects().substring(list.answer().objects().lastIndexOf('.') + 1);
    }

    /** The request for the page after that one, or null. */
    private static PlivoRequest following(PlivoRequest request, Map<?, ?> meta, int size) {
        if (!meta.containsKey("next")) {
            return size == 0 || size < limit(request, meta) ? null : request.with(Map.of("offset", offset(request) + size));
        }
        Object next = meta.get("next");
        if (next == null || next.toString().isBlank()) {
            return null;
        }
        // A path, or a whole URL whose host is not always ours: only what it asks for counts, and no filter but ours.
        Map<String, String> query = query(next.toString());
        query.keySet().removeIf(name -> !PAGE.contains(name) && request.query().containsKey(name));
        PlivoRequest following = request.with(query);
        if (offset(following) <= offset(request)) {
            throw new IllegalStateException(
                    request.operation() + ": the page after the one from result " + (offset(request) + 1)
                                            + " would begin at result " + (offset(following) + 1)
                                            + ", so the list would never end");
        }
        return following;
    }

    private static Map<String, String> query(String url) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String argument : url.substring(url.indexOf('?') + 1).split("&")) {
            int equals = argument.indexOf('=');
            if (equals > 0) {
                query.put(decoded(argument.substring(0, equals)), decoded(argument.substring(equals + 1)));
            }
        }
        return query;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static long offset(PlivoRequest request) {
        return number(request.query().get("offset"), 0);
    }

    private static long limit(PlivoRequest request, Map<?, ?> meta) {
        return number(meta.get("limit"), number(request.query().get("limit"), LIMIT));
    }

    private static long number(Object value, long otherwise) {
        try {
            return value == null ? otherwise : Long.parseLong(value.toString());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Names the operation only: objects hold phone numbers. */
    @Override
    public String toString() {
        return "all pages of " + list;
    }
}
