package io.github.camelplivo.simulator;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a participant brings along into a multiparty call.
 *
 * @param coaches whether it is heard by agents only, which supervisors may be
 * @param starts  whether the call starts when it joins
 * @param ends    whether the call ends when it leaves
 * @param onExit  where its next document is
 * @param track   whether it is recorded by itself
 */
record ParticipantSettings(
        Role role, boolean mute, boolean hold, boolean coaches, boolean starts, boolean ends, Optional<Target> onExit,
        boolean track) {

    private static final List<String> ROLES = List.of("agent", "supervisor", "customer", "ai-agent");

    /** @throws ApiError when a value is not right, or the role is missing */
    static ParticipantSettings of(Parameters said) {
        // Plivo's pages capitalise the roles, and its SDKs do not.
        String name = said.text("role").toLowerCase(Locale.ROOT);
        Role role = Role.of(new Parameters(Map.of("role", name)).oneOf("role", ROLES));
        boolean coaches = said.flag("coach_mode", true);
        return new ParticipantSettings(
                role, said.flag("mute", false), said.flag("hold", false), coaches && role == Role.SUPERVISOR,
                said.flag("start_mpc_on_enter", true), said.flag("end_mpc_on_exit", false),
                said.optionalTarget("on_exit_action", "POST"), said.flag("record_participant_track", false));
    }
}
