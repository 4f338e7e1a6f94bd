package io.github.camelplivo;

import java.time.Duration;

import io.github.camelplivo.transfer.OutcomeSettings;
import org.apache.camel.CamelContextAware;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.spi.Metadata;
import org.apache.camel.support.service.ServiceHelper;

/** The options for exchanges that wait for the outcome of a transfer. */
abstract class OutcomeOptionsComponent extends HttpOptionsComponent {

    @Metadata(label = "outcome",
              description = "URL at which other nodes reach this node, such as http://10.0.0.7:8080. Needed if several nodes are"
                            + " behind one publicUrl: another node that gets a report for this node forwards it here. If not set,"
                            + " this node looks such outcomes up at Plivo, which takes longer.")
    private String nodeUrl;
    @Metadata(label = "outcome", defaultValue = "15000", javaType = "java.time.Duration",
              description = "How long Plivo may take to fetch the document of a transfer that an exchange waits for. After that the"
                            + " document no longer dials.")
    private long fetchTimeout = 15_000;
    @Metadata(label = "outcome", defaultValue = "10",
              description = "Maximum number of requests per second, for each account, with which this node looks up outcomes that"
                            + " were not reported.")
    private int lookRate = 10;
    @Metadata(label = "outcome", defaultValue = "10000",
              description = "Maximum number of exchanges that wait for outcomes at a time. Further transfers are not sent.")
    private int maxWaiting = 10_000;
    @Metadata(label = "outcome",
              description = "Remembers which transfers were started, so that a message that is delivered again never moves a call"
                            + " twice, even after a crash or at another node. Used by call-transfer if waitFor is set. To transfer a"
                            + " call to the same destination again on purpose, set a different transferId.")
    private IdempotentRepository idempotentRepository;

    OutcomeSettings outcomeSettings() {
        if (nodeUrl != null && !nodeUrl.matches("(?i)https?://[^/?#\\s]+(/[^?#\\s]*)?")) {
            throw new IllegalArgumentException("nodeUrl must be an absolute URL, such as http://10.0.0.7:8080");
        }
        if (fetchTimeout < 1_000 || lookRate < 1 || maxWaiting < 1) {
            throw new IllegalArgumentException("fetchTimeout must be at least 1s, lookRate and maxWaiting at least 1");
        }
        return new OutcomeSettings(
                nodeUrl == null ? null : nodeUrl.replaceAll("/+$", ""), Duration.ofMillis(fetchTimeout), lookRate, maxWaiting,
                idempotentRepository);
    }

    @Override
    protected void doStart() throws Exception {
        CamelContextAware.trySetCamelContext(idempotentRepository, getCamelContext());
        ServiceHelper.startService(idempotentRepository);
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        ServiceHelper.stopService(idempotentRepository);
    }

    /** {@return the URL at which other nodes reach this one, or null} */
    public String getNodeUrl() {
        return nodeUrl;
    }

    /**
     * Sets the URL at which other nodes reach this one.
     *
     * @param nodeUrl an absolute http or https URL, such as {@code http://10.0.0.7:8080}
     */
    public void setNodeUrl(String nodeUrl) {
        this.nodeUrl = nodeUrl;
    }

    /** {@return how long Plivo may take to fetch the document of a transfer that is waited for, in milliseconds} */
    public long getFetchTimeout() {
        return fetchTimeout;
    }

    /**
     * Sets how long Plivo may take to fetch the document of a transfer that is waited for.
     *
     * @param fetchTimeout milliseconds, 15000 by default and at least 1000
     */
    public void setFetchTimeout(long fetchTimeout) {
        this.fetchTimeout = fetchTimeout;
    }

    /** {@return how many requests per second may look up outcomes that were not reported} */
    public int getLookRate() {
        return lookRate;
    }

    /**
     * Sets how many requests per second this node may make for an account to look up outcomes that were not reported.
     *
     * @param lookRate at least 1, 10 by default
     */
    public void setLookRate(int lookRate) {
        this.lookRate = lookRate;
    }

    /** {@return how many exchanges may wait for an outcome at a time} */
    public int getMaxWaiting() {
        return maxWaiting;
    }

    /**
     * Sets how many exchanges may wait for an outcome at a time; a transfer beyond that is not sent.
     *
     * @param maxWaiting at least 1, 10000 by default
     */
    public void setMaxWaiting(int maxWaiting) {
        this.maxWaiting = maxWaiting;
    }

    /** {@return the repository that remembers which transfers were begun, or null} */
    public IdempotentRepository getIdempotentRepository() {
        return idempotentRepository;
    }

    /**
     * Sets the repository that remembers which transfers were begun, so that a repeated message does not move a call
     * twice.
     *
     * @param idempotentRepository a repository that all nodes share, or null
     */
    public void setIdempotentRepository(IdempotentRepository idempotentRepository) {
        this.idempotentRepository = idempotentRepository;
    }
}
