package io.github.camelplivo.transfer;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.api.Failure;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.PlivoRejectedException;
import io.github.camelplivo.api.PlivoUnreachableException;
import io.github.camelplivo.table.Operations;

/** What can be read at Plivo's of a call and its legs. */
final class SoakRecords {

    private static final DateTimeFormatter TIME
            = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssxxx").withZone(ZoneOffset.UTC);
    private static final Operation LIST = new Operations(List.of()).named("call-list");

    private final SoakWorld world;
    private final SoakLeg caller;
    private final List<SoakLeg> legs;

    SoakRecords(SoakWorld world, SoakLeg caller, List<SoakLeg> legs) {
        this.world = world;
        this.caller = caller;
        this.legs = legs;
    }

    private boolean hasRecord(SoakLeg leg) {
        return leg.over && leg.recorded().isBefore(world.now());
    }

    private static Map<String, Object> record(SoakLeg leg) {
        Map<String, Object> record = new HashMap<>();
        record.put("call_uuid", leg.uuid);
        record.put("to_number", leg.to);
        record.put("initiation_time", TIME.format(leg.start));
        record.put("hangup_cause_code", leg.code);
        record.put("hangup_source", leg.source);
        record.put("answer_time", leg.answered ? TIME.format(leg.start) : null);
        return record;
    }

    /** Plivo's answer. */
    Map<String, Object> read(String operation, Map<String, Object> values) {
        if (world.looksFail()) {
            throw new PlivoUnreachableException(Failure.unanswered(LIST, "could not be sent"), null);
        }
        return switch (operation) {
            case "call-list" -> Map.of("objects", legs.stream().filter(this::hasRecord).map(SoakRecords::record).toList());
            case "call-get" -> found(hasRecord(caller) ? record(caller) : null);
            case "call-live-list" -> Map.of("calls", legs.stream()
                    .filter(leg -> !leg.over && leg.to.equals(values.get("to_number"))).map(leg -> leg.uuid).toList());
            default -> found(live(values.get("call_uuid").toString()));
        };
    }

    private Map<String, Object> live(String id) {
        if (id.equals(caller.uuid)) {
            return caller.over ? null : Map.of("call_uuid", caller.uuid);
        }
        return legs.stream().filter(leg -> leg.uuid.equals(id) && !leg.over).findFirst()
                .<Map<String, Object>> map(leg -> Map.of(
                        "call_status", leg.answered ? "in-progress" : "ringing", "from", "1", "session_start",
                        TIME.format(leg.start)))
                .orElse(null);
    }

    private static Map<String, Object> found(Map<String, Object> object) {
        if (object == null) {
            throw new PlivoRejectedException(new Failure(LIST, "was answered with 404", 404, null, null, null, null));
        }
        return object;
    }
}
