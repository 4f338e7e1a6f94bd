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
}
