package io.github.camelplivo.simulator;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import io.github.camelplivo.simulator.Letter.Kind;

/**
 * Where all that is sent to URLs of the user's leaves the simulator. Guarded by the switchboard's monitor, which nobody
 * holds while something is sent.
 */
final class Post {

    private final Switchboard board;
    /** How many there have been of a kind about a call. */
    private final Map<String, Integer> numbers = new HashMap<>();
    private Postman postman = Postman.RELIABLE;

    Post(Switchboard board) {
        this.board = board;
    }

    Postman postman() {
        synchronized (board) {
            return postman;
        }
    }

    void by(Postman next) {
        synchronized (board) {
            postman = next;
        }
    }

    /** Reports something about a call there; nothing when it is no URL to call. */
    void tell(Kind kind, Target target, Map<String, String> fields) {
        if (target.hasValidMethod() && target.address().isPresent()) {
            send(kind, target, callback(target, fields), null);
        }
    }

    /** Asks for a document there. */
    void fetch(Kind kind, Target target, Map<String, String> fields, Consumer<Reply> done) {
        send(kind, target, callback(target, fields), done);
    }

    /** @param done what is done with the reply; null when nobody waits for it */
    void send(Kind kind, Target target, SignedCallback callback, Consumer<Reply> done) {
        new Errand(board, kind, target.url(), retries(kind, target.url()), callback, done).run();
    }

    private Retries retries(Kind kind, String url) {
        Assumptions assumptions = board.assumptions();
        return switch (kind) {
            case TRANSFER -> assumptions.holds(Assumption.TRANSFERS_ARE_RETRIED) ? Retries.of(url) : Retries.of(url).once();
            case DIAL_ANSWER, DIAL_CONNECTED, DIAL_HANGUP -> Retries.of(
                    assumptions.holds(Assumption.DIAL_REPORTS_ARE_RETRIED) ? url : "");
            default -> Retries.of(url);
        };
    }

    private static SignedCallback callback(Target target, Map<String, String> fields) {
        SignedCallback callback = SignedCallback.ofCall(target.url()).fields(fields);
        return target.method().equals("GET") ? callback.asGet() : callback;
    }

    /** The next of its kind. The caller holds the monitor. */
    Letter letter(Kind kind, String url, SignedCallback callback) {
        Map<String, String> fields = callback.fields();
        String call = board.find(fields.getOrDefault("CallUUID", "")).map(Call::ordinal).orElse("");
        int number = numbers.merge(kind + " " + call, 1, Integer::sum);
        return new Letter(kind, call, number, url, fields);
    }
}
