package io.github.camelplivo.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A call: an A leg and, inside a Dial, a B leg. Plivo counts the B leg as a call with a UUID of its own, and so does
 * the simulator: {@link PlivoSimulator#findCall} finds it, and there it is the A leg.
 */
public final class Call {

    /** Which way a call goes, seen from Plivo's user. */
    enum Direction {
        INBOUND,
        OUTBOUND;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Why there is the call.
     *
     * @param parentUuid UUID of the call whose Dial made it, or null
     * @param request    the request that it was made for, or null
     * @param hangup     where its end is reported, or null
     */
    private record Origin(String parentUuid, QueuedCall request, Target hangup) {
    }

    private final Switchboard board;
    private final String uuid = Answer.newId();
    private final Direction direction;
    private final String from;
    private final String to;
    private final Origin origin;
    private final Instant start;
    private final Leg aLeg;
    private final List<Dial> dials = new ArrayList<>();
    private Leg bLeg;
    private int place;
    private String ordinal;
    private int dialled;

    private Call(Switchboard board, Direction direction, String from, String to, Origin origin) {
        this.board = board;
        this.direction = direction;
        this.from = from;
        this.to = to;
        this.origin = origin;
        this.start = board.clock().instant();
        this.aLeg = new Leg(board, this, direction == Direction.INBOUND ? from : to);
    }

    /** @param hangup where its end is reported, or null */
    static Call inbound(Switchboard board, String from, String to, Target hangup) {
        return new Call(board, Direction.INBOUND, from, to, new Origin(null, null, hangup));
    }

    static Call requested(Switchboard board, QueuedCall request) {
        return new Call(board, Direction.OUTBOUND, request.from(), request.to(), new Origin(null, request, request.hangup()));
    }

    /** A call that Plivo makes without having been asked for a call. */
    static Call outbound(Switchboard board, String from, String to) {
        return new Call(board, Direction.OUTBOUND, from, to, new Origin(null, null, null));
    }

    /** @param from the caller ID that the destination sees */
    static Call dialled(Switchboard board, Leg by, String from, String to) {
        return new Call(board, Direction.OUTBOUND, from, to, new Origin(by.uuid(), null, null));
    }

    /** Plivo's {@code call_uuid}. */
    public String uuid() {
        return uuid;
    }

    /** The calling number, as it was given. */
    public String from() {
        return from;
    }

    /** The called number, as it was given. */
    public String to() {
        return to;
    }

    /** The leg that the call is named after. */
    public Leg aLeg() {
        return aLeg;
    }

    /** The leg that the A leg dialled last: it rings, talks, has ended, or has been moved elsewhere. */
    public Optional<Leg> bLeg() {
        synchronized (board) {
            return Optional.ofNullable(bLeg);
        }
    }

    /** The Dials of the A leg, the oldest first: what really happened, whatever was reported of it. */
    public List<SeenDial> dials() {
        synchronized (board) {
            return dials.stream().map(Dial::seen).toList();
        }
    }

    /** Whether the A leg has not ended. */
    public boolean live() {
        return aLeg.live();
    }

    /** Both legs and what they are doing. */
    @Override
    public String toString() {
        return aLeg + bLeg().map(leg -> "; " + leg).orElse("");
    }

    /** Whether the A leg has come to a Dial. */
    boolean hasDialled() {
        return !dials.isEmpty();
    }

    /** In the order in which calls began. */
    int place() {
        return place;
    }

    /** Of those that the simulator has seen, such as {@code 1}; that of a leg begins with that of who dialled it. */
    String ordinal() {
        return ordinal;
    }

    void stands(int itsPlace, String itsOrdinal) {
        place = itsPlace;
        ordinal = itsOrdinal;
    }

    /** For the next leg that it dials. */
    String nextOrdinal() {
        return ordinal + "." + ++dialled;
    }

    Direction direction() {
        return direction;
    }

    Instant start() {
        return start;
    }

    /** UUID of the call whose Dial made this one, or null. */
    String parentUuid() {
        return origin.parentUuid();
    }

    /** The leg of who called, or null when Plivo itself did. */
    Leg caller() {
        return direction == Direction.INBOUND ? aLeg : null;
    }

    Optional<QueuedCall> request() {
        return Optional.ofNullable(origin.request());
    }

    Optional<Target> hangup() {
        return Optional.ofNullable(origin.hangup());
    }

    void begins(Dial dial) {
        dials.add(dial);
    }

    void dials(Leg dialled) {
        bLeg = dialled;
    }

    void connect(Leg dialled) {
        bLeg = dialled;
        aLeg.talkWith(dialled);
    }

    /** What it is to a {@link Recording}. */
    Map<String, String> subject() {
        return Map.of("call_uuid", uuid, "from_number", from, "to_number", to);
    }

    /** The fields that are in every request to a URL of the user's. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("CallUUID", uuid);
        fields.put("From", from);
        fields.put("To", to);
        fields.put("Direction", direction.toString());
        fields.put("ALegUUID", parentUuid() == null ? uuid : parentUuid());
        request().ifPresent(request -> {
            fields.put("RequestUUID", request.requestUuid());
            fields.put("ALegRequestUUID", request.requestUuid());
        });
        return fields;
    }
}
