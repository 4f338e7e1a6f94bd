package io.github.camelplivo.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import io.github.camelplivo.schema.Kind;

/**
 * One row of the table: all there is to know of an element of Plivo XML. Immutable; the methods that add a word return
 * a new row.
 */
final class ElementRow {

    /** A rule over several parts of an element. {@code words} say it, {@code holds} checks it. */
    record Rule(String words, Predicate<Body> holds, boolean binding) {
    }

    /** What is said of an element; changed only while a copy of it is made. */
    private static final class Said implements Cloneable {

        private final String name;
        private final List<Class<?>> types;
        private String sentence = "";
        private String page = "";
        private Content content = new Content.Nothing();
        private Map<String, Attribute> attributes = Map.of();
        private List<Rule> rules = List.of();
        private List<String> foreignNames = List.of();

        private Said(String name, List<Class<?>> types) {
            this.name = name;
            this.types = types;
        }

        private Said copy() {
            try {
                return (Said) clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private final Said said;

    private ElementRow(Said said) {
        this.said = said;
    }

    private ElementRow with(Consumer<Said> word) {
        Said to = said.copy();
        word.accept(to);
        return new ElementRow(to);
    }

    /** An element that is of some types: what decides where it may stand. */
    static ElementRow element(String name, Class<?>... types) {
        return new ElementRow(new Said(name, List.of(types)));
    }

    /** What the element does, a sentence. */
    ElementRow does(String what) {
        return with(to -> to.sentence = what);
    }

    /** The page of Plivo's documentation that says so. */
    ElementRow page(String url) {
        return with(to -> to.page = url);
    }

    private ElementRow content(Content held) {
        return with(to -> to.content = held);
    }

    ElementRow holdsValue(Kind kind, String called) {
        return content(new Content.Value(kind, called));
    }

    ElementRow holdsText(String called) {
        return holdsValue(new Kind.Words(1, Integer.MAX_VALUE), called);
    }

    ElementRow holdsAny(Class<?> type) {
        return content(new Content.Children(type, 0));
    }

    ElementRow holdsSome(Class<?> type) {
        return content(new Content.Children(type, 1));
    }

    ElementRow holdsTextAnd(Class<?> type) {
        return content(new Content.Mixed(type));
    }

    ElementRow takes(Attribute... all) {
        Map<String, Attribute> byName = new LinkedHashMap<>();
        for (Attribute attribute : all) {
            byName.put(attribute.name(), attribute);
        }
        return with(to -> to.attributes = byName);
    }

    /** A rule that no single attribute can tell. */
    ElementRow must(String words, Predicate<Body> holds) {
        List<Rule> more = new ArrayList<>(said.rules);
        more.add(new Rule(words, holds, true));
        return with(to -> to.rules = List.copyOf(more));
    }

    /** What is worth a warning: Plivo takes the document, but the call does not go as its author expects. */
    ElementRow should(String words, Predicate<Body> holds) {
        List<Rule> more = new ArrayList<>(said.rules);
        more.add(new Rule(words, holds, false));
        return with(to -> to.rules = List.copyOf(more));
    }

    /** What others call it: a name that is often written by mistake. */
    ElementRow elsewhereCalled(String... names) {
        return with(to -> to.foreignNames = List.of(names));
    }

    String name() {
        return said.name;
    }

    String sentence() {
        return said.sentence;
    }

    /** The page of Plivo's documentation, if there is one of its own. */
    Optional<String> page() {
        return said.page.isEmpty() ? Optional.empty() : Optional.of(said.page);
    }

    List<Class<?>> types() {
        return said.types;
    }

    Content content() {
        return said.content;
    }

    /** The attributes by name, in the order in which they are written. */
    Map<String, Attribute> attributes() {
        return said.attributes;
    }

    List<Rule> rules() {
        return said.rules;
    }

    List<String> foreignNames() {
        return said.foreignNames;
    }

    /** Whether the element is of a type that another one may hold. */
    boolean is(Class<?> type) {
        for (Class<?> one : said.types) {
            if (type.isAssignableFrom(one)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element of that row may stand in this one. */
    boolean mayHold(ElementRow child) {
        if (said.content instanceof Content.Children children) {
            return child.is(children.type());
        }
        return said.content instanceof Content.Mixed mixed && child.is(mixed.type());
    }

    /** What may stand in this element, in words. */
    String allowedContent() {
        if (said.content instanceof Content.Value value) {
            return value.kind().allowed();
        }
        String elements = String.join(", ", Grammar.all().stream().filter(this::mayHold).map(ElementRow::name).toList());
        if (said.content instanceof Content.Mixed) {
            return "text, " + elements;
        }
        return said.content instanceof Content.Nothing ? "nothing" : elements;
    }

    /** The value in the form that goes into the document. */
    String check(Attribute attribute, String value) {
        try {
            return attribute.kind().check(Characters.inAttribute(value)).toString();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(said.name + " " + attribute.name() + " " + e.getMessage());
        }
    }

    @Override
    public String toString() {
        return said.name;
    }
}
