package io.github.camelplivo.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request to act on the simulator that is refused, with what would be right. */
final class ControlError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<String> allowed;

    ControlError(int status, String error, List<String> allowed) {
        super(error, null, false, false);
        this.status = status;
        this.allowed = List.copyOf(allowed);
    }

    static ControlError bad(String error, List<String> allowed) {
        return new ControlError(400, error, allowed);
    }

    List<String> allowed() {
        return allowed;
    }

    Answer answer() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("error", getMessage());
        object.put("allowed", allowed);
        return Answer.json(status, object);
    }
}
