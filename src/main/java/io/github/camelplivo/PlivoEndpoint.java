package io.github.camelplivo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.table.Operations;
import io.github.camelplivo.uri.EndpointOptions.Others;
import org.apache.camel.Producer;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.support.ScheduledPollEndpoint;

/** Make, transfer and control live phone calls, send messages, and use all other operations of Plivo's API. */
public abstract class PlivoEndpoint extends ScheduledPollEndpoint implements EndpointServiceLocation {

    private final String operation;
    private PlivoConfiguration configuration;

    PlivoEndpoint(String printableUri, PlivoComponent component, String operation, PlivoConfiguration configuration) {
        super(printableUri, component);
        this.operation = operation;
        this.configuration = configuration;
    }

    /**
     * Sets an option that not every endpoint has, such as a parameter of its operation. The generated configurer calls
     * this for such options.
     *
     * @return whether there is such an option
     */
    abstract boolean setOwn(String option, Object value);

    @Override
    public abstract Producer createProducer();

    @Override
    public PlivoComponent getComponent() {
        return (PlivoComponent) super.getComponent();
    }

    @Override
    public boolean isSingletonProducer() {
        return true;
    }

    /** The endpoint as the console shows it. */
    String shown() {
        return getEndpointUri();
    }

    /**
     * {@return the name of the operation, as in the endpoint URI: {@code call-transfer}; {@code callback} for
     * callbacks}
     */
    public String getOperation() {
        return operation;
    }

    /** {@return the account, base URLs and timeouts of this endpoint} */
    public PlivoConfiguration getConfiguration() {
        return configuration;
    }

    /**
     * Sets the account, base URLs and timeouts of this endpoint.
     *
     * @param configuration the configuration, not null
     */
    public void setConfiguration(PlivoConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public String getServiceProtocol() {
        return "http";
    }

    @Override
    public Map<String, String> getServiceMetadata() {
        return configuration.getAuthId() == null ? Map.of() : Map.of("authId", configuration.getAuthId());
    }

    /** What an endpoint stands for: one of Plivo's operations, or its callbacks. */
    sealed interface Subject {

        /** Of camel-webhook, which is present only if routes receive callbacks. */
        String WEBHOOK = "org.apache.camel.component.webhook.WebhookCapableEndpoint";
        /** Camel's own options, which it leaves to the endpoint. */
        Set<String> CAMELS = Set.of("exceptionHandler", "exchangePattern");
        Set<String> SECRETS = Set.of("authToken", "callbackAuthTokens");

        /** @throws IllegalArgumentException if there is nothing with that name */
        static Subject named(String name, Operations operations) {
            return PlivoCallbackOptions.PATH.equals(name) ? new Callbacks() : new OfOperation(operations.named(name));
        }

        /** The parameters among its options. */
        List<Parameter> parameters();

        /** The other options. */
        Others others();

        /** Whether a route starts from it, and none sends to it. */
        boolean startsRoutes();

        /** Whether a route may start from it by asking again and again. */
        boolean isPolled();

        /** @param shared whether Camel can tell the endpoint from all others by its URI */
        PlivoEndpoint endpoint(String printableUri, PlivoComponent component, PlivoConfiguration configuration, boolean shared);

        private static Set<String> with(Set<String> own) {
            Set<String> all = new HashSet<>(own);
            all.addAll(PlivoConfiguration.NAMES);
            all.addAll(CAMELS);
            return all;
        }

        /** One of Plivo's operations. */
        record OfOperation(Operation operation) implements Subject {

            private static final Others READING = new Others(with(Set.of()), Set.of(), SECRETS);
            private static final Others PAGED = new Others(with(Set.of(PlivoListOptions.ALL_PAGES)), Set.of(), SECRETS);
            private static final Others STARTING = new Others(with(PlivoListOptions.NAMES), Set.of(), SECRETS);
            private static final Others ACTING = new Others(with(Set.of(PlivoOperationEndpoint.DRY_RUN)), Set.of(), SECRETS);

            @Override
            public List<Parameter> parameters() {
                return operation.parameters();
            }

            @Override
            public Others others() {
                if (!operation.reads()) {
                    return ACTING;
                }
                return isPolled() ? STARTING : operation.hasPages() ? PAGED : READING;
            }

            @Override
            public boolean startsRoutes() {
                return false;
            }

            @Override
            public boolean isPolled() {
                return operation.hasPages() && operation.answer().each() != null;
            }

            @Override
            public PlivoEndpoint endpoint(
                    String printableUri, PlivoComponent component, PlivoConfiguration configuration, boolean shared) {
                return new PlivoOperationEndpoint(printableUri, component, operation, configuration, shared);
            }
        }

        /** What Plivo sends. */
        record Callbacks() implements Subject {

            private static final Others OPTIONS
                    = new Others(with(PlivoCallbackOptions.NAMES), PlivoCallbackOptions.TEXTS, SECRETS);

            @Override
            public List<Parameter> parameters() {
                return List.of();
            }

            @Override
            public Others others() {
                return OPTIONS;
            }

            @Override
            public boolean startsRoutes() {
                return true;
            }

            @Override
            public boolean isPolled() {
                return false;
            }

            @Override
            public PlivoEndpoint endpoint(
                    String printableUri, PlivoComponent component, PlivoConfiguration configuration, boolean shared) {
                if (component.getCamelContext().getClassResolver().resolveClass(WEBHOOK) == null) {
                    throw new IllegalStateException(
                            "plivo:callback needs camel-webhook: add it to the class path, and start the route from"
                                                    + " webhook:plivo:callback");
                }
                return PlivoCallbackEndpoint.create(printableUri, component, configuration);
            }
        }
    }
}
