package io.github.camelplivo;

import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Operation.Host;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;

/** One operation of Plivo's API with its configuration. */
public final class PlivoOperationEndpoint extends PlivoEndpoint {

    private final Operation row;
    private final boolean shared;

    /** @param shared whether Camel can tell this endpoint from all others by its URI */
    PlivoOperationEndpoint(String printableUri, PlivoComponent component, Operation row, PlivoConfiguration configuration,
                           boolean shared) {
        super(printableUri, component, row.name(), configuration);
        this.row = row;
        this.shared = shared;
    }

    /** Camel takes two URIs that differ only in how a character is escaped for one. */
    @Override
    public boolean isSingleton() {
        return shared;
    }

    /** The row of the table that this endpoint carries out. */
    Operation row() {
        return row;
    }

    @Override
    public Producer createProducer() {
        return new PlivoProducer(this);
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        throw new UnsupportedOperationException(
                "plivo:" + getOperation() + " sends to Plivo; a route starts from webhook:plivo:callback");
    }

    @Override
    public String getServiceUrl() {
        return row.host() == Host.PHLO ? getConfiguration().getPhloBaseUrl() : getConfiguration().getBaseUrl();
    }
}
