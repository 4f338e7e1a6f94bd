package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.Optional;

import io.github.camelplivo.simulator.Letter.Kind;
import io.github.camelplivo.simulator.Script.Keys;
import io.github.camelplivo.simulator.SimulatorClock.Timer;

/**
 * A leg that a key and a sound, of a Dial or of a request to add it to a multiparty call, keep from being connected:
 * its party hears the sound, and then presses the key in time or is hung up. Without a key it is connected when it has
 * heard the sound. Guarded by the switchboard's monitor.
 */
final class Confirmation {

    /** How long Plivo waits for the key when nothing else is said. */
    static final Duration TIMEOUT = Duration.ofSeconds(120);

    private final Switchboard board;
    private final Leg leg;
    private final Asked asked;
    private final Runnable confirmed;
    private final Runnable gone;
    private Timer timeout = Timer.NONE;
    private Timer pressing = Timer.NONE;
    private boolean over;

    /**
     * What is asked of whoever answers.
     *
     * @param key     to press; empty for none
     * @param sound   where it is told what to press
     * @param timeout how long it may take
     */
    record Asked(String key, Target sound, Duration timeout) {

        boolean nothing() {
            return key.isEmpty() && sound.address().isEmpty();
        }
    }

    /**
     * @param confirmed what is done then
     * @param gone      what is done when the leg goes on with a document of its own
     */
    Confirmation(Switchboard board, Leg leg, Asked asked, Runnable confirmed, Runnable gone) {
        this.board = board;
        this.leg = leg;
        this.asked = asked;
        this.confirmed = confirmed;
        this.gone = gone;
    }

    void begin() {
        leg.does(new Activity.Confirming(this));
        if (!asked.key().isEmpty()) {
            timeout = board.later(asked.timeout(), () -> leg.end(HangupCause.NOT_CONFIRMED, Ending.Source.PLIVO));
            Keys keys = board.people().script(leg.party()).keys();
            if (keys != null) {
                pressing = board.later(keys.after(), () -> press(keys.pressed()));
            }
        }
        if (asked.sound().address().isPresent()) {
            board.background().run(() -> board.post().fetch(Kind.CONFIRM_SOUND, asked.sound(), leg.fields(), this::hear));
        } else if (asked.key().isEmpty()) {
            confirm();
        }
    }

    private void hear(Reply reply) {
        Optional<Document> document = reply.document().flatMap(Document::parse);
        synchronized (board) {
            if (!over) {
                document.ifPresent(heard -> heard.verbs().forEach(leg::comeAcross));
                if (asked.key().isEmpty()) {
                    confirm();
                }
            }
        }
    }

    String doing() {
        return asked.key().isEmpty() ? "hears whose call it is" : "is asked to press " + asked.key();
    }

    /** Another key than the one that is asked for changes nothing. */
    void press(String keys) {
        if (!over && !asked.key().isEmpty() && keys.contains(asked.key())) {
            confirm();
        }
    }

    private void confirm() {
        end();
        leg.fallSilent();
        confirmed.run();
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
        gone.run();
    }
}
