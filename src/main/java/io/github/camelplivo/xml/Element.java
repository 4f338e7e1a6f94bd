package io.github.camelplivo.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a Plivo XML document. Immutable: a method that sets an attribute returns a new element. Two elements
 * are equal when the same would be written.
 * <p>
 * An attribute that is not set is not written; Plivo then takes its default. A value that an attribute cannot have is
 * refused with an {@link IllegalArgumentException} that names the element, the attribute and what is allowed, and never
 * repeats the value.
 *
 * @param <E> the element itself
 */
public abstract non-sealed class Element<E extends Element<E>> implements Node {

    private final Body body;

    Element(Body body) {
        this.body = body;
    }

    /** This element, made of something else. */
    abstract E of(Body other);

    final E with(String attribute, Object value) {
        return of(body.with(attribute, value));
    }

    final E withAll(String attribute, Object... values) {
        return of(body.withAll(attribute, values));
    }

    final Body body() {
        return body;
    }

    /** {@return the name in the document: {@code Dial}} */
    public final String name() {
        return body.row().name();
    }

    /** {@return the attributes that are set, in the form and the order in which they are written} */
    public final Map<String, String> attributes() {
        Map<String, String> inOrder = new LinkedHashMap<>();
        for (String name : body.row().attributes().keySet()) {
            if (body.has(name)) {
                inOrder.put(name, body.attributes().get(name));
            }
        }
        return inOrder;
    }

    /**
     * The value of an attribute.
     *
     * @param  attribute its name in the document
     * @return           the value as it is written; empty when it is not set
     */
    public final Optional<String> attribute(String attribute) {
        return Optional.ofNullable(body.attributes().get(attribute));
    }

    /** {@return what stands between the tags, in order} */
    public final List<Node> content() {
        return body.content();
    }

    /** {@return the elements between the tags, in order} */
    public final List<Element<?>> elements() {
        return body.elements();
    }

    /** {@return all the text between the tags, that of inner elements too} */
    public final String text() {
        return body.text();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Element<?> element && body.equals(element.body);
    }

    @Override
    public final int hashCode() {
        return body.hashCode();
    }

    /** {@return the names, but no values, which may be phone numbers} */
    @Override
    public final String toString() {
        StringBuilder names = new StringBuilder("<").append(name());
        attributes().keySet().forEach(attribute -> names.append(' ').append(attribute));
        names.append('>');
        elements().forEach(names::append);
        return names.toString();
    }
}
