package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was recorded of a call, a conference or a multiparty call.
 *
 * @param apiId  of the request that began it
 * @param of     what was recorded, by those of {@link #SUBJECTS} that it has
 * @param format {@code mp3} or {@code wav}
 * @param url    where it would be; nothing is there
 * @param end    null while it is being recorded
 * @param paused how long it paused
 */
record Recording(
        String id, String apiId, Map<String, String> of, String format, String url, Instant start, Instant end,
        Duration paused) {

    /** The names of the API for what is recorded. */
    static final List<String> SUBJECTS = List.of("call_uuid", "conference_name", "conference_uuid", "mpc_name", "mpc_uuid",
            "from_number", "to_number");

    private static final DateTimeFormatter TIME
            = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

    Recording endedAt(Instant instant) {
        return endedAt(instant, Duration.ZERO);
    }

    Recording endedAt(Instant instant, Duration pauses) {
        return new Recording(id, apiId, of, format, url, start, instant, pauses);
    }

    /** Without the pauses. */
    Duration length() {
        return Duration.between(start, end).minus(paused);
    }

    /** Whether it is of that call, room, or number. */
    boolean isOf(String subject, String value) {
        return of.containsKey(subject) && Address.same(value, of.get(subject));
    }

    /** What is told when it has ended. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("api_id", apiId);
        fields.put("record_url", url);
        Stream.of("call_uuid", "conference_name").filter(of::containsKey).forEach(name -> fields.put(name, of.get(name)));
        fields.put("recording_id", id);
        fields.put("recording_duration", "" + length().toSeconds());
        fields.put("recording_duration_ms", "" + length().toMillis());
        fields.put("recording_start_ms", "" + start.toEpochMilli());
        fields.put("recording_end_ms", "" + end.toEpochMilli());
        return fields;
    }

    /** As it is read from the API. */
    Map<String, Object> described(Request request) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("add_time", TIME.format(end));
        Stream.of("call_uuid", "conference_name", "from_number", "to_number").forEach(name -> object.put(name, of.get(name)));
        Stream.of("mpc_name", "mpc_uuid").filter(of::containsKey).forEach(name -> object.put(name, of.get(name)));
        object.put("recording_duration_ms", decimal(length().toMillis()));
        object.put("recording_end_ms", decimal(end.toEpochMilli()));
        object.put("recording_format", format);
        object.put("recording_id", id);
        object.put("recording_start_ms", decimal(start.toEpochMilli()));
        object.put("recording_type", of.containsKey("conference_name") ? "conference" : "normal");
        object.put("recording_url", url);
        object.put("resource_uri", "/v1/Account/" + request.account() + "/Recording/" + id + "/");
        return object;
    }

    private static String decimal(long number) {
        return number + ".00000";
    }
}
