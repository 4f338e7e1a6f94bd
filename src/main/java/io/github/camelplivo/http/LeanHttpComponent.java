package io.github.camelplivo.http;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Map;

import javax.net.ssl.SSLContext;

import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.Timeout;

/**
 * Camel's HTTP component with connections of little memory, so that thousands of them may be open. It overrides the one
 * method that makes the pool in every Camel from 4.14 to 4.22.
 */
final class LeanHttpComponent extends HttpComponent {

    /** Most requests and answers fit; longer ones go in pieces. The client's own are four times as large. */
    private static final int BUFFER = 2048;

    private final int maxConnections;

    LeanHttpComponent(int maxConnections) {
        this.maxConnections = maxConnections;
    }

    @Override
    protected HttpClientConnectionManager createConnectionManager(
            Map<String, Object> parameters, SSLContextParameters tls, Map<String, Object> socketOptions)
            throws GeneralSecurityException, IOException {
        SSLContext context = tls == null ? SSLContexts.createDefault() : tls.createSSLContext(getCamelContext());
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(context, getX509HostnameVerifier()))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom().setBufferSize(BUFFER).build()).build())
                .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(Timeout.ofMilliseconds(getSoTimeout())).build())
                .setMaxConnTotal(maxConnections)
                .setMaxConnPerRoute(maxConnections)
                .build();
    }
}
