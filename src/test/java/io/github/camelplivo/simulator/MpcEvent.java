package io.github.camelplivo.simulator;

import java.util.List;
import java.util.stream.Stream;

/** The events that the {@code status_callback_url} of a multiparty call is told, each in a group to subscribe to. */
enum MpcEvent {

    INITIALIZED("MPCInitialized", Groups.MPC),
    START("MPCStart", Groups.MPC),
    END("MPCEnd", Groups.MPC),
    JOIN("ParticipantJoin", Groups.PARTICIPANT),
    EXIT("ParticipantExit", Groups.PARTICIPANT),
    MUTE("ParticipantMute", Groups.PARTICIPANT),
    UNMUTE("ParticipantUnmute", Groups.PARTICIPANT),
    HOLD("ParticipantHold", Groups.PARTICIPANT),
    UNHOLD("ParticipantUnhold", Groups.PARTICIPANT),
    COACH_START("ParticipantCoachModeStart", Groups.PARTICIPANT),
    COACH_STOP("ParticipantCoachModeStop", Groups.PARTICIPANT),
    SPEAK_START("ParticipantSpeakStart", "participant-speak-events"),
    SPEAK_STOP("ParticipantSpeakStop", "participant-speak-events"),
    DIGITS("ParticipantDigitInput", "participant-digit-input-events"),
    ADD_INITIATED("AddParticipantByAPIActionInitiated", "add-participant-api-events"),
    ADD_COMPLETED("AddParticipantByAPIActionCompleted", "add-participant-api-events");

    /** Whose names are needed more than once. */
    private static final class Groups {
        private static final String MPC = "mpc-state-changes";
        private static final String PARTICIPANT = "participant-state-changes";
    }

    private final String name;
    private final String group;

    MpcEvent(String name, String group) {
        this.name = name;
        this.group = group;
    }

    String group() {
        return group;
    }

    /** All groups; Plivo names one of which no event is known. */
    static List<String> groups() {
        return Stream.concat(Stream.of(values()).map(MpcEvent::group).distinct(), Stream.of("participant-audio-events"))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
