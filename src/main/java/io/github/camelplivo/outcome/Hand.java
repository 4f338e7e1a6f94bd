package io.github.camelplivo.outcome;

import java.util.List;

/** Goes on with a transfer that is half done. */
public interface Hand {

    /**
     * Brings the caller to whoever has answered; never fails.
     *
     * @param  agent who has answered
     * @return       what came of it
     */
    List<Fact> bring(Fact.Joined agent);

    /** Lets those go who were dialled: the caller does not come. Never fails. */
    void letGo();
}
