package io.github.camelplivo.message;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

import io.github.camelplivo.api.Headers;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.Printable;
import io.github.camelplivo.schema.Names;
import io.github.camelplivo.table.Operations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Warns, once each, of headers that look like the component's and are not: a mistyped one has no effect, and nothing
 * else says so. Safe for concurrent use.
 */
public final class UnknownHeaders {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownHeaders.class);
    /** A message may bring any number of names. */
    private static final int MOST = 100;

    private final Operations operations;
    /** Those of the component, and those of other operations that messages have brought. */
    private final Set<String> known = new ConcurrentSkipListSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    /** @param others headers of the component that are no parameter of an operation */
    public UnknownHeaders(Operations operations, Collection<String> others) {
        this.operations = operations;
        known.add(ResponseWriter.API_ID);
        known.add(ResponseWriter.REQUEST_ID);
        known.add(ResponseWriter.PARTIAL);
        known.addAll(Headers.travelling());
        known.addAll(others);
    }

    void warnOf(String name, Operation operation) {
        if (known.contains(name) || warned.size() >= MOST || warned.contains(name.toLowerCase(Locale.ROOT))) {
            return;
        }
        // Left over from another operation, most likely, whose rows are read now.
        Set<String> alike = operations.headersLike(name);
        if (alike.stream().anyMatch(name::equalsIgnoreCase)) {
            known.add(name);
            return;
        }
        if (warned.add(name.toLowerCase(Locale.ROOT))) {
            // Of names that are equally near, one of this operation.
            Set<String> near = new LinkedHashSet<>();
            operation.parameters().stream().map(Parameter::header).filter(Objects::nonNull).forEach(near::add);
            near.addAll(alike);
            near.addAll(known);
            LOG.warn("The header {} is not known to any operation of Plivo and has no effect{} Logged once.",
                    Printable.of(name),
                    Names.nearest(name, near).map(nearest -> "; did you mean " + nearest + "?").orElse("."));
        }
    }
}
