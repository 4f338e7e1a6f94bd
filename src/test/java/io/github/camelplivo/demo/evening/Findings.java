package io.github.camelplivo.demo.evening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.demo.evening.Arrival.What;

/** The table at the end, which names nobody. */
final class Findings {

    private static final String NUMBER = "\\+?\\d{7,}";
    private static final String UUID = "(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private Findings() {
    }

    /**
     * @param tried    what came of the experiments that were not skipped
     * @param arrivals all that has come in
     */
    static List<String> table(Map<Experiment, Trial> tried, List<Arrival> arrivals) {
        List<String> table = new ArrayList<>(List.of("| Tried, asked | Outcome, answer |", "|---|---|"));
        for (Experiment experiment : Experiment.ALL) {
            Trial trial = tried.get(experiment);
            table.add(row(experiment.title(), trial == null ? Question.NOT_TRIED : trial.summary(experiment.expected())));
            experiment.questions().forEach(question -> table.add(row(question.text(), answer(question, trial))));
        }
        table.add(row("Does the signature hold on `callbackUrl`, with a fragment?", Questions.signature(What.EVENT, arrivals)));
        table.add(row("Does the signature hold on `action`, with a fragment?", Questions.signature(What.ACTION, arrivals)));
        return table;
    }

    static String answer(Question question, Trial trial) {
        return trial == null ? Question.NOT_TRIED : question.answer().apply(trial);
    }

    /** Nothing that could name somebody gets through, whatever Plivo sends. */
    private static String row(String left, String right) {
        return "| " + left + " | " + right.replaceAll(UUID, "…").replaceAll(NUMBER, "…").replace('|', '/') + " |";
    }
}
