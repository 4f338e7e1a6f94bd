package io.github.camelplivo.simulator;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
        if (ask(target, account, fields).isEmpty() && tries < AGAIN.size()) {
            board.clock().after(AGAIN.get(tries), () -> board.background().run(
                    () -> tell(target, account, fields, tries + 1)));
        }
    }

    /** The body of a 200. */
    Optional<byte[]> ask(Target target, String account, Map<String, String> fields) {
        SignedCallback plain = SignedCallback.ofMessage(target.url()).fields(fields);
        SignedCallback callback = tokens.apply(account).map(plain::subaccount).orElse(plain);
        return board.fetcher().send(target.method().equals("GET") ? callback.asGet() : callback)
                .filter(answer -> answer.statusCode() == 200).map(HttpResponse::body);
    }
}
