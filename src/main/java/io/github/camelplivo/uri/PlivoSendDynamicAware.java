package io.github.camelplivo.uri;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;

import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.PlivoInvalidRequestException;
import io.github.camelplivo.message.DynamicOptions;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.spi.SendDynamicAware;
import org.apache.camel.spi.annotations.SendDynamic;
import org.apache.camel.support.EndpointHelper;
import org.apache.camel.support.ExchangeHelper;
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
    /** By route and text, of which there are as many as dynamic steps. */
    private final Map<String, Optional<AuthoredUri>> steps = new ConcurrentHashMap<>();

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
     * The parameters by API field as properties, and the rest of the options, as written, as lenient ones; null where a
     * message decides more than values: then the whole URI is an endpoint's.
     *
     * @throws PlivoInvalidRequestException when a value cannot be told from what the author wrote, or decides about
     *                                      what is not for messages
     */
    @Override
    public DynamicAwareEntry prepare(Exchange exchange, String uri, String originalUri) {
        AuthoredUri authored = authored(exchange, originalUri).orElse(null);
        Operation operation = authored == null
                ? null : steps().flatMap(steps -> steps.operations().find(path(authored.path()))).orElse(null);
        if (operation == null) {
            return null;
        }
        Map<String, String> values;
        try {
            values = authored.match(uri).orElse(null);
        } catch (AuthoredUri.Ambiguous e) {
            throw new PlivoInvalidRequestException(
                    "Nothing was sent to Plivo. A value in the dynamic URI of " + operation.name()
                                                   + " holds the name of the option that follows it: set the value as a header");
        }
        if (values == null || values.size() < authored.options().size()) {
            return null;
        }
        boolean free = steps().map(DynamicSteps::isDynamicAccount).orElse(false);
        Map<String, Object> parameters = new HashMap<>();
        Map<String, Object> others = new LinkedHashMap<>();
        for (AuthoredUri.Option option : authored.options()) {
            Parameter parameter = operation.parameter(option.name()).orElse(null);
            // The name is an option's, not an API field's: everything else the endpoint refuses.
            if (parameter != null && parameter.option().equals(option.name())) {
                parameters.put(parameter.field(), EndpointOptions.decode(values.get(option.name()), parameter.kind()));
            } else if (option.dynamic() && !free) {
                throw new PlivoInvalidRequestException(
                        "Nothing was sent to Plivo. The option " + option.name() + " of " + operation.name()
                                                       + " is computed from the message: make it constant, or set the component"
                                                       + " option dynamicAccount to true if messages may decide it");
            } else {
                others.put(option.name(), values.get(option.name()));
            }
        }
        return new DynamicAwareEntry(uri, originalUri, parameters, others);
    }

    private Optional<AuthoredUri> authored(Exchange exchange, String originalUri) {
        String route = ExchangeHelper.getAtRouteId(exchange);
        return steps.computeIfAbsent(route + " " + originalUri, key -> {
            String text = EndpointHelper.resolveEndpointUriPropertyPlaceholders(camelContext, originalUri);
            return AuthoredUri.of(text, raw -> RawText.written(raw, camelContext, route));
        });
    }

    private Optional<DynamicSteps> steps() {
        return camelContext.getComponent(scheme) instanceof DynamicSteps steps ? Optional.of(steps) : Optional.empty();
    }

    @Override
    public String resolveStaticUri(Exchange exchange, DynamicAwareEntry entry) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        entry.getLenientProperties().forEach((name, value) -> query.add(name + "=" + value));
        String uri = scheme + ":" + path(entry.getUri()) + query;
        steps().ifPresent(component -> component.trust(uri));
        return uri;
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
        return target -> target.setProperty(
                DynamicOptions.PROPERTY, new DynamicOptions(path(entry.getUri()), entry.getProperties()));
    }

    @Override
    public Processor createPostProcessor(Exchange exchange, DynamicAwareEntry entry) {
        return target -> target.removeProperty(DynamicOptions.PROPERTY);
    }
}
