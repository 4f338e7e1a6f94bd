package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import io.github.camelplivo.simulator.Attendance.Leaving;
import io.github.camelplivo.simulator.RoomRecording.Event;
import io.github.camelplivo.simulator.SimulatorClock.Timer;

/**
 * A conference, from its first member to its last. Assumptions where Plivo's pages are silent: a member for whom there
 * is no room goes on with its document; who entered first says how long the conference may last; a conference that is
 * recorded because an element says so is recorded from then on to its end, and {@code ConferenceAction} {@code record}
 * is told at the end.
 */
public final class Conference {

    private final Switchboard board;
    private final String name;
    private final String uuid = Answer.newId();
    private final Instant begin;
    /** Those who are there, by id. */
    private final Map<String, ConferenceMember> members = new LinkedHashMap<>();
    /** All who ever entered. */
    private final List<ConferenceMember> everybody = new ArrayList<>();
    private final List<RoomRecording> recordings = new ArrayList<>();
    private final RoomSounds sounds = new RoomSounds();
    private final Sequence reports;
    private Timer limit = Timer.NONE;
    private boolean started;
    private boolean over;

    Conference(Switchboard board, String name) {
        this.board = board;
        this.name = name;
        this.begin = board.clock().instant();
        this.reports = new Sequence(board.background());
    }

    /** The text of the Conference elements that lead here. */
    public String name() {
        return name;
    }

    /** Plivo's {@code ConferenceUUID}. */
    public String uuid() {
        return uuid;
    }

    /** Whether somebody is there. */
    public boolean live() {
        synchronized (board) {
            return !over;
        }
    }

    /** Whether those who are there hear each other, for somebody has entered who starts it. */
    public boolean started() {
        synchronized (board) {
            return started;
        }
    }

    /** Whether it is recorded now. */
    public boolean recorded() {
        synchronized (board) {
            return !recordings.isEmpty();
        }
    }

    /** Those who are there, in the order they entered. */
    public List<ConferenceMember> members() {
        synchronized (board) {
            return List.copyOf(members.values());
        }
    }

    /**
     * Who was there last with that number or SIP address.
     *
     * @throws NoSuchElementException when nobody ever was
     */
    public ConferenceMember member(String party) {
        synchronized (board) {
            return everybody.stream().filter(member -> Address.same(member.party(), party)).reduce((one, later) -> later)
                    .orElseThrow(() -> new NoSuchElementException("No member " + party + " in " + everybody));
        }
    }

    /** Its name, and those who are there. */
    @Override
    public String toString() {
        return "conference " + name + " " + members().stream().map(ConferenceMember::party).toList();
    }

    // From here on the caller holds the switchboard's monitor.

    boolean has(ConferenceMember member) {
        return members.containsValue(member);
    }

    Optional<ConferenceMember> find(String id) {
        return Optional.ofNullable(members.get(id));
    }

    RoomSounds sounds() {
        return sounds;
    }

    /** @return whether there was room */
    boolean enter(String id, Leg leg, ConferenceElement element, DocumentRun run) {
        if (members.size() >= element.maxMembers()) {
            return false;
        }
        if (everybody.isEmpty()) {
            limit = board.later(element.timeLimit(), this::end);
        }
        ConferenceMember member = new ConferenceMember(board, this, id, leg, element, run);
        members.put(id, member);
        everybody.add(member);
        leg.join(member.attendance());
        started |= element.starts();
        tell(member, "enter", Map.of());
        if (element.record() && recordings.isEmpty()) {
            record(element.format(), recording -> tell(member, "record", recorded(recording)));
        }
        return true;
    }

    void leave(ConferenceMember member, Leaving how) {
        if (!members.remove(member.id(), member)) {
            return;
        }
        sounds.left(member.leg());
        tell(member, "exit", Map.of());
        member.goOn(how);
        boolean alone = members.size() == 1 && !members.values().iterator().next().element().stayAlone();
        if (!over && (members.isEmpty() || alone || member.element().ends())) {
            end();
        }
    }

    private void end() {
        over = true;
        limit.cancel();
        endRecordings();
        List.copyOf(members.values()).forEach(member -> leave(member, Leaving.END));
    }

    /** All calls that are there end. */
    void hangUp() {
        List.copyOf(members.values()).forEach(member -> member.leg().endByApi());
    }

    List<Set<Leg>> conversations() {
        Set<Leg> group = new LinkedHashSet<>();
        members.values().stream().filter(member -> started && member.takesPart()).map(ConferenceMember::leg)
                .forEach(group::add);
        return List.of(group);
    }

    /** @param whenEnded is told the recording */
    Recording record(String format, Consumer<Recording> whenEnded) {
        RoomRecording recording
                = RoomRecording.begin(board, Map.of("conference_name", name, "conference_uuid", uuid), format,
                        (event, ended) -> {
                            if (event == Event.COMPLETED) {
                                whenEnded.accept(ended);
                            }
                        });
        recordings.add(recording);
        return recording.recording();
    }

    /** @return whether there was one */
    boolean endRecordings() {
        List<RoomRecording> running = List.copyOf(recordings);
        recordings.clear();
        running.forEach(RoomRecording::complete);
        return !running.isEmpty();
    }

    Optional<Recording> recording() {
        return recordings.stream().findFirst().map(RoomRecording::recording);
    }

    private static Map<String, String> recorded(Recording recording) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("RecordUrl", recording.url());
        fields.put("RecordingID", recording.id());
        fields.put("RecordingDuration", "" + recording.length().toSeconds());
        fields.put("RecordingDurationMs", "" + recording.length().toMillis());
        fields.put("RecordingStartMs", "" + recording.start().toEpochMilli());
        fields.put("RecordingEndMs", "" + recording.end().toEpochMilli());
        return fields;
    }

    /** Tells the member's {@code callbackUrl}, one event of the conference after the other. */
    void tell(ConferenceMember member, String action, Map<String, String> more) {
        member.element().callback().ifPresent(target -> {
            Map<String, String> fields = new LinkedHashMap<>(member.leg().fields());
            fields.put("ConferenceAction", action);
            fields.putAll(fields());
            fields.put("ConferenceMemberID", member.id());
            fields.putAll(more);
            reports.add(() -> board.post().tell(Letter.Kind.ROOM, target, fields));
        });
    }

    Map<String, String> fields() {
        return Map.of("ConferenceName", name, "ConferenceUUID", uuid);
    }

    long secondsSince(Instant instant) {
        return Duration.between(instant, board.clock().instant()).toSeconds();
    }

    /** As it is read from the API. */
    Map<String, Object> described() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("conference_name", name);
        object.put("conference_run_time", "" + secondsSince(begin));
        object.put("conference_member_count", "" + members.size());
        object.put("members", members.values().stream().map(ConferenceMember::described).toList());
        return object;
    }
}
