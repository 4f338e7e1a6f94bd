/* Written from the table of operations: mvn -q -Pgenerate test */
package io.github.camelplivo.headers;

/**
 * Message headers: PHLO.
 *
 * @see <a href="https://www.plivo.com/docs/phlo/api/phlo/multi-party-call/update-a-multi-party-call">Plivo's page</a>
 * @see <a href="https://www.plivo.com/docs/phlo/api/phlo/">Plivo's page</a>
 */
public interface PhlosHeaders {

    /** Id of the multi-party call node in the PHLO. */
    String MPC_GET_NODE_ID = "CamelPlivoMpcGetNodeId";
    /** Id of the run. */
    String PHLO_RUN_GET_RUN_ID = "CamelPlivoPhloRunGetRunId";
}
