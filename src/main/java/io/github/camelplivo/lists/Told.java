package io.github.camelplivo.lists;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.camel.spi.IdempotentRepository;

/** Which objects were told, in memory and in the repository, and which are on their way. Safe for concurrent use. */
final class Told {

    private final IdempotentRepository repository;
    /** Those that a look may still find, by key, and when they appeared. */
    private final Map<String, Instant> told = new HashMap<>();
    /** Those that the repository did not take yet. */
    private final Set<String> unsaved = new HashSet<>();
    /** Those that were found and are not told, by key, and when they appeared. */
    private final Map<String, Instant> found = new HashMap<>();
    /** Those among them that are taken at present. */
    private final Set<String> taken = new HashSet<>();

    /** @param repository null for the memory */
    Told(IdempotentRepository repository) {
        this.repository = repository;
    }

    /** What the repository did not take is given to it again. */
    synchronized void save() {
        for (Iterator<String> keys = unsaved.iterator(); keys.hasNext(); keys.remove()) {
            repository.add(keys.next());
        }
    }

    /** Whether the object was not told, and is not taken. */
    synchronized boolean isFree(NewObject object) {
        if (taken.contains(object.key()) || told.containsKey(object.key())) {
            return false;
        }
        if (repository != null && repository.contains(object.key())) {
            told.put(object.key(), appeared(object));
            return false;
        }
        return true;
    }

    synchronized void find(NewObject object) {
        found.put(object.key(), appeared(object));
    }

    synchronized void take(NewObject object) {
        taken.add(object.key());
    }

    synchronized void giveBack(NewObject object) {
        taken.remove(object.key());
    }

    /** @throws RuntimeException when the repository does not take it; it is told nevertheless */
    synchronized void tell(NewObject object) {
        told.put(object.key(), appeared(object));
        found.remove(object.key());
        taken.remove(object.key());
        if (repository != null) {
            unsaved.add(object.key());
            save();
        }
    }

    /** When the first of those appeared that were found and not told. */
    synchronized Optional<Instant> firstUntold() {
        return found.values().stream().min(Instant::compareTo);
    }

    /**
     * No look finds any more what appeared before that time, and Plivo no longer has what appeared before the history:
     * it may have failed until then, or may have been deleted.
     */
    synchronized void forget(Instant before, Instant history) {
        told.values().removeIf(appeared -> appeared.isBefore(before));
        found.entrySet().removeIf(each -> each.getValue().isBefore(history) && !taken.contains(each.getKey()));
    }

    /** An object without a time is found by every look. */
    private static Instant appeared(NewObject object) {
        return object.time() == null ? Instant.MAX : object.time();
    }
}
