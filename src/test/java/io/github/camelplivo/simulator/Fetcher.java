package io.github.camelplivo.simulator;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.util.function.UnaryOperator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls the user's URLs, once. Plivo's default limits hold on the wire: 2 s to connect, 40 s to answer; shorter ones of
 * a URL are the {@link Errand}'s, on the simulator's clock.
 */
final class Fetcher {

    private static final Logger LOG = LoggerFactory.getLogger(Fetcher.class);

    private final Journal journal;
    private final UnaryOperator<SignedCallback> signed;
    private volatile boolean stopped;

    /** @param signed signs what is sent */
    Fetcher(Journal journal, UnaryOperator<SignedCallback> signed) {
        this.journal = journal;
        this.signed = signed;
    }

    /** From now on nothing is sent: nobody hears any more of what a reset has forgotten. */
    void stop() {
        stopped = true;
    }

    /** The answer, whatever its status. */
    Reply send(SignedCallback unsigned) {
        if (stopped) {
            return Reply.NO_CONNECTION;
        }
        SignedCallback callback = signed.apply(unsigned);
        Reply reply = answer(callback);
        URI address = callback.address();
        journal.fetched(new RecordedRequest(
                callback.method(), address.toString().split("\\?", 2)[0], address.getRawQuery(),
                callback.request().headers().map(), callback.body(), reply.status()), reply.text());
        return reply;
    }

    private static Reply answer(SignedCallback callback) {
        try {
            return Reply.of(callback.sendForBytes());
        } catch (ConnectException | HttpConnectTimeoutException e) {
            LOG.debug("{} failed", callback, e);
            return Reply.NO_CONNECTION;
        } catch (IOException e) {
            LOG.debug("{} failed", callback, e);
            return Reply.NO_ANSWER;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reply.NO_ANSWER;
        }
    }
}
