package io.github.camelplivo.demo.evening;

import java.util.List;

import io.github.camelplivo.demo.evening.Arrival.What;

/**
 * Something to try with two phones. Immutable.
 *
 * @param title      in a few words
 * @param task       what the person is to do
 * @param afterwards what is to be done after the outcome; null for nothing
 * @param cost       what Plivo charges for besides the caller's call
 * @param expected   the outcome that should come of it
 * @param how        how the transfer is made
 * @param questions  what it answers
 */
record Experiment(
        String title, String task, String afterwards, String cost, String expected, How how, List<Question> questions) {

    private static final String UNANSWERED = "a try to reach the agent's phone, which is mostly free when nobody takes it";
    private static final String ANSWERED = "a call to the agent's phone, for as long as you let it last";
    private static final String END = "Now hang up the agent's phone.";
    private static final String TAKE
            = "When the agent's phone rings, take the call, and stay on the line until you are told more.";
    private static final String DECLINE = "When the agent's phone rings, decline the call.";

    /**
     * How a transfer is made. Immutable.
     *
     * @param toNobody whether to an address that nobody has, and not to the agent
     * @param refusing what is turned away when it comes first; null for nothing
     * @param times    how often the same message is sent
     */
    record How(boolean toNobody, What refusing, int times) {

        static final How PLAINLY = new How(false, null, 1);
    }

    /** Those that leave the caller on the line come first: they share a call. */
    static final List<Experiment> ALL = List.of(
            new Experiment(
                    "The agent declines", DECLINE, null, UNANSWERED, "REJECTED", How.PLAINLY, List.of(Questions.DECLINED)),
            new Experiment(
                    "An address that nobody has", "No phone rings: the transfer goes to an address at Plivo that nobody has.",
                    null, "nothing", "UNREACHABLE", new How(true, null, 1), List.of(Questions.NO_LEG)),
            new Experiment(
                    "The document is lost once", DECLINE + " It may not ring at all.", null, UNANSWERED, "REJECTED",
                    new How(false, What.DOCUMENT, 1), List.of(Questions.DOCUMENT_AGAIN)),
            new Experiment(
                    "The caller leaves while it rings",
                    "When the agent's phone rings, do not take the call: hang up the caller's phone while it rings.", null,
                    UNANSWERED, "CALLER_GONE", How.PLAINLY, List.of(Questions.CALLER_LEAVES)),
            new Experiment(
                    "The agent picks up", TAKE, END, ANSWERED, "ANSWERED", How.PLAINLY,
                    List.of(Questions.CONNECTED, Questions.RECORD, Questions.PARENT)),
            new Experiment(
                    "Reports are lost once", TAKE, END, ANSWERED, "ANSWERED", new How(false, What.EVENT, 1),
                    List.of(Questions.REPORT_AGAIN)),
            new Experiment(
                    "The same message comes twice", TAKE, END, ANSWERED, "ANSWERED", new How(false, null, 2),
                    List.of(Questions.ONCE)));

    /** Whether the record of its leg is to be found. */
    boolean looksForRecord() {
        return questions.contains(Questions.RECORD);
    }

    boolean isEnough(List<Arrival> arrivals) {
        return questions.stream().allMatch(question -> question.enough().test(arrivals));
    }
}
