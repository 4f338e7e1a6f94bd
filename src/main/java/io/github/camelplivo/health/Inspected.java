package io.github.camelplivo.health;

import java.util.List;
import java.util.Map;

import io.github.camelplivo.http.PoolUse;
import io.github.camelplivo.monitor.Counts;
import io.github.camelplivo.outcome.Waits;
import org.apache.camel.Endpoint;

/** A component as the developer console sees it. */
public interface Inspected {

    /** {@return the results of requests and callbacks} */
    Counts counts();

    /** {@return the accounts that requests are made for} */
    List<UsedAccount> usedAccounts();

    /**
     * An endpoint as it may be shown.
     *
     * @param  endpoint an endpoint of the context
     * @return          its URI without secrets; null when it is not of this component
     */
    String shown(Endpoint endpoint);

    /** {@return the use of the connections; null if unknown} */
    PoolUse poolUse();

    /** {@return the exchanges that wait for outcomes; null if none ever waited} */
    Waits waits();

    /**
     * Gives up one wait: it ends as unknown.
     *
     * @param  id the wait, as {@link #waits()} names it
     * @return    whether it was open
     */
    boolean abandonWait(String id);

    /**
     * Reads the auth token again from where it is configured.
     *
     * @return what was done, without the token
     */
    String reloadAuthToken();

    /**
     * The parameters of an operation as a JSON Schema.
     *
     * @param  operation the name of the operation
     * @return           the schema
     */
    Map<String, Object> getOperationSchema(String operation);
}
