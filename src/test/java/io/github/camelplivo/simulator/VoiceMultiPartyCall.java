package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import io.github.camelplivo.simulator.Attendance.Leaving;
import io.github.camelplivo.simulator.SimulatorClock.Timer;

/**
 * A multiparty call of the Voice API, from its creation on; a {@link MultiPartyCall} is that of a PHLO. Supervisors in
 * coach mode hear all and are heard by agents and other coaches only.
 * <p>
 * Assumptions where Plivo's pages are silent: what a later participant says of the call as a whole replaces what was
 * said before; a call from which somebody leaves so that one stays alone ends, unless {@code stay_alone} allows it,
 * also when somebody else is being called; a call that ends with a participant ends for want of participants; without
 * an {@code on_exit_action_url} whoever is kicked, or is there at the end, is hung up; whoever would be one too many
 * goes on with its document.
 * <p>
 * Digits to send, music, beeps, transcriptions and the tracks of a recording are passed over.
 */
public final class VoiceMultiPartyCall {

    /** How far it is, in the words of Plivo's {@code status}. */
    public enum Status {
        /** Nobody has entered who starts it. */
        INITIALIZED,
        /** It has started. */
        ACTIVE,
        /** It is over. */
        ENDED;

        @Override
        public String toString() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    private final Switchboard board;
    private final String name;
    private final String account;
    private final String uuid = Answer.newId();
    private final Instant creation;
    private final List<Participant> participants = new ArrayList<>();
    private final List<AddParticipant> additions = new ArrayList<>();
    private final RoomSounds sounds = new RoomSounds();
    private final MpcReports reports;
    private final MpcRecorder recorder;
    private MpcSettings settings;
    private Status status = Status.INITIALIZED;
    private Timer limit = Timer.NONE;
    private Instant start;
    private Instant end;
    private MpcTermination termination;
    /** Whether it has been recorded because {@code record} said so. */
    private boolean recordedAsSet;

    /** @param account whose it is */
    VoiceMultiPartyCall(Switchboard board, String name, String account, MpcSettings settings) {
        this.board = board;
        this.name = name;
        this.account = account;
        this.creation = board.clock().instant();
        this.reports = new MpcReports(board);
        this.recorder = new MpcRecorder(board, this, "MPC", fields());
        set(settings);
        tell(MpcEvent.INITIALIZED, Map.of());
    }

    /** Plivo's {@code friendly_name}. */
    public String name() {
        return name;
    }

    /** Plivo's {@code mpc_uuid}. */
    public String uuid() {
        return uuid;
    }

    /** How far it is. */
    public Status status() {
        synchronized (board) {
            return status;
        }
    }

    /** Whether it is recorded: {@code recording}, {@code not-recording} or {@code paused}. */
    public String recording() {
        synchronized (board) {
            return recorder.state();
        }
    }

    /** Those who are there, in the order they joined. */
    public List<Participant> participants() {
        synchronized (board) {
            return participants.stream().filter(Participant::present).toList();
        }
    }

    /**
     * Who was there last with that number or SIP address.
     *
     * @throws NoSuchElementException when nobody ever was
     */
    public Participant participant(String party) {
        synchronized (board) {
            return participants.stream().filter(one -> Address.same(one.party(), party)).reduce((one, later) -> later)
                    .orElseThrow(() -> new NoSuchElementException("No participant " + party + " in " + participants));
        }
    }

    /** Its recording comes to nothing. Nothing happens when it is not recorded. */
    public void failRecording() {
        synchronized (board) {
            recorder.fail();
        }
    }

    /** Its name, how far it is, and those who are there. */
    @Override
    public String toString() {
        return "multi-party call " + name + " " + status() + " " + participants().stream().map(Participant::party).toList();
    }

    // From here on the caller holds the switchboard's monitor.

    boolean live() {
        return status != Status.ENDED;
    }

    Optional<Participant> find(String id) {
        return participants.stream().filter(participant -> participant.id().equals(id)).findFirst();
    }

    /** All who ever were there. */
    List<Participant> everybody() {
        return participants;
    }

    RoomSounds sounds() {
        return sounds;
    }

    MpcReports reports() {
        return reports;
    }

    String account() {
        return "/v1/Account/" + account + "/";
    }

    String uri() {
        return account() + "MultiPartyCall/uuid_" + uuid + "/";
    }

    String subaccount() {
        return account.startsWith("SA") ? account : null;
    }

    Instant creation() {
        return creation;
    }

    Optional<Instant> end() {
        return Optional.ofNullable(end);
    }

    Optional<MpcTermination> termination() {
        return Optional.ofNullable(termination);
    }

    /** What it is to a {@link Recording}. */
    Map<String, String> subject() {
        return Map.of("mpc_name", name, "mpc_uuid", uuid);
    }

    void set(MpcSettings later) {
        settings = settings == null ? later : settings.with(later);
        limit.cancel();
        Duration left = settings.maxDuration().minus(Duration.between(creation, board.clock().instant()));
        limit = board.later(left.isNegative() ? Duration.ZERO : left, () -> end(MpcTermination.MAX_DURATION));
    }

    boolean isFull() {
        return participants().size() >= settings.maxParticipants();
    }

    void begins(AddParticipant addition) {
        additions.add(addition);
    }

