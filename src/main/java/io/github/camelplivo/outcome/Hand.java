package io.github.camelplivo.outcome;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Goes on with a transfer that is half done. */
public interface Hand {

    /**
     * Brings the caller to the one who has answered. It throws nothing.
     *
     * @param agent  the one who has answered
     * @param wanted whether the caller is still to come: asked before each try
     * @param told   is called once with the result, within seconds
     */
    void bring(Fact.Joined agent, BooleanSupplier wanted, Consumer<Fact.Brought> told);

    /**
     * Hangs up those who were dialled, since the caller does not come. It throws nothing.
     *
     * @param room UUID of the multiparty call that they are in; null when it is not known
     * @param gone is called once, within seconds, whether it was done or not
     */
    void letGo(String room, Runnable gone);
}
