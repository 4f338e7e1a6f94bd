package io.github.camelplivo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Operations;
import io.github.camelplivo.api.Printable;
import io.github.camelplivo.http.HttpSettings;
import io.github.camelplivo.http.HttpSettings.Proxy;
import io.github.camelplivo.http.HttpTransport;
import io.github.camelplivo.http.PoolUse;
import io.github.camelplivo.message.Json;
import io.github.camelplivo.monitor.Counts;
import io.github.camelplivo.monitor.Monitor;
import io.github.camelplivo.webhook.DocumentHost;
import org.apache.camel.Endpoint;
import org.apache.camel.SSLContextParametersAware;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.ShutdownStrategy;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.HealthCheckComponent;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Make, transfer and steer live phone calls through Plivo: the account, and what all its endpoints share. */
@Component("plivo")
@ManagedResource(description = "Plivo")
public class PlivoComponent extends HealthCheckComponent implements SSLContextParametersAware {

    private static final Logger LOG = LoggerFactory.getLogger(PlivoComponent.class);
    /** Of camel-webhook, which only who takes callbacks has. */
    private static final String WEBHOOK = "org.apache.camel.component.webhook.WebhookCapableEndpoint";

    /** Account, base URLs and timeouts. */
    @Metadata
    private PlivoConfiguration configuration = new PlivoConfiguration();
    /**
     * Maximum number of open connections to Plivo, shared by all endpoints. Not used with httpComponent.
     */
    @Metadata(label = "advanced", defaultValue = "200")
    private int maxConnections = 200;
    /** TLS settings for connections to Plivo. */
    @Metadata(label = "security")
    private SSLContextParameters sslContextParameters;
    /** Whether to use the TLS settings of the Camel context. */
    @Metadata(label = "security", defaultValue = "false")
    private boolean useGlobalSslContextParameters;
    /** Host of the HTTP proxy. */
    @Metadata(label = "proxy")
    private String proxyHost;
    /** Port of the HTTP proxy. */
    @Metadata(label = "proxy")
    private Integer proxyPort;
    /** Username for the HTTP proxy. */
    @Metadata(label = "proxy", secret = true)
    private String proxyAuthUsername;
    /** Password for the HTTP proxy. */
    @Metadata(label = "proxy", secret = true)
    private String proxyAuthPassword;
    /**
     * A configured Camel HTTP component whose client is used, with its pool, TLS and proxy settings. Retries, redirects
     * and cookies stay off, and the timeouts are those of this component.
     */
    @Metadata(label = "advanced")
    private HttpComponent httpComponent;
    /** The User-Agent of every request. */
    @Metadata(label = "advanced", defaultValue = "camel-plivo")
    private String userAgent = "camel-plivo";

    /**
     * Public URL of this Camel context, such as https://calls.example.com. Required for the parameters destination and
     * document: the component then serves the XML that Plivo fetches, through Camel's platform-http.
     */
    @Metadata(label = "callback")
    private String publicUrl;
    /** Path below publicUrl where transfer documents are served. */
    @Metadata(label = "callback", defaultValue = "/plivo/documents")
    private String documentPath = "/plivo/documents";
    /** How long a document URL stays valid. */
    @Metadata(label = "callback", defaultValue = "3600000", javaType = "java.time.Duration")
    private long documentTimeToLive = 3_600_000;
    /** Whether publicUrl may be an http URL or a private host. Only for use with a simulator. */
    @Metadata(label = "callback", defaultValue = "false")
    private boolean localPublicUrl;

    private final AtomicInteger endpoints = new AtomicInteger();
    private final ObjectMapper mapper = Json.mapper();
    private final PrivateCallbacks privateCallbacks = new PrivateCallbacks();
    private final Lock lock = new ReentrantLock();
    private final Accounts accounts = new Accounts(this);
    private HttpTransport transport;
    private HostedDocuments hosted;
    private Monitor monitor;

