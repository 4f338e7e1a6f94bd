package io.github.camelplivo.transfer;

import java.util.List;
import java.util.Map;

import io.github.camelplivo.api.PlivoException;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoRejectedException;
import io.github.camelplivo.outcome.Fact;
import io.github.camelplivo.outcome.Fact.Brought.Answer;
import io.github.camelplivo.outcome.Hand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a caller into the multiparty call in which somebody has answered. It names the multiparty call by its UUID:
 * one by its name would come into being again when the other has left it, and the caller would be alone.
 */
final class BringIn implements Hand {

    private static final Logger LOG = LoggerFactory.getLogger(BringIn.class);
    private static final int NOT_FOUND = 404;

    private final Look.Plivo plivo;
    private final Outcomes outcomes;
    private final Waiting waiting;
    private final String name;
    private final String left;

    /**
     * @param name of the multiparty call, for Plivo's path
     * @param left where the caller goes when the other one has left
     */
    BringIn(Look.Plivo plivo, Outcomes outcomes, Waiting waiting, String name, String left) {
        this.plivo = plivo;
        this.outcomes = outcomes;
        this.waiting = waiting;
        this.name = name;
        this.left = left;
    }

    @Override
    public List<Fact> bring(Fact.Joined agent) {
        Answer answer = bring(agent.room());
        if (answer == Answer.DONE || answer == Answer.UNKNOWN) {
            outcomes.moved(waiting.callUuid(), waiting.ticket());
        }
        return List.of(new Fact.Brought(answer));
    }

    private Answer bring(String room) {
        try {
            plivo.read(WarmLayer.ADD, Map.of("mpc_id", "uuid_" + room, "role", "customer", "call_uuid", waiting.callUuid(),
                    "on_exit_action_url", left, "enter_sound", "none"));
            return Answer.DONE;
        } catch (PlivoOutcomeUnknownException e) {
            return Answer.UNKNOWN;
        } catch (PlivoRejectedException e) {
            return e.getStatus() == NOT_FOUND ? whoIsGone() : Answer.REFUSED;
        } catch (PlivoException e) {
            return Answer.REFUSED;
        }
    }

    private Answer whoIsGone() {
        try {
            plivo.read("call-live-get", Map.of("call_uuid", waiting.callUuid()));
            return Answer.AGENT_GONE;
        } catch (PlivoRejectedException e) {
            return e.getStatus() == NOT_FOUND ? Answer.CALLER_GONE : Answer.REFUSED;
        } catch (PlivoException e) {
            return Answer.REFUSED;
        }
    }

    @Override
    public void letGo() {
        try {
            plivo.read("multiparty-end", Map.of("mpc_id", name));
        } catch (PlivoRejectedException e) {
            if (e.getStatus() != NOT_FOUND) {
                LOG.warn("The multiparty call of {} could not be ended: {}", waiting, e.getMessage());
            }
        } catch (PlivoException e) {
            LOG.warn("The multiparty call of {} could not be ended: {}", waiting, e.getMessage());
        }
    }
}
