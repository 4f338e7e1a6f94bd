package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.camelplivo.simulator.Letter.Kind;

/**
 * A Dial under way: its destinations ring together, the first to answer is connected, the others lose the race. What
 * happens to them is told to {@code callbackUrl}, one event after the other. Guarded by the switchboard's monitor.
 */
final class Dial {

    /** Plivo has no default; the network gives up before. */
    private static final Duration FOR_EVER = Duration.ofDays(1);

    private final Switchboard board;
    private final Leg aLeg;
    private final Verb verb;
    private final DocumentRun run;
    private final Sequence reports;
    private final List<Leg> ringing = new ArrayList<>();
    private Leg connected;
    private HangupCause cause;
    /** Whether whoever began it has been told that it goes on. */
    private boolean goesOn;
    private boolean over;

    Dial(Switchboard board, Leg aLeg, Verb verb, DocumentRun run) {
        this.board = board;
        this.aLeg = aLeg;
        this.verb = verb;
        this.run = run;
        this.reports = new Sequence(board.background());
    }

    Verb verb() {
        return verb;
    }

    /** The parties who ring. */
    List<String> rings() {
        return ringing.stream().map(Leg::party).toList();
    }

    /** Rings all; whether it goes on, with somebody connected or ringing. When it ends later, the run is told. */
    boolean begin() {
        aLeg.dial(this);
        for (String destination : verb.destinations()) {
            Leg bLeg = board.dialled(aLeg, destination, this);
            ringing.add(bLeg);
            bLeg.ring(() -> connect(bLeg));
        }
        Duration timeout = verb.seconds("timeout").orElse(FOR_EVER);
        List.copyOf(ringing).forEach(bLeg -> board.awaitAnswer(bLeg, timeout));
        goesOn = connected != null || !ringing.isEmpty();
        return goesOn;
    }

    private void connect(Leg bLeg) {
        connected = bLeg;
        ringing.remove(bLeg);
        report("answer", bLeg, Map.of());
        endRinging(HangupCause.LOST_RACE, Ending.Source.PLIVO);
        aLeg.call().connect(bLeg);
        report("connected", bLeg, Map.of());
    }

    private void endRinging(HangupCause why, Ending.Source source) {
        List<Leg> legs = List.copyOf(ringing);
        ringing.clear();
        legs.forEach(leg -> leg.end(why, source));
    }

    /** A leg that it rang or connected has ended. */
    void ended(Leg bLeg, Ending ending) {
        ringing.remove(bLeg);
        report("hangup", bLeg, hangup(bLeg, ending));
        if (!over && connected == null) {
            cause = ending.cause();
            if (ringing.isEmpty()) {
                over = true;
                if (goesOn) {
                    run.dialEnded(this);
                }
            }
        }
    }

    /** The A leg has gone elsewhere, or has ended, while it rang. */
    void abandon() {
        over = true;
        cause = HangupCause.CANCELLED;
        endRinging(HangupCause.CANCELLED, Ending.Source.CALLER);
        if (!aLeg.live()) {
            run.reportEndOf(this);
        }
    }

    /** What {@code action} is told at the end. */
    Map<String, String> outcome() {
        HangupCause end = connected == null ? cause : HangupCause.NORMAL;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("DialStatus", connected != null ? "completed" : cause == null ? "failed" : cause.status());
        fields.put("DialRingStatus", "" + (end != null && end.rang()));
        fields.put("DialHangupCause", end == null ? "" : end.networkName());
        fields.put("DialALegUUID", aLeg.uuid());
        fields.put("DialBLegUUID", connected == null ? "" : connected.uuid());
        return fields;
    }

    private void report(String action, Leg bLeg, Map<String, String> more) {
        String url = verb.attribute("callbackUrl", "");
        if (url.isEmpty()) {
            return;
        }
        Map<String, String> fields = new LinkedHashMap<>(aLeg.fields());
        fields.put("Event", "Dial" + action.substring(0, 1).toUpperCase(Locale.ROOT) + action.substring(1));
        fields.put("DialAction", action);
        fields.put("DialBLegStatus", action);
        fields.put("DialALegUUID", aLeg.uuid());
        fields.put("DialBLegUUID", bLeg.uuid());
        fields.put("DialBLegFrom", bLeg.call().from());
        fields.put("DialBLegTo", bLeg.call().to());
        fields.putAll(more);
        Target target = new Target(verb.attribute("callbackMethod", "POST"), url);
        Kind kind = Kind.valueOf("DIAL_" + action.toUpperCase(Locale.ROOT));
        reports.add(() -> board.post().tell(kind, target, fields));
    }

    private static Map<String, String> hangup(Leg bLeg, Ending ending) {
        Map<String, String> fields = new LinkedHashMap<>();
        Span span = bLeg.span();
        fields.put("DialBLegDuration", "" + span.seconds());
        fields.put("DialBLegBillDuration", "" + span.billed());
        fields.put("AnswerTime", span.answerTime());
        fields.put("DialBLegHangupCause", ending.cause().networkName());
        fields.put("DialBLegHangupCauseCode", "" + ending.cause().code());
        fields.put("DialBLegHangupCauseName", ending.cause().name());
        fields.put("DialBLegHangupSource", ending.source().toString());
        return fields;
    }
}