    /** Nobody is being called for it any more. */
    void completed(AddParticipant addition) {
        additions.remove(addition);
        if (live() && participants().isEmpty() && additions.isEmpty()) {
            end(MpcTermination.NO_PARTICIPANTS);
        }
    }

    /** @return who has joined; empty when there is no room */
    Optional<Participant> join(Leg leg, ParticipantSettings as, DocumentRun run) {
        if (isFull()) {
            return Optional.empty();
        }
        Participant participant = new Participant(board, this, board.rooms().nextMember(), leg, as, run);
        participants.add(participant);
        leg.join(participant.attendance());
        tell(MpcEvent.JOIN, participant);
        if (as.starts()) {
            start();
        }
        if (as.track()) {
            participant.recorder().record(settings.recordFormat(), settings.recordingCallback());
        }
        recordIfSet();
        return Optional.of(participant);
    }

    void start() {
        if (status == Status.INITIALIZED) {
            status = Status.ACTIVE;
            start = board.clock().instant();
            tell(MpcEvent.START, Map.of());
            recordIfSet();
        }
    }

    void leave(Participant participant, Leaving how) {
        if (!participant.present()) {
            return;
        }
        participant.leave(how);
        sounds.left(participant.leg());
        tell(MpcEvent.EXIT, participant);
        Ending.Source source
                = how == Leaving.KICK || termination == MpcTermination.API ? Ending.Source.API : Ending.Source.PLIVO;
        participant.goOn(how, source);
        int left = participants().size();
        if (!live()) {
            return;
        }
        if (participant.settings().ends() || left == 0 && additions.isEmpty()) {
            end(MpcTermination.NO_PARTICIPANTS);
        } else if (left == 1 && !settings.stayAlone()) {
            end(MpcTermination.ALONE);
        }
    }

    void end(MpcTermination why) {
        if (!live()) {
            return;
        }
        status = Status.ENDED;
        termination = why;
        end = board.clock().instant();
        limit.cancel();
        List.copyOf(additions).forEach(AddParticipant::cancel);
        recorder.end();
        participants().forEach(participant -> leave(participant, Leaving.END));
        tell(MpcEvent.END, Map.of("MPCDuration", "" + duration(), "MPCBilledDuration", "" + bill().seconds(), "MPCBilledAmount",
                bill().amount()));
    }

    private long duration() {
        return Duration.between(creation, end).toSeconds();
    }

    private Bill bill() {
        return participants.stream().map(Participant::bill).reduce(new Bill(0), Bill::plus);
    }

    // Who hears whom

    List<Set<Leg>> conversations() {
        List<Set<Leg>> groups = new ArrayList<>();
        groups.add(legs(participant -> !participant.coaching()));
        Set<Leg> coached = legs(participant -> participant.coaching() || participant.role() == Role.AGENT);
        if (participants().stream().anyMatch(Participant::coaching)) {
            groups.add(coached);
        }
        return groups;
    }

    private Set<Leg> legs(Predicate<Participant> which) {
        Set<Leg> legs = new LinkedHashSet<>();
        participants().stream().filter(participant -> status == Status.ACTIVE && !participant.onHold()).filter(which)
                .forEach(participant -> legs.add(participant.leg()));
        return legs;
    }

    // Recording

    private void recordIfSet() {
        if (settings.record() && !recordedAsSet && recorder.running().isEmpty() && status == Status.ACTIVE
                && participants().size() >= settings.recordMinMembers()) {
            recordedAsSet = true;
            recorder.record(settings.recordFormat(), settings.recordingCallback());
        }
    }

    MpcRecorder recorder() {
        return recorder;
    }

    // What is told and read

    void tell(MpcEvent event, Participant participant) {
        tell(event, participant.fields());
    }

    void tell(MpcEvent event, Map<String, String> more) {
        settings.statusCallback().filter(target -> settings.events().contains(event.group())).ifPresent(target -> {
            Map<String, String> fields = new LinkedHashMap<>(fields());
            fields.putAll(more);
            reports.tell(target, event.toString(), fields);
        });
    }

    private Map<String, String> fields() {
        return Map.of("MPCUUID", uuid, "MPCName", name);
    }

    /** As it is read from the API. */
    Map<String, Object> described() {
        boolean over = end != null;
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("billed_amount", over ? bill().amount() : null);
        object.put("billed_duration", over ? bill().seconds() : null);
        object.put("creation_time", MpcReports.TIME.format(creation));
        object.put("duration", over ? duration() : null);
        object.put("end_time", over ? MpcReports.TIME.format(end) : null);
        object.put("friendly_name", name);
        object.put("max_duration", settings.maxDuration().toSeconds());
        object.put("max_participants", settings.maxParticipants());
        object.put("mpc_uuid", uuid);
        object.put("participants", uri() + "Participant/");
        object.put("recording", over ? null : recording());
        object.put("resource_uri", uri());
        object.put("start_time", start == null ? null : MpcReports.TIME.format(start));
        object.put("status", status.toString());
        object.put("stay_alone", settings.stayAlone());
        object.put("sub_account", subaccount());
        object.put("termination_cause", over ? termination.words() : null);
        object.put("termination_cause_code", over ? termination.code() : null);
        return object;
    }
}
