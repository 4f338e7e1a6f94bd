package io.github.camelplivo.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelplivo.api.Headers;
import io.github.camelplivo.api.Layer;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Row;
import io.github.camelplivo.schema.Names;

/**
 * The table with the layers of the component over it. An index tells which resource an operation is of, so that rows
 * are read only when they are used. Safe for concurrent use.
 */
public final class Operations {

    /** Written from the rows: resource=operation operation ... */
    public static final String INDEX = "/META-INF/io/github/camelplivo/operations.properties";

    private static final int MOST = 12;

    private final Map<String, Resource> resources;
    private final Map<String, Layer> layers;
    private final Map<String, Operation> operations = new ConcurrentHashMap<>();

    public Operations(List<Layer> layers) {
        this(layers, index());
    }

    private Operations(List<Layer> layers, Map<String, Resource> resources) {
        this.layers = layers.stream().collect(Collectors.toUnmodifiableMap(Layer::operation, layer -> layer));
        this.resources = withOwn(layers, resources);
    }

    /** An operation of a layer's own is beside that whose row it is laid over. */
    private static Map<String, Resource> withOwn(List<Layer> layers, Map<String, Resource> resources) {
        Map<String, Resource> all = new LinkedHashMap<>();
        resources.forEach((name, resource) -> {
            all.put(name, resource);
            layers.stream().filter(layer -> layer.base().equals(name)).forEach(layer -> all.put(layer.operation(), resource));
        });
        return Collections.unmodifiableMap(all);
    }

    /** Of the rows themselves, without the index that is written from them. */
    public static Operations ofRows(List<Layer> layers) {
        Map<String, Resource> all = new LinkedHashMap<>();
        for (Resource resource : Resource.values()) {
            resource.rows().forEach(row -> all.put(row.name(), resource));
        }
        return new Operations(layers, all);
    }

    private static Map<String, Resource> index() {
        Properties lines = new Properties();
        try (InputStream in = Operations.class.getResourceAsStream(INDEX)) {
            lines.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Resource> all = new LinkedHashMap<>();
        for (Resource resource : Resource.values()) {
            Arrays.stream(lines.getProperty(resource.name(), "").split(" ")).filter(name -> !name.isEmpty())
                    .forEach(name -> all.put(name, resource));
        }
        return all;
    }

    /** The names of all operations, in the order of the table. */
    public Set<String> names() {
        return resources.keySet();
    }

    /** All operations, in the order of the table. This reads all rows. */
    public List<Operation> all() {
        return names().stream().map(this::named).toList();
    }

    /** The operations of a resource. */
    public Stream<Operation> of(Resource resource) {
        return resources.entrySet().stream().filter(entry -> entry.getValue() == resource).map(Map.Entry::getKey)
                .map(this::named);
    }

    /** The operation of that name, if there is one. */
    public Optional<Operation> find(String name) {
        Operation known = operations.get(name);
        if (known == null && resources.containsKey(name)) {
            known = operations.computeIfAbsent(name, this::made);
        }
        return Optional.ofNullable(known);
    }

    private Operation made(String name) {
        Layer layer = layers.get(name);
        String base = layer == null ? name : layer.base();
        Row row = resources.get(name).rows().stream().filter(each -> each.name().equals(base)).findFirst().orElseThrow();
        return new Operation(layer == null ? row : layer.over(row));
    }

    /**
     * The operation of that name.
     *
     * @throws IllegalArgumentException when there is none, with the nearest name
     */
    public Operation named(String name) {
        return find(name).orElseThrow(() -> {
            String meant = Names.nearest(name, names()).map(near -> "; did you mean " + near + "?").orElse("");
            return new IllegalArgumentException(
                    "Plivo has no operation " + Names.shortened(name) + meant + " (" + alike(name) + ")");
        });
    }

    /** The names that share the most words, in any order; nobody reads all names. */
    private String alike(String name) {
        Set<String> words = new HashSet<>(Arrays.asList(Names.shortened(name).toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
        List<String> alike = names().stream().filter(each -> shared(each, words) > 0)
                .sorted(Comparator.comparing((String each) -> -shared(each, words))).limit(MOST).toList();
        return alike.isEmpty()
                ? "there are " + names().size() + ", such as " + names().stream().limit(MOST).collect(Collectors.joining(", "))
                : "there are " + String.join(", ", alike);
    }

    private static long shared(String name, Set<String> words) {
        return Arrays.stream(name.split("-")).filter(words::contains).count();
    }

    /** The headers of parameters, of all operations that may have the given one. */
    public Set<String> headersLike(String header) {
        return names().stream().filter(name -> Headers.mayBeOf(header, name)).map(this::named)
                .flatMap(operation -> operation.parameters().stream()).map(Parameter::header).filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
