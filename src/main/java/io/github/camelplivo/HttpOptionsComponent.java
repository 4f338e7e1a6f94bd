package io.github.camelplivo;

import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.http.HttpSettings;
import io.github.camelplivo.http.HttpTransport;
import io.github.camelplivo.http.PoolUse;
import io.github.camelplivo.message.Json;
import org.apache.camel.SSLContextParametersAware;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.ShutdownStrategy;
import org.apache.camel.support.HealthCheckComponent;
import org.apache.camel.support.jsse.SSLContextParameters;

/** The HTTP options of a component, and the transport that uses them. */
abstract class HttpOptionsComponent extends HealthCheckComponent implements SSLContextParametersAware {

    @Metadata(label = "advanced", defaultValue = "200",
              description = "Maximum number of open connections to Plivo, shared by all endpoints. Not used with "
                            + "httpComponent.")
    private int maxConnections = 200;
    @Metadata(label = "security", description = "TLS settings for connections to Plivo.")
    private SSLContextParameters sslContextParameters;
    @Metadata(label = "security", defaultValue = "false", description = "Whether to use the TLS settings of the Camel context.")
    private boolean useGlobalSslContextParameters;
    @Metadata(label = "proxy", description = "Host of the HTTP proxy.")
    private String proxyHost;
    @Metadata(label = "proxy", description = "Port of the HTTP proxy.")
    private Integer proxyPort;
    @Metadata(label = "proxy", secret = true, description = "Username for the HTTP proxy.")
    private String proxyAuthUsername;
    @Metadata(label = "proxy", secret = true, description = "Password for the HTTP proxy.")
    private String proxyAuthPassword;
    @Metadata(label = "advanced",
              description = "A configured Camel HTTP component whose client is used, with its pool, TLS and proxy settings. "
                            + "Retries, redirects and cookies stay off, and the timeouts are those of this component.")
    private HttpComponent httpComponent;
    @Metadata(label = "advanced", defaultValue = "camel-plivo", description = "The User-Agent of every request.")
    private String userAgent = "camel-plivo";

    @Metadata(label = "advanced", autowired = true,
              description = "Jackson 2 ObjectMapper that reads message bodies which are beans. Property names become snake case,"
                            + " unless it has a naming strategy.")
    private ObjectMapper objectMapper;

    final Lock lock = new ReentrantLock();
    private final ObjectMapper mapper = Json.mapper();
    private HttpTransport transport;

    /** How long the other side may be silent while a connection is opened. */
    abstract Duration connectTimeout();

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

    private HttpSettings settings() {
        SSLContextParameters ssl = sslContextParameters != null ? sslContextParameters : retrieveGlobalSslContextParameters();
        return HttpSettings.checked(httpComponent, maxConnections, connectTimeout(), ssl,
                proxyHost, proxyPort, proxyAuthUsername, proxyAuthPassword);
    }

    /** Null if no connections are managed here. */
    public PoolUse poolUse() {
        lock.lock();
        try {
            return transport == null ? null : transport.use();
        } finally {
            lock.unlock();
        }
    }

    ObjectMapper mapper() {
        return mapper;
    }

    /** Reads bodies that are beans. */
    ObjectMapper beanMapper() {
        return objectMapper == null ? mapper : Json.beans(objectMapper);
    }

    /** Routes that kept running while the component was stopped can continue to send. */
    @Override
    protected void doStart() throws Exception {
        super.doStart();
        if (transport != null) {
            transport();
        }
    }

    /** Waits for requests in flight, for as long as the context's shutdown strategy allows, and closes the pool. */
    @Override
    protected void doStop() throws Exception {
        lock.lock();
        try {
            if (transport != null) {
                ShutdownStrategy shutdown = getCamelContext().getShutdownStrategy();
                transport.close(Duration.of(shutdown.getTimeout(), shutdown.getTimeUnit().toChronoUnit()));
            }
        } finally {
            lock.unlock();
        }
        super.doStop();
    }

    public ObjectMapper getObjectMapper() {
        return objectMapper;
    }

    public void setObjectMapper(ObjectMapper objectMapper) {
        this.objectMapper = objectMapper;
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
}
