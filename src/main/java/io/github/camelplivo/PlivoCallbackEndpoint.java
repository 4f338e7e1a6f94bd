package io.github.camelplivo;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.webhook.CallbackHandler;
import io.github.camelplivo.webhook.CallbackSettings;
import io.github.camelplivo.webhook.VertxGuard;
import io.github.camelplivo.xml.Response;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.component.webhook.WebhookCapableEndpoint;
import org.apache.camel.component.webhook.WebhookConfiguration;
import org.apache.camel.health.HealthCheckRegistry;

/** What Plivo sends, as the start of a route: {@code webhook:plivo:callback}. */
public final class PlivoCallbackEndpoint extends PlivoEndpoint implements WebhookCapableEndpoint {

    static final String PATH = "callback";

    private static final long LONGEST_WAIT = 14_000;

    private WebhookConfiguration webhook;
    private ExecutorService threads;
    private Runnable unguard;
    private ApplicationRegistration registration;
    private CallbackHealthCheck healthCheck;

    private PlivoCallbackEndpoint(String printableUri, PlivoComponent component, PlivoConfiguration configuration) {
        super(printableUri, component, PATH, configuration);
    }

    /** Here and not in the component, which must load where camel-webhook, and so this class, is missing. */
    static PlivoEndpoint create(String printableUri, PlivoComponent component, PlivoConfiguration configuration) {
        return new PlivoCallbackEndpoint(printableUri, component, configuration);
    }

    /** Two webhooks with the same options have paths of their own, so they do not share an endpoint. */
    @Override
    public boolean isSingleton() {
        return false;
    }

    @Override
    public Processor createWebhookHandler(Processor next) {
        PlivoCallbackOptions options = getCallbackOptions();
        if (options.getFallbackDocument() != null) {
            Response.parse(options.getFallbackDocument());
        }
        if (options.getCallbackTimeout() < 1 || options.getCallbackTimeout() > LONGEST_WAIT) {
            throw new IllegalArgumentException(
                    "callbackTimeout must be from 1 to " + LONGEST_WAIT + " milliseconds: Plivo waits for 15 seconds");
        }
        CallbackHealthCheck healthCheck
                = new CallbackHealthCheck(webhook.computeFullPath(false), externalUrl(), options.isVerifySignature());
        threads = getCamelContext().getExecutorServiceManager().newCachedThreadPool(this, "PlivoCallback");
        return new CallbackHandler(
                next, new CallbackSettings(
                        externalUrl(), options.isVerifySignature(), tokens(), Duration.ofMillis(options.getCallbackTimeout()),
                        options.getFallbackDocument()),
                new AnswerDocuments(), threads, observer(healthCheck));
    }

    /** The health check is one of the callbacks' own, for Camel has no list of checks that a consumer could add to. */
    private Observer observer(CallbackHealthCheck check) {
        check.setEnabled(getComponent().isHealthCheckConsumerEnabled());
        HealthCheckRegistry registry = HealthCheckRegistry.get(getCamelContext());
        if (registry != null) {
            removeHealthCheck(registry);
            registry.register(check);
            healthCheck = check;
        }
        return getComponent().monitor().with(check);
    }

    private void removeHealthCheck(HealthCheckRegistry registry) {
        if (healthCheck != null && registry != null) {
            registry.unregister(healthCheck);
            healthCheck = null;
        }
    }

    private String externalUrl() {
        String url = webhook.getWebhookExternalUrl();
        if (url == null && !getCallbackOptions().isVerifySignature()) {
            return "";
        }
        if (url == null || !url.matches("(?i)https?://[^/?#]+[^?#]*") || URI.create(url).getHost() == null) {
            throw new IllegalArgumentException(
                    "Plivo's signature covers the URL that Plivo calls: set the option webhookExternalUrl to its beginning,"
                                               + " such as https://calls.example.com");
        }
        return url.replaceAll("/+$", "");
    }

    private List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        if (getCallbackOptions().isVerifySignature()) {
            tokens.add(getConfiguration().account().authToken());
            String further = getCallbackOptions().getCallbackAuthTokens();
            if (further != null) {
                Stream.of(further.split(",")).map(String::strip).filter(token -> !token.isEmpty()).forEach(tokens::add);
            }
        }
        return tokens;
    }

    /** The HTTP server is there now; a webhook of it is not, when somebody has taken this for an operation. */
    @Override
    protected void doStart() throws Exception {
        super.doStart();
        if (webhook != null) {
            unguard = VertxGuard.guard(
                    getCamelContext(), webhook.computeFullPath(true), VertxGuard.LONGEST_BODY, getComponent().monitor());
        }
    }

    @Override
    protected void doStop() throws Exception {
        if (unguard != null) {
            unguard.run();
            unguard = null;
        }
        if (threads != null) {
            getCamelContext().getExecutorServiceManager().shutdownGraceful(threads);
            threads = null;
        }
        removeHealthCheck(HealthCheckRegistry.get(getCamelContext()));
        super.doStop();
    }

    /** Points the application, if one is named, to this callback. */
    @Override
    public void registerWebhook() throws Exception {
        PlivoCallbackOptions options = getCallbackOptions();
        if (options.getApplicationId() != null) {
            registration = new ApplicationRegistration(
                    getConfiguration(), getComponent(), options.getApplicationId(), options.getApplicationUrl());
            registration.point(webhook.computeFullExternalUrl());
        }
    }

    @Override
    public void unregisterWebhook() throws Exception {
        if (registration != null) {
            registration.restore();
            registration = null;
        }
    }

    @Override
    public void setWebhookConfiguration(WebhookConfiguration webhookConfiguration) {
        webhook = webhookConfiguration;
    }

    @Override
    public List<String> getWebhookMethods() {
        return List.of("POST", "GET");
    }

    @Override
    public Producer createProducer() {
        throw new UnsupportedOperationException("plivo:callback is what Plivo sends; a route cannot send to it");
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        throw new UnsupportedOperationException("Start the route from webhook:plivo:callback");
    }

    @Override
    public String getServiceUrl() {
        return webhook == null ? null : webhook.getWebhookExternalUrl();
    }
}
