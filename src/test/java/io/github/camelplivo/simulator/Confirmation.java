package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.Optional;

import io.github.camelplivo.simulator.Letter.Kind;
import io.github.camelplivo.simulator.Script.Keys;
import io.github.camelplivo.simulator.SimulatorClock.Timer;

/**
 * A leg that its Dial's {@code confirmKey} and {@code confirmSound} keep from being connected: its party hears the
 * sound, and then presses the key in time or is hung up. Without a key it is connected when it has heard the sound.
 * Guarded by the switchboard's monitor.
 */
final class Confirmation {

    private static final Duration TIMEOUT = Duration.ofSeconds(120);

    private final Switchboard board;
    private final Dial dial;
    private final Leg leg;
    private final String key;
    private final String sound;
    private Timer timeout = Timer.NONE;
    private Timer pressing = Timer.NONE;
    private boolean over;

    Confirmation(Switchboard board, Dial dial, Leg leg) {
        this.board = board;
        this.dial = dial;
        this.leg = leg;
        this.key = dial.verb().attribute("confirmKey", "");
        this.sound = dial.verb().attribute("confirmSound", "");
    }

    /** Whether the Dial asks for one. */
    boolean wanted() {
        return !key.isEmpty() || !sound.isEmpty();
    }

    void begin() {
        leg.does(new Activity.Confirming(this));
        if (!key.isEmpty()) {
            timeout = board.later(dial.verb().seconds("confirmTimeout").orElse(TIMEOUT),
                    () -> leg.end(HangupCause.NOT_CONFIRMED, Ending.Source.PLIVO));
            Keys keys = board.people().script(leg.party()).keys();
            if (keys != null) {
                pressing = board.later(keys.after(), () -> press(keys.pressed()));
            }
        }
        Target target = new Target("POST", sound);
        if (target.address().isPresent()) {
            board.background().run(() -> board.post().fetch(Kind.CONFIRM_SOUND, target, leg.fields(), this::hear));
        } else if (key.isEmpty()) {
            confirm();
        }
    }

    private void hear(Reply reply) {
        Optional<Document> document = reply.document().flatMap(Document::parse);
        synchronized (board) {
            if (!over) {
                document.ifPresent(heard -> heard.verbs().forEach(leg::comeAcross));
                if (key.isEmpty()) {
                    confirm();
                }
            }
        }
    }

    String doing() {
        return key.isEmpty() ? "hears whose call it is" : "is asked to press " + key;
    }

    /** Another key than the one that is asked for changes nothing. */
    void press(String keys) {
        if (!over && !key.isEmpty() && keys.contains(key)) {
            confirm();
        }
    }

    private void confirm() {
        end();
        leg.fallSilent();
        dial.connect(leg);
    }

    /** The leg has ended. */
    void end() {
        over = true;
        timeout.cancel();
        pressing.cancel();
    }

    /** The leg goes on with a document of its own. */
    void moved() {
        end();
        dial.gone(leg);
    }
}
