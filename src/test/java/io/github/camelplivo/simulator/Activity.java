package io.github.camelplivo.simulator;

import java.util.Optional;

import io.github.camelplivo.simulator.Attendance.Leaving;

/** What a live leg is doing. */
sealed interface Activity {

    /** What it is doing, in one word. */
    String state();

    /** What it is doing; empty when that depends on who else is there. */
    default Optional<String> words() {
        return Optional.empty();
    }

    /** Whether that is worth telling also of a leg that talks. */
    default boolean remarkable() {
        return false;
    }

    /** The party presses keys; false when nothing waits for any. */
    default boolean press(String keys) {
        return false;
    }

    /** The party says something; false when nobody listens. */
    default boolean say(String words) {
        return false;
    }

    /** What else changes when the leg goes on with another document. */
    default void moved(Leg leg) {
    }

    /** What else changes when the leg ends. */
    default void ended(Leg leg) {
    }

    /** Nothing holds it: it hears silence until a document comes, or somebody hangs up. */
    record Silence() implements Activity {

        @Override
        public String state() {
            return "silent";
        }
    }

    /** Nobody has picked up yet; what is done when somebody does. */
    record Ringing(Runnable pickedUp) implements Activity {

        @Override
        public String state() {
            return "rings";
        }

        @Override
        public Optional<String> words() {
            return Optional.of("rings");
        }
    }

    /** It hears the destinations of its Dial ring. */
    record Dialling(Dial dial) implements Activity {

        @Override
        public String state() {
            return "calls";
        }

        @Override
        public Optional<String> words() {
            return Optional.of("calls " + String.join(", ", dial.rings()));
        }

        @Override
        public void moved(Leg leg) {
            dial.abandon();
        }

        @Override
        public void ended(Leg leg) {
            dial.abandon();
        }
    }

    /** It is asked to press keys. */
    record Prompted(Prompt prompt) implements Activity {

        @Override
        public String state() {
            return "asked";
        }

        @Override
        public Optional<String> words() {
            return Optional.of("is asked to press keys");
        }

        @Override
        public boolean press(String keys) {
            prompt.press(keys);
            return true;
        }

        @Override
        public boolean say(String words) {
            prompt.say(words);
            return true;
        }
    }

    /** Its party has picked up, and is asked to accept the call. */
    record Confirming(Confirmation confirmation) implements Activity {

        @Override
        public String state() {
            return "private";
        }

        @Override
        public Optional<String> words() {
            return Optional.of(confirmation.doing());
        }

        @Override
        public boolean press(String keys) {
            confirmation.press(keys);
            return true;
        }

        @Override
        public void moved(Leg leg) {
            confirmation.moved();
        }

        @Override
        public void ended(Leg leg) {
            confirmation.end();
        }
    }

    /** Its audio goes to a WebSocket, and its document goes on when that is closed. */
    record Streaming(KeptStream stream) implements Activity {

        @Override
        public String state() {
            return "streams";
        }

        @Override
        public Optional<String> words() {
            return Optional.of(stream.doing());
        }
    }

    /** It is one end of a Dial. */
    record Bridged(Leg other) implements Activity {

        @Override
        public String state() {
            return "talks";
        }

        @Override
        public void moved(Leg leg) {
            other.isLeftBy(leg);
        }

        @Override
        public void ended(Leg leg) {
            other.loses(leg);
        }
    }

    /** It is where legs meet by name. */
    record InRoom(Attendance attendance) implements Activity {

        @Override
        public String state() {
            return attendance.state();
        }

        @Override
        public Optional<String> words() {
            return Optional.of(attendance.doing());
        }

        @Override
        public boolean press(String keys) {
            attendance.press(keys);
            return true;
        }

        @Override
        public boolean remarkable() {
            return attendance.remarkable();
        }

        @Override
        public void moved(Leg leg) {
            attendance.left(Leaving.TRANSFER);
        }

        @Override
        public void ended(Leg leg) {
            attendance.left(Leaving.HANGUP);
        }
    }

    /** It has come to the end of a document that ends with Speak, Play or Wait. */
    record Hearing(Verb verb) implements Activity {

        @Override
        public String state() {
            return "hears";
        }

        @Override
        public Optional<String> words() {
            return Optional.of(verb.doing());
        }
    }
}