    /** Options are taken as they are written: read as a form, the + of a phone number would become a blank. */
    @Override
    public boolean useRawUri() {
        return true;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        boolean callback = PlivoCallbackEndpoint.PATH.equals(remaining);
        Operation operation = callback ? null : Operations.named(remaining);
        EndpointOptions options = callback
                ? new EndpointOptions(remaining, List.of(), PlivoCallbackOptions.ALL_NAMES, uri, parameters)
                : new EndpointOptions(remaining, operation.parameters(), PlivoConfiguration.NAMES, uri, parameters);
        options.refuseUnknown();
        String printable = options.printableUri(endpoints.incrementAndGet());
        PlivoEndpoint endpoint = callback
                ? callback(printable)
                : new PlivoOperationEndpoint(printable, this, operation, configuration.copy());
        if (callback && options.values().get("fallbackDocument") instanceof String text && !text.startsWith("resource:")
                && !text.equals(Printable.of(text))) {
            LOG.warn(
                    "The fallbackDocument of {} holds a number or a URL, which Camel shows with the webhook's URI over JMX and in"
                     + " the console. Put the document into a file: fallbackDocument=resource:classpath:fallback.xml",
                    printable);
        }
        parameters.putAll(options.values());
        setProperties(endpoint, parameters);
        return endpoint;
    }

    private PlivoEndpoint callback(String printable) {
        if (getCamelContext().getClassResolver().resolveClass(WEBHOOK) == null) {
            throw new IllegalStateException(
                    "plivo:callback needs camel-webhook: add it to the class path, and start the route from"
                                            + " webhook:plivo:callback");
        }
        return PlivoCallbackEndpoint.create(printable, this, configuration.copy());
    }

