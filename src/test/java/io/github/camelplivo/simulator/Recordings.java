package io.github.camelplivo.simulator;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The recordings that have ended, and the API that reads and deletes them. */
final class Recordings {

    private static final String ALL = "/v1/Account/{auth_id}/Recording/";
    private static final String ONE = ALL + "{recording_id}/";
    /** Filters for what is not recorded here. */
    private static final Set<String> OTHERS = Set.of("conference_name", "conference_uuid", "mpc_name", "mpc_uuid");
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().appendPattern("yyyy-MM-dd HH:mm[:ss]")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true).toFormatter();

    private final Map<String, Recording> recordings = new LinkedHashMap<>();

    void route(Router router) {
        router.on("GET", ALL, this::list).on("GET", ONE, this::get).on("DELETE", ONE, this::delete);
    }

    synchronized void add(Recording ended) {
        recordings.put(ended.id(), ended);
    }

    private synchronized Answer get(Request request) {
        return find(request).map(recording -> Answer.withApiId(200, recording.described(request)))
                .orElseThrow(ApiError::notFound);
    }

    private synchronized Answer delete(Request request) {
        recordings.remove(find(request).orElseThrow(ApiError::notFound).id());
        return Answer.noContent();
    }

    private Optional<Recording> find(Request request) {
        return Optional.ofNullable(recordings.get(request.variable("recording_id")));
    }

    /** The newest first. */
    private synchronized Answer list(Request request) {
        List<Recording> matching = new ArrayList<>();
        recordings.values().stream().filter(recording -> matches(request.queryFields(), recording))
                .forEach(recording -> matching.add(0, recording));
        return Page.of(request, matching, recording -> recording.described(request));
    }

    private static boolean matches(Map<String, String> query, Recording recording) {
        Call call = recording.call();
        return OTHERS.stream().noneMatch(query::containsKey)
                && query.getOrDefault("call_uuid", call.uuid()).equals(call.uuid())
                && Address.same(query.getOrDefault("from_number", call.from()), call.from())
                && Address.same(query.getOrDefault("to_number", call.to()), call.to())
                && query.keySet().stream().filter(name -> name.startsWith("add_time"))
                        .allMatch(name -> matches(name, time(name, query.get(name)), recording.end()));
    }

    private static boolean matches(String name, Instant limit, Instant added) {
        int order = added.compareTo(limit);
        return switch (name) {
            case "add_time" -> order == 0;
            case "add_time__gt" -> order > 0;
            case "add_time__gte" -> order >= 0;
            case "add_time__lt" -> order < 0;
            case "add_time__lte" -> order <= 0;
            default -> throw ApiError.invalid(name);
        };
    }

    private static Instant time(String name, String value) {
        try {
            return LocalDateTime.parse(value, TIME).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw ApiError.invalid(name);
        }
    }
}
