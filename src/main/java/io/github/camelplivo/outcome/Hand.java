package io.github.camelplivo.outcome;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Goes on with a transfer that is half done. */
public interface Hand {

    /**
     * Brings the caller to the agent. Throws nothing.
     *
     * @param agent  the person who was dialled and has joined
     * @param wanted whether the caller may still be brought; read before each try
     * @param told   called once with the result, within seconds
     */
    void bring(Fact.Joined agent, BooleanSupplier wanted, Consumer<Fact.Brought> told);

    /**
     * Hangs up the people who were dialled, since the caller does not come. Throws nothing.
     *
     * @param room UUID of the multiparty call that they are in; null when it is not known
     * @param gone called once, within seconds, whether or not Plivo did it
     */
    void letGo(String room, Runnable gone);
}
