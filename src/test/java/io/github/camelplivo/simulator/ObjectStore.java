package io.github.camelplivo.simulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON objects by where they are in the API: in a collection, such as {@code 10dlc/Brand/} or
 * {@code NumberPool/POOL/Number/}, and there by id. Its monitor guards whatever needs several steps.
 */
final class ObjectStore {

    private final Map<String, Map<String, Map<String, Object>>> collections = new LinkedHashMap<>();

    synchronized void put(String collection, String id, Map<String, Object> fields) {
        collections.computeIfAbsent(collection, none -> new LinkedHashMap<>())
                .put(id, Collections.unmodifiableMap(new LinkedHashMap<>(fields)));
    }

    synchronized Optional<Map<String, Object>> find(String collection, String id) {
        return Optional.ofNullable(in(collection).get(id));
    }

    /** Nothing happens when it is not there. */
    synchronized void change(String collection, String id, Map<String, ?> changes) {
        find(collection, id).ifPresent(object -> {
            Map<String, Object> changed = new LinkedHashMap<>(object);
            changed.putAll(changes);
            put(collection, id, changed);
        });
    }

    /** @return whether it was there */
    synchronized boolean remove(String collection, String id) {
        return in(collection).remove(id) != null;
    }

    /** The ids, those that came first in front. */
    synchronized List<String> ids(String collection) {
        return List.copyOf(in(collection).keySet());
    }

    /** The newest first. */
    synchronized List<Map<String, Object>> all(String collection) {
        List<Map<String, Object>> objects = new ArrayList<>(in(collection).values());
        Collections.reverse(objects);
        return objects;
    }

    /** Where there is something, with how many objects there are. */
    synchronized Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        collections.forEach((collection, objects) -> {
            if (!objects.isEmpty()) {
                sizes.put(collection, objects.size());
            }
        });
        return sizes;
    }

    private Map<String, Map<String, Object>> in(String collection) {
        return collections.getOrDefault(collection, new LinkedHashMap<>());
    }
}
