package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelplivo.simulator.SimulatorClock.Timer;

/**
 * What the API does to a leg while it goes on: sounds that it hears over everything else, recordings, streams. An
 * assumption is that a sound goes on until it is stopped, another of its kind begins, its {@code length} is over or the
 * leg ends. Guarded by the switchboard's monitor.
 */
final class Media {

    /** Two kinds of sounds, which are stopped apart. */
    enum Kind {
        PLAY,
        SPEAK
    }

    private record Sounding(String what, Timer end) {
    }

    private record Running(Recording recording, Optional<Target> callback, Timer end) {
    }

    /** A stream, also one that has ended. */
    private static final class Streaming {
        private final AudioStream stream;
        private Timer timeout = Timer.NONE;
        private Instant end;

        private Streaming(AudioStream stream) {
            this.stream = stream;
        }
    }

    private final Switchboard board;
    private final Map<Kind, Sounding> sounds = new LinkedHashMap<>();
    private final Map<String, Running> recordings = new LinkedHashMap<>();
    private final Map<String, Streaming> streams = new LinkedHashMap<>();

    Media(Switchboard board) {
        this.board = board;
    }

    // Sounds

    void sound(Kind kind, String what, Optional<Duration> length) {
        silence(kind);
        Timer end = length.map(time -> board.later(time, () -> sounds.remove(kind))).orElse(Timer.NONE);
        sounds.put(kind, new Sounding(what, end));
    }

    void silence(Kind kind) {
        Sounding last = sounds.remove(kind);
        if (last != null) {
            last.end().cancel();
        }
    }

    /** What the leg hears over everything else. */
    List<String> sounds() {
        return sounds.values().stream().map(Sounding::what).toList();
    }

    // Recordings

    void record(Recording recording, Duration limit, Optional<Target> callback) {
        Timer end = board.later(limit, () -> endRecording(recording.id()));
        recordings.put(recording.id(), new Running(recording, callback, end));
    }

    boolean isRecorded() {
        return !recordings.isEmpty();
    }

    void endRecordings() {
        List.copyOf(recordings.keySet()).forEach(this::endRecording);
    }

    /** @return whether there is one that has this address */
    boolean endRecordingAt(String url) {
        Optional<String> id = recordings.values().stream().map(Running::recording)
                .filter(recording -> recording.url().equals(url)).map(Recording::id).findFirst();
        id.ifPresent(this::endRecording);
        return id.isPresent();
    }

    private void endRecording(String id) {
        Running running = recordings.remove(id);
        if (running == null) {
            return;
        }
        running.end().cancel();
        Recording ended = running.recording().endedAt(board.clock().instant());
        board.recordings().add(ended);
        running.callback().ifPresent(target -> board.tell(Letter.Kind.MEDIA, target, ended.fields()));
    }

    // Streams

    void stream(AudioStream stream) {
        if (running().stream().anyMatch(other -> other.stream.serviceUrl().equals(stream.serviceUrl()))) {
            throw ApiError.invalid("service_url");
        }
        Streaming streaming = new Streaming(stream);
        streaming.timeout = board.later(stream.limit(), () -> endStream(streaming));
        streams.put(stream.id(), streaming);
        tell(stream, "StartStream");
    }

    private List<Streaming> running() {
        return streams.values().stream().filter(streaming -> streaming.end == null).toList();
    }

    void endStreams() {
        running().forEach(this::endStream);
    }

    /** @return whether there is one of that id that has not ended */
    boolean endStream(String id) {
        Optional<Streaming> found = running().stream().filter(streaming -> streaming.stream.id().equals(id)).findFirst();
        found.ifPresent(this::endStream);
        return found.isPresent();
    }

    private void endStream(Streaming streaming) {
        if (streaming.end == null) {
            streaming.end = board.clock().instant();
            streaming.timeout.cancel();
            tell(streaming.stream, "StopStream");
        }
    }

    private void tell(AudioStream stream, String event) {
        stream.status().ifPresent(target -> board.tell(Letter.Kind.MEDIA, target, stream.fields(event)));
    }

    /** Those that run and those that have ended, in the order they began. */
    List<Map<String, Object>> describedStreams(Request request) {
        List<Map<String, Object>> described = new ArrayList<>();
        streams.values().forEach(streaming -> described.add(streaming.stream.described(request, streaming.end)));
        return described;
    }

    /** Where the streams that have not ended go. */
    List<String> streams() {
        return running().stream().map(streaming -> streaming.stream.serviceUrl()).toList();
    }

    /** The leg is over. */
    void end() {
        List.of(Kind.values()).forEach(this::silence);
        endRecordings();
        endStreams();
    }
}
