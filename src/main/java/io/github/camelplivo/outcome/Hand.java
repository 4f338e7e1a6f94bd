package io.github.camelplivo.outcome;

import java.util.function.Consumer;

/** Goes on with a transfer that is half done. */
public interface Hand {

    /**
     * Brings the caller to the one who has answered. It throws nothing.
     *
     * @param agent the one who has answered
     * @param told  is called once with the result, within seconds
     */
    void bring(Fact.Joined agent, Consumer<Fact.Brought> told);

    /** Hangs up those who were dialled, since the caller does not come. It throws nothing. */
    void letGo();
}
