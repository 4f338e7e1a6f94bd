package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The recordings that have ended, and the API that reads and deletes them. */
final class Recordings {

    private static final String ALL = "/v1/Account/{auth_id}/Recording/";
    private static final String ONE = ALL + "{recording_id}/";
    private final Map<String, Recording> recordings = new LinkedHashMap<>();
    private final String url;

    /** @param url where recordings seem to be */
    Recordings(String url) {
        this.url = url;
    }

    /**
     * A recording that begins now.
     *
     * @param of     what is recorded, by the names of the API
     * @param format {@code mp3} or {@code wav}
     */
    Recording begin(Map<String, String> of, String format, Instant now) {
        String id = Answer.newId();
        return new Recording(
                id, Answer.newId(), of, format, url + "/recordings/" + id + "." + format, now, null, Duration.ZERO);
    }

    void route(Router router) {
        router.on("GET", ALL, this::list).on("GET", ONE, this::get).on("DELETE", ONE, this::delete);
    }

    synchronized void add(Recording ended) {
        recordings.put(ended.id(), ended);
    }

    synchronized Optional<Recording> find(String id) {
        return Optional.ofNullable(recordings.get(id));
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
        return Recording.SUBJECTS.stream().filter(query::containsKey)
                .allMatch(field -> recording.isOf(field, query.get(field)))
                && TimeFilter.matches(query, "add_time", recording.end());
    }
}
