package io.github.camelplivo.monitor;

import java.util.Set;

import io.github.camelplivo.api.Printable;

/**
 * The end of a Dial to a transfer's destination, as Plivo reports it. Immutable; safe to log.
 *
 * @param callUuid    UUID of the call, the A leg
 * @param bLegUuid    UUID of the leg that answered; null if nobody answered
 * @param status      {@code DialStatus}: completed, busy, failed, cancel, timeout, no-answer; null when Plivo named
 *                    none
 * @param ringStatus  {@code DialRingStatus}, whether it rang; null when Plivo named none
 * @param hangupCause {@code DialHangupCause}; null when Plivo named none
 * @see               <a href="https://www.plivo.com/docs/voice/xml/dial">Plivo: Dial</a>
 */
public record DialEnd(String callUuid, String bLegUuid, String status, String ringStatus, String hangupCause) {

    private static final Set<String> STATUSES = Set.of("completed", "busy", "failed", "cancel", "timeout", "no-answer");

    /**
     * Takes the fields that Plivo sent; an empty field becomes null.
     *
     * @param callUuid    UUID of the call
     * @param bLegUuid    UUID of the leg that answered
     * @param status      {@code DialStatus}
     * @param ringStatus  {@code DialRingStatus}
     * @param hangupCause {@code DialHangupCause}
     */
    public DialEnd {
        callUuid = clean(callUuid);
        bLegUuid = clean(bLegUuid);
        status = clean(status);
        ringStatus = clean(ringStatus);
        hangupCause = clean(hangupCause);
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : Printable.of(text);
    }

    /** {@return whether the destination answered} Plivo also says completed if the caller left before. */
    public boolean isAnswered() {
        return "completed".equals(status) && bLegUuid != null;
    }

    /** {@return the status as a tag of a metric, with few different values} */
    public String word() {
        return isAnswered() ? "answered" : "completed".equals(status) || !STATUSES.contains(String.valueOf(status))
                ? "not-answered" : status;
    }
}
