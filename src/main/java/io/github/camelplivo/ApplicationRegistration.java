package io.github.camelplivo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.github.camelplivo.api.Arguments;
import io.github.camelplivo.api.Arguments.Given;
import io.github.camelplivo.api.Arguments.Source;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Operations;
import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.PlivoResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Points one URL of a Plivo application to a callback of ours, and back to where it pointed before. */
final class ApplicationRegistration {

    private static final Logger LOG = LoggerFactory.getLogger(ApplicationRegistration.class);

    private final PlivoConfiguration configuration;
    private final PlivoComponent component;
    private final String applicationId;
    private final String urlField;
    private final String methodField;
    private Map<String, Object> before = Map.of();
    private String ours;

    ApplicationRegistration(PlivoConfiguration configuration, PlivoComponent component, String applicationId, String url) {
        this.configuration = configuration;
        this.component = component;
        this.applicationId = applicationId;
        this.urlField = url + "_url";
        this.methodField = url + "_method";
    }

    void point(String url) throws Exception {
        before = send("application-get", Map.of()).body();
        send("application-update", Map.of(urlField, url, methodField, "POST"));
        ours = url;
        LOG.info("Plivo application {}: {} now points to this context", applicationId, urlField);
    }

    /**
     * Nothing is restored where nothing was (Plivo has no word for "no URL"), nor where somebody else points it by now.
     */
    void restore() throws Exception {
        if (!Objects.equals(ours, send("application-get", Map.of()).body().get(urlField))) {
            LOG.info("Plivo application {}: {} was changed by somebody else and is not restored", applicationId, urlField);
            return;
        }
        Object url = before.get(urlField);
        if (url == null || url.toString().isBlank()) {
            LOG.warn("Plivo application {}: {} still points to this context, as there was no URL before", applicationId,
                    urlField);
            return;
        }
        Object method = before.get(methodField);
        send("application-update", Map.of(urlField, url, methodField, method == null ? "POST" : method));
    }

    private PlivoResponse send(String name, Map<String, Object> values) throws Exception {
        Operation operation = Operations.named(name);
        Map<Parameter, Given> given = new HashMap<>();
        given.put(operation.parameter("app_id").orElseThrow(), new Given(applicationId, Source.OPTION));
        values.forEach((field, value) -> given.put(operation.parameter(field).orElseThrow(), new Given(value, Source.OPTION)));
        return component.transport().send(
                operation.request(configuration.account().authId(), new Arguments(given, Map.of(), List.of())),
                configuration.connection());
    }
}
