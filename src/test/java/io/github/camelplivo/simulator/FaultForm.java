package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Faults by name, as the HTTP API and the command line ask for them. */
record FaultForm(Fault fault, int times) {

    /** Every field that some fault has. */
    static final List<String> FIELDS = List.of("fault", "times", "status", "retry_after", "seconds", "error");

    private static final int MOST_TIMES = 10_000;
    private static final int LONGEST = 600;

    /** What a fault may be told besides how often, and how it is made. */
    private record Kind(List<String> fields, Function<ControlBody, Fault> make) {
    }

    private static final Map<String, Kind> KINDS = kinds();

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("rate_limited", new Kind(
                List.of("retry_after"), body -> Fault.rateLimited(
                        body.has("retry_after") ? Duration.ofSeconds(body.whole("retry_after", 0, LONGEST)) : null)));
        kinds.put("status", new Kind(List.of("status"), body -> Fault.status(body.whole("status", 200, 599))));
        kinds.put("server_error", new Kind(List.of(), body -> Fault.serverError()));
        kinds.put("unavailable_after_acting", new Kind(List.of(), body -> Fault.unavailableAfterActing()));
        kinds.put("reset_before_acting", new Kind(List.of(), body -> Fault.resetBeforeActing()));
        kinds.put("reset_after_acting", new Kind(List.of(), body -> Fault.resetAfterActing()));
        kinds.put("slow", new Kind(
                List.of("seconds"),
                body -> Fault.slow(Duration.ofSeconds(body.whole("seconds", 1, LONGEST)))));
        kinds.put("garbage", new Kind(List.of(), body -> Fault.garbage()));
        kinds.put("wrong_content_type", new Kind(List.of(), body -> Fault.wrongContentType()));
        kinds.put("error_in_success", new Kind(List.of("error"), body -> Fault.errorInSuccess(body.text("error"))));
        return kinds;
    }

    /** @throws ControlError when there is no such fault, or it has no such field */
    static FaultForm of(ControlBody body) {
        Kind kind = KINDS.get(body.oneOf("fault", null, List.copyOf(KINDS.keySet())));
        List<String> allowed = new ArrayList<>(List.of("fault", "times"));
        allowed.addAll(kind.fields());
        return new FaultForm(kind.make().apply(body.onlyOf(allowed)), body.whole("times", 1, 1, MOST_TIMES));
    }

    /**
     * Faults from a command line: {@code status,status=503,times=2;rate_limited}.
     *
     * @throws ControlError as for {@link #of}
     */
    static List<FaultForm> list(String text) {
        List<FaultForm> faults = new ArrayList<>();
        for (String one : text.split(";")) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (String field : ("fault=" + one).split(",")) {
                String[] nameAndValue = field.split("=", 2);
                fields.put(nameAndValue[0].strip(), nameAndValue.length == 2 ? nameAndValue[1].strip() : "");
            }
            faults.add(of(new ControlBody(fields)));
        }
        return faults;
    }
}
