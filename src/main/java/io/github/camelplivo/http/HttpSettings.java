package io.github.camelplivo.http;

import java.time.Duration;

import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.support.jsse.SSLContextParameters;

/**
 * What all endpoints of a component share of HTTP. Immutable.
 *
 * @param httpComponent  the user's own HTTP component to take pool, TLS and proxy from; null for one made from the rest
 * @param maxConnections the most connections that are open at a time
 * @param connectTimeout how long the other side may be silent while a connection is made
 * @param ssl            TLS settings, or null for the JDK's
 * @param proxy          the proxy to go through, or null
 */
public record HttpSettings(HttpComponent httpComponent, int maxConnections, Duration connectTimeout, SSLContextParameters ssl,
        Proxy proxy) {

    /** A proxy; username and password are null when it asks for none. */
    public record Proxy(String host, int port, String username, String password) {

        /** Leaves the credentials out. */
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /**
     * The settings as options give them.
     *
     * @throws IllegalArgumentException when they contradict each other
     */
    public static HttpSettings checked(
            HttpComponent httpComponent, int maxConnections, Duration connectTimeout, SSLContextParameters ssl,
            String proxyHost,
            Integer proxyPort, String proxyUsername, String proxyPassword) {
        boolean proxied = proxyHost != null || proxyPort != null;
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
        Proxy proxy = proxied ? new Proxy(proxyHost, proxyPort, proxyUsername, proxyPassword) : null;
        return new HttpSettings(httpComponent, maxConnections, connectTimeout, ssl, proxy);
    }
}
