package io.github.camelplivo.uri;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.PlivoInvalidRequestException;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.support.EndpointHelper;
import org.apache.camel.support.ExchangeHelper;

/** What a message has put into the URI of a dynamic step: values, and nothing else. */
final class DynamicStepReader {

    /**
     * A URI that a message has completed.
     *
     * @param parameters of the operation, by API field
     * @param others     all other options, as their author wrote them
     * @param plain      whether no value of the message could be read as anything but a value
     */
    record Step(Map<String, Object> parameters, Map<String, Object> others, boolean plain) {
    }

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} .,:_@/+<>*~-]*");

    private final CamelContext camelContext;
    /** By route and text, of which there are as many as dynamic steps. */
    private final Map<String, Optional<AuthoredUri>> steps = new ConcurrentHashMap<>();

    DynamicStepReader(CamelContext camelContext) {
        this.camelContext = camelContext;
    }

    /**
     * Reads what a message has made of the text of a step.
     *
     * @return                              empty where a message decides more than values
     * @throws PlivoInvalidRequestException when a value cannot be told from what the author wrote, or decides about
     *                                      what is not for messages
     */
    Optional<Step> read(Exchange exchange, String uri, String originalUri) {
        AuthoredUri authored = authored(exchange, originalUri).orElse(null);
        DynamicSteps component = authored == null ? null : component(scheme(authored.path())).orElse(null);
        Operation operation = component == null ? null : component.operations().find(path(authored.path())).orElse(null);
        if (operation == null) {
            return Optional.empty();
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
            return Optional.empty();
        }
        Map<String, Object> parameters = new HashMap<>();
        Map<String, Object> others = new LinkedHashMap<>();
        boolean plain = true;
        for (AuthoredUri.Option option : authored.options()) {
            Parameter parameter = operation.parameter(option.name()).orElse(null);
            plain &= !option.dynamic() || PLAIN.matcher(values.get(option.name())).matches();
            // The name is an option's, not an API field's: everything else the endpoint refuses.
            if (parameter != null && parameter.option().equals(option.name())) {
                parameters.put(parameter.field(), EndpointOptions.decode(values.get(option.name()), parameter.kind()));
            } else if (option.dynamic() && !component.isDynamicAccount()) {
                throw new PlivoInvalidRequestException(
                        "Nothing was sent to Plivo. The option " + option.name() + " of " + operation.name()
                                                       + " is computed from the message: make it constant, or set the component"
                                                       + " option dynamicAccount to true if messages may decide it");
            } else {
                others.put(option.name(), values.get(option.name()));
            }
        }
        return Optional.of(new Step(parameters, others, plain));
    }

    private Optional<AuthoredUri> authored(Exchange exchange, String originalUri) {
        String route = ExchangeHelper.getAtRouteId(exchange);
        return steps.computeIfAbsent(route + " " + originalUri, key -> {
            String text = EndpointHelper.resolveEndpointUriPropertyPlaceholders(camelContext, originalUri);
            return AuthoredUri.of(text, raw -> RawText.written(raw, camelContext, route));
        });
    }

    /** The component of that scheme, if it is one of ours. */
    Optional<DynamicSteps> component(String scheme) {
        return camelContext.getComponent(scheme) instanceof DynamicSteps steps ? Optional.of(steps) : Optional.empty();
    }

    private static String scheme(String uri) {
        return uri.substring(0, Math.max(0, uri.indexOf(':')));
    }

    /** The operation in a URI. */
    static String path(String uri) {
        int start = uri.indexOf(':') + 1;
        while (start < uri.length() && uri.charAt(start) == '/') {
            start++;
        }
        int end = uri.indexOf('?', start);
        return end < 0 ? uri.substring(start) : uri.substring(start, end);
    }
}
