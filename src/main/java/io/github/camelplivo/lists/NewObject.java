package io.github.camelplivo.lists;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;

/**
 * An object of a list that was not told before.
 *
 * @param key    what it is remembered by: {@code call-list:} and its id
 * @param id     Plivo's id of it
 * @param time   what puts it in order; null where Plivo tells none that can be read
 * @param fields the object
 */
public record NewObject(String key, String id, Instant time, Map<String, Object> fields) {

    /** The oldest first. */
    static final Comparator<NewObject> ORDER = Comparator
            .comparing(NewObject::time, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(NewObject::key);

    /** Names the object only: its fields hold phone numbers. */
    @Override
    public String toString() {
        return key;
    }
}
