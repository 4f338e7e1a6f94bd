package io.github.camelplivo.simulator;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import io.github.camelplivo.simulator.Letter.Kind;

/** Tells a Dial's {@code callbackUrl} what happens to its legs, one event after the other. */
final class DialReports {

    private final Switchboard board;
    private final Leg aLeg;
    private final Target target;
    private final Sequence sequence;

    DialReports(Switchboard board, Leg aLeg, Verb verb) {
        this.board = board;
        this.aLeg = aLeg;
        this.target = new Target(verb.attribute("callbackMethod", "POST"), verb.attribute("callbackUrl", ""));
        this.sequence = new Sequence(board.background());
    }

    void answer(Leg bLeg) {
        tell(Kind.DIAL_ANSWER, "answer", of(bLeg));
    }

    void connected(Leg bLeg) {
        if (board.assumptions().holds(Assumption.CONNECTED_IS_TOLD)) {
            tell(Kind.DIAL_CONNECTED, "connected", of(bLeg));
        }
    }

    void hangup(Leg bLeg, Ending ending) {
        Map<String, String> fields = of(bLeg);
        Span span = bLeg.span();
        fields.put("DialBLegDuration", "" + span.seconds());
        fields.put("DialBLegBillDuration", "" + span.billed());
        fields.put("AnswerTime", span.answerTime());
        hangup(fields, ending.cause(), ending.source());
    }

    /** There was no leg to that destination. */
    void noLeg(String destination, HangupCause cause) {
        if (board.assumptions().holds(Assumption.HANGUP_WITHOUT_LEG_IS_TOLD)) {
            Map<String, String> fields = of("", aLeg.party(), destination);
            fields.put("DialBLegDuration", "0");
            fields.put("DialBLegBillDuration", "0");
            fields.put("AnswerTime", "");
            hangup(fields, cause, Ending.Source.PLIVO);
        }
    }

    private void hangup(Map<String, String> fields, HangupCause cause, Ending.Source source) {
        fields.put("DialBLegHangupCause", cause.networkName());
        fields.put("DialBLegHangupCauseCode", "" + cause.code());
        fields.put("DialBLegHangupCauseName", cause.name());
        fields.put("DialBLegHangupSource", source.toString());
        tell(Kind.DIAL_HANGUP, "hangup", fields);
    }

    private Map<String, String> of(Leg bLeg) {
        return of(bLeg.uuid(), bLeg.call().from(), bLeg.call().to());
    }

    private Map<String, String> of(String uuid, String from, String to) {
        Map<String, String> fields = new LinkedHashMap<>(aLeg.fields());
        fields.put("DialALegUUID", aLeg.uuid());
        fields.put("DialBLegUUID", uuid);
        fields.put("DialBLegFrom", from);
        fields.put("DialBLegTo", to);
        return fields;
    }

    private void tell(Kind kind, String action, Map<String, String> fields) {
        fields.put("Event", "Dial" + action.substring(0, 1).toUpperCase(Locale.ROOT) + action.substring(1));
        fields.put("DialAction", action);
        fields.put("DialBLegStatus", action);
        sequence.add(() -> board.post().tell(kind, target, fields));
    }
}
