package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of a document: what a leg is to do. */
record Verb(String name, String text, Map<String, String> attributes, List<Verb> children) {

    String attribute(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    /** An attribute that is a number of seconds; empty when there is none. */
    Optional<Duration> seconds(String attribute) {
        return Optional.of(attribute(attribute, "")).filter(value -> value.matches("[1-9][0-9]{0,5}"))
                .map(Long::valueOf).map(Duration::ofSeconds);
    }

    /** The children that a Dial may call. */
    List<String> destinations() {
        return children.stream()
                .filter(child -> child.name().equals("Number") || child.name().equals("User"))
                .map(Verb::text)
                .toList();
    }

    /** What a leg that obeys it is doing. */
    String doing() {
        return switch (name) {
            case "Speak" -> "hears \"" + text + "\"";
            case "Wait" -> "waits " + seconds();
            default -> "hears " + text;
        };
    }

    private String seconds() {
        return attribute("length", "1") + " s";
    }

    @Override
    public String toString() {
        return name.equals("Wait") ? name + ": " + seconds() : text.isEmpty() ? name : name + ": " + text;
    }
}
