package io.github.camelplivo.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.camelplivo.schema.ListOf;

/**
 * What an element is made of. Each value is checked against the row as it comes in; {@link #problems()} checks what
 * only the whole element can show.
 *
 * @param row        what the element is
 * @param attributes the attributes that are there, in the form that goes into the document
 * @param content    what stands between the tags; neither text is empty, nor do two stand side by side
 */
record Body(ElementRow row, Map<String, String> attributes, List<Node> content) {

    /** Deeper than any document that people write; a guard for what walks down the elements. */
    static final int DEEPEST = 30;

    Body {
        attributes = Map.copyOf(attributes);
        content = List.copyOf(content);
        if (depth(content) >= DEEPEST) {
            throw new IllegalArgumentException(row + " is nested more than " + DEEPEST + " deep");
        }
    }

    static Body of(String element) {
        return new Body(Grammar.row(element), Map.of(), List.of());
    }

    Body with(String attribute, Object value) {
        Attribute known = row.attributes().get(attribute);
        if (value == null) {
            throw new IllegalArgumentException(row + " " + attribute + " must not be null; leave it out instead");
        }
        Map<String, String> more = new HashMap<>(attributes);
        more.put(attribute, row.check(known, value.toString()));
        return new Body(row, more, content);
    }

    /** With several values, which the document joins. */
    Body withAll(String attribute, Object... values) {
        ListOf list = (ListOf) row.attributes().get(attribute).kind();
        return with(attribute, String.join(list.separator(), Stream.of(values).map(String::valueOf).toList()));
    }

    /** With that text between the tags. */
    Body holding(String text) {
        try {
            Text legal = new Text(text);
            return holding(List.of(row.content() instanceof Content.Value value
                    ? new Text(value.kind().check(legal.text()).toString()) : legal));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the text of " + row + " " + e.getMessage());
        }
    }

    /** With at least one part between the tags. */
    Body holdingAll(Object first, Object[] more) {
        List<Object> all = new ArrayList<>(more.length + 1);
        all.add(first);
        all.addAll(Arrays.asList(more));
        return holding(all);
    }

    /** With these parts between the tags. */
    Body holding(Collection<?> parts) {
        List<Node> nodes = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            if (part instanceof Text piece) {
                text.append(piece.text());
            } else if (part instanceof Element<?> element) {
                flush(text, nodes);
                nodes.add(element);
            } else {
                throw new IllegalArgumentException(
                        row + " must hold " + row.allowedContent() + ", nothing of another's making");
            }
        }
        flush(text, nodes);
        return new Body(row, attributes, nodes);
    }

    private static void flush(StringBuilder text, List<Node> nodes) {
        if (!text.isEmpty()) {
            nodes.add(new Text(text.toString()));
            text.setLength(0);
        }
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    boolean has(String attribute, String value) {
        return value.equals(attributes.get(attribute));
    }

    List<Element<?>> elements() {
        List<Element<?>> elements = new ArrayList<>();
        for (Node node : content) {
            if (node instanceof Element<?> element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** All the text in it, that of its elements too. */
    String text() {
        StringBuilder text = new StringBuilder();
        content.forEach(node -> text.append(node instanceof Text piece ? piece.text() : ((Element<?>) node).text()));
        return text.toString();
    }

    /** What is wrong with the element as a whole: what is missing, and the rules that it breaks. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (Attribute attribute : row.attributes().values()) {
            if (attribute.required() && !has(attribute.name())) {
                problems.add(missing(attribute));
            }
        }
        missingContent().ifPresent(problems::add);
        problems.addAll(broken(true));
        return problems;
    }

    /** The rules that it breaks. */
    List<String> broken(boolean binding) {
        List<String> broken = new ArrayList<>();
        for (ElementRow.Rule rule : row.rules()) {
            if (rule.binding() == binding && !rule.holds().test(this)) {
                broken.add(row + ": " + rule.words());
            }
        }
        return broken;
    }

    String missing(Attribute attribute) {
        return row + " " + attribute.name() + " is missing; it must be " + attribute.kind().allowed();
    }

    private Optional<String> missingContent() {
        boolean missing = row.content() instanceof Content.Value && content.isEmpty()
                || row.content() instanceof Content.Children children && content.size() < children.least();
        return missing ? Optional.of(row + " is empty; it must hold " + row.allowedContent()) : Optional.empty();
    }

    private static int depth(List<Node> content) {
        int deepest = 0;
        for (Node node : content) {
            if (node instanceof Element<?> element) {
                deepest = Math.max(deepest, 1 + depth(element.body().content()));
            }
        }
        return deepest;
    }
}
