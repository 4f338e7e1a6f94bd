package io.github.camelplivo.simulator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.github.camelplivo.simulator.LogEntry.Kind;

/** The latest transfers of A legs, and what came of each. */
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
     * @param moved   whether it was moved again
     * @param doing   what the A leg does now, in words
     */
    record Transfer(
            long number, Call call, Instant asked, int status, Optional<LogEntry> fetched, List<SeenDial> dials, boolean moved,
            String doing) {

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
            object.put("outcome", Shown.text(outcome()));
            return object;
        }

        private String outcome() {
            if (!dials.isEmpty()) {
                return outcome(dials.get(dials.size() - 1));
            }
            if (fetched.isPresent()) {
                return moved ? "moved again" : doing;
            }
            if (status == 0) {
                return "no answer from Plivo";
            }
            if (status >= 500) {
                return "Plivo answered " + status;
            }
            return status >= 300 ? "refused: " + status : "accepted";
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

    private final List<LogEntry> log;
    /** Which call each line of the log asks to transfer; null for none. */
    private final List<Call> moved;

    private Transfers(World world) {
        log = world.journal().after(world.journal().last() - LINES);
        moved = log.stream().map(entry -> call(world, entry)).toList();
    }

    /** The oldest first. */
    static List<Transfer> of(World world) {
        Transfers transfers = new Transfers(world);
        int[] places = IntStream.range(0, transfers.log.size()).filter(i -> transfers.moved.get(i) != null).toArray();
        return IntStream.of(places).skip(Math.max(0, places.length - LATEST)).mapToObj(transfers::at).toList();
    }

    private static Call call(World world, LogEntry entry) {
        RecordedRequest request = entry.request();
        if (entry.kind() != Kind.REQUEST || !request.method().equals("POST")) {
            return null;
        }
        Matcher path = TRANSFER.matcher(request.path());
        return path.matches() ? world.board().find(path.group(1)).orElse(null) : null;
    }

    private Transfer at(int place) {
        LogEntry asked = log.get(place);
        Call call = moved.get(place);
        String document = document(asked.request());
        LogEntry fetched = null;
        Instant next = Instant.MAX;
        for (int i = place + 1; i < log.size() && next == Instant.MAX; i++) {
            LogEntry entry = log.get(i);
            if (moved.get(i) == call && isAccepted(entry)) {
                next = entry.time();
            } else if (fetched == null && entry.kind() == Kind.FETCH && entry.request().path().equals(document)
                    && call.uuid().equals(entry.request().form().get("CallUUID"))) {
                fetched = entry;
            }
        }
        Instant until = next;
        List<SeenDial> dials = call.dials().stream()
                .filter(dial -> !dial.begun().isBefore(asked.time()) && dial.begun().isBefore(until)).toList();
        return new Transfer(
                asked.number(), call, asked.time(), asked.request().status(), Optional.ofNullable(fetched), dials,
                until != Instant.MAX, call.aLeg().doing());
    }

    /** One that Plivo refused has moved nothing. */
    private static boolean isAccepted(LogEntry entry) {
        int status = entry.request().status();
        return status == 0 || status < 300 || status >= 500;
    }

    /** The URL for the A leg, as the fetch of it is written down. */
    private static String document(RecordedRequest asked) {
        try {
            return asked.json().get("aleg_url") instanceof String url ? url.split("[?#]", 2)[0] : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
