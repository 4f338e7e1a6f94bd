package io.github.camelplivo;

import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.http.HttpSettings;
import io.github.camelplivo.http.HttpTransport;
import io.github.camelplivo.http.PoolUse;
import io.github.camelplivo.lists.PageRequests;
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

    @Metadata(defaultValue = "10",
              description = "Maximum number of requests per second for the pages of lists, if all pages are read or a route starts"
                            + " from a list. If Plivo has a lower limit for a list, it applies too.")
    private int listRate = 10;
    @Metadata(label = "advanced", autowired = true,
              description = "Jackson 2 ObjectMapper that reads message bodies which are beans. Property names become snake case,"
                            + " unless it has a naming strategy.")
    private ObjectMapper objectMapper;
    private ObjectMapper beanMapper;

    final Lock lock = new ReentrantLock();
    private final ObjectMapper mapper = Json.mapper();
    private HttpTransport transport;
    private PageRequests pageRequests;

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

    /** {@return the use of the connections; null if none are managed here} */
    public PoolUse poolUse() {
        lock.lock();
        try {
            return transport == null ? null : transport.use();
        } finally {
            lock.unlock();
        }
    }

    /** Asks for the pages of lists. */
    PageRequests pageRequests() {
        lock.lock();
        try {
            if (pageRequests == null) {
                if (listRate < 1) {
                    throw new IllegalArgumentException("listRate must be at least 1");
                }
                pageRequests = new PageRequests(listRate);
            }
            return pageRequests;
        } finally {
            lock.unlock();
        }
    }

    ObjectMapper mapper() {
        return mapper;
    }

    /** Reads bodies that are beans. */
    ObjectMapper beanMapper() {
        lock.lock();
        try {
            if (beanMapper == null) {
                beanMapper = objectMapper == null ? mapper : Json.beans(objectMapper);
            }
            return beanMapper;
        } finally {
            lock.unlock();
        }
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

    /** {@return the mapper that reads message bodies which are beans; null for the component's own} */
    public ObjectMapper getObjectMapper() {
        return objectMapper;
    }

    /**
     * Sets the mapper that reads message bodies which are beans.
     *
     * @param objectMapper the mapper; null for the component's own
     */
    public void setObjectMapper(ObjectMapper objectMapper) {
        this.objectMapper = objectMapper;
    }

    /** {@return how many pages of lists are asked for in a second at most} */
    public int getListRate() {
        return listRate;
    }

    /**
     * Sets how many pages of lists are asked for in a second at most.
     *
     * @param listRate requests per second, at least 1; 10 by default
     */
    public void setListRate(int listRate) {
        this.listRate = listRate;
    }

    /** {@return the maximum number of open connections to Plivo} */
    public int getMaxConnections() {
        return maxConnections;
    }

    /**
     * Sets the maximum number of open connections to Plivo, shared by all endpoints; not used with an {@code
     * httpComponent}.
     *
     * @param maxConnections at least 1, 200 by default
     */
    public void setMaxConnections(int maxConnections) {
        this.maxConnections = maxConnections;
    }

    /** {@return the TLS settings for connections to Plivo, or null} */
    public SSLContextParameters getSslContextParameters() {
        return sslContextParameters;
    }

    /**
     * Sets the TLS settings for connections to Plivo.
     *
     * @param sslContextParameters the settings; null for those of the JDK
     */
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

    /** {@return the host of the HTTP proxy, or null} */
    public String getProxyHost() {
        return proxyHost;
    }

    /**
     * Sets the host of the HTTP proxy.
     *
     * @param proxyHost a host name or address; null for no proxy
     */
    public void setProxyHost(String proxyHost) {
        this.proxyHost = proxyHost;
    }

    /** {@return the port of the HTTP proxy, or null} */
    public Integer getProxyPort() {
        return proxyPort;
    }

    /**
     * Sets the port of the HTTP proxy.
     *
     * @param proxyPort 1 to 65535
     */
    public void setProxyPort(Integer proxyPort) {
        this.proxyPort = proxyPort;
    }

    /** {@return the user name for the HTTP proxy, or null} */
    public String getProxyAuthUsername() {
        return proxyAuthUsername;
    }

    /**
     * Sets the user name for the HTTP proxy.
     *
     * @param proxyAuthUsername the name; null if the proxy asks for none
     */
    public void setProxyAuthUsername(String proxyAuthUsername) {
        this.proxyAuthUsername = proxyAuthUsername;
    }

    /** {@return the password for the HTTP proxy, or null} */
    public String getProxyAuthPassword() {
        return proxyAuthPassword;
    }

    /**
     * Sets the password for the HTTP proxy.
     *
     * @param proxyAuthPassword the password; null if the proxy asks for none
     */
    public void setProxyAuthPassword(String proxyAuthPassword) {
        this.proxyAuthPassword = proxyAuthPassword;
    }

    /** {@return the HTTP component whose client is used, or null} */
    public HttpComponent getHttpComponent() {
        return httpComponent;
    }

    /**
     * Sets the configured HTTP component whose client is used, with its pool, TLS and proxy settings.
     *
     * @param httpComponent the component; null for a client of our own
     */
    public void setHttpComponent(HttpComponent httpComponent) {
        this.httpComponent = httpComponent;
    }

    /** {@return the User-Agent of every request} */
    public String getUserAgent() {
        return userAgent;
    }

    /**
     * Sets the User-Agent of every request.
     *
     * @param userAgent {@code camel-plivo} by default
     */
    public void setUserAgent(String userAgent) {
        this.userAgent = userAgent;
    }
}
