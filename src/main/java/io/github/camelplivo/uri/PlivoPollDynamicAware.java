package io.github.camelplivo.uri;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.spi.PollDynamicAware;
import org.apache.camel.spi.annotations.PollDynamic;
import org.apache.camel.support.service.ServiceSupport;

/**
 * Checks a dynamic {@code pollEnrich} or {@code poll} as a dynamic {@code toD} is checked: a message decides values of
 * parameters, and nothing else. Each URI has an endpoint of its own, because each remembers what is new for it.
 */
@PollDynamic("plivo")
public final class PlivoPollDynamicAware extends ServiceSupport implements PollDynamicAware {

    private CamelContext camelContext;
    private String scheme;
    private DynamicStepReader reader;

    @Override
    public CamelContext getCamelContext() {
        return camelContext;
    }

    @Override
    public void setCamelContext(CamelContext camelContext) {
        this.camelContext = camelContext;
        this.reader = new DynamicStepReader(camelContext);
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    @Override
    public boolean isLenientProperties() {
        return false;
    }

    /**
     * Null always: there is no endpoint for all messages. The whole URI is read again when its endpoint is made, so it
     * counts as the author's only if no value in it could be read as another option then.
     */
    @Override
    public DynamicAwareEntry prepare(Exchange exchange, String uri, String originalUri) {
        reader.read(exchange, uri, originalUri).filter(DynamicStepReader.Step::plain)
                .ifPresent(step -> reader.component(scheme).ifPresent(component -> component.trust(uri)));
        return null;
    }

    @Override
    public String resolveStaticUri(Exchange exchange, DynamicAwareEntry entry) {
        return null;
    }
}
