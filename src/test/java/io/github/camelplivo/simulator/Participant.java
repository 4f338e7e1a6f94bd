package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelplivo.simulator.Attendance.Leaving;

/** A participant of a {@link VoiceMultiPartyCall}, also after having left it. */
public final class Participant {

    private final class Seat implements Attendance {

        @Override
        public String doing() {
            String room = " in " + room();
            if (held) {
                return "is on hold" + room;
            }
            Set<String> others = board.talkingWith(leg);
            if (others.isEmpty()) {
                return "waits" + room;
            }
            String names = String.join(", ", others);
            if (coaches) {
                return "coaches" + room + " " + names;
            }
            return muted ? "listens" + room + " to " + names : "talks" + room + " with " + names;
        }

        @Override
        public boolean remarkable() {
            return held || muted || coaches;
        }

        @Override
        public String room() {
            return "multi-party call " + call.name();
        }

        @Override
        public Leg leg() {
            return leg;
        }

        @Override
        public String state() {
            return held ? "held" : Attendance.super.state();
        }

        @Override
        public List<Set<Leg>> conversations() {
            return call.conversations();
        }

        @Override
        public void left(Leaving how) {
            call.leave(Participant.this, how);
        }

        @Override
        public void press(String keys) {
            call.tell(MpcEvent.DIGITS, Participant.this);
        }

        @Override
        public void speaks(boolean on) {
            if (speaking != on) {
                speaking = on;
                call.tell(on ? MpcEvent.SPEAK_START : MpcEvent.SPEAK_STOP, Participant.this);
            }
        }
    }

    private final Switchboard board;
    private final VoiceMultiPartyCall call;
    private final String id;
    private final Leg leg;
    private final ParticipantSettings settings;
    private final DocumentRun run;
    private final Instant joined;
    private final Attendance seat = new Seat();
    private boolean muted;
    private boolean held;
    private boolean coaches;
    private boolean speaking;
    private Instant exit;
    private String exitCause;
    private final MpcRecorder recorder;

    Participant(
                Switchboard board, VoiceMultiPartyCall call, String id, Leg leg, ParticipantSettings settings,
                DocumentRun run) {
        this.board = board;
        this.call = call;
        this.id = id;
        this.leg = leg;
        this.settings = settings;
        this.run = run;
        this.joined = board.clock().instant();
        this.muted = settings.mute();
        this.held = settings.hold();
        this.coaches = settings.coaches();
        this.recorder = new MpcRecorder(board, call, "Participant", Map.of("MemberID", id));
    }

    /** Plivo's {@code member_id}. */
    public String id() {
        return id;
    }

    /** Phone number or SIP address of who takes part. */
    public String party() {
        return leg.party();
    }

    /** The part that it plays. */
    public Role role() {
        return settings.role();
    }

    /** Whether it is in the call. */
    public boolean present() {
        synchronized (board) {
            return exit == null;
        }
    }

    /** Whether the others do not hear it. */
    public boolean muted() {
        synchronized (board) {
            return muted;
        }
    }

    /** Whether it hears music and nobody hears it. */
    public boolean onHold() {
        synchronized (board) {
            return held;
        }
    }

    /** Whether it is a supervisor whom only agents hear. */
    public boolean coaching() {
        synchronized (board) {
            return coaches;
        }
    }

    /** Whether it is recorded by itself; a pause counts. */
    public boolean recorded() {
        synchronized (board) {
            return recorder.running().isPresent();
        }
    }

    /** Begins to speak. Nothing happens when it speaks, or has left. */
    public void startsSpeaking() {
        speaks(true);
    }

    /** Ceases to speak. Nothing happens when it does not speak, or has left. */
    public void stopsSpeaking() {
        speaks(false);
    }

    private void speaks(boolean on) {
        synchronized (board) {
            if (exit == null) {
                seat.speaks(on);
            }
        }
    }

