package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import io.github.camelplivo.simulator.Letter.Kind;

/**
 * Tells the user's URLs what becomes of messages and verifications, signed as V2: again after 60, 120 and 240 seconds,
 * until a 200 comes back.
 */
final class Reports {

    private static final List<Duration> AGAIN
            = List.of(Duration.ofSeconds(60), Duration.ofSeconds(120), Duration.ofSeconds(240));

    private final Switchboard board;
    private final Function<String, Optional<String>> tokens;

    /** @param tokens of subaccounts, by auth id */
    Reports(Switchboard board, Function<String, Optional<String>> tokens) {
        this.board = board;
        this.tokens = tokens;
    }

    /** @param account that it is about */
    void tell(Target target, String account, Map<String, String> fields) {
        board.background().run(() -> tell(target, account, fields, 0));
    }

    private void tell(Target target, String account, Map<String, String> fields, int tries) {
        ask(target, account, fields, reply -> {
            if (reply.status() != 200 && tries < AGAIN.size()) {
                board.clock().after(AGAIN.get(tries), () -> board.background().run(
                        () -> tell(target, account, fields, tries + 1)));
            }
        });
    }

    void ask(Target target, String account, Map<String, String> fields, Consumer<Reply> done) {
        SignedCallback plain = SignedCallback.ofMessage(target.url()).fields(fields);
        SignedCallback callback = tokens.apply(account).map(plain::subaccount).orElse(plain);
        board.post().send(Kind.MESSAGE, target, target.method().equals("GET") ? callback.asGet() : callback, done);
    }
}
