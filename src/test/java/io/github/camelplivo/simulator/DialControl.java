package io.github.camelplivo.simulator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may be seen of a call's Dials over HTTP, and the Stream that keeps a call. */
final class DialControl {

    private DialControl() {
    }

    static void route(ControlApi api) {
        api.on("GET", "calls/{uuid}/dials", List.of(), (request, none) -> Answer.json(200, Map.of(
                "dials", api.find(request).dials().stream().map(DialControl::described).toList())));
        api.on("POST", "calls/{uuid}/end_stream", List.of(), (request, none) -> {
            Call call = api.find(request);
            call.aLeg().endStream();
            return ControlApi.of(call);
        });
    }

    static Map<String, Object> described(SeenDial dial) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("begun", dial.begun().toString());
        object.put("over", time(dial.over()));
        object.put("destinations", dial.destinations());
        object.put("legs", dial.legs().stream().map(DialControl::described).toList());
        return object;
    }

    private static Map<String, Object> described(SeenLeg leg) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("uuid", leg.uuid());
        object.put("to", leg.to());
        object.put("rang", leg.rang().toString());
        object.put("answered", time(leg.answered()));
        object.put("connected", time(leg.connected()));
        object.put("over", time(leg.over()));
        object.put("hangup_cause_code", leg.code().orElse(null));
        object.put("hangup_cause_name", leg.cause());
        object.put("hangup_source", leg.source());
        return object;
    }

    private static String time(Optional<Instant> time) {
        return time.map(Instant::toString).orElse(null);
    }
}