    /** Who it is and what it does in the call, or why it has left. */
    @Override
    public String toString() {
        synchronized (board) {
            return party() + " " + (exit == null ? seat.doing() : "left multi-party call " + call.name() + ": " + exitCause);
        }
    }

    // From here on the caller holds the switchboard's monitor.

    Leg leg() {
        return leg;
    }

    Attendance attendance() {
        return seat;
    }

    ParticipantSettings settings() {
        return settings;
    }

    void mute(boolean on) {
        if (muted != on) {
            muted = on;
            call.tell(on ? MpcEvent.MUTE : MpcEvent.UNMUTE, this);
        }
    }

    void hold(boolean on) {
        if (held != on) {
            held = on;
            call.tell(on ? MpcEvent.HOLD : MpcEvent.UNHOLD, this);
        }
    }

    void coach(boolean on) {
        if (coaches != on) {
            coaches = on;
            call.tell(on ? MpcEvent.COACH_START : MpcEvent.COACH_STOP, this);
        }
    }

    MpcRecorder recorder() {
        return recorder;
    }

    void leave(Leaving how) {
        exit = board.clock().instant();
        exitCause = switch (how) {
            case HANGUP -> "Participant Call Hangup";
            case KICK -> "Kicked Out of Multiparty Call";
            case END -> "Multiparty Call Ended";
            case TRANSFER -> "Participant Call Transferred";
        };
        recorder.end();
    }

    /** What its leg does once it has left. */
    void goOn(Leaving how, Ending.Source source) {
        switch (how) {
            case HANGUP -> settings.onExit().ifPresent(target -> run.report(target, exitFields()));
            case KICK -> goOn(HangupCause.KICKED, source);
            case END -> goOn(HangupCause.MPC_ENDED, source);
            case TRANSFER -> {
                // Its new document is there already.
            }
        }
    }

    private void goOn(HangupCause otherwise, Ending.Source source) {
        leg.fallSilent();
        if (settings.onExit().isPresent()) {
            run.goTo(settings.onExit().get(), exitFields());
        } else if (leg.obeys(run)) {
            leg.end(otherwise, source);
        }
    }

    private Map<String, String> exitFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("MPCUUID", call.uuid());
        fields.put("MPCFriendlyName", call.name());
        fields.put("MemberID", id);
        fields.put("ParticipantCallUUID", leg.uuid());
        fields.put("ParticipantRole", settings.role().toString());
        fields.put("ParticipantJoinTime", MpcReports.TIME.format(joined));
        fields.put("ParticipantEndTime", MpcReports.TIME.format(exit));
        return fields;
    }

    /** What an event tells of it. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("MemberID", id);
        fields.put("ParticipantRole", settings.role().toString());
        fields.put("ParticipantCallUUID", leg.uuid());
        fields.put("ParticipantCoachMode", "" + coaches);
        return fields;
    }

    private Duration time() {
        return Duration.between(joined, exit == null ? board.clock().instant() : exit);
    }

    Bill bill() {
        return Bill.of(time());
    }

    /** As it is read from the API. */
    Map<String, Object> described() {
        boolean over = exit != null;
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("billed_amount", over ? bill().amount() : null);
        object.put("billed_duration", over ? bill().seconds() : null);
        object.put("call_uuid", leg.uuid());
        object.put("coach_mode", over ? null : coaches);
        object.put("duration", over ? time().toSeconds() : null);
        object.put("end_mpc_on_exit", settings.ends());
        object.put("exit_cause", exitCause);
        object.put("exit_time", over ? MpcReports.TIME.format(exit) : null);
        object.put("hold", over ? null : held);
        object.put("join_time", MpcReports.TIME.format(joined));
        object.put("member_id", id);
        object.put("mpc_uuid", call.uuid());
        object.put("mute", over ? null : muted);
        object.put("resource_uri", call.uri() + "Participant/" + id + "/");
        object.put("role", settings.role().toString());
        object.put("start_mpc_on_enter", settings.starts());
        return object;
    }
}
