package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be found out about who answers a call that the API made. Without an URL it is known when the answer's
 * document is fetched, and with one it is told there when the time is up.
 *
 * @param hangsUp whether a call that a machine has answered ends
 * @param time    how long it takes, with an URL
 * @param url     where it is told, or null
 */
record MachineDetection(boolean hangsUp, Duration time, Target url) {

    /** Plivo's default, in milliseconds. */
    private static final int TIME = 5000;

    /** What a request says of it. */
    static Optional<MachineDetection> of(Parameters parameters) {
        if (!parameters.has("machine_detection")) {
            return Optional.empty();
        }
        boolean hangsUp = parameters.oneOf("machine_detection", List.of("true", "hangup")).equals("hangup");
        Duration time = Duration.ofMillis(parameters.whole("machine_detection_time", TIME));
        Target url = parameters.has("machine_detection_url") ? parameters.target("machine_detection") : null;
        return Optional.of(new MachineDetection(hangsUp, time, url));
    }

    /** The fields in the request for the answer's document that tell of it. */
    Map<String, String> known(Leg leg) {
        return url == null ? Map.of("Machine", "" + leg.isMachine()) : Map.of();
    }

    /** Somebody has answered. */
    void begin(Switchboard board, Leg leg) {
        if (url != null) {
            board.clock().after(time, () -> board.detected(this, leg));
        } else if (hangsUp && leg.isMachine()) {
            leg.end(HangupCause.MACHINE, Ending.Source.PLIVO);
        }
    }

    /** The time is up. The caller holds the switchboard's monitor. */
    void end(Switchboard board, Leg leg) {
        if (leg.ending().isPresent()) {
            return;
        }
        Map<String, String> fields = new LinkedHashMap<>(leg.fields());
        fields.put("Event", "MachineDetection");
        fields.put("Machine", "" + leg.isMachine());
        fields.put("IfMachine", hangsUp ? "hangup" : "continue");
        board.tell(Letter.Kind.MACHINE, url, fields);
        if (hangsUp && leg.isMachine()) {
            leg.end(HangupCause.MACHINE, Ending.Source.PLIVO);
        }
    }
}
