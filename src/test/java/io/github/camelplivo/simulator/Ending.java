package io.github.camelplivo.simulator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How and when a leg ended. */
record Ending(HangupCause cause, Source source, Instant at) {

    /** What a hangup URL is told of it. */
    Map<String, String> fields(Span span) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("HangupCauseCode", "" + cause.code());
        fields.put("HangupCauseName", cause.name());
        fields.put("HangupSource", source.toString());
        fields.put("StartTime", span.startTime());
        fields.put("AnswerTime", span.answerTime());
        fields.put("EndTime", span.endTime());
        fields.put("Duration", "" + span.seconds());
        fields.put("BillDuration", "" + span.billed());
        return fields;
    }

    /** Who ended it, in the words of Plivo's call record. */
    enum Source {
        CALLER("Caller"),
        CALLEE("Callee"),
        PLIVO("Plivo"),
        CARRIER("Carrier"),
        API("API Request"),
        XML("Answer XML"),
        ERROR("Error");

        private final String words;

        Source(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
