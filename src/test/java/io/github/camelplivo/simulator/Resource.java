package io.github.camelplivo.simulator;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of Plivo's resources: a collection of objects that are created, listed, read, updated and deleted by their path.
 * Set up once, before anything is asked of it.
 */
final class Resource {

    /** What an object has besides what was asked for; it may refuse. */
    interface Making {
        Map<String, Object> fields(Request request, Map<String, Object> given);
    }

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z_]+)}");
    private static final Pattern ITEM = Pattern.compile("(.*/)\\{([a-z_0-9]+)}/");

    private final ObjectStore store;
    private final String collection;
    private final String variable;
    private final Filters filters = new Filters();
    private final Set<String> hidden = new LinkedHashSet<>(Set.of("callback_url", "callback_method"));
    private String field;
    private Page page = Page.USUAL;
    private String single;
    private boolean numbers;
    private Supplier<String> ids = Answer::newId;
    private Making made = (request, given) -> Map.of();
    private Making changed = (request, given) -> Map.of();
    private Set<String> told = Set.of();
    private BiConsumer<Request, String> gone = (request, id) -> {
    };
    private Map<String, Object> farewell = Map.of("message", "deleted");

    /** @param item the path of one object below the account, such as {@code 10dlc/Brand/{brand_id}/} */
    Resource(ObjectStore store, String item) {
        Matcher matcher = ITEM.matcher(item);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not the path of an object: " + item);
        }
        this.store = store;
        collection = matcher.group(1);
        variable = matcher.group(2);
        field = variable;
    }

    /** The id is called that in answers, if not as in the path. */
    Resource idField(String name) {
        field = name;
        return this;
    }

    Resource ids(Supplier<String> fresh) {
        ids = fresh;
        return this;
    }

    /** The ids are phone numbers, with or without a plus sign in the path. */
    Resource ofNumbers() {
        numbers = true;
        return this;
    }

    Resource paged(Page how) {
        page = how;
        return this;
    }

    /** One object stands under that key, and not flat in the answer. */
    Resource nested(String key) {
        single = key;
        return this;
    }

    /** What is taken and never shown. */
    Resource hides(String... fields) {
        hidden.addAll(List.of(fields));
        return this;
    }

    /** @param alsoTold which of the fields are in the answer to a creation */
    Resource made(Making more, String... alsoTold) {
        made = more;
        told = new LinkedHashSet<>(List.of(alsoTold));
        return this;
    }

    Resource changed(Making more) {
        changed = more;
        return this;
    }

    Resource gone(BiConsumer<Request, String> then) {
        gone = then;
        return this;
    }

    /** What the answer to a deletion says when it says something. */
    Resource farewell(Map<String, Object> words) {
        farewell = words;
        return this;
    }

    Filters filters() {
        return filters;
    }

    /** Routes what Plivo documents of it. */
    void route(DocumentedRoutes routes) {
        String item = collection + "{" + variable + "}/";
        routes.maybe("POST", collection, this::create).maybe("GET", collection, (request, status) -> list(request))
                .maybe("GET", item, (request, status) -> get(request)).maybe("POST", item, this::update)
                .maybe("PATCH", item, this::update).maybe("DELETE", item, this::delete);
    }

    /** Where in the store its objects are; the objects that the path leads through must be there. */
    String place(Request request) {
        StringBuilder place = new StringBuilder();
        Matcher matcher = VARIABLE.matcher(collection);
        while (matcher.find()) {
            String value = request.variable(matcher.group(1));
            matcher.appendReplacement(place, "");
            if (store.find(place.toString(), value).isEmpty()) {
                throw ApiError.notFound();
            }
            place.append(value);
        }
        return matcher.appendTail(place).toString();
    }

    String id(Request request) {
        String id = request.variable(variable);
        return numbers ? Address.key(id) : id;
    }

    Map<String, Object> find(Request request) {
        return store.find(place(request), id(request)).orElseThrow(ApiError::notFound);
    }

    Answer create(Request request, int status) {
        synchronized (store) {
            return put(request, ids.get(), status);
        }
    }

    /** The new object is where the path says. */
    Answer put(Request request, String id, int status) {
        synchronized (store) {
            String place = place(request);
            Map<String, Object> object = new LinkedHashMap<>();
            object.put(field, id);
            object.putAll(request.arguments().fields());
            object.putAll(made.fields(request, Map.copyOf(withoutNulls(object))));
            String key = object.get(field).toString();
            store.put(place, numbers ? Address.key(key) : key, object);
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("message", "created");
            answer.put(field, object.get(field));
            told.forEach(name -> answer.put(name, object.get(name)));
            return Answer.withApiId(status, answer);
        }
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> fields) {
        Map<String, Object> present = new LinkedHashMap<>(fields);
        present.values().removeIf(value -> value == null);
        return present;
    }

    Answer list(Request request) {
        List<Map<String, Object>> matching = store.all(place(request)).stream()
                .filter(object -> filters.match(object, request.queryFields())).toList();
        return page.answer(request, matching, object -> described(request, object));
    }

    Answer get(Request request) {
        Map<String, Object> object = described(request, find(request));
        return Answer.withApiId(200, single == null ? object : Map.of(single, object));
    }

    Map<String, Object> described(Request request, Map<String, Object> object) {
        Map<String, Object> shown = new LinkedHashMap<>(object);
        shown.keySet().removeAll(hidden);
        Object id = object.get(field);
        if (id != null) {
            shown.put("resource_uri", "/v1/Account/" + request.account() + "/" + place(request) + id + "/");
        }
        return shown;
    }

    Answer update(Request request, int status) {
        synchronized (store) {
            find(request);
            Map<String, Object> changes = new LinkedHashMap<>(request.arguments().fields());
            changes.putAll(changed.fields(request, Map.copyOf(withoutNulls(changes))));
            return change(request, status, changes, "changed");
        }
    }

    Answer change(Request request, int status, Map<String, ?> changes, String message) {
        synchronized (store) {
            Object id = find(request).getOrDefault(field, id(request));
            store.change(place(request), id(request), changes);
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("message", message);
            answer.put(field, id);
            return status == 204 ? Answer.noContent() : Answer.withApiId(status, answer);
        }
    }

    Answer delete(Request request, int status) {
        synchronized (store) {
            Object id = find(request).getOrDefault(field, id(request));
            gone.accept(request, id(request));
            store.remove(place(request), id(request));
            if (status == 204) {
                return Answer.noContent();
            }
            Map<String, Object> answer = new LinkedHashMap<>(farewell);
            if (!answer.containsKey("response")) {
                answer.put(field, id);
            }
            return Answer.withApiId(status, answer);
        }
    }
}
