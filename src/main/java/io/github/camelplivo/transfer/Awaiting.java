package io.github.camelplivo.transfer;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.github.camelplivo.api.Failure;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoResponse;
import io.github.camelplivo.api.PlivoUnreachableException;
import io.github.camelplivo.outcome.CallOutcome;
import io.github.camelplivo.outcome.Looker;
import io.github.camelplivo.outcome.Pending;
import io.github.camelplivo.outcome.Result;
import io.github.camelplivo.outcome.Waits.Beginning;

/**
 * A transfer that somebody waits for, from the message to its outcome: it joins what runs already, looks first when the
 * message was there before, sends once, and ends once. For one message.
 */
public final class Awaiting {

    private final Operation operation;
    private final String authId;
    private final Outcomes outcomes;
    private final Sender sender;
    private final Owner owner;
    private final Ending ending;

    /** Makes what is sent, each time anew: its document dials for a short time only. */
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
     */
    public record Sending(Waiting waiting, Supplier<PlivoResponse> request, Looker looker, Looker earlier) {
    }

    /** Is told how it ended, once. */
    public interface Ending {

        /** @param response Plivo's answer to the request; null when there was none, or another message got it */
        void over(PlivoResponse response, Result result);

        /** It was not sent, or nobody will know. */
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
     * Begins; whoever waits is told later, by another thread.
     *
     * @param  first            what is sent if nothing speaks against it
     * @param  again            whether the message was there before
     * @throws RuntimeException when nothing was sent: nobody is told anything else then
     */
    public void begin(Sending first, boolean again) {
        Waiting waiting = first.waiting();
        Result known = again && outcomes.begun() == null && !"never".equals(waiting.lookFirst())
                ? outcomes.remembered(waiting) : null;
        if (known != null && known.outcome() != CallOutcome.UNKNOWN) {
            outcomes.execute(() -> ending.over(null, known));
        } else if (outcomes.begun() == null && looks(waiting, again)) {
            lookFirst(first, found -> send(sender.prepare(1), false));
        } else {
            send(first, true);
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
        lookFirst(sending, found -> {
            int attempt = begun.next(key);
            if (begun.isDialled(key)) {
                throw unknown("was begun before, its document was fetched, and no leg of it was found");
            }
            if (attempt > 0) {
                send(sender.prepare(attempt), false);
            } else {
                // Another node is about to send it.
                seenBefore(sender.prepare(1), begun);
            }
        });
    }

    /** Looks for what an earlier sending came to; when nothing can come of it any more, goes on. */
    private void lookFirst(Sending sending, Consumer<Result> nothing) {
        Waiting waiting = sending.waiting();
        if (waiting.turns().isEmpty() && outcomes.begun() == null) {
            throw unknown("came again, and nobody can look whether Plivo fetched its document: set an idempotentRepository");
        }
        Pending wait = outcomes.wait(operation.name(), authId, waiting.lookingFirst(), sending.earlier(), owner);
        boolean first = begin(wait, result -> {
            try {
                if (isNothing(result, waiting)) {
                    nothing.accept(result);
                } else {
                    ending.over(null, result);
                }
            } catch (RuntimeException e) {
                ending.failed(e);
            }
        });
        if (first) {
            outcomes.accepted(wait, false);
        }
    }

    /**
     * Whether nothing came of it. A repository knows that by itself when the looks have failed: what it does not say
     * has dialled does not dial any more, for the wait was longer than any document is good for.
     */
    private boolean isNothing(Result result, Waiting waiting) {
        return result.outcome() == CallOutcome.NEVER_FETCHED
                || result.outcome() == CallOutcome.UNKNOWN && !result.isAbandoned()
                        && outcomes.begun() != null && !outcomes.begun().isDialled(waiting.key());
    }

    /** @param isNew whether a repository is to be asked if it was begun before */
    private void send(Sending sending, boolean isNew) {
        AtomicReference<PlivoResponse> response = new AtomicReference<>();
        Pending wait = outcomes.wait(operation.name(), authId, sending.waiting(), sending.looker(), owner);
        if (!begin(wait, result -> ending.over(response.get(), result))) {
            return;
        }
        if (isNew && isBegun(wait)) {
            seenBefore(sending, outcomes.begun());
            return;
        }
        try {
            response.set(sending.request().get());
        } catch (PlivoOutcomeUnknownException e) {
            // It may have happened: whether it did will show.
            outcomes.accepted(wait, false);
            return;
        } catch (RuntimeException e) {
            if (outcomes.withdraw(wait)) {
                outcomes.forget(sending.waiting());
                throw e;
            }
            outcomes.accepted(wait, false);
            return;
        }
        outcomes.accepted(wait, true);
    }

    /** Whether the repository knows it; then, and when it cannot say, nobody waits for this sending. */
    private boolean isBegun(Pending wait) {
        boolean begun = true;
        try {
            begun = outcomes.begun() != null && !outcomes.begun().first(wait.ticket().key());
        } finally {
            if (begun) {
                outcomes.withdraw(wait);
            }
        }
        return begun;
    }

    /** Whether it is the first of its key; if not, whoever waits is told when that one ends. */
    private boolean begin(Pending wait, Consumer<Result> whenOver) {
        Beginning beginning = outcomes.begin(wait, whenOver);
        if (beginning == Beginning.NO_ROOM) {
            throw new PlivoUnreachableException(
                    Failure.unanswered(operation, "was not sent, too many exchanges wait for outcomes already (maxWaiting)"),
                    null);
        }
        return beginning == Beginning.FIRST;
    }

    private PlivoOutcomeUnknownException unknown(String what) {
        return new PlivoOutcomeUnknownException(Failure.unanswered(operation, what), null);
    }
}
