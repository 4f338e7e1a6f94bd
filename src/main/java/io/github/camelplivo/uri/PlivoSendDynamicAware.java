package io.github.camelplivo.uri;

import java.util.StringJoiner;

import io.github.camelplivo.message.DynamicOptions;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.spi.SendDynamicAware;
import org.apache.camel.spi.annotations.SendDynamic;
import org.apache.camel.support.service.ServiceSupport;

/**
 * Lets {@code toD("plivo:call-transfer?callUuid=${header.id}")} use one endpoint for all calls: the parameters of the
 * operation are taken out of the URI and go beside the message, where headers and body win over them as over any
 * option.
 */
@SendDynamic("plivo")
public final class PlivoSendDynamicAware extends ServiceSupport implements SendDynamicAware {

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
     * The parameters by API field as properties, and the rest of the options, as written, as lenient ones; null where a
     * message decides more than values: then the whole URI is an endpoint's.
     */
    @Override
    public DynamicAwareEntry prepare(Exchange exchange, String uri, String originalUri) {
        return reader.read(exchange, uri, originalUri)
                .map(step -> new DynamicAwareEntry(uri, originalUri, step.parameters(), step.others())).orElse(null);
    }

    @Override
    public String resolveStaticUri(Exchange exchange, DynamicAwareEntry entry) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        entry.getLenientProperties().forEach((name, value) -> query.add(name + "=" + value));
        String uri = scheme + ":" + DynamicStepReader.path(entry.getUri()) + query;
        reader.component(scheme).ifPresent(component -> component.trust(uri));
        return uri;
    }

    @Override
    public Processor createPreProcessor(Exchange exchange, DynamicAwareEntry entry) {
        return target -> target.setProperty(
                DynamicOptions.PROPERTY, new DynamicOptions(DynamicStepReader.path(entry.getUri()), entry.getProperties()));
    }

    @Override
    public Processor createPostProcessor(Exchange exchange, DynamicAwareEntry entry) {
        return target -> target.removeProperty(DynamicOptions.PROPERTY);
    }
}
