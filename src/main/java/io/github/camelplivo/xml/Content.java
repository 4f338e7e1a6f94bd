package io.github.camelplivo.xml;

import io.github.camelplivo.schema.Kind;

/** What stands between the tags of an element. */
sealed interface Content {

    /** Nothing. */
    record Nothing() implements Content {
    }

    /**
     * One value.
     *
     * @param kind    what it may be
     * @param meaning what it is called: the name of a parameter
     */
    record Value(Kind kind, String meaning) implements Content {
    }

    /** Elements that are of the type {@code type}, at least {@code least} of them. */
    record Children(Class<?> type, int least) implements Content {
    }

    /** Text and elements that are of the type {@code type}, in any order. */
    record Mixed(Class<?> type) implements Content {
    }
}
