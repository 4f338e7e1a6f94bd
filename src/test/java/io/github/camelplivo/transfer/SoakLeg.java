package io.github.camelplivo.transfer;

import java.time.Instant;

/** A leg that Plivo dialled, or the caller's. */
final class SoakLeg {

    final String uuid;
    final String to;
    final int turn;
    final Instant start;
    boolean answered;
    boolean over;
    Instant end;
    int code;
    String source;
    double recordAfter;

    SoakLeg(String uuid, String to, int turn, Instant start) {
        this.uuid = uuid;
        this.to = to;
        this.turn = turn;
        this.start = start;
    }

    /** When its record is there. */
    Instant recorded() {
        return end.plusNanos((long) (recordAfter * 1e9));
    }
}
