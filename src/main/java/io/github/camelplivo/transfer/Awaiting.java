package io.github.camelplivo.transfer;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import io.github.camelplivo.api.Failure;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoResponse;
import io.github.camelplivo.api.PlivoUnreachableException;
import io.github.camelplivo.outcome.CallOutcome;
import io.github.camelplivo.outcome.Hand;
import io.github.camelplivo.outcome.Looker;
import io.github.camelplivo.outcome.Pending;
import io.github.camelplivo.outcome.Result;
import io.github.camelplivo.outcome.Waits.Beginning;
import io.github.camelplivo.outcome.Waits.Waiter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A transfer that an exchange waits for, from the message to its outcome. It joins a running transfer, looks first if
 * the message was delivered before, sends once, and ends once. For one message.
 */
public final class Awaiting {

    private static final Logger LOG = LoggerFactory.getLogger(Awaiting.class);

    private final Operation operation;
    private final String authId;
    private final Outcomes outcomes;
    private final Sender sender;
    private final Owner owner;
    private final Ending ending;

    /** Makes the request, a new one each time, because its document dials only for a short time. */
    @FunctionalInterface
    public interface Sender {

        /** @param attempt which sending of this transfer it is, from 1 */
        Sending prepare(int attempt);
    }

    /**
     * A request that is ready, and what it is about.
     *
     * @param looker  looks for the outcome of this request
     * @param earlier looks for that of all requests since the message came into being
     * @param hand    goes on with what is half done; null when nothing ever is
     */
    public record Sending(Waiting waiting, Supplier<PlivoResponse> request, Looker looker, Looker earlier,
            Hand hand) {
    }

    /** Is notified of its end, once. */
    public interface Ending {

        /** @param response Plivo's answer to the request; null when there was none, or another message got it */
        void over(PlivoResponse response, Result result);

        /** It was not sent, or its outcome cannot become known. */
        void failed(RuntimeException failure);
    }

    public Awaiting(Operation operation, String authId, Outcomes outcomes, Sender sender, Owner owner, Ending ending) {
        this.operation = operation;
        this.authId = authId;
        this.outcomes = outcomes;
        this.sender = sender;
        this.owner = owner;
        this.ending = ending;
    }

    /**
     * Begins. The waiter is notified later, by another thread.
     *
     * @param  first            what is sent if nothing speaks against it
     * @param  again            whether the message was there before
     * @throws RuntimeException if nothing was sent; then there is no other notification
     */
    public void begin(Sending first, boolean again) {
        Waiting waiting = first.waiting();
        Begun begun = outcomes.begun();
        if (begun != null && waiting.ticket().key() != null) {
            if (begun.first(waiting.key())) {
                send(first);
            } else {
                seenBefore(first, begun);
            }
            return;
        }
        boolean looks = looks(waiting, again);
        Result known = again && looks ? outcomes.remembered(waiting) : null;
        if (known != null && known.outcome() != CallOutcome.UNKNOWN) {
            outcomes.execute(() -> ending.over(null, known));
        } else if (looks) {
            lookFirst(first, () -> send(sender.prepare(1)));
        } else {
            send(first);
        }
    }

    private static boolean looks(Waiting waiting, boolean again) {
        return switch (waiting.lookFirst()) {
            case "always" -> true;
            case "never" -> false;
            default -> again;
        };
    }

    /** It was begun before, by this node or another one, which may have died since. */
    private void seenBefore(Sending sending, Begun begun) {
        String key = sending.waiting().key();
        lookFirst(sending, () -> {
            if (begun.isDialled(key)) {
                throw unknown("was begun before, its document was fetched, and no leg of it was found");
            }
            int attempt = begun.next(key);
            if (attempt > 0) {
                send(sender.prepare(attempt));
            } else {
                // Another node is about to send it.
                seenBefore(sender.prepare(1), begun);
            }
        });
    }

    /** Looks for what an earlier sending came to; when nothing can come of it any more, goes on. */
    private void lookFirst(Sending sending, Runnable nothing) {
        Waiting waiting = sending.waiting();
        if (waiting.turns().isEmpty() && outcomes.begun() == null) {
            throw unknown(
                    "was delivered again, and it cannot be looked up whether Plivo fetched its document: set an idempotentRepository");
        }
        Pending wait
                = outcomes.wait(operation.name(), authId, waiting.lookingFirst(), sending.earlier(), sending.hand(), owner);
        boolean first = begin(wait, new Told(null) {
            @Override
            public void over(Result result) {
                try {
                    if (isNothing(result, waiting)) {
                        nothing.run();
                    } else {
                        super.over(result);
                    }
                } catch (RuntimeException e) {
                    failed(e);
                }
            }
        });
        if (first) {
            outcomes.accepted(wait, false);
        }
    }

    /**
     * Whether nothing happened. If lookups have failed, a repository still knows: a transfer that it does not record as
     * dialled no longer dials, because the wait was longer than any document stays valid.
     */
    private boolean isNothing(Result result, Waiting waiting) {
        return result.outcome() == CallOutcome.NEVER_FETCHED
                || result.outcome() == CallOutcome.UNKNOWN && !result.isAbandoned()
                        && outcomes.begun() != null && waiting.ticket().key() != null
                        && !outcomes.begun().isDialled(waiting.key());
    }

    private void send(Sending sending) {
        AtomicReference<PlivoResponse> response = new AtomicReference<>();
        Pending wait = outcomes.wait(operation.name(), authId, sending.waiting(), sending.looker(), sending.hand(), owner);
        try {
            if (!begin(wait, new Told(response))) {
                return;
            }
        } catch (PlivoUnreachableException e) {
            outcomes.forget(sending.waiting());
            throw e;
        }
        boolean accepted = false;
        try {
            response.set(sending.request().get());
            accepted = true;
        } catch (PlivoOutcomeUnknownException e) {
            // It may have happened: whether it did will show.
            LOG.debug("Waiting for the outcome of a request without an answer", e);
        } catch (RuntimeException e) {
            if (outcomes.withdraw(wait, e)) {
                outcomes.forget(sending.waiting());
                throw e;
            }
            // It was told already, or its document was fetched all the same.
        }
        outcomes.accepted(wait, accepted);
    }

    /** Whether it is the first of its key; if not, the waiter is notified when that one ends. */
    private boolean begin(Pending wait, Waiter waiter) {
        Beginning beginning = outcomes.begin(wait, waiter);
        if (beginning == Beginning.NO_ROOM) {
            throw new PlivoUnreachableException(
                    Failure.unanswered(operation, "was not sent, too many exchanges wait for outcomes already (maxWaiting)"),
                    null);
        }
        return beginning == Beginning.FIRST;
    }

    /** Notifies the waiter. */
    private class Told implements Waiter {

        private final AtomicReference<PlivoResponse> response;

        /** @param response where the answer to the request is; null when another message gets it */
        Told(AtomicReference<PlivoResponse> response) {
            this.response = response;
        }

        @Override
        public void over(Result result) {
            ending.over(response == null ? null : response.get(), result);
        }

        @Override
        public void failed(RuntimeException why) {
            ending.failed(why);
        }
    }

    private PlivoOutcomeUnknownException unknown(String what) {
        return new PlivoOutcomeUnknownException(Failure.unanswered(operation, what), null);
    }
}
