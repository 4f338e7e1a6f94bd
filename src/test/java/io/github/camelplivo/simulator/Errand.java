package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import io.github.camelplivo.simulator.SimulatorClock.Timer;

/**
 * A request on its way to a URL of the user's: by the postman, and again when nobody answers and Plivo is to try again.
 * Whoever sent it hears of the first answer, or of the last failure.
 */
final class Errand {

    private final Switchboard board;
    private final Letter.Kind kind;
    /** With its fragment. */
    private final String url;
    private final Retries retries;
    private final Consumer<Reply> done;
    private final Instant deadline;
    private SignedCallback request;
    private int tries;

    /** @param done what is done with the reply; null when nobody waits for it */
    Errand(Switchboard board, Letter.Kind kind, String url, Retries retries, SignedCallback request, Consumer<Reply> done) {
        this.board = board;
        this.kind = kind;
        this.url = url;
        this.retries = retries;
        this.request = request;
        this.done = done;
        this.deadline = board.clock().instant().plus(retries.total());
    }

    /** Sends it, in this thread when it is to arrive at once. The caller does not hold the monitor. */
    void run() {
        Try next = new Try();
        SignedCallback callback;
        Letter letter;
        synchronized (board) {
            tries++;
            callback = request;
            request = request.nonce(Answer.newId());
            letter = board.post().letter(kind, url, callback);
        }
        List<Delivery> deliveries = board.post().postman().deliveries(letter);
        next.await(deliveries.isEmpty());
        for (Delivery delivery : deliveries) {
            Runnable arrival = () -> next.arrive(callback, delivery);
            if (delivery.after().isZero()) {
                arrival.run();
            } else {
                board.clock().after(delivery.after(), () -> board.background().run(arrival));
            }
        }
    }

    /** One try of Plivo's. Guarded by the switchboard's monitor. */
    private final class Try {

        private boolean over;
        private Timer patience = Timer.NONE;

        /** What comes of it if nobody answers. */
        void await(boolean lost) {
            if (done == null && retries.more() == 0) {
                return;
            }
            Duration longest = lost ? retries.connect() : retries.read();
            Duration left = Duration.between(board.clock().instant(), deadline);
            Duration time = longest.compareTo(left) < 0 ? longest : left;
            synchronized (board) {
                patience = board.clock().after(time, () -> end(lost ? Reply.NO_CONNECTION : Reply.NO_ANSWER));
            }
        }

        void arrive(SignedCallback callback, Delivery delivery) {
            Reply reply = board.fetcher().send(delivery.node() == null ? callback : callback.through(delivery.node()));
            if (delivery.answered()) {
                end(reply);
            }
        }

        private void end(Reply reply) {
            boolean again;
            synchronized (board) {
                if (over) {
                    return;
                }
                over = true;
                patience.cancel();
                again = retries.again(reply, tries) && board.clock().instant().isBefore(deadline);
            }
            if (again) {
                board.background().run(Errand.this::run);
            } else if (done != null) {
                done.accept(reply);
            }
        }
    }
}
