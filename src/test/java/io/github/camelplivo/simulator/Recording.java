package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was recorded of a call.
 *
 * @param apiId  of the request that began it
 * @param format {@code mp3} or {@code wav}
 * @param url    where it would be; nothing is there
 * @param end    null while it is being recorded
 */
record Recording(String id, String apiId, Call call, String format, String url, Instant start, Instant end) {

    private static final DateTimeFormatter TIME
            = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

    Recording endedAt(Instant instant) {
        return new Recording(id, apiId, call, format, url, start, instant);
    }

    private Duration length() {
        return Duration.between(start, end);
    }

    /** What is told when it has ended. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("api_id", apiId);
        fields.put("record_url", url);
        fields.put("call_uuid", call.uuid());
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
        object.put("call_uuid", call.uuid());
        object.put("conference_name", null);
        object.put("from_number", call.from());
        object.put("to_number", call.to());
        object.put("recording_duration_ms", decimal(length().toMillis()));
        object.put("recording_end_ms", decimal(end.toEpochMilli()));
        object.put("recording_format", format);
        object.put("recording_id", id);
        object.put("recording_start_ms", decimal(start.toEpochMilli()));
        object.put("recording_type", "normal");
        object.put("recording_url", url);
        object.put("resource_uri", "/v1/Account/" + request.account() + "/Recording/" + id + "/");
        return object;
    }

    private static String decimal(long number) {
        return number + ".00000";
    }
}
