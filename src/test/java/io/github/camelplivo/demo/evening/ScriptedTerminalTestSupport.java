package io.github.camelplivo.demo.evening;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Leg;
import io.github.camelplivo.simulator.PlivoSimulator;

import static org.awaitility.Awaitility.await;

/** A person who does with two phones what the console asks for, and presses Enter, or s for what is to be skipped. */
final class ScriptedTerminalTestSupport implements Terminal {

    private final PlivoSimulator plivo;
    private final EveningSettings settings;
    private final Predicate<String> skipped;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<String> task = new CopyOnWriteArrayList<>();

    /** @param skipped by what was said of an experiment */
    ScriptedTerminalTestSupport(PlivoSimulator plivo, EveningSettings settings, Predicate<String> skipped) {
        this.plivo = plivo;
        this.settings = settings;
        this.skipped = skipped;
    }

    @Override
    public void say(String line) {
        lines.add(line);
        task.add(line);
    }

    @Override
    public String ask(String line) {
        say(line);
        String asked = String.join("\n", task);
        task.clear();
        if (skipped.test(asked)) {
            return "s";
        }
        if (asked.contains("hang up the caller's phone")) {
            plivo.person(settings.agent()).neverAnswers();
            CompletableFuture.runAsync(this::leaveWhileItRings);
        } else if (asked.contains("decline the call")) {
            plivo.person(settings.agent()).refusesAfter(Duration.ofMillis(200));
        } else if (asked.contains("take the call, and stay on the line until you are told more")) {
            plivo.person(settings.agent()).answersAfter(Duration.ofMillis(200));
        } else if (asked.contains("hang up the agent's phone")) {
            callsTo(settings.caller()).forEach(call -> call.bLeg().ifPresent(Leg::hangUp));
        }
        return "";
    }

    private void leaveWhileItRings() {
        await().until(() -> plivo.ringing().stream().anyMatch(call -> isTo(call, settings.agent())));
        callsTo(settings.caller()).forEach(call -> call.aLeg().hangUp());
    }

    private List<Call> callsTo(String number) {
        return plivo.calls().stream().filter(call -> call.live() && isTo(call, number)).toList();
    }

    private static boolean isTo(Call call, String number) {
        return call.to().endsWith(number.substring(1));
    }

    /** What was said, a line each. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** What the table says of something. */
    String cell(String left) {
        String begin = "| " + left;
        return lines.stream().filter(line -> line.startsWith(begin)).findFirst()
                .map(line -> line.substring(line.indexOf(" | ", begin.length()) + 3, line.length() - 2)).orElse("no such row");
    }
}
