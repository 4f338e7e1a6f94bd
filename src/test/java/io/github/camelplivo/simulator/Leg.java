package io.github.camelplivo.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.camelplivo.simulator.Activity.Bridged;
import io.github.camelplivo.simulator.Activity.Hearing;
import io.github.camelplivo.simulator.Activity.InRoom;
import io.github.camelplivo.simulator.Activity.Ringing;
import io.github.camelplivo.simulator.Activity.Silence;
import io.github.camelplivo.simulator.Activity.Streaming;
import io.github.camelplivo.simulator.Script.Reaction;
import io.github.camelplivo.simulator.SimulatorClock.Timer;

/**
 * One end of a call: the line to one party. It obeys documents, one after the other; what it is doing now can be read
 * at any time. An assumption of the simulator is that Speak, Play and Wait take no time when another element follows,
 * and go on for ever when they are the last: so a leg can be seen hearing them. GetDigits and GetInput wait until keys
 * are pressed.
 */
public final class Leg {

    private final Switchboard board;
    private final Call call;
    private final String party;
    private final List<String> heard = new ArrayList<>();
    private final Media media;
    private final Course course = new Course();
    private Activity activity = new Silence();
    private Instant answeredAt;
    private Ending ending;
    /** The Dial that it is the B leg of, or null. */
    private Dial dial;
    private boolean machine;
    private Runnable atEnd = () -> {
    };
    /** The end of its ringing, then the end of its party's patience. */
    private Timer timer = Timer.NONE;

    Leg(Switchboard board, Call call, String party) {
        this.board = board;
        this.call = call;
        this.party = party;
        this.media = new Media(board);
    }

    /** UUID of the call that Plivo counts this leg as; of an A leg that of its {@link Call}. */
    public String uuid() {
        return call.uuid();
    }

    /** Phone number or SIP address at the other end of the line, as it was given. */
    public String party() {
        return party;
    }

    /** Whether it has not ended. */
    public boolean live() {
        synchronized (board) {
            return ending == null;
        }
    }

    /**
     * What it is doing, in words: {@code talks with +14152225555}, {@code hears "One moment"},
     * {@code waits in conference support}, {@code rings}, {@code calls +14152225555}, {@code is asked to press keys},
     * {@code alone, hears silence} or {@code ended: 7013 Error Reaching Transfer URL}.
     */
    public String doing() {
        synchronized (board) {
            if (ending != null) {
                return "ended: " + ending.cause();
            }
            Optional<String> words = activity.words();
            if (words.isPresent()) {
                return words.get();
            }
            Set<String> others = board.talkingWith(this);
            return others.isEmpty() ? "alone, hears silence" : "talks with " + String.join(", ", others);
        }
    }

    /** Plivo's code for the end of the leg, such as 4000 or 7013; empty while it is live. */
    public Optional<Integer> hangupCauseCode() {
        return ending().map(end -> end.cause().code());
    }

    /** Plivo's name for the end of the leg; empty text while it is live. */
    public String hangupCauseName() {
        return ending().map(end -> end.cause().name()).orElse("");
    }

    /**
     * What it came across besides Dial, conferences, Redirect and Hangup, in its documents and by the API, in order:
     * {@code Speak: One moment}, {@code Play: https://example.com/wait.mp3}, {@code Wait: 5 s}, {@code DTMF: 12}, and
     * the names of elements that the simulator passes over.
     */
    public List<String> heard() {
        synchronized (board) {
            return List.copyOf(heard);
        }
    }

    /** What the API has it hear over everything else now: {@code Speak: One moment}, {@code Play: https://…}. */
    public List<String> sounds() {
        synchronized (board) {
            return media.sounds();
        }
    }

    /** Whether the API records it now. */
    public boolean recorded() {
        synchronized (board) {
            return media.isRecorded();
        }
    }

    /** The WebSockets that its audio goes to now. */
    public List<String> streams() {
        synchronized (board) {
            return media.streams();
        }
    }

    /** The party hangs up, or refuses the call while it rings. Nothing happens when the leg has ended. */
    public void hangUp() {
        synchronized (board) {
            end(rings() ? HangupCause.REJECTED : HangupCause.NORMAL,
                    call.caller() == this ? Ending.Source.CALLER : Ending.Source.CALLEE);
        }
    }

    /** Whether it rings: nobody has answered yet, and nobody has given up. */
    public boolean ringing() {
        synchronized (board) {
            return rings();
        }
    }

    /** The party answers, whatever it was going to do. Nothing happens when it does not ring. */
    public void pickUp() {
        synchronized (board) {
            pickUp(Reaction.ANSWERS);
        }
    }

    /** The party refuses the call. Nothing happens when it does not ring. */
    public void refuse() {
        synchronized (board) {
            if (rings()) {
                end(HangupCause.REJECTED, Ending.Source.CALLEE);
            }
        }
    }

    /**
     * The party says something, for a GetInput that listens. As for keys, the leg goes on at the element's
     * {@code action}.
     *
     * @throws IllegalStateException when nobody listens
     */
    public void say(String words) {
        synchronized (board) {
            ifAsked(activity.say(words), "speak");
        }
    }

