package io.github.camelplivo.simulator;

import java.util.Optional;

/** What a live leg is doing. */
sealed interface Activity {

    /** What it is doing; empty when that depends on who else is there. */
    default Optional<String> words() {
        return Optional.empty();
    }

    /** Whether that is worth telling also of a leg that talks. */
    default boolean remarkable() {
        return false;
    }

    /** Nothing holds it: it hears silence until a document comes, or somebody hangs up. */
    record Silence() implements Activity {
    }

    /** Nobody has picked up yet; what is done when somebody does. */
    record Ringing(Runnable pickedUp) implements Activity {

        @Override
        public Optional<String> words() {
            return Optional.of("rings");
        }
    }

    /** It hears the destinations of its Dial ring. */
    record Dialling(Dial dial) implements Activity {

        @Override
        public Optional<String> words() {
            return Optional.of("calls " + String.join(", ", dial.rings()));
        }
    }

    /** It is asked to press keys. */
    record Prompted(Prompt prompt) implements Activity {

        @Override
        public Optional<String> words() {
            return Optional.of("is asked to press keys");
        }
    }

    /** It is one end of a Dial. */
    record Bridged(Leg other) implements Activity {
    }

    /** It is where legs meet by name. */
    record InRoom(Attendance attendance) implements Activity {

        @Override
        public Optional<String> words() {
            return Optional.of(attendance.doing());
        }

        @Override
        public boolean remarkable() {
            return attendance.remarkable();
        }
    }

    /** It has come to the end of a document that ends with Speak, Play or Wait. */
    record Hearing(Verb verb) implements Activity {

        @Override
        public Optional<String> words() {
            return Optional.of(verb.doing());
        }
    }
}
