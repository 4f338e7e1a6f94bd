package io.github.camelplivo.demo.evening;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import io.github.camelplivo.demo.evening.Arrival.What;

/** What Plivo's pages leave open, and how a trial answers it. An answer names nobody. */
final class Questions {

    static final Question CONNECTED = new Question(
            "Is `connected` told after `answer`?", any(What.EVENT, "connected"), Questions::connected);
    static final Question DECLINED = Question.of("Which hangup cause code has a call that was declined?",
            trial -> trial.codes().isEmpty()
                    ? "cannot be said: no code was told" : String.join(", ", trial.codes()) + ", taken for " + trial.outcome());
    static final Question NO_LEG = new Question(
            "Is `callbackUrl` told of a leg that could not be made?", any(What.EVENT, "hangup"), Questions::noLeg);
    static final Question CALLER_LEAVES = new Question(
            "Is `action` asked when the caller leaves while it rings?",
            arrivals -> arrivals.stream().anyMatch(arrival -> arrival.what() == What.ACTION), Questions::callerLeaves);
    static final Question REPORT_AGAIN = new Question(
            "Is a report to `callbackUrl` that was lost sent again, as its fragment asks?", Questions::isAllRepeated,
            Questions::again);
    static final Question DOCUMENT_AGAIN = new Question(
            "Is the document of a transfer asked for again when the answer was lost?", Questions::isAllRepeated,
            trial -> again(trial) + (trial.callLive() ? ", and the call goes on" : ", and the call is over"));
    static final Question RECORD = Question.of("When can the record of a leg that is over be read?",
            trial -> trial.record().isSeen()
                    ? seconds(trial.record().seenAfter()) + " after its end, or earlier" : "it could not be read in time");
    static final Question PARENT = Question.of("Does the record of a leg name its parent, a call that was made?",
            trial -> !trial.record().isSeen()
                    ? "cannot be said: there was no record"
                    : (trial.record().namesParent() ? "yes" : "no") + (trial.record().listed()
                            ? ", and `call-list?parentCallUuid=…` finds it"
                            : ", and `call-list?parentCallUuid=…` finds nothing"));
    static final Question ONCE = Question.of("Does it ring once when the same message comes twice?", Questions::once);

    private Questions() {
    }

    private static Predicate<List<Arrival>> any(What what, String event) {
        return arrivals -> arrivals.stream().anyMatch(arrival -> arrival.is(what, event));
    }

    private static Optional<Arrival> first(Trial trial, String event) {
        return trial.of(What.EVENT).stream().filter(arrival -> arrival.is(What.EVENT, event)).findFirst();
    }

    private static String connected(Trial trial) {
        Optional<Arrival> answer = first(trial, "answer");
        Optional<Arrival> connected = first(trial, "connected");
        if (answer.isEmpty()) {
            return connected.isPresent() ? "yes, without an `answer`" : "cannot be said: neither was told";
        }
        return connected.map(arrival -> "yes, after " + Duration.between(answer.get().at(), arrival.at()).toMillis() + " ms")
                .orElse("no");
    }

    private static String noLeg(Trial trial) {
        List<Arrival> ends = trial.of(What.EVENT).stream().filter(arrival -> arrival.is(What.EVENT, "hangup")).toList();
        String action = trial.of(What.ACTION).isEmpty() ? "; `action` was not asked" : "; `action` was asked";
        if (ends.isEmpty()) {
            return "no" + action;
        }
        return ends.stream().anyMatch(end -> end.leg().isEmpty())
                ? "yes" + action : "cannot be said: there was a leg" + action;
    }

    private static String callerLeaves(Trial trial) {
        if (trial.callLive() || first(trial, "answer").isPresent()) {
            return "cannot be said: the caller did not leave while it rang";
        }
        return trial.of(What.ACTION).stream().findFirst().map(action -> "yes, with the status " + status(action.event()))
                .orElse("no");
    }

    private static String status(String status) {
        return status.matches("[a-z-]{1,20}") ? status : "of another form";
    }

    private static Optional<Arrival> repeated(List<Arrival> arrivals, Arrival refused) {
        return arrivals.stream().filter(arrival -> !arrival.refused() && arrival.same().equals(refused.same())).findFirst();
    }

    private static boolean isAllRepeated(List<Arrival> arrivals) {
        List<Arrival> refused = arrivals.stream().filter(Arrival::refused).toList();
        return !refused.isEmpty() && refused.stream().allMatch(arrival -> repeated(arrivals, arrival).isPresent());
    }

    private static String again(Trial trial) {
        List<Arrival> refused = trial.arrivals().stream().filter(Arrival::refused).toList();
        if (refused.isEmpty()) {
            return "cannot be said: nothing came";
        }
        Optional<Duration> after = refused.stream().flatMap(first -> repeated(trial.arrivals(), first)
                .map(again -> Duration.between(first.at(), again.at())).stream()).findFirst();
        return after.map(time -> "yes, after " + seconds(time)).orElse("no");
    }

    private static String once(Trial trial) {
        long legs = trial.of(What.EVENT).stream().map(Arrival::leg).filter(leg -> !leg.isEmpty()).distinct().count();
        return legs == 0 ? "cannot be said: no leg was reported" : legs == 1 ? "yes" : "no, " + legs + " legs were made";
    }

    /** Whether what comes in there is signed as it should be. */
    static String signature(What what, List<Arrival> arrivals) {
        List<Arrival> checked = arrivals.stream().filter(arrival -> arrival.what() == what && !arrival.refused()).toList();
        long held = checked.stream().filter(arrival -> arrival.answered() == 200).count();
        if (checked.isEmpty()) {
            return "cannot be said: nothing came";
        }
        return held == checked.size() ? "yes, of " + held + " that came" : "no, " + held + " of " + checked.size() + " held";
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
