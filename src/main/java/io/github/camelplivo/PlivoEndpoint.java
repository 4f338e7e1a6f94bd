package io.github.camelplivo;

import java.util.Map;

import org.apache.camel.Category;
import org.apache.camel.Producer;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.support.DefaultEndpoint;

/**
 * Make, transfer and steer live phone calls through Plivo.
 */
@UriEndpoint(firstVersion = "1.0.0", scheme = "plivo", title = "Plivo", syntax = "plivo:operation", producerOnly = true,
             remote = true, category = { Category.CLOUD, Category.API }, headersClass = PlivoConstants.class)
public abstract class PlivoEndpoint extends DefaultEndpoint implements EndpointServiceLocation {

    @UriPath(description = "Operation of Plivo's API, or callback to receive Plivo's callbacks.",
             enums = "callback,call-transfer,call-make,call-hangup,call-get,call-list,call-live-get,call-live-list,call-queued-get,call-queued-list,request-cancel,mpc,mpc-get,phlo-get,phlo-run,phlo-run-get,application-get,application-update,account-get")
    @Metadata(required = true)
    private final String operation;
    @UriParam
    private PlivoConfiguration configuration;
    @UriParam
    private PlivoParameters parameters = new PlivoParameters();
    @UriParam
    private PlivoCallbackOptions callbackOptions = new PlivoCallbackOptions();

    PlivoEndpoint(String printableUri, PlivoComponent component, String operation, PlivoConfiguration configuration) {
        super(printableUri, component);
        this.operation = operation;
        this.configuration = configuration;
    }

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

    public PlivoParameters getParameters() {
        return parameters;
    }

    public void setParameters(PlivoParameters parameters) {
        this.parameters = parameters;
    }

    public PlivoCallbackOptions getCallbackOptions() {
        return callbackOptions;
    }

    public void setCallbackOptions(PlivoCallbackOptions callbackOptions) {
        this.callbackOptions = callbackOptions;
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
