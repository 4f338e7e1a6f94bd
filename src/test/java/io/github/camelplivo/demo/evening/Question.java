package io.github.camelplivo.demo.evening;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something that Plivo's pages leave open. Immutable.
 *
 * @param text   the question
 * @param enough whether what has come in answers it; if not, more is waited for
 * @param answer what a trial says
 */
record Question(String text, Predicate<List<Arrival>> enough, Function<Trial, String> answer) {

    static final String NOT_TRIED = "not tried";

    /** A question that nothing has to be waited for. */
    static Question of(String text, Function<Trial, String> answer) {
        return new Question(text, arrivals -> true, answer);
    }
}
