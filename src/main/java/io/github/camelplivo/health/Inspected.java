package io.github.camelplivo.health;

import java.util.List;
import java.util.Map;

import io.github.camelplivo.http.PoolUse;
import io.github.camelplivo.monitor.Counts;
import io.github.camelplivo.outcome.Waits;
import org.apache.camel.Endpoint;

/** A component as the developer console sees it. */
public interface Inspected {

    /** The results of requests and callbacks. */
    Counts counts();

    /** The accounts that requests are made for. */
    List<UsedAccount> usedAccounts();

    /** The endpoint as it may be shown; null when it is not of this component. */
    String shown(Endpoint endpoint);

    /** How the connections are used; null if unknown. */
    PoolUse poolUse();

    /** The exchanges that wait for outcomes; null if none ever waited. */
    Waits waits();

    /**
     * Gives up one wait: it ends as unknown.
     *
     * @return whether it was open
     */
    boolean abandonWait(String id);

    /**
     * Reads the auth token again from where it is configured.
     *
     * @return what was done, without the token
     */
    String reloadAuthToken();

    /** The parameters of an operation as a JSON Schema. */
    Map<String, Object> getOperationSchema(String operation);
}
