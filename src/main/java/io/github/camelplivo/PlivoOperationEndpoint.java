package io.github.camelplivo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Parameter;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;

/** One operation of Plivo's API with its configuration and the values of its options. */
public final class PlivoOperationEndpoint extends PlivoEndpoint {

    /** Builds the request without sending it. An option only: as a header it would silently stop a later step. */
    static final String DRY_RUN = "dryRun";

    private final Operation row;
    private final boolean shared;
    /** By API field; set before the first producer is there. */
    private final Map<String, Object> arguments = new HashMap<>();
    private boolean dryRun;

    /** @param shared whether Camel can tell this endpoint from all others by its URI */
    PlivoOperationEndpoint(String printableUri, PlivoComponent component, Operation row, PlivoConfiguration configuration,
                           boolean shared) {
        super(printableUri, component, row.name(), configuration);
        this.row = row;
        this.shared = shared;
    }

    @Override
    boolean setOwn(String option, Object value) {
        if (DRY_RUN.equals(option) && !row.reads()) {
            dryRun = isTrue(value);
            return true;
        }
        Optional<Parameter> parameter = row.parameter(option).filter(it -> it.option().equals(option));
        // A header cannot correct these, so a wrong value fails when the route is built.
        parameter.filter(Parameter::isOptionOnly).ifPresent(it -> it.check(value));
        parameter.ifPresent(it -> arguments.put(it.field(), value));
        return parameter.isPresent();
    }

    private static boolean isTrue(Object value) {
        String text = value.toString().strip();
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw new IllegalArgumentException(DRY_RUN + " must be true or false");
        }
        return text.equalsIgnoreCase("true");
    }

    /** Camel treats two URIs that differ only in how a character is escaped as one. */
    @Override
    public boolean isSingleton() {
        return shared;
    }

    /** The row of the table that this endpoint executes. */
    Operation row() {
        return row;
    }

    /** The values of the options that are parameters, by API field. */
    Map<String, Object> arguments() {
        return Map.copyOf(arguments);
    }

    /** Whether requests are built but not sent. */
    boolean isDryRun() {
        return dryRun;
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
        return getConfiguration().baseUrls().get(row.host());
    }
}
