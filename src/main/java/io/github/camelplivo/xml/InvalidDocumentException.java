package io.github.camelplivo.xml;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document that Plivo would not obey as it is meant. Tells everything that is wrong with it, and no value of it.
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

    /** {@return what is wrong, each in a sentence: where it is, what is allowed, what may have been meant} */
    public List<String> problems() {
        return problems;
    }
}
