package io.github.camelplivo.simulator;

/**
 * Why a leg ended, by Plivo's page of hangup causes.
 *
 * @param code Plivo's number of the cause
 * @param name Plivo's name of it
 */
record HangupCause(int code, String name) {

    static final HangupCause CANCELLED = new HangupCause(1000, "Cancelled");
    static final HangupCause LOOP = new HangupCause(2060, "Loop Detected");
    static final HangupCause INVALID_DESTINATION = new HangupCause(2000, "Invalid Destination Address");
    static final HangupCause OUT_OF_SERVICE = new HangupCause(2010, "Destination Out Of Service");
    static final HangupCause NO_ANSWER = new HangupCause(3000, "No Answer");
    static final HangupCause BUSY = new HangupCause(3010, "Busy Line");
    static final HangupCause REJECTED = new HangupCause(3020, "Rejected");
    static final HangupCause NORMAL = new HangupCause(4000, "Normal Hangup");
    static final HangupCause END_OF_XML = new HangupCause(4010, "End Of XML Instructions");

    static final HangupCause MPC_ENDED = new HangupCause(4020, "Multiparty Call Ended");
    static final HangupCause KICKED = new HangupCause(4030, "Kicked Out Of Multiparty Call");
    static final HangupCause RING_TIMEOUT = new HangupCause(6010, "Ring Timeout Reached");
    static final HangupCause LOST_RACE = new HangupCause(9000, "Lost Race");
    static final HangupCause MACHINE = new HangupCause(9100, "Machine Detected");

    static final HangupCause NOT_CONFIRMED = new HangupCause(9110, "Confirm Key Challenge Failed");

    /** What a document was fetched for. Plivo's codes count them in their last digit, from 1. */
    enum Purpose {
        ANSWER("Answer"),
        ACTION("Action"),
        TRANSFER("Transfer"),
        REDIRECT("Redirect");

        private final String word;

        Purpose(String word) {
            this.word = word;
        }

        Letter.Kind kind() {
            return Letter.Kind.valueOf(name());
        }

        HangupCause unreachable() {
            return numbered(7010, "Error Reaching " + word + " URL");
        }

        HangupCause invalidUrl() {
            return numbered(7020, "Invalid " + word + " URL");
        }

        HangupCause invalidMethod() {
            return numbered(7030, "Invalid Method For " + word + " URL");
        }

        HangupCause invalidXml() {
            return numbered(8010, "Invalid " + word + " XML");
        }

        private HangupCause numbered(int base, String name) {
            return new HangupCause(base + ordinal() + 1, name);
        }
    }

    /** What an XML document says with Hangup's {@code reason}. */
    static HangupCause ofReason(String reason) {
        return switch (reason) {
            case "busy" -> BUSY;
            case "rejected" -> REJECTED;
            default -> NORMAL;
        };
    }

    /** The status of a call that nobody answered, in Plivo's words. */
    String status() {
        return switch (code) {
            case 3000, 6010, 9110 -> "no-answer";
            case 3010, 3020 -> "busy";
            case 1000, 9000 -> "cancel";
            default -> "failed";
        };
    }

    /** Whether the telephone of somebody who did not answer has rung. */
    boolean rang() {
        return code != OUT_OF_SERVICE.code && code != INVALID_DESTINATION.code && code != BUSY.code;
    }

    /** What the telephone network calls it. */
    String networkName() {
        return switch (code) {
            case 3000, 6010, 9110 -> "NO_ANSWER";
            case 3010, 3020 -> "USER_BUSY";
            case 1000 -> "ORIGINATOR_CANCEL";
            case 2000 -> "UNALLOCATED_NUMBER";
            case 2010 -> "DESTINATION_OUT_OF_ORDER";
            case 9000 -> "LOSE_RACE";
            default -> "NORMAL_CLEARING";
        };
    }

    @Override
    public String toString() {
        return code + " " + name;
    }
}
