package io.github.camelplivo.demo.evening;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

import io.github.camelplivo.FreePort;
import io.github.camelplivo.demo.TimelineText;
import io.github.camelplivo.demo.evening.Arrival.What;
import org.apache.camel.Exchange;
import org.apache.camel.main.Main;

/**
 * An evening with a real account: a person with two phones does what the console asks for, and what Plivo's pages leave
 * open is answered by what comes in. It calls the two phones and nobody else.
 */
public final class Evening {

    private final EveningSettings settings;
    private final Terminal terminal;
    private final Journal journal;
    private final Door door;
    private final Calls calls;

    private Evening(EveningSettings settings, Terminal terminal, Journal journal, Door door, Calls calls) {
        this.settings = settings;
        this.terminal = terminal;
        this.journal = journal;
        this.door = door;
        this.calls = calls;
    }

    /**
     * With the settings of the process, at its console.
     *
     * @throws IllegalArgumentException naming all that is missing: nothing was called then
     */
    public static void run() throws Exception {
        Properties properties = System.getProperties();
        run(EveningSettings.of(System.getenv(), properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty))), Terminal.ofProcess());
    }

    static void run(EveningSettings settings, Terminal terminal) throws Exception {
        Journal journal = new Journal();
        int inside = FreePort.next();
        Main camel = camel(settings, inside);
        try (Door door = Door.open(settings.port(), inside, journal)) {
            camel.start();
            Calls calls = new Calls(camel.getCamelTemplate(), settings);
            new Evening(settings, terminal, journal, door, calls).all();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "Nothing was called. Port " + settings.port() + " cannot be had: set local.port", e);
        } finally {
            camel.stop();
        }
    }

    private static Main camel(EveningSettings settings, int port) {
        Main camel = new Main(Evening.class);
        camel.configure().setBasePackageScanEnabled(false);
        camel.addProperty("camel.server.enabled", "true");
        camel.addProperty("camel.server.host", "127.0.0.1");
        camel.addProperty("camel.server.port", "" + port);
        camel.addProperty("camel.component.plivo.public-url", settings.publicUrl());
        camel.addProperty("camel.component.plivo.auth-id", settings.authId());
        camel.addProperty("camel.component.plivo.auth-token", settings.authToken());
        settings.camel().forEach(camel::addProperty);
        return camel;
    }

    private void all() throws InterruptedException {
        terminal.say("An evening with Plivo. You need the caller's phone and the agent's, and nobody else is called.");
        terminal.say("Plivo charges for each call to them by the minute, at the rates of your account.");
        Map<Experiment, Trial> tried = new LinkedHashMap<>();
        String call = null;
        for (Experiment experiment : Experiment.ALL) {
            if (isWanted(experiment)) {
                call = callOf(call);
                if (call != null) {
                    Trial trial = attempt(experiment, call);
                    if (trial.isOfNoCall()) {
                        // The caller has hung up meanwhile: once more, with a new call.
                        call = callOf(call);
                        trial = call == null ? trial : attempt(experiment, call);
                    }
                    tried.put(experiment, trial);
                }
            }
        }
        if (calls.isLive(call)) {
            calls.hangUp(call);
        }
        terminal.say("\nThis can be pasted into an issue:\n");
        Findings.table(tried, journal.since(0)).forEach(terminal::say);
    }

    private boolean isWanted(Experiment experiment) {
        terminal.say("\n" + experiment.title());
        terminal.say("  The caller's phone rings first, unless it is on the line: take the call, and stay on the line.");
        terminal.say("  " + experiment.task());
        terminal.say("  Costs: the caller's call, and " + experiment.cost() + ".");
        return isYes("  Press Enter to begin, or s and Enter to skip it:");
    }

    private boolean isYes(String question) {
        String answer = terminal.ask(question);
        return answer != null && answer.isBlank();
    }

    /** The call that the caller's phone is on, a new one if need be; null when nobody takes it. */
    private String callOf(String running) {
        if (calls.isLive(running)) {
            return running;
        }
        do {
            terminal.say("  The caller's phone rings now.");
            Exchange made = calls.make();
            Exception failure = made.getException();
            String outcome = failure == null
                    ? made.getMessage().getHeader("CamelPlivoOutcome", String.class)
                    : failure.getClass().getSimpleName() + ": " + withoutIds(failure);
            if ("ANSWERED".equals(outcome)) {
                return made.getMessage().getHeader("CamelPlivoCallUuid", String.class);
            }
            terminal.say("  Nobody took the call: " + outcome);
        } while (isYes("  Press Enter to call again, or s and Enter to skip the experiment:"));
        return null;
    }

    private Trial attempt(Experiment experiment, String call) throws InterruptedException {
        int mark = journal.size();
        terminal.say("  The transfer begins.");
        door.refuse(experiment.how().refusing());
        Exchange exchange = calls.transfer(call, experiment.how());
        journal.await(mark, experiment::isEnough, settings.patience());
        door.refuse(null);
        LegRecord record = LegRecord.NONE;
        if (experiment.afterwards() != null) {
            terminal.ask("  " + experiment.afterwards() + " Then press Enter:");
            Instant now = Instant.now();
            journal.await(mark, Evening::isOver, settings.patience());
            String leg = exchange.getMessage().getHeader("CamelPlivoBLegUuid", String.class);
            if (experiment.looksForRecord() && leg != null) {
                record = new Records(calls, settings.records()).find(leg, call, ended(mark, leg, now));
            }
        }
        if (exchange.getException() != null) {
            terminal.say("  " + withoutIds(exchange.getException()));
        }
        Trial trial = Trial.of(exchange, journal.since(mark), record, calls.isLive(call));
        tell(experiment, trial);
        return trial;
    }

    private static boolean isOver(List<Arrival> arrivals) {
        return arrivals.stream().anyMatch(arrival -> arrival.is(What.EVENT, "hangup"));
    }

    private Instant ended(int mark, String leg, Instant otherwise) {
        return journal.since(mark).stream().filter(arrival -> arrival.is(What.EVENT, "hangup") && arrival.leg().equals(leg))
                .map(Arrival::at).findFirst().orElse(otherwise);
    }

    private void tell(Experiment experiment, Trial trial) {
        terminal.say("  Outcome: " + trial.summary(experiment.expected()));
        TimelineText.lines(trial.timeline()).forEach(line -> terminal.say("  " + line));
        experiment.questions().forEach(
                question -> terminal.say("  " + question.text() + " " + Findings.answer(question, trial)));
    }

    /** What is printed may be pasted into an issue. */
    private static String withoutIds(Exception failure) {
        return failure.getMessage().replaceAll(" \\((api_id|request id) [^)]*\\)", "");
    }
}
