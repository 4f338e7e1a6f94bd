package io.github.camelplivo.api;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table: every operation that the component knows. */
public final class Operations {

    private static final Map<String, Operation> BY_NAME
            = byName(List.of(Calls.ROWS, Phlos.ROWS, Applications.ROWS, Accounts.ROWS));

    private Operations() {
    }

    private static Map<String, Operation> byName(List<List<Operation>> resources) {
        Map<String, Operation> byName = new LinkedHashMap<>();
        resources.stream().flatMap(List::stream).forEach(row -> byName.put(row.name(), row));
        return Collections.unmodifiableMap(byName);
    }

    /** All rows, in the order of the table. */
    public static Collection<Operation> all() {
        return BY_NAME.values();
    }

    /** The operation of that name, if there is one. */
    public static Optional<Operation> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The operation of that name.
     *
     * @throws IllegalArgumentException when there is none, with the nearest name and all names
     */
    public static Operation named(String name) {
        Operation operation = BY_NAME.get(name);
        if (operation == null) {
            String nearest = Names.nearest(name, BY_NAME.keySet()).map(near -> "; did you mean " + near + "?").orElse("");
            throw new IllegalArgumentException(
                    "Plivo has no operation " + name + nearest + " (there are " + String.join(", ", BY_NAME.keySet()) + ")");
        }
        return operation;
    }
}
