package io.github.camelplivo;

import java.util.Map;

import org.apache.camel.Producer;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.support.DefaultEndpoint;

/** Make, transfer and steer live phone calls, send messages, and all else that Plivo does. */
public abstract class PlivoEndpoint extends DefaultEndpoint implements EndpointServiceLocation {

    private final String operation;
    private PlivoConfiguration configuration;

    PlivoEndpoint(String printableUri, PlivoComponent component, String operation, PlivoConfiguration configuration) {
        super(printableUri, component);
        this.operation = operation;
        this.configuration = configuration;
    }

    /**
     * Sets an option that belongs to what the endpoint stands for, such as a parameter of its operation. The generated
     * configurer asks this for what every endpoint has not.
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

    public String getOperation() {
        return operation;
    }

    public PlivoConfiguration getConfiguration() {
        return configuration;
    }

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
}
