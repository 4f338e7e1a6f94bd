package io.github.camelplivo.lists;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.camel.spi.IdempotentRepository;

/** Survives every crash, and sometimes refuses. */
final class SoakRepositoryTestSupport implements IdempotentRepository {

    private final Set<String> keys = new HashSet<>();
    private final Predicate<String> refuses;

    SoakRepositoryTestSupport(Predicate<String> refuses) {
        this.refuses = refuses;
    }

    private Set<String> keys(String key) {
        if (refuses.test(key)) {
            throw new IllegalStateException("no repository");
        }
        return keys;
    }

    @Override
    public boolean add(String key) {
        return keys(key).add(key);
    }

    @Override
    public boolean contains(String key) {
        return keys(key).contains(key);
    }

    @Override
    public boolean remove(String key) {
        return keys(key).remove(key);
    }

    @Override
    public boolean confirm(String key) {
        return true;
    }

    @Override
    public void clear() {
        keys.clear();
    }

    @Override
    public void start() {
    }

    @Override
    public void stop() {
    }
}
