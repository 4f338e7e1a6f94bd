package io.github.camelplivo.outcome;

import java.util.function.Consumer;

/** Goes on with a transfer that is half done. */
public interface Hand {

    /**
     * Brings the caller to whoever has answered; never fails.
     *
     * @param agent who has answered
     * @param told  is told once, soon, what came of it
     */
    void bring(Fact.Joined agent, Consumer<Fact.Brought> told);

    /** Lets those go who were dialled: the caller does not come. Never fails. */
    void letGo();
}
