package io.github.camelplivo.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final String name;
    private final String sentence;
    private final String page;
    private final List<Class<?>> types;
    private final Content content;
    private final Map<String, Attribute> attributes;
    private final List<Rule> rules;
    private final List<String> foreignNames;

    private ElementRow(String name, String sentence, String page, List<Class<?>> types, Content content,
                       Map<String, Attribute> attributes, List<Rule> rules, List<String> foreignNames) {
        this.name = name;
        this.sentence = sentence;
        this.page = page;
        this.types = types;
        this.content = content;
        this.attributes = attributes;
        this.rules = rules;
        this.foreignNames = foreignNames;
    }

    /** An element that is of some types: what decides where it may stand. */
    static ElementRow element(String name, Class<?>... types) {
        return new ElementRow(name, "", "", List.of(types), new Content.Nothing(), Map.of(), List.of(), List.of());
    }

    /** What the element does, a sentence. */
    ElementRow does(String what) {
        return new ElementRow(name, what, page, types, content, attributes, rules, foreignNames);
    }

    /** The page of Plivo's documentation that says so. */
    ElementRow page(String url) {
        return new ElementRow(name, sentence, url, types, content, attributes, rules, foreignNames);
    }

    private ElementRow content(Content held) {
        return new ElementRow(name, sentence, page, types, held, attributes, rules, foreignNames);
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
        return new ElementRow(name, sentence, page, types, content, byName, rules, foreignNames);
    }

    /** A rule that no single attribute can tell. */
    ElementRow must(String words, Predicate<Body> holds) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(new Rule(words, holds, true));
        return new ElementRow(name, sentence, page, types, content, attributes, List.copyOf(more), foreignNames);
    }

    /** What is worth a warning: Plivo takes the document, but the call does not go as its author expects. */
    ElementRow should(String words, Predicate<Body> holds) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(new Rule(words, holds, false));
        return new ElementRow(name, sentence, page, types, content, attributes, List.copyOf(more), foreignNames);
    }

    /** What others call it: a name that is often written by mistake. */
    ElementRow elsewhereCalled(String... names) {
        return new ElementRow(name, sentence, page, types, content, attributes, rules, List.of(names));
    }

    String name() {
        return name;
    }

    String sentence() {
        return sentence;
    }

    /** The page of Plivo's documentation, if there is one of its own. */
    Optional<String> page() {
        return page.isEmpty() ? Optional.empty() : Optional.of(page);
    }

    List<Class<?>> types() {
        return types;
    }

    Content content() {
        return content;
    }

    /** The attributes by name, in the order in which they are written. */
    Map<String, Attribute> attributes() {
        return attributes;
    }

    List<Rule> rules() {
        return rules;
    }

    List<String> foreignNames() {
        return foreignNames;
    }

    /** Whether the element is of a type that another one may hold. */
    boolean is(Class<?> type) {
        for (Class<?> one : types) {
            if (type.isAssignableFrom(one)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element of that row may stand in this one. */
    boolean mayHold(ElementRow child) {
        if (content instanceof Content.Children children) {
            return child.is(children.type());
        }
        return content instanceof Content.Mixed mixed && child.is(mixed.type());
    }

    /** What may stand in this element, in words. */
    String allowedContent() {
        if (content instanceof Content.Value value) {
            return value.kind().allowed();
        }
        String elements = String.join(", ", Grammar.all().stream().filter(this::mayHold).map(ElementRow::name).toList());
        if (content instanceof Content.Mixed) {
            return "text, " + elements;
        }
        return content instanceof Content.Nothing ? "nothing" : elements;
    }

    /** The value in the form that goes into the document. */
    String check(Attribute attribute, String value) {
        try {
            return attribute.kind().check(Characters.inAttribute(value)).toString();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " " + attribute.name() + " " + e.getMessage());
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
