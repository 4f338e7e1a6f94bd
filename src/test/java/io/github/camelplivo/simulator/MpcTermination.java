package io.github.camelplivo.simulator;

/** Why a multiparty call is over. */
enum MpcTermination {
    NO_PARTICIPANTS(1000, "No Active Participants"),
    ALONE(1010, "Stay Alone Not Permitted"),
    MAX_DURATION(2000, "Max Duration Reached"),
    API(3000, "Hangup API Triggered");

    private final int code;
    private final String words;

    MpcTermination(int code, String words) {
        this.code = code;
        this.words = words;
    }

    int code() {
        return code;
    }

    String words() {
        return words;
    }
}
