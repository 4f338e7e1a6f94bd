package io.github.camelplivo.simulator;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be read of calls: their records, the live ones, the queued ones. */
final class CallRecords {

    private static final DateTimeFormatter TIME
            = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssxxx").withZone(ZoneOffset.UTC);

    /** What a list of records may be narrowed by; some as ranges, with {@code __gt} and the like. */
    private static final Set<String> FILTERS = Set.of("call_direction", "from_number", "to_number", "parent_call_uuid",
            "hangup_source", "hangup_cause_code", "bill_duration", "end_time");

    private final Switchboard board;

    CallRecords(Switchboard board) {
        this.board = board;
    }

    Answer get(Request request) {
        String uuid = request.variable("call_uuid");
        Optional<Map<String, Object>> found = switch (status(request)) {
            case "live" -> board.findLive(uuid).map(this::live);
            case "queued" -> board.queued(uuid).map(CallRecords::queued);
            default -> board.find(uuid).filter(this::isWritten).map(call -> record(request, call));
        };
        return Answer.withApiId(200, found.orElseThrow(ApiError::notFound));
    }

    Answer list(Request request) {
        return switch (status(request)) {
            case "live" -> uuids(board.calls().stream().filter(Call::live)
                    .filter(call -> matches(request, call)).map(Call::uuid).toList());
            case "queued" -> uuids(board.queued().stream().map(QueuedCall::requestUuid).toList());
            default -> page(request);
        };
    }

    private static String status(Request request) {
        String status = request.queryFields().getOrDefault("status", "");
        if (!List.of("", "live", "queued").contains(status)) {
            throw ApiError.invalid("status");
        }
        return status;
    }

    private static Answer uuids(List<String> uuids) {
        return Answer.withApiId(200, Map.of("calls", uuids));
    }

    private Answer page(Request request) {
        Map<String, String> filters = new LinkedHashMap<>(request.queryFields());
        filters.keySet().removeIf(name -> !FILTERS.contains(name.split("__", 2)[0]));
        String parent = filters.get("parent_call_uuid");
        List<Map<String, Object>> newestFirst = new ArrayList<>(
                board.calls().stream()
                        .filter(call -> parent == null || parent.equals(call.parentUuid())).filter(this::isWritten)
                        .map(call -> record(request, call)).filter(record -> new Filters().match(record, filters)).toList());
        Collections.reverse(newestFirst);
        return Page.of(request, newestFirst, record -> record);
    }

    /** Whether its record can be read. */
    private boolean isWritten(Call call) {
        Instant latestEnd = board.clock().instant().minus(board.assumptions().recordDelay());
        return call.aLeg().ending().filter(ending -> !ending.at().isAfter(latestEnd)).isPresent();
    }

    private static boolean matches(Request request, Call call) {
        Map<String, String> query = request.queryFields();
        return call.direction().toString().equals(query.getOrDefault("call_direction", call.direction().toString()))
                && Address.same(query.getOrDefault("from_number", call.from()), call.from())
                && Address.same(query.getOrDefault("to_number", call.to()), call.to());
    }

    private Map<String, Object> live(Call call) {
        Map<String, Object> live = new LinkedHashMap<>();
        live.put("call_uuid", call.uuid());
        live.put("call_status", call.aLeg().answeredAt().isPresent() ? "in-progress" : "ringing");
        live.put("direction", call.direction().toString());
        live.put("from", call.from());
        live.put("to", call.to());
        live.put("request_uuid", call.request().map(QueuedCall::requestUuid).orElse(null));
        String start = TIME.format(call.start());
        boolean zone = board.assumptions().holds(Assumption.LIVE_CALLS_TELL_THEIR_ZONE);
        live.put("session_start", zone ? start : start.replaceFirst("[+-]\\d\\d:\\d\\d$", ""));
        return live;
    }

    private static Map<String, Object> queued(QueuedCall call) {
        Map<String, Object> queued = new LinkedHashMap<>();
        queued.put("call_uuid", call.requestUuid());
        queued.put("request_uuid", call.requestUuid());
        queued.put("call_status", "queued");
        queued.put("direction", Call.Direction.OUTBOUND.toString());
        queued.put("from", call.from());
        queued.put("to", call.to());
        return queued;
    }

    /** A call detail record, which Plivo writes when the call is over. */
    private Map<String, Object> record(Request request, Call call) {
        Ending ending = call.aLeg().ending().orElseThrow();
        Optional<Instant> answered = call.aLeg().answeredAt();
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("call_uuid", call.uuid());
        record.put("parent_call_uuid", parent(call));
        record.put("from_number", call.from());
        record.put("to_number", call.to());
        record.put("call_direction", call.direction().toString());
        record.put("call_state", answered.isPresent() ? "ANSWER" : "NO_ANSWER");
        record.put("initiation_time", TIME.format(call.start()));
        record.put("answer_time", answered.map(TIME::format).orElse(null));
        record.put("end_time", TIME.format(ending.at()));
        record.put("call_duration", call.aLeg().span().seconds());
        record.put("bill_duration", call.aLeg().span().billed());
        record.put("hangup_cause_code", ending.cause().code());
        record.put("hangup_cause_name", ending.cause().name());
        record.put("hangup_source", ending.source().toString());
        record.put("resource_uri", "/v1/Account/" + request.account() + "/Call/" + call.uuid() + "/");
        return record;
    }

    private String parent(Call call) {
        return Optional.ofNullable(call.parentUuid()).flatMap(board::find)
                .filter(parent -> board.assumptions().holds(Assumption.RECORDS_NAME_INBOUND_PARENT)
                        || parent.direction() != Call.Direction.INBOUND)
                .map(Call::uuid).orElse(null);
    }
}
