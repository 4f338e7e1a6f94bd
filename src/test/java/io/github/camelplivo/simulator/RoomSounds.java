package io.github.camelplivo.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelplivo.simulator.Media.Kind;

/**
 * The sounds that the API plays and speaks to those in a room. Whoever stops one must name the members as the start
 * did. Guarded by the switchboard's monitor.
 */
final class RoomSounds {

    /** @param members as they were named: an id, several, or {@code all} */
    private record Sound(Kind kind, String members) {
    }

    private final Map<Sound, List<Leg>> sounds = new HashMap<>();

    void start(Kind kind, String members, List<Leg> legs, String what) {
        for (Leg leg : legs) {
            // It takes the place of another sound of its kind.
            left(leg, kind);
            leg.comeAcross(what);
            leg.media().sound(kind, what, Optional.empty());
        }
        sounds.put(new Sound(kind, members), new ArrayList<>(legs));
    }

    /** @return whether there is one that was started with this name for the members */
    boolean stop(Kind kind, String members) {
        List<Leg> legs = sounds.remove(new Sound(kind, members));
        if (legs != null) {
            legs.forEach(leg -> leg.media().silence(kind));
        }
        return legs != null;
    }

    /** The leg is in the room no longer. */
    void left(Leg leg) {
        List.of(Kind.values()).forEach(kind -> left(leg, kind));
    }

    private void left(Leg leg, Kind kind) {
        for (Map.Entry<Sound, List<Leg>> sound : List.copyOf(sounds.entrySet())) {
            if (sound.getKey().kind() == kind && sound.getValue().remove(leg)) {
                leg.media().silence(kind);
                if (sound.getValue().isEmpty()) {
                    sounds.remove(sound.getKey());
                }
            }
        }
    }
}
