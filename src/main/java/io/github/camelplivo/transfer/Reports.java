package io.github.camelplivo.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.camelplivo.outcome.Fact;
import io.github.camelplivo.outcome.KnownBy;
import io.github.camelplivo.webhook.Fields;

/** What the reports of a Dial say, as facts. */
final class Reports {

    /** The fields that say it; they contain no address except that of the party that answered. */
    private static final Set<String> FIELDS = Set.of("DialAction", "DialBLegUUID", "DialBLegTo", "DialBLegHangupCauseCode",
            "DialBLegHangupSource", "DialBLegBillDuration", "AnswerTime", "DialStatus", "DialHangupCause");

    private Reports() {
    }

    /** What of a report is worth passing on. */
    static Map<String, String> telling(Fields report) {
        Map<String, String> telling = new LinkedHashMap<>();
        FIELDS.stream().filter(report::isFilled).forEach(field -> telling.put(field, report.first(field)));
        return telling;
    }

    /** What an event of a Dial says; empty when it says nothing. */
    static Optional<Fact> event(int turn, Map<String, String> report) {
        String leg = report.get("DialBLegUUID");
        if (leg == null) {
            return Optional.empty();
        }
        String to = report.get("DialBLegTo");
        return Optional.ofNullable(switch (report.getOrDefault("DialAction", "")) {
            case "answer" -> new Fact.Answered(turn, leg, to);
            case "connected" -> new Fact.Connected(turn, leg, to);
            case "hangup" -> new Fact.LegOver(
                    turn, leg, to, number(report.get("DialBLegHangupCauseCode")), report.get("DialBLegHangupSource"),
                    report.containsKey("AnswerTime") || number(report.get("DialBLegBillDuration")) > 0, KnownBy.REPORT);
            default -> null;
        });
    }

    /** What the end of a Dial says. */
    static Fact end(int turn, Map<String, String> report, boolean last) {
        return new Fact.DialOver(
                turn, report.get("DialStatus"), report.get("DialBLegUUID"), report.get("DialHangupCause"), last);
    }

    /** What the fetch of the document of a call that was made says. */
    static Fact answer(Fields report) {
        String leg = report.first("CallUUID");
        String to = report.first("To");
        return "true".equalsIgnoreCase(report.first("Machine")) ? new Fact.Machine(leg, to) : new Fact.Connected(1, leg, to);
    }

    /** What the end of a call that was made says. */
    static List<Fact> hangup(Fields report) {
        String status = report.first("CallStatus");
        Fact over = over(report);
        // A cancelled call is told by its hangup cause code alone.
        return "cancel".equals(status) ? List.of(over) : List.of(over, new Fact.DialOver(1, status, null, null, true));
    }

    /**
     * What a report says about a multiparty call, and about the calls to its participants; empty if it says nothing.
     */
    static Optional<Fact> room(Fields report) {
        String event = report.first("EventName");
        boolean caller = "customer".equalsIgnoreCase(report.first("ParticipantRole"));
        if ("ParticipantJoin".equals(event)) {
            return Optional.of(new Fact.Joined(
                    caller, report.first("ParticipantCallUUID"), report.first("MPCUUID"), KnownBy.REPORT));
        }
        if ("AddParticipantByAPIActionCompleted".equals(event) && !caller && !report.isFilled("MemberID")) {
            return Optional.of(new Fact.DialOver(1, null, null, null, true));
        }
        String leg = report.first("CallUUID");
        String status = report.first("CallStatus");
        if (event != null && !event.isEmpty() && !report.isFilled("CallStatus") || leg == null || status == null) {
            return Optional.empty();
        }
        return switch (status) {
            case "in-progress" -> Optional.of(new Fact.Answered(1, leg, report.first("To")));
            case "completed", "busy", "failed", "timeout", "no-answer", "cancel" -> Optional.of(over(report));
            default -> Optional.empty();
        };
    }

    /** What the end of a call says that was moved. */
    static Fact.CallOver callOver(Fields report) {
        return new Fact.CallOver(number(report.first("HangupCauseCode")), report.first("HangupSource"), KnownBy.REPORT);
    }

    private static Fact over(Fields report) {
        return new Fact.LegOver(
                1, report.first("CallUUID"), report.first("To"), number(report.first("HangupCauseCode")),
                report.first("HangupSource"), number(report.first("BillDuration")) > 0, KnownBy.REPORT);
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
