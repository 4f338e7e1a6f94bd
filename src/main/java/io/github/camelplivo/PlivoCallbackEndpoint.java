package io.github.camelplivo;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

import io.github.camelplivo.account.Keyring;
import io.github.camelplivo.api.Account;
import io.github.camelplivo.api.Printable;
import io.github.camelplivo.health.CallbackHealthCheck;
import io.github.camelplivo.message.LateAnswer;
import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.webhook.AnswerDocuments;
import io.github.camelplivo.webhook.ApplicationRegistration;
import io.github.camelplivo.webhook.CallbackHandler;
import io.github.camelplivo.webhook.CallbackSettings;
import io.github.camelplivo.webhook.HttpReceiver;
import io.github.camelplivo.webhook.LiveSignature;
import io.github.camelplivo.webhook.Readers;
import io.github.camelplivo.xml.Response;
import org.apache.camel.Consumer;
import org.apache.camel.DelegateEndpoint;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.Route;
import org.apache.camel.component.webhook.WebhookCapableEndpoint;
import org.apache.camel.component.webhook.WebhookConfiguration;
import org.apache.camel.component.webhook.WebhookUtils;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.support.DefaultExchange;
import org.apache.camel.support.ScriptHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a route from Plivo's callbacks: {@code webhook:plivo:callback}.
 *
 * @see <a href="https://www.plivo.com/docs/voice/concepts/callbacks">Plivo: callbacks</a>
 */
public final class PlivoCallbackEndpoint extends PlivoEndpoint implements WebhookCapableEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(PlivoCallbackEndpoint.class);

    private static final long LONGEST_WAIT = 14_000;

    private PlivoCallbackOptions callbackOptions = new PlivoCallbackOptions();
    private WebhookConfiguration webhook;
    private ExecutorService threads;
    private volatile Route route;
    private ApplicationRegistration registration;
    private CallbackHealthCheck healthCheck;

    private PlivoCallbackEndpoint(String printableUri, PlivoComponent component, PlivoConfiguration configuration) {
        super(printableUri, component, PlivoCallbackOptions.PATH, configuration);
    }

    /** Here and not in the component, which must load where camel-webhook, and so this class, is missing. */
    static PlivoEndpoint create(String printableUri, PlivoComponent component, PlivoConfiguration configuration) {
        return new PlivoCallbackEndpoint(printableUri, component, configuration);
    }

    @Override
    boolean setOwn(String option, Object value) {
        return callbackOptions.set(getCamelContext(), option, value);
    }

    /** {@return how callbacks are taken and answered} */
    public PlivoCallbackOptions getCallbackOptions() {
        return callbackOptions;
    }

    /** Two webhooks with the same options have different paths, so they do not share an endpoint. */
    @Override
    public boolean isSingleton() {
        return false;
    }

    @Override
    public Processor createWebhookHandler(Processor next) {
        PlivoCallbackOptions options = getCallbackOptions();
        String fallback = fallback(options.getFallbackDocument());
        if (options.getCallbackTimeout() < 1 || options.getCallbackTimeout() > LONGEST_WAIT) {
            throw new IllegalArgumentException(
                    "callbackTimeout must be from 1 to " + LONGEST_WAIT + " milliseconds: Plivo waits for 15 seconds");
        }
        if (options.getMaxCallbacks() < 1) {
            throw new IllegalArgumentException("maxCallbacks must be at least 1");
        }
        String path = webhook.computeFullPath(false);
        CallbackHealthCheck check = new CallbackHealthCheck(path, externalUrl(), options.isVerifySignature());
        threads = getCamelContext().getExecutorServiceManager().newCachedThreadPool(this, "PlivoCallback");
        CallbackHandler handler = new CallbackHandler(
                next, path, new CallbackSettings(
                        externalUrl(), signature(), Duration.ofMillis(options.getCallbackTimeout()),
                        options.getMaxCallbacks(), fallback),
                this::exchange, new Readers(new AnswerDocuments(), LateAnswer::parse), threads, getComponent()::callEnded,
                observer(check));
        boolean platformHttp
                = WebhookUtils.locateRestConsumerFactory(getCamelContext(), webhook)
                  == getCamelContext().hasComponent("platform-http");
        return new HttpReceiver(getCamelContext(), webhook.computeFullPath(true), platformHttp, handler);
    }

    private String fallback(String document) {
        if (document != null && !document.startsWith("resource:") && !document.equals(Printable.of(document))) {
            LOG.warn(
                    "The fallbackDocument of {} holds a number or a URL, which Camel shows with the webhook's URI over JMX and in"
                     + " the console. Put the document into a file: fallbackDocument=resource:classpath:fallback.xml",
                    this);
        }
        String xml = document == null ? null : ScriptHelper.resolveOptionalExternalScript(getCamelContext(), document);
        return xml == null ? null : Response.parse(xml).toXml();
    }

    private Exchange exchange() {
        Exchange exchange = new DefaultExchange(getCamelContext(), ExchangePattern.InOut);
        if (route == null) {
            route = getCamelContext().getRoutes().stream()
                    .filter(each -> each.getEndpoint() instanceof DelegateEndpoint outer && outer.getEndpoint() == this)
                    .findAny().orElse(null);
        }
        if (route != null) {
            exchange.getExchangeExtension().setFromEndpoint(route.getEndpoint());
            exchange.getExchangeExtension().setFromRouteId(route.getRouteId());
        }
        return exchange;
    }

    /** Each callback has its own health check, because Camel has no list of checks that a consumer could add to. */
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

    private LiveSignature signature() {
        if (!getCallbackOptions().isVerifySignature()) {
            return null;
        }
        Account account = getComponent().account(getConfiguration());
        Keyring keyring = getComponent().keyring();
        String further = getCallbackOptions().getCallbackAuthTokens();
        return new LiveSignature(
                () -> keyring.accepted(account.authId()), further == null
                        ? List.of()
                        : Stream.of(further.split(",")).map(String::strip).filter(token -> !token.isEmpty()).toList());
    }

    @Override
    protected void doStop() throws Exception {
        route = null;
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
                    (operation, values) -> getComponent().call(operation, values, getConfiguration()),
                    options.getApplicationId(), options.getApplicationUrl());
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
    String shown() {
        return webhook == null ? getEndpointUri() : getEndpointUri() + " at " + webhook.computeFullPath(false);
    }

    @Override
    public String getServiceUrl() {
        return webhook == null ? null : webhook.getWebhookExternalUrl();
    }
}
