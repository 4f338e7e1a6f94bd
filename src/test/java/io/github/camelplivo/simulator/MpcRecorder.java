package io.github.camelplivo.simulator;

import java.util.Map;
import java.util.Optional;

/**
 * What records a multiparty call, or a participant by itself: one recording at a time. Guarded by the switchboard's
 * monitor.
 */
final class MpcRecorder {

    private final Switchboard board;
    private final VoiceMultiPartyCall call;
    private final String whose;
    private final Map<String, String> of;
    private RoomRecording running;

    /**
     * @param whose {@code MPC} or {@code Participant}
     * @param of    the fields that tell of which
     */
    MpcRecorder(Switchboard board, VoiceMultiPartyCall call, String whose, Map<String, String> of) {
        this.board = board;
        this.call = call;
        this.whose = whose;
        this.of = of;
    }

    /** @param callback is told of each event */
    Recording record(String format, Optional<Target> callback) {
        running = RoomRecording.begin(board, call.subject(), format, (event, taken) -> callback.ifPresent(
                target -> call.reports().tell(target, whose, of, event, taken, call.account())));
        return running.recording();
    }

    /** What goes on or pauses. */
    Optional<RoomRecording> running() {
        return Optional.ofNullable(running);
    }

    /** In Plivo's words. */
    String state() {
        return running == null ? "not-recording" : running.isPaused() ? "paused" : "recording";
    }

    void end() {
        running().ifPresent(RoomRecording::complete);
        running = null;
    }

    void fail() {
        running().ifPresent(RoomRecording::fail);
        running = null;
    }
}
