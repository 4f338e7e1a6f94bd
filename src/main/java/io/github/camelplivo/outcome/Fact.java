package io.github.camelplivo.outcome;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Something that is true of a transfer, whenever and however often it is reported. Immutable. Turns are counted from 1:
 * a hunt tries its destinations one turn after the other.
 */
public sealed interface Fact {

    /** Plivo has accepted the request; or it is not known whether it has. */
    record Accepted(boolean known) implements Fact {
    }

    /** Plivo has fetched the document that dials in this turn; late, if it no longer dials. */
    record Fetched(int turn, boolean late) implements Fact {
    }

    /** A leg has picked up. Others may have at the same time, and a key may have to be pressed. */
    record Answered(int turn, String leg, String to) implements Fact {
    }

    /** A leg talks with the caller. */
    record Connected(int turn, String leg, String to) implements Fact {
    }

    /** An answering machine has picked up. */
    record Machine(String leg, String to) implements Fact {
    }

    /**
     * The destination, or the caller, has joined a multiparty call.
     *
     * @param room UUID of the multiparty call
     */
    record Joined(boolean caller, String leg, String room, KnownBy by) implements Fact {
    }

    /** Plivo is being asked to bring the caller in. */
    record Bringing() implements Fact {
    }

    /** The result of that. */
    record Brought(Answer answer) implements Fact {

        /** Plivo's answer, if there was one. */
        public enum Answer {
            DONE,
            /** The caller's call is over. */
            CALLER_GONE,
            /** The agent who answered has left. */
            AGENT_GONE,
            /** It was not done: Plivo did not do it, or the caller was not to come any more. */
            REFUSED,
            /** It is not known whether it was done. */
            UNKNOWN
        }
    }

    /**
     * A leg is over.
     *
     * @param turn     0 when it is not known
     * @param code     Plivo's hangup cause code; 0 when it is not known
     * @param source   who ended it, in Plivo's words
     * @param answered whether it was picked up before
     */
    record LegOver(int turn, String leg, String to, int code, String source, boolean answered, KnownBy by) implements Fact {
    }

    /**
     * The Dial of a turn is over.
     *
     * @param leg  the leg that answered; null when none did
     * @param last whether no other turn follows
     */
    record DialOver(int turn, String status, String leg, String cause, boolean last) implements Fact {

        boolean isCompleted() {
            return "completed".equals(status);
        }

        boolean isCancelled() {
            return "cancel".equals(status) || "ORIGINATOR_CANCEL".equals(cause);
        }
    }

    /** The call that was moved is over. */
    record CallOver(int code, String source, KnownBy by) implements Fact {
    }

    /**
     * The transfer was looked up at Plivo.
     *
     * @param number   how many looks there were, with this one
     * @param complete whether Plivo answered all of it
     * @param callLive whether the call that was moved was live then
     * @param live     legs to the destination that were live then
     * @param open     how many destinations there were without a record, of which a look sees but a few
     */
    record Looked(int number, boolean complete, boolean callLive, List<LiveLeg> live, int open) implements Fact {

        /** One that has seen all. */
        Looked(int number, boolean complete, boolean callLive, List<LiveLeg> live) {
            this(number, complete, callLive, live, 0);
        }

        /** Which of the open destinations it has seen. */
        IntStream seen() {
            return IntStream.range(0, Math.min(open, Looker.MOST_LIVE)).map(i -> (number + i) % open);
        }
    }

    /** A leg that was live. */
    record LiveLeg(String leg, boolean inProgress) {
    }

    /** Another transfer of the same call was sent. */
    record Superseded() implements Fact {
    }

    /** The wait was ended on this side. */
    record Ended(String why) implements Fact {
    }
}
