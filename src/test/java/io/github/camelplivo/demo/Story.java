package io.github.camelplivo.demo;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.RecordedRequest;
import org.apache.camel.Exchange;

/** Prints what happens, with people's names for their numbers, and remembers what should have happened and did not. */
final class Story {

    private static final int LONGEST = 160;
    private static final String LEFT = "left the call";

    private final PrintStream out = System.out;
    private final PlivoSimulator plivo;
    private final Map<String, String> names;
    /** Who left, told once. */
    private final Set<String> news = new HashSet<>();
    private int chapters;
    private int expectations;
    private int disappointments;

    Story(PlivoSimulator plivo, Map<String, String> names) {
        this.plivo = plivo;
        this.names = names;
    }

    void begin(String title) {
        out.printf("%n  %s%n  %s%n", title, "=".repeat(title.length()));
        names.forEach((number, name) -> out.printf("  %-18s %s%n", name, number));
    }

    void chapter(String title) {
        out.printf("%n  %d. %s%n", ++chapters, title);
    }

    /** Who hears whom now. */
    void picture() {
        List<String> lines = plivo.picture().lines().toList();
        lines.stream().filter(line -> !line.endsWith(LEFT) || news.add(line) && isGone(line, lines))
                .forEach(line -> out.println("       " + named(line)));
    }

    private static boolean isGone(String line, List<String> lines) {
        String number = line.split(" ")[0];
        return lines.stream().noneMatch(other -> !other.endsWith(LEFT) && other.contains(number));
    }

    private String named(String line) {
        String text = line;
        for (Map.Entry<String, String> name : names.entrySet()) {
            text = text.replace(name.getKey(), name.getValue());
        }
        return text;
    }

    void answer(Exchange exchange) {
        RecordedRequest request = plivo.requests().get(plivo.requests().size() - 1);
        out.printf("     -> %s %s%n        %s%n", request.method(), request.path(), shortened(request.body()));
        out.printf("     <- %d %s%n", request.status(), exchange.getException() == null
                ? exchange.getMessage().getBody()
                : exchange.getException().getMessage());
    }

    /** What became of a transfer that was waited for, and what happened on the way. */
    void outcome(Map<?, ?> body) {
        if (body == null) {
            return;
        }
        Map<?, ?> outcome = (Map<?, ?>) body.get("outcome");
        out.printf("     <- %s, known by %s%n", outcome.get("outcome"), outcome.get("known_by"));
        TimelineText.lines((List<?>) body.get("timeline")).forEach(line -> out.println("        " + line));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }

    void error(Exception error) {
        String text = error == null ? "no error" : error.getMessage();
        text.replaceAll("[:;] \\((?=\\d\\))", "\n(").lines().forEach(line -> out.println("     !  " + line));
    }

    void expect(String what, boolean holds) {
        expectations++;
        if (!holds) {
            disappointments++;
        }
        out.printf("     %s %s%n", holds ? "ok" : "** NOT", what);
    }

    /** @throws IllegalStateException when something that should have happened did not, so that the command fails */
    void end() {
        out.printf("%n  %d of %d expectations met, with %d requests to Plivo.%n", expectations - disappointments, expectations,
                plivo.requests().size());
        out.printf("  The routes are in examples/routes; README.md tells how to write your own.%n%n");
        if (disappointments > 0) {
            throw new IllegalStateException(disappointments + " expectations of the demo were not met");
        }
    }
}
