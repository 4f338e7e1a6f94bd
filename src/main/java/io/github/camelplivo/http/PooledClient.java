package io.github.camelplivo.http;

import java.util.HashMap;

import org.apache.camel.CamelContext;
import org.apache.camel.CamelContextAware;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.component.http.HttpEndpoint;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.pool.ConnPoolControl;
import org.apache.hc.core5.pool.PoolStats;
import org.apache.hc.core5.util.TimeValue;

/**
 * The HTTP client of Camel's HTTP component, with its pool, TLS and proxy, and without its habits: no repeats, no
 * redirects, no cookies.
 */
final class PooledClient {

    /**
     * An idle connection may have been closed by the other side; a request written into it is lost, and nobody can tell
     * whether that happened. So a connection that was idle for longer is tested before it is used, which takes about a
     * millisecond.
     */
    private static final TimeValue TRUSTED_IDLE = TimeValue.ofMilliseconds(20);

    private final HttpEndpoint endpoint;
    private final HttpComponent own;

    private PooledClient(HttpEndpoint endpoint, HttpComponent own) {
        this.endpoint = endpoint;
        this.own = own;
    }

    static PooledClient open(CamelContext context, HttpSettings settings) throws Exception {
        HttpComponent own = settings.httpComponent() == null ? component(context, settings) : null;
        HttpComponent component = own != null ? own : settings.httpComponent();
        CamelContextAware.trySetCamelContext(component, context);
        // The address only tells the component to prepare TLS: every request names its own.
        HttpEndpoint endpoint = (HttpEndpoint) component.createEndpoint("https://api.plivo.com", new HashMap<>());
        // It would ask each request for an exchange, which there is none of here.
        endpoint.setLogHttpActivity(false);
        endpoint.setHttpActivityListener(null);
        HttpClientConfigurer theirs = endpoint.getHttpClientConfigurer();
        endpoint.setHttpClientConfigurer(builder -> {
            if (theirs != null) {
                theirs.configureHttpClient(builder);
            }
            onceAndNoMore(builder);
        });
        // A manager that the user configured for the whole component is theirs to configure and to close.
        if (component.getClientConnectionManager() == null
                && endpoint.getClientConnectionManager() instanceof PoolingHttpClientConnectionManager pool) {
            pool.setDefaultConnectionConfig(ConnectionConfig.custom().setValidateAfterInactivity(TRUSTED_IDLE).build());
        }
        ServiceHelper.startService(endpoint);
        return new PooledClient(endpoint, own);
    }

    private static HttpComponent component(CamelContext context, HttpSettings settings) {
        HttpComponent component = new LeanHttpComponent(settings.maxConnections());
        component.setCamelContext(context);
        component.setSslContextParameters(settings.ssl());
        // Bounds the silence of a TLS handshake; the whole of connecting has a limit of its own.
        component.setSoTimeout(settings.connectTimeout().toMillis());
        HttpSettings.Proxy proxy = settings.proxy();
        if (proxy != null) {
            component.setProxyHost(proxy.host());
            component.setProxyPort(proxy.port());
            component.setProxyAuthScheme("http");
            component.setProxyAuthUsername(proxy.username());
            component.setProxyAuthPassword(proxy.password());
        }
        ServiceHelper.startService(component);
        return component;
    }

    private static void onceAndNoMore(HttpClientBuilder builder) {
        builder.disableAutomaticRetries();
        builder.disableRedirectHandling();
        builder.disableCookieManagement();
        // Their rules would come with a long list of public domains, read at the first request.
        builder.setDefaultCookieSpecRegistry(name -> null);
        builder.setRequestExecutor(new Sending.Executor());
    }

    HttpClient http() {
        return endpoint.getHttpClient();
    }

    /** Null when the connections are managed by something that does not tell. */
    PoolUse use() {
        if (endpoint.getClientConnectionManager() instanceof ConnPoolControl<?> pool) {
            PoolStats stats = pool.getTotalStats();
            return new PoolUse(stats.getLeased(), stats.getAvailable(), stats.getPending(), stats.getMax());
        }
        return null;
    }

    void close() {
        ServiceHelper.stopAndShutdownServices(endpoint, own);
    }
}
