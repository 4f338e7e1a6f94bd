package io.github.camelplivo.monitor;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Cells by a name and a word of an enum, made when they are first asked for. Safe for concurrent use. */
final class Cells<E extends Enum<E>, V> {

    private final E[] columns;
    private final BiFunction<String, E, V> cell;
    private final ConcurrentMap<String, AtomicReferenceArray<V>> rows = new ConcurrentHashMap<>();

    /** @param cell makes a cell; may be called twice for one when two threads ask at a time */
    Cells(Class<E> columns, BiFunction<String, E, V> cell) {
        this.columns = columns.getEnumConstants();
        this.cell = cell;
    }

    V at(String row, E column) {
        AtomicReferenceArray<V> cells = rows.computeIfAbsent(row, name -> new AtomicReferenceArray<>(columns.length));
        V value = cells.get(column.ordinal());
        if (value == null) {
            cells.compareAndSet(column.ordinal(), null, cell.apply(row, column));
            value = cells.get(column.ordinal());
        }
        return value;
    }

    /** The cells that there are. */
    <T> Map<String, Map<E, T>> read(Function<V, T> value) {
        Map<String, Map<E, T>> all = new TreeMap<>();
        rows.forEach((row, cells) -> {
            Map<E, T> values = new EnumMap<>(columns[0].getDeclaringClass());
            for (E column : columns) {
                V there = cells.get(column.ordinal());
                if (there != null) {
                    values.put(column, value.apply(there));
                }
            }
            all.put(row, values);
        });
        return all;
    }
}
