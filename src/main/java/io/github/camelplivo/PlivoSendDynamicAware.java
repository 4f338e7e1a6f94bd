package io.github.camelplivo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Operations;
import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.message.ArgumentsReader;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.spi.SendDynamicAware;
import org.apache.camel.spi.annotations.SendDynamic;
import org.apache.camel.support.service.ServiceSupport;
import org.apache.camel.util.StringHelper;
import org.apache.camel.util.URISupport;

/**
 * Lets {@code toD("plivo:call-transfer?callUuid=${header.id}")} use one endpoint for all calls: the parameters of the
 * operation are taken out of the URI and go beside the message, where headers and body win over them as over any
 * option.
 */
@SendDynamic("plivo")
public class PlivoSendDynamicAware extends ServiceSupport implements SendDynamicAware {

    private CamelContext camelContext;
    private String scheme;

    @Override
    public CamelContext getCamelContext() {
        return camelContext;
    }

    @Override
    public void setCamelContext(CamelContext camelContext) {
        this.camelContext = camelContext;
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
     * The parameters by API field as properties, and the rest of the options, as written, as lenient ones; null for no
     * operation.
     */
    @Override
    public DynamicAwareEntry prepare(Exchange exchange, String uri, String originalUri) throws Exception {
        Operation operation = Operations.find(path(uri)).orElse(null);
        if (operation == null) {
            return null;
        }
        Map<String, Object> parameters = new HashMap<>();
        Map<String, Object> others = new HashMap<>();
        for (Map.Entry<String, Object> option : URISupport.parseQuery(StringHelper.after(uri, "?"), true).entrySet()) {
            Parameter parameter = operation.parameter(option.getKey()).orElse(null);
            // The name is an option's, not an API field's, and once: everything else the endpoint refuses.
            if (parameter != null && parameter.option().equals(option.getKey()) && option.getValue() instanceof String value) {
                parameters.put(parameter.field(), EndpointOptions.decode(value, parameter.kind()));
            } else {
                others.put(option.getKey(), option.getValue());
            }
        }
        return new DynamicAwareEntry(uri, originalUri, parameters, others);
    }

    @Override
    public String resolveStaticUri(Exchange exchange, DynamicAwareEntry entry) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        entry.getLenientProperties().forEach((name, value) -> {
            for (Object each : value instanceof Iterable<?> list ? list : List.of(value)) {
                query.add(name + "=" + each);
            }
        });
        return scheme + ":" + path(entry.getUri()) + query;
    }

    private static String path(String uri) {
        int start = uri.indexOf(':') + 1;
        while (start < uri.length() && uri.charAt(start) == '/') {
            start++;
        }
        int end = uri.indexOf('?', start);
        return end < 0 ? uri.substring(start) : uri.substring(start, end);
    }

    @Override
    public Processor createPreProcessor(Exchange exchange, DynamicAwareEntry entry) {
        return target -> target.setProperty(ArgumentsReader.DYNAMIC_OPTIONS, entry.getProperties());
    }

    @Override
    public Processor createPostProcessor(Exchange exchange, DynamicAwareEntry entry) {
        return target -> target.removeProperty(ArgumentsReader.DYNAMIC_OPTIONS);
    }
}
