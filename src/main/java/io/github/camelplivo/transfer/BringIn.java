package io.github.camelplivo.transfer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoRateLimitedException;
import io.github.camelplivo.api.PlivoUnreachableException;
import io.github.camelplivo.api.Printable;
import io.github.camelplivo.outcome.Fact;
import io.github.camelplivo.outcome.Fact.Brought.Answer;
import io.github.camelplivo.outcome.Hand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a caller into the multiparty call that the destination has joined. It names the multiparty call by its UUID:
 * by its name Plivo would create it again if the destination had left, and the caller would be alone.
 */
final class BringIn implements Hand {

    private static final Logger LOG = LoggerFactory.getLogger(BringIn.class);
    /**
     * If Plivo is too busy or cannot be reached, nothing has happened: a few more tries, while the destination waits.
     */
    private static final int TRIES = 4;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final Plivo plivo;
    private final Outcomes outcomes;
    private final Waiting waiting;
    private final String name;
    private final String left;
    private final Supplier<List<String>> legs;

    /**
     * @param name of the multiparty call, for Plivo's path
     * @param left where the caller goes when the other one has left
     * @param legs the calls that Plivo has said it makes for it
     */
    BringIn(Plivo plivo, Outcomes outcomes, Waiting waiting, String name, String left, Supplier<List<String>> legs) {
        this.plivo = plivo;
        this.outcomes = outcomes;
        this.waiting = waiting;
        this.name = name;
        this.left = left;
        this.legs = legs;
    }

    @Override
    public void bring(Fact.Joined agent, BooleanSupplier wanted, Consumer<Fact.Brought> told) {
        bring(agent.room(), 1, wanted, told);
    }

    private void bring(String room, int tries, BooleanSupplier wanted, Consumer<Fact.Brought> told) {
        Answer answer = Answer.REFUSED;
        try {
            // Between two tries somebody else may have moved the caller.
            answer = wanted.getAsBoolean() ? bring(room) : Answer.REFUSED;
        } catch (PlivoRateLimitedException | PlivoUnreachableException e) {
            if (tries < TRIES && outcomes.later(BETWEEN_TRIES, () -> bring(room, tries + 1, wanted, told))) {
                return;
            }
        } catch (RuntimeException e) {
            LOG.warn("Could not bring the caller of call {} to the agent: {}", Printable.of(waiting.callUuid()),
                    e.getClass().getName());
        }
        if (answer == Answer.DONE || answer == Answer.UNKNOWN) {
            outcomes.moved(waiting.callUuid(), waiting.ticket());
        }
        told.accept(new Fact.Brought(answer));
    }

    private Answer bring(String room) {
        try {
            boolean done = plivo.find(WarmLayer.ADD, Map.of("mpc_id", "uuid_" + room, "role", "customer", "call_uuid",
                    waiting.callUuid(), "on_exit_action_url", left, "enter_sound", "none")).isPresent();
            return done ? Answer.DONE : isCallerThere() ? Answer.AGENT_GONE : Answer.CALLER_GONE;
        } catch (PlivoOutcomeUnknownException e) {
            return Answer.UNKNOWN;
        }
    }

    private boolean isCallerThere() {
        return plivo.find("call-live-get", Map.of("call_uuid", waiting.callUuid())).isPresent();
    }

    @Override
    public void letGo(String room, Runnable gone) {
        letGo(room == null ? name : "uuid_" + room, 1, gone);
    }

    private void letGo(String room, int tries, Runnable gone) {
        try {
            if (plivo.find("multiparty-end", Map.of("mpc_id", room)).isEmpty()) {
                // It comes into being when the first has answered, perhaps.
                legs.get().forEach(leg -> plivo.find("call-hangup", Map.of("call_uuid", leg)));
            }
        } catch (RuntimeException e) {
            // To do it twice does no harm.
            if (tries < TRIES && outcomes.later(BETWEEN_TRIES, () -> letGo(room, tries + 1, gone))) {
                return;
            }
            LOG.warn("Could not hang up the agent called for call {}, who may still ring: {}", Printable.of(waiting.callUuid()),
                    e.getClass().getName());
        }
        gone.run();
    }
}