    /**
     * The party presses keys, for a GetDigits or GetInput that waits for them, in a conference or multiparty call, or
     * to accept the call of a Dial with a {@code confirmKey}. Once the simulator has settled, the leg goes on at the
     * element's {@code action}.
     *
     * @param  keys                     digits, {@code *} and {@code #}; empty when nothing is pressed until the time is
     *                                  up, so that the leg goes on with the next element
     * @throws IllegalStateException    when nothing waits for keys
     * @throws IllegalArgumentException when the element does not take these
     */
    public void press(String keys) {
        synchronized (board) {
            ifAsked(activity.press(keys), "press keys");
        }
    }

    private void ifAsked(boolean asked, String what) {
        if (!asked) {
            throw new IllegalStateException("It is not asked to " + what + ": it " + doing());
        }
    }

    /**
     * The other end of the WebSocket of a Stream element closes it, so that the leg goes on with the next element, or
     * with what it has been transferred to. Nothing happens when there is no such Stream.
     */
    public void endStream() {
        synchronized (board) {
            if (activity instanceof Streaming streaming) {
                activity = new Silence();
                streaming.stream().end();
            }
        }
    }

    @Override
    public String toString() {
        return party + " " + doing();
    }

    // From here on the caller holds the switchboard's monitor, or does not need it.

    Call call() {
        return call;
    }

    Media media() {
        return media;
    }

    Optional<Ending> ending() {
        synchronized (board) {
            return Optional.ofNullable(ending);
        }
    }

    /** When it was picked up; empty while it rings, and when it never was. */
    Optional<Instant> answeredAt() {
        synchronized (board) {
            return Optional.ofNullable(answeredAt);
        }
    }

    void answer() {
        answeredAt = board.clock().instant();
        runs(board.people().talks(party, this::hangUp));
    }

    Span span() {
        return new Span(call.start(), answeredAt(), ending().map(Ending::at).orElseGet(board.clock()::instant));
    }

    boolean isMachine() {
        return machine;
    }

    /** Instead of the timer that it had. */
    void runs(Timer next) {
        timer.cancel();
        timer = next;
    }

    void belongsTo(Dial itsDial) {
        dial = itsDial;
    }

    void ring(Runnable pickedUp) {
        activity = new Ringing(pickedUp);
    }

    boolean rings() {
        return activity instanceof Ringing;
    }

    void pickUp(Reaction by) {
        if (activity instanceof Ringing ringing) {
            machine = by == Reaction.VOICEMAIL;
            activity = new Silence();
            answer();
            ringing.pickedUp().run();
        }
    }

    void does(Activity next) {
        activity = next;
    }

    void fallSilent() {
        activity = new Silence();
    }

    Activity activity() {
        return activity;
    }

    /** The leg that this one has dialled and is connected to. */
    Optional<Leg> dialled() {
        return activity instanceof Bridged bridge && bridge.other().isDialledBy(this)
                ? Optional.of(bridge.other())
                : Optional.empty();
    }

    private boolean isDialledBy(Leg other) {
        return other.uuid().equals(call.parentUuid());
    }

    Course course() {
        return course;
    }

    boolean obeys(DocumentRun some) {
        return live() && course.isAt(some);
    }

    /** Leaves what it was doing, for its new document is there. Who was dialled is hung up, unless it moves as well. */
    void moveOn() {
        course.arrive();
        dial = null;
        Activity last = activity;
        activity = new Silence();
        last.moved(this);
    }

    void isLeftBy(Leg other) {
        activity = new Silence();
        if (isDialledBy(other)) {
            Optional<Dial> left = Optional.ofNullable(dial);
            if (!course.isMoving()) {
                end(HangupCause.NORMAL, Ending.Source.CALLER);
            }
            left.ifPresent(Dial::left);
        }
    }

    void talkWith(Leg other) {
        activity = new Bridged(other);
        other.activity = new Bridged(this);
    }

    void join(Attendance attendance) {
        activity = new InRoom(attendance);
    }

    void atEnd(Runnable task) {
        atEnd = task;
    }

    void comeAcross(Verb verb) {
        comeAcross(verb.toString());
    }

    void comeAcross(String what) {
        heard.add(what);
    }

    void stayHearing(Verb verb) {
        activity = new Hearing(verb);
    }

    void endByApi() {
        end(rings() ? HangupCause.CANCELLED : HangupCause.NORMAL, Ending.Source.API);
    }

    void end(HangupCause cause, Ending.Source source) {
        if (ending != null) {
            return;
        }
        ending = new Ending(cause, source, board.clock().instant());
        timer.cancel();
        media.end();
        Activity last = activity;
        activity = new Silence();
        if (dial != null) {
            dial.ended(this, ending);
        }
        last.ended(this);
        atEnd.run();
        board.ended(this);
    }

    /** The other end of the Dial has ended by itself. */
    void loses(Leg other) {
        if (isDialledBy(other)) {
            isLeftBy(other);
            return;
        }
        activity = new Silence();
        if (course.isMoving()) {
            return;
        }
        if (!course.goesOnAfter(other.dial)) {
            // A call that was there from the start: as if its Dial had been the last element.
            end(HangupCause.END_OF_XML, Ending.Source.XML);
        }
    }

    /** What Plivo says of the leg when it calls a URL. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>(call.fields());
        if (ending == null) {
            fields.put("CallStatus", answeredAt == null ? "ringing" : "in-progress");
        } else {
            fields.put("CallStatus", answeredAt == null ? ending.cause().status() : "completed");
            fields.putAll(ending.fields(span()));
        }
        return fields;
    }
}
