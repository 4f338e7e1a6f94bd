package io.github.camelplivo.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.camelplivo.simulator.LogEntry.Kind;

/** The latest transfers of calls, and what came of each. */
final class Transfers {

    private static final Pattern TRANSFER = Pattern.compile("/v1/Account/[^/]+/Call/([^/]+)/");
    private static final int LATEST = 30;
    /** So many lines back. */
    private static final int LINES = 2_000;

    /**
     * A transfer, stage by stage.
     *
     * @param number  of the request in the log
     * @param call    that was to be moved
     * @param asked   when Plivo was asked
     * @param status  of Plivo's answer
     * @param fetched the fetch of the document for the A leg
     * @param dials   those that the A leg began before it was moved again
     * @param doing   what the A leg does now, in words
     */
    record Transfer(
            long number, Call call, Instant asked, int status, Optional<LogEntry> fetched, List<SeenDial> dials, String doing) {

        Map<String, Object> described() {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("number", number);
            object.put("call", call.uuid());
            object.put("party", call.aLeg().party());
            object.put("asked", asked.toString());
            object.put("status", status);
            object.put("fetched", fetched.map(entry -> entry.time().toString()).orElse(null));
            object.put("fetch", fetched.map(LogEntry::number).orElse(null));
            object.put("fetch_status", fetched.map(entry -> entry.request().status()).orElse(null));
            object.put("dials", dials.stream().map(DialControl::described).toList());
            object.put("outcome", outcome());
            return object;
        }

        private String outcome() {
            if (status == 0) {
                return "no answer from Plivo";
            }
            if (status >= 300) {
                return "refused: " + status;
            }
            if (fetched.isEmpty()) {
                return "accepted";
            }
            return dials.isEmpty() ? doing : outcome(dials.get(dials.size() - 1));
        }

        private static String outcome(SeenDial dial) {
            Optional<SeenLeg> connected = dial.connected();
            if (connected.isPresent()) {
                return "answered by " + connected.get().to();
            }
            if (dial.over().isEmpty()) {
                return "rings at " + String.join(", ", dial.destinations());
            }
            return dial.legs().isEmpty() ? "could not be dialled" : dial.legs().get(dial.legs().size() - 1).cause();
        }
    }

    private Transfers() {
    }

    /** The oldest first. */
    static List<Transfer> of(PlivoSimulator plivo) {
        List<LogEntry> log = plivo.log(plivo.world().journal().last() - LINES);
        List<Integer> places = new ArrayList<>();
        for (int i = log.size() - 1; i >= 0 && places.size() < LATEST; i--) {
            if (call(plivo, log.get(i)).isPresent()) {
                places.add(0, i);
            }
        }
        return places.stream().map(place -> of(plivo, log.subList(place, log.size()))).toList();
    }

    private static Optional<Call> call(PlivoSimulator plivo, LogEntry entry) {
        RecordedRequest request = entry.request();
        Matcher path = TRANSFER.matcher(request.path());
        return entry.kind() == Kind.REQUEST && request.method().equals("POST") && path.matches()
                ? plivo.findCall(path.group(1))
                : Optional.empty();
    }

    /** @param log from the request on */
    private static Transfer of(PlivoSimulator plivo, List<LogEntry> log) {
        LogEntry asked = log.get(0);
        Call call = call(plivo, asked).orElseThrow();
        Instant next = Instant.MAX;
        Optional<LogEntry> fetched = Optional.empty();
        for (LogEntry entry : log.subList(1, log.size())) {
            if (call(plivo, entry).filter(call::equals).isPresent()) {
                next = entry.time();
                break;
            }
            if (fetched.isEmpty() && entry.kind() == Kind.FETCH && isOf(asked.request(), entry.request(), call)) {
                fetched = Optional.of(entry);
            }
        }
        Instant until = next;
        List<SeenDial> dials = call.dials().stream()
                .filter(dial -> !dial.begun().isBefore(asked.time()) && dial.begun().isBefore(until)).toList();
        return new Transfer(
                asked.number(), call, asked.time(), asked.request().status(), fetched, dials, call.aLeg().doing());
    }

    private static boolean isOf(RecordedRequest asked, RecordedRequest fetch, Call call) {
        try {
            return asked.json().get("aleg_url") instanceof String url && url.split("[?#]", 2)[0].equals(fetch.path())
                    && call.uuid().equals(fetch.form().get("CallUUID"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
