package io.github.camelplivo.demo.evening;

import java.time.Instant;
import java.util.Map;

/**
 * A request of Plivo's, without anybody's number. Immutable.
 *
 * @param what     what it is about
 * @param event    the event of a leg, such as {@code answer}; the status of a Dial; or empty
 * @param leg      the leg that it is about; empty for none
 * @param same     two with the same text are one report, sent twice
 * @param refused  whether it was turned away here, to see whether it comes again
 * @param answered the HTTP status that the component answered with
 */
record Arrival(What what, String event, String leg, String same, boolean refused, int answered, Instant at) {

    /** What Plivo asks or tells. */
    enum What {
        /** It tells a {@code callbackUrl} what happens to a leg. */
        EVENT,
        /** It asks an {@code action} what to do at the end of a Dial. */
        ACTION,
        /** It tells that a call is over. */
        CALL_OVER,
        /** It asks for a document. */
        DOCUMENT;

        static What of(Map<String, String> fields) {
            return fields.containsKey("DialAction") ? EVENT : fields.containsKey("DialStatus") ? ACTION
                    : fields.containsKey("HangupCauseCode") ? CALL_OVER : DOCUMENT;
        }
    }

    static Arrival of(String path, Map<String, String> fields, boolean refused, int answered, Instant at) {
        What what = What.of(fields);
        String event = fields.getOrDefault("DialAction", fields.getOrDefault("DialStatus", ""));
        String leg = fields.getOrDefault("DialBLegUUID", "");
        return new Arrival(what, event, leg, String.join(" ", what.name(), path, event, leg), refused, answered, at);
    }

    boolean is(What other, String itsEvent) {
        return what == other && event.equals(itsEvent);
    }
}