    /** The transport that all producers of this component share; opened when the first one starts. */
    HttpTransport transport() throws Exception {
        lock.lock();
        try {
            if (transport == null) {
                transport = new HttpTransport(mapper, userAgent);
            }
            transport.open(getCamelContext(), settings());
            return transport;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Hosts transfer documents; null without a public URL.
     *
     * @throws IllegalArgumentException when the public URL cannot be right, or there is no HTTP server to host them
     *                                  with
     */
    DocumentHost documentHost() throws Exception {
        lock.lock();
        try {
            if (hosted == null && publicUrl != null) {
                hosted = HostedDocuments.open(
                        getCamelContext(), PublicUrl.checked(publicUrl, localPublicUrl), documentPath,
                        Duration.ofMillis(documentTimeToLive), mapper, monitor());
            }
            return hosted == null ? null : hosted.host();
        } finally {
            lock.unlock();
        }
    }

    /** Routes that went on running while the component was stopped go on sending. */
    @Override
    protected void doStart() throws Exception {
        super.doStart();
        if (transport != null) {
            transport();
        }
        if (publicUrl != null) {
            // Every node serves documents, also one that places no transfer itself or whose producers start late.
            getCamelContext().addStartupListener((context, started) -> {
                DocumentHost host = documentHost();
                Stream.concat(Stream.of(configuration), context.getEndpoints().stream()
                        .filter(endpoint -> endpoint instanceof PlivoEndpoint ours && ours.getComponent() == this)
                        .map(endpoint -> ((PlivoEndpoint) endpoint).getConfiguration()))
                        .filter(PlivoConfiguration::hasAccount).map(PlivoConfiguration::account).forEach(host::admit);
            });
        }
    }

    private HttpSettings settings() {
        boolean proxied = proxyHost != null || proxyPort != null;
        SSLContextParameters ssl = sslContextParameters != null ? sslContextParameters : retrieveGlobalSslContextParameters();
        if (httpComponent != null && (proxied || ssl != null)) {
            throw new IllegalArgumentException(
                    "With the option httpComponent, proxy and TLS are that component's: remove the options proxyHost, proxyPort,"
                                               + " sslContextParameters and useGlobalSslContextParameters here");
        }
        if (proxied && (proxyHost == null || proxyPort == null)) {
            throw new IllegalArgumentException("A proxy has a host and a port: set both options proxyHost and proxyPort");
        }
        if (maxConnections < 1) {
            throw new IllegalArgumentException("maxConnections must be at least 1");
        }
        Proxy proxy = proxied ? new Proxy(proxyHost, proxyPort, proxyAuthUsername, proxyAuthPassword) : null;
        Duration connectTimeout = Duration.ofMillis(configuration.getConnectTimeout());
        return new HttpSettings(httpComponent, maxConnections, connectTimeout, ssl, proxy);
    }

    /** Who is told what happens; made late, when whoever brings metrics has had the time to. */
    Monitor monitor() {
        lock.lock();
        try {
            if (monitor == null) {
                monitor = Monitor.of(getCamelContext());
            }
            return monitor;
        } finally {
            lock.unlock();
        }
    }

    Counts counts() {
        return monitor().counts();
    }

    Accounts accounts() {
        return accounts;
    }

    /** Null when no connections are managed here. */
    PoolUse poolUse() {
        lock.lock();
        try {
            return transport == null ? null : transport.use();
        } finally {
            lock.unlock();
        }
    }

    /** How many requests for a callback were refused because Plivo had not sent them. */
    @ManagedAttribute(description = "Callback requests rejected because Plivo did not send them")
    public long getRefusedCallbacks() {
        return counts().refusedCallbacks();
    }

    ObjectMapper mapper() {
        return mapper;
    }

    PrivateCallbacks privateCallbacks() {
        return privateCallbacks;
    }

    /** Waits for requests in flight, for as long as the context's shutdown strategy allows, and closes the pool. */
    @Override
    protected void doStop() throws Exception {
        lock.lock();
        try {
            if (hosted != null) {
                hosted.close();
                hosted = null;
            }
            if (transport != null) {
                ShutdownStrategy shutdown = getCamelContext().getShutdownStrategy();
                transport.close(Duration.of(shutdown.getTimeout(), shutdown.getTimeUnit().toChronoUnit()));
            }
        } finally {
            lock.unlock();
        }
        super.doStop();
    }

    public PlivoConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(PlivoConfiguration configuration) {
        this.configuration = configuration;
    }

    public int getMaxConnections() {
        return maxConnections;
    }

    public void setMaxConnections(int maxConnections) {
        this.maxConnections = maxConnections;
    }

    public SSLContextParameters getSslContextParameters() {
        return sslContextParameters;
    }

    public void setSslContextParameters(SSLContextParameters sslContextParameters) {
        this.sslContextParameters = sslContextParameters;
    }

    @Override
    public boolean isUseGlobalSslContextParameters() {
        return useGlobalSslContextParameters;
    }

    @Override
    public void setUseGlobalSslContextParameters(boolean useGlobalSslContextParameters) {
        this.useGlobalSslContextParameters = useGlobalSslContextParameters;
    }

    public String getProxyHost() {
        return proxyHost;
    }

    public void setProxyHost(String proxyHost) {
        this.proxyHost = proxyHost;
    }

    public Integer getProxyPort() {
        return proxyPort;
    }

    public void setProxyPort(Integer proxyPort) {
        this.proxyPort = proxyPort;
    }

    public String getProxyAuthUsername() {
        return proxyAuthUsername;
    }

    public void setProxyAuthUsername(String proxyAuthUsername) {
        this.proxyAuthUsername = proxyAuthUsername;
    }

    public String getProxyAuthPassword() {
        return proxyAuthPassword;
    }

    public void setProxyAuthPassword(String proxyAuthPassword) {
        this.proxyAuthPassword = proxyAuthPassword;
    }

    public HttpComponent getHttpComponent() {
        return httpComponent;
    }

    public void setHttpComponent(HttpComponent httpComponent) {
        this.httpComponent = httpComponent;
    }

    public String getUserAgent() {
        return userAgent;
    }

    public void setUserAgent(String userAgent) {
        this.userAgent = userAgent;
    }

    public String getPublicUrl() {
        return publicUrl;
    }

    public void setPublicUrl(String publicUrl) {
        this.publicUrl = publicUrl;
    }

    public String getDocumentPath() {
        return documentPath;
    }

    public void setDocumentPath(String documentPath) {
        this.documentPath = documentPath;
    }

    /** Milliseconds. */
    public long getDocumentTimeToLive() {
        return documentTimeToLive;
    }

    /** Milliseconds. */
    public void setDocumentTimeToLive(long documentTimeToLive) {
        this.documentTimeToLive = documentTimeToLive;
    }

    public boolean isLocalPublicUrl() {
        return localPublicUrl;
    }

    public void setLocalPublicUrl(boolean localPublicUrl) {
        this.localPublicUrl = localPublicUrl;
    }
}
