package io.github.camelplivo.transfer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.camelplivo.outcome.Fact;
import io.github.camelplivo.outcome.KnownBy;
import io.github.camelplivo.webhook.Fields;

/** What the reports of a Dial say, as facts. */
final class Reports {

    /** The fields that say it; they name nobody but the one who answered. */
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

    private static int number(String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
