package io.github.camelplivo.transfer;

import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.github.camelplivo.api.Account;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.PlivoResponse;
import io.github.camelplivo.outcome.Hand;
import io.github.camelplivo.outcome.Looker;

/** Makes what Plivo is sent of values that Plivo does not know. Immutable. */
public interface Preparations {

    /** Finds what hosts documents, or null when the component has no public URL. */
    @FunctionalInterface
    interface Hosts {

        Hosted find() throws Exception;
    }

    /** The values of one request on their way to Plivo. For one thread. */
    interface Preparation extends UnaryOperator<Map<String, Object>> {

        /** What is waited for, when the values were prepared; null when nothing is. */
        Waiting waiting();

        /** The operation of Plivo's that begins it; null for the one that the step names. */
        default String begins() {
            return null;
        }

        /** Plivo has accepted the request. */
        default void accepted(PlivoResponse response) {
        }

        /** Who looks for the outcome of what was sent since then. */
        default Looker looker(Plivo plivo, Instant since) {
            return new Look(plivo, waiting(), since);
        }

        /** Who goes on when it is half done; null when it never is. */
        default Hand hand(Plivo plivo) {
            return null;
        }
    }

    /**
     * Prepares one request.
     *
     * @param attempt which sending of it
     */
    Preparation prepare(int attempt);

    /**
     * What stands between the values of that operation's messages and the request; null when nothing does.
     *
     * @param  options                  the values of the endpoint's options, by API field
     * @throws IllegalArgumentException when one of them needs a host and there is none, or cannot be right
     */
    static Preparations over(Operation operation, Map<String, Object> options, Account account, Hosts hosts) throws Exception {
        Hosted hosted = hosts.find();
        if (hosted != null) {
            hosted.host().admit(account);
        }
        if (operation.parameters().stream().noneMatch(Parameter::isLocal)) {
            return null;
        }
        try {
            return switch (operation.name()) {
                case CallLayer.OPERATION -> MadeCalls.over(options, account, hosted);
                case WarmLayer.OPERATION -> WarmTransfers.over(account, hosted);
                default -> TransferDocuments.over(options, account, hosted);
            };
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("plivo:" + operation + ": " + e.getMessage(), e);
        }
    }
}
