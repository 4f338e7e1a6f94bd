package io.github.camelplivo.simulator;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static java.util.stream.Collectors.joining;

/** Prints what happens, a short line each: a request that came, a request that was made, who has come to do what. */
final class Tape {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final int LONGEST_BODY = 240;
    /** The fields of a fetch that tell what it is about. */
    private static final List<String> TELLING = List.of(
            "Event", "CallStatus", "DialAction", "DialStatus", "Digits", "HangupCauseName", "DialBLegHangupCauseName");

    private final PlivoSimulator plivo;
    private final PrintStream out;
    private long last;
    private Set<String> before = Set.of();

    Tape(PlivoSimulator plivo, PrintStream out) {
        this.plivo = plivo;
        this.out = out;
    }

    /** Prints what has happened since. */
    void printNew() {
        // First the picture: what comes between the two is then told with its cause the next time.
        Set<String> now = new LinkedHashSet<>(plivo.picture().lines().toList());
        for (LogEntry entry : plivo.log(last)) {
            last = entry.number();
            print(entry.time(), line(entry));
        }
        now.stream().filter(line -> !before.contains(line))
                .forEach(line -> print(plivo.clock().instant(), "   " + Shown.shorten(line)));
        before = now;
    }

    private void print(Instant time, String line) {
        // No escape sequence of somebody's reaches the terminal.
        out.println(TIME.format(time) + " " + line.replaceAll("\\p{Cntrl}", "?"));
    }

    private static String line(LogEntry entry) {
        RecordedRequest request = entry.request();
        boolean came = entry.kind() == LogEntry.Kind.REQUEST;
        String status = request.status() == 0 ? "no answer" : "" + request.status();
        String query = came && request.query() != null ? "?" + request.query() : "";
        String line = (came ? "-> " : "<- ") + request.method() + " " + request.path() + query + " " + status + " "
                      + (came ? cut(Shown.shorten(request.body())) : telling(request.form()));
        return Shown.shorten(line).strip();
    }

    private static String telling(Map<String, String> form) {
        return TELLING.stream().filter(form::containsKey).map(name -> name + "=" + form.get(name)).collect(joining(" "));
    }

    private static String cut(String body) {
        String line = body.replaceAll("\\s+", " ");
        return line.length() > LONGEST_BODY ? line.substring(0, LONGEST_BODY) + "..." : line;
    }
}
