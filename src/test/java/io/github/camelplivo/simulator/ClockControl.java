package io.github.camelplivo.simulator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may be seen of the clock and done with it over HTTP. */
final class ClockControl {

    private final PlivoSimulator plivo;

    private ClockControl(PlivoSimulator plivo) {
        this.plivo = plivo;
    }

    static void route(ControlApi api, PlivoSimulator plivo) {
        ClockControl clock = new ClockControl(plivo);
        api.on("GET", "clock", List.of(), (request, none) -> clock.read());
        api.on("POST", "clock/pause", List.of(), (request, none) -> clock.then(plivo.clock()::pause));
        api.on("POST", "clock/resume", List.of(), (request, none) -> clock.then(plivo.clock()::resume));
        api.on("POST", "clock/step", List.of(), (request, none) -> clock.then(plivo.clock()::step));
        api.on("POST", "clock/advance", List.of("seconds"),
                (request, body) -> clock.then(() -> plivo.clock().advance(body.seconds("seconds"))));
    }

    private Answer then(Runnable move) {
        move.run();
        return read();
    }

    /** What does not change while it runs: so without the time, but for how far that is ahead of the system's clock. */
    static Map<String, Object> described(SimulatorClock clock) {
        Map<String, Object> object = new LinkedHashMap<>();
        Optional<Instant> stands = clock.standsAt();
        object.put("paused", stands.isPresent());
        object.put("now", stands.map(Instant::toString).orElse(null));
        object.put("ahead_millis", stands.isPresent() ? null : clock.ahead().toMillis());
        object.put("next", clock.next().map(Instant::toString).orElse(null));
        return object;
    }

    private Answer read() {
        Map<String, Object> object = described(plivo.clock());
        object.put("now", plivo.clock().instant().toString());
        return Answer.json(200, object);
    }
}
