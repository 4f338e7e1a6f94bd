package io.github.camelplivo.xml;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document that Plivo would not execute as its author intends. The message names all problems, and quotes no value of
 * the document.
 *
 * @serial exclude
 */
public class InvalidDocumentException extends IllegalArgumentException {

    private static final int MOST_TOLD = 20;

    private final List<String> problems;

    InvalidDocumentException(List<String> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<String> problems) {
        String told = problems.stream().limit(MOST_TOLD).collect(Collectors.joining("; "));
        return "Plivo XML with " + (problems.size() == 1 ? "a problem: " : problems.size() + " problems: ") + told
               + (problems.size() > MOST_TOLD ? "; and " + (problems.size() - MOST_TOLD) + " more" : "");
    }

    /** {@return the problems, one sentence each: where it is, what is allowed, what was probably meant} */
    public List<String> problems() {
        return problems;
    }
}
