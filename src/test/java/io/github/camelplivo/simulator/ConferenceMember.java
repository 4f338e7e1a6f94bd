package io.github.camelplivo.simulator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelplivo.simulator.Attendance.Leaving;

/** A member of a {@link Conference}, also after having left it. */
public final class ConferenceMember {

    private final class Seat implements Attendance {

        @Override
        public String doing() {
            String room = " in " + room();
            Set<String> others = board.talkingWith(leg);
            if (others.isEmpty()) {
                return "waits" + room;
            }
            String names = String.join(", ", others);
            if (deaf) {
                return "is deaf" + room + " with " + names;
            }
            return muted ? "listens" + room + " to " + names : "talks" + room + " with " + names;
        }

        @Override
        public boolean remarkable() {
            return muted || deaf;
        }

        @Override
        public Leg leg() {
            return leg;
        }

        @Override
        public String room() {
            return "conference " + conference.name();
        }

        @Override
        public List<Set<Leg>> conversations() {
            return conference.conversations();
        }

        @Override
        public void left(Leaving how) {
            conference.leave(ConferenceMember.this, how);
        }

        @Override
        public void press(String keys) {
            element.digitsMatch().stream().filter(keys::equals)
                    .forEach(digits -> conference.tell(ConferenceMember.this, "digits",
                            Map.of("ConferenceDigitsMatch", digits)));
            if (element.hangupOnStar() && keys.equals("*")) {
                conference.leave(ConferenceMember.this, Leaving.KICK);
            }
        }

        @Override
        public void speaks(boolean speaking) {
            if (speaking && element.floorEvent()) {
                conference.tell(ConferenceMember.this, "floor", Map.of());
            }
        }
    }

    private final Switchboard board;
    private final Conference conference;
    private final String id;
    private final Leg leg;
    private final ConferenceElement element;
    private final DocumentRun run;
    private final Instant joined;
    private final Attendance seat = new Seat();
    private boolean muted;
    private boolean deaf;

    ConferenceMember(Switchboard board, Conference conference, String id, Leg leg, ConferenceElement element, DocumentRun run) {
        this.board = board;
        this.conference = conference;
        this.id = id;
        this.leg = leg;
        this.element = element;
        this.run = run;
        this.joined = board.clock().instant();
        this.muted = element.muted();
    }

    /** Plivo's {@code member_id}. */
    public String id() {
        return id;
    }

    /** Phone number or SIP address of who takes part. */
    public String party() {
        return leg.party();
    }

    /** Whether it is in the conference. */
    public boolean present() {
        synchronized (board) {
            return conference.has(this);
        }
    }

    /** Whether the others do not hear it. */
    public boolean muted() {
        synchronized (board) {
            return muted;
        }
    }

    /** Whether it does not hear the others. */
    public boolean deaf() {
        synchronized (board) {
            return deaf;
        }
    }

    /** Speaks, so that it gets the floor. */
    public void speaks() {
        synchronized (board) {
            seat.speaks(true);
        }
    }

    /** Who it is and what it does in the conference, or that it has left. */
    @Override
    public String toString() {
        synchronized (board) {
            return party() + " " + (conference.has(this) ? seat.doing() : "left conference " + conference.name());
        }
    }

    // From here on the caller holds the switchboard's monitor.

    Leg leg() {
        return leg;
    }

    ConferenceElement element() {
        return element;
    }

    void mute(boolean on) {
        muted = on;
    }

    void deafen(boolean on) {
        deaf = on;
    }

    /** Whether it hears the others or is heard by them. */
    boolean takesPart() {
        return !muted || !deaf;
    }

    Attendance attendance() {
        return seat;
    }

    /** What its leg does once it has left. */
    void goOn(Leaving how) {
        switch (how) {
            case HANGUP -> run.report(element.verb(), fields());
            case KICK, END -> run.leave(element.verb(), fields());
            case TRANSFER -> {
                // Its new document is there already.
            }
        }
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>(conference.fields());
        fields.put("ConferenceMemberID", id);
        conference.recording().ifPresent(recording -> {
            fields.put("RecordUrl", recording.url());
            fields.put("RecordingID", recording.id());
        });
        return fields;
    }

    /** As it is read from the API. */
    Map<String, Object> described() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("muted", muted);
        object.put("member_id", id);
        object.put("deaf", deaf);
        object.put("from", leg.call().from());
        object.put("to", leg.call().to());
        object.put("caller_name", "");
        object.put("direction", leg.call().direction().toString());
        object.put("call_uuid", leg.uuid());
        object.put("join_time", "" + conference.secondsSince(joined));
        return object;
    }
}
