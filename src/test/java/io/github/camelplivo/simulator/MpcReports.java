package io.github.camelplivo.simulator;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelplivo.simulator.Letter.Kind;
import io.github.camelplivo.simulator.RoomRecording.Event;

/** Tells what happens in a multiparty call, one event after the other. */
final class MpcReports {

    /** As Plivo writes the times of multiparty calls. */
    static final DateTimeFormatter TIME
            = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssxxx").withZone(ZoneOffset.UTC);

    private final Switchboard board;
    private final Sequence sequence;
    private int recordingEvents;

    MpcReports(Switchboard board) {
        this.board = board;
        this.sequence = new Sequence(board.background());
    }

    void tell(Target target, String event, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("EventName", event);
        fields.put("EventTimestamp", TIME.format(board.clock().instant()));
        fields.putAll(more);
        tell(target, fields);
    }

    void tell(Target target, Map<String, String> fields) {
        sequence.add(() -> board.post().tell(Kind.ROOM, target, fields));
    }

    /**
     * @param whose  {@code MPC} or {@code Participant}
     * @param of     the fields that tell of which
     * @param prefix what comes before the recording's own path
     */
    void tell(Target target, String whose, Map<String, String> of, Event event, Recording recording, String prefix) {
        boolean over = event == Event.COMPLETED || event == Event.FAILED;
        Map<String, String> fields = new LinkedHashMap<>(of);
        fields.put("RecordingUUID", recording.id());
        fields.put("RecordingURL", recording.url());
        fields.put("RecordingResourceURL", prefix + "Recording/" + recording.id() + "/");
        fields.put("RecordingFormat", recording.format());
        fields.put("RecordingDuration", "" + recording.length().toSeconds());
        fields.put("RecordingStartTime", TIME.format(recording.start()));
        fields.put("RecordingEndTime", over ? TIME.format(recording.end()) : "");
        fields.put("SequenceNumber", "" + ++recordingEvents);
        tell(target, whose + "Recording" + event, fields);
    }
}
