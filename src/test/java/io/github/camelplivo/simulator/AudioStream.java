package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The audio of a call on its way to a WebSocket. No audio is sent and nothing connects: an assumption is that whoever
 * is there listens.
 *
 * @param track  which side is streamed
 * @param status where is told what happens to it
 * @param limit  after how long it ends
 */
record AudioStream(
        String id, Call call, String serviceUrl, boolean bidirectional, String track, Optional<Target> status, Duration limit,
        Instant start) {

    private static final int LONGEST = 86_400;
    private static final List<String> CONTENT_TYPES
            = List.of("audio/x-l16;rate=8000", "audio/x-l16;rate=16000", "audio/x-mulaw;rate=8000");
    private static final DateTimeFormatter TIME
            = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssxxx").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter CREATED
            = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

    static AudioStream of(Call call, Instant now, Parameters parameters) {
        String url = parameters.text("service_url");
        if (!url.matches("(?i)wss?://.+")) {
            throw ApiError.invalid("service_url");
        }
        boolean bidirectional = parameters.flag("bidirectional", false);
        String track = parameters.oneOf("audio_track", "inbound", List.of("inbound", "outbound", "both"));
        if (bidirectional && !track.equals("inbound")) {
            throw ApiError.invalid("audio_track");
        }
        parameters.oneOf("content_type", CONTENT_TYPES.get(0), CONTENT_TYPES);
        Optional<Target> status = parameters.has("status_callback_url")
                ? Optional.of(parameters.target("status_callback"))
                : Optional.empty();
        Duration limit = Duration.ofSeconds(parameters.positive("stream_timeout", LONGEST));
        return new AudioStream(Answer.newId(), call, url, bidirectional, track, status, limit, now);
    }

    /** What is told of it. Only {@code Event} is documented. */
    Map<String, String> fields(String event) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Event", event);
        fields.put("CallUUID", call.uuid());
        fields.put("StreamID", id);
        fields.put("ServiceURL", serviceUrl);
        return fields;
    }

    /** @param end when it ended, or null */
    Map<String, Object> described(Request request, Instant end) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("audio_track", track);
        object.put("bidirectional", bidirectional);
        object.put("bill_duration", end == null ? 0 : Duration.between(start, end).toSeconds());
        object.put("call_uuid", call.uuid());
        object.put("created_at", CREATED.format(start));
        object.put("end_time", end == null ? null : TIME.format(end));
        object.put("plivo_auth_id", request.account());
        object.put("resource_uri",
                "/v1/Account/" + request.account() + "/Call/" + call.uuid() + "/Stream/" + id + "/");
        object.put("service_url", serviceUrl);
        object.put("start_time", TIME.format(start));
        object.put("status_callback_url", status.map(Target::url).orElse(""));
        object.put("stream_id", id);
        return object;
    }
}
