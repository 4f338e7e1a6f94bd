package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.BiConsumer;

/** A recording of a room, or of somebody in it, that goes on or pauses. Guarded by the switchboard's monitor. */
final class RoomRecording {

    /** What happens to it, in the words of Plivo's events. */
    enum Event {
        INITIATED("Initiated"),
        PAUSED("Paused"),
        RESUMED("Resumed"),
        COMPLETED("Completed"),
        FAILED("Failed");

        private final String word;

        Event(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    private final Recordings recordings;
    private final InstantSource clock;
    private final Recording recording;
    private final BiConsumer<Event, Recording> listener;
    private Duration paused = Duration.ZERO;
    /** When the pause began, or null. */
    private Instant pause;
    private boolean over;

    private RoomRecording(
                          Recordings recordings, InstantSource clock, Recording recording,
                          BiConsumer<Event, Recording> listener) {
        this.recordings = recordings;
        this.clock = clock;
        this.recording = recording;
        this.listener = listener;
    }

    /**
     * Begins one.
     *
     * @param of       what is recorded
     * @param listener is told of each event, with the recording as it would be if it ended now
     */
    static RoomRecording begin(
            Switchboard board, Map<String, String> of, String format, BiConsumer<Event, Recording> listener) {
        Recording recording = board.recordings().begin(of, format, board.clock().instant());
        RoomRecording begun = new RoomRecording(board.recordings(), board.clock(), recording, listener);
        begun.tell(Event.INITIATED);
        return begun;
    }

    Recording recording() {
        return recording;
    }

    boolean isPaused() {
        return pause != null;
    }

    void pause() {
        if (pause == null && !over) {
            pause = clock.instant();
            tell(Event.PAUSED);
        }
    }

    void resume() {
        if (pause != null && !over) {
            endPause();
            tell(Event.RESUMED);
        }
    }

    private void endPause() {
        if (pause != null) {
            paused = paused.plus(Duration.between(pause, clock.instant()));
            pause = null;
        }
    }

    void complete() {
        if (!over) {
            endPause();
            over = true;
            recordings.add(now());
            tell(Event.COMPLETED);
        }
    }

    /** There will be nothing of it. */
    void fail() {
        if (!over) {
            endPause();
            over = true;
            tell(Event.FAILED);
        }
    }

    private void tell(Event event) {
        listener.accept(event, now());
    }

    private Recording now() {
        Instant now = clock.instant();
        Duration pauses = pause == null ? paused : paused.plus(Duration.between(pause, now));
        return recording.endedAt(now, pauses);
    }
}
