package io.github.camelplivo.webhook;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import io.github.camelplivo.api.PlivoResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Points one URL of a Plivo application to a callback of ours, and back to where it pointed before. */
public final class ApplicationRegistration {

    private static final Logger LOG = LoggerFactory.getLogger(ApplicationRegistration.class);

    /** Calls an operation of Plivo's, with values by API field. */
    @FunctionalInterface
    public interface Caller {

        PlivoResponse call(String operation, Map<String, Object> values) throws Exception;
    }

    private final Caller caller;
    private final String applicationId;
    private final String urlField;
    private final String methodField;
    private Map<String, Object> before = Map.of();
    private String ours;

    /** @param url which of the application's URLs: answer, hangup or message */
    public ApplicationRegistration(Caller caller, String applicationId, String url) {
        this.caller = caller;
        this.applicationId = applicationId;
        this.urlField = url + "_url";
        this.methodField = url + "_method";
    }

    public void point(String url) throws Exception {
        before = send("application-get", Map.of()).body();
        send("application-update", Map.of(urlField, url, methodField, "POST"));
        ours = url;
        LOG.info("Plivo application {}: {} now points to this context", applicationId, urlField);
    }

    /**
     * Restores nothing if there was no URL before (Plivo has no word for "no URL"), or if the URL was changed
     * meanwhile.
     */
    public void restore() throws Exception {
        if (!Objects.equals(ours, send("application-get", Map.of()).body().get(urlField))) {
            LOG.info("Plivo application {}: {} was changed meanwhile and is not restored", applicationId, urlField);
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

    private PlivoResponse send(String operation, Map<String, Object> values) throws Exception {
        Map<String, Object> all = new HashMap<>(values);
        all.put("app_id", applicationId);
        return caller.call(operation, all);
    }
}
