package io.github.camelplivo.simulator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What really happened in a Dial, whatever was reported of it.
 *
 * @param begun        when it began
 * @param over         when nobody rang or was connected any more, or the call had left it
 * @param destinations whom it was to dial, in order
 * @param legs         the legs that it made, in order; none for a destination that cannot be dialled
 */
public record SeenDial(Instant begun, Optional<Instant> over, List<String> destinations, List<SeenLeg> legs) {

    /** The leg that was connected. */
    public Optional<SeenLeg> connected() {
        return legs.stream().filter(leg -> leg.connected().isPresent()).findFirst();
    }
}
