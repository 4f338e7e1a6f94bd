package io.github.camelplivo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.RecordedWire.Reply;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoRejectedException;
import io.github.camelplivo.api.PlivoUnreachableException;
import org.apache.camel.Exchange;
import org.apache.camel.FailedToCreateProducerException;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.support.jsse.KeyManagersParameters;
import org.apache.camel.support.jsse.KeyStoreParameters;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The way to Plivo as somebody has set it: TLS, proxies, his own HTTP component, time limits. */
@Tag("portable")
class TransportSettingsTest extends TransportTestSupport {

    @Test
    void takesItsClientFromAnHttpComponentOfTheUser() {
        HttpComponent http = new HttpComponent();
        http.setCamelContext(context);
        // All the habits that a transfer must not have.
        http.setFollowRedirects(true);
        http.setHttpClientConfigurer(builder -> builder.addRequestInterceptorFirst(
                (request, entity, execution) -> request.setHeader("X-Gateway", "ours")));
        PlivoComponent plivo = WireTestSupport.plivo(wire.url());
        plivo.setHttpComponent(http);
        ProducerTemplate template = start(plivo);
        wire.answers(Reply.json(503, "", "Retry-After: 0", "Set-Cookie: a=b"));

        assertThat(send(template, HANGUP).getException()).isInstanceOf(PlivoOutcomeUnknownException.class);
        wire.answers(Reply.json(307, "", "Location: /elsewhere"));
        assertThat(send(template, HANGUP).getException()).isInstanceOf(PlivoOutcomeUnknownException.class);

        assertThat(wire.requests()).hasSize(2).allSatisfy(request -> {
            assertThat(request.header("X-Gateway")).isEqualTo("ours");
            assertThat(request.header("Cookie")).isNull();
        });
    }

    @Test
    void aProxyAndAnHttpComponentOfTheUserAreOneTooMany() {
        PlivoComponent plivo = WireTestSupport.plivo(wire.url());
        plivo.setHttpComponent(new HttpComponent());
        plivo.setProxyHost("localhost");
        start(plivo);

        assertThatThrownBy(() -> context.getEndpoint(HANGUP).createProducer().start())
                .hasMessageContaining("httpComponent").hasMessageContaining("proxyHost");
    }

    @Test
    void goesThroughAProxyWithCredentials() {
        PlivoComponent plivo = behindProxy("http://plivo.invalid", wire.port());
        plivo.setProxyAuthUsername("me");
        plivo.setProxyAuthPassword("secret");
        ProducerTemplate template = start(plivo);
        wire.answers(request -> request.header("Proxy-Authorization") == null
                ? Reply.json(407, "", "Proxy-Authenticate: Basic realm=\"proxy\"")
                : Reply.json(204, ""));

        assertThat(send(template, HANGUP).getException()).isNull();

        assertThat(wire.requests()).hasSize(2);
        assertThat(wire.requests().get(1).line()).startsWith("DELETE http://plivo.invalid/");
        assertThat(wire.requests().get(1).header("Proxy-Authorization")).isEqualTo("Basic bWU6c2VjcmV0");
    }

    @Test
    void aProxyThatRefusesTheCredentialsLeavesPlivoUnreached() {
        ProducerTemplate template = start(behindProxy("http://plivo.invalid", wire.port()));
        wire.answers(Reply.json(407, "", "Proxy-Authenticate: Basic realm=\"proxy\""));

        assertThat(send(template, HANGUP).getException()).isInstanceOf(PlivoUnreachableException.class)
                .hasMessageContaining("proxy");
    }

    @Test
    void aProxyThatRefusesTheTunnelLeavesPlivoUnreached() {
        PlivoComponent plivo = behindProxy("https://plivo.invalid", wire.port());
        plivo.setProxyAuthUsername("me");
        plivo.setProxyAuthPassword("secret");
        ProducerTemplate template = start(plivo);
        wire.answers(request -> request.header("Proxy-Authorization") == null
                ? Reply.json(407, "", "Proxy-Authenticate: Basic realm=\"proxy\"")
                : Reply.json(403, ""));

        Exchange exchange = send(template, HANGUP);

        assertThat(exchange.getException()).isInstanceOf(PlivoUnreachableException.class).hasMessageContaining("403");
        assertThat(wire.requests()).extracting(RecordedWire.Request::line)
                .containsExactly("CONNECT plivo.invalid:443 HTTP/1.1", "CONNECT plivo.invalid:443 HTTP/1.1");
        assertThat(wire.requests().get(1).header("Proxy-Authorization")).isEqualTo("Basic bWU6c2VjcmV0");
        // Plivo's credentials are not the proxy's business.
        assertThat(wire.requests()).allSatisfy(request -> assertThat(request.header("Authorization")).isNull());
    }

    @Test
    void speaksTlsAsConfigured(@TempDir Path dir) throws Exception {
        KeyStoreParameters keys = keyStore(dir);
        SSLContextParameters clientSide = trusting(keys);

        try (RecordedWire tls = tlsWire(keys)) {
            tls.answers(Reply.json(204, ""));
            PlivoComponent trusting = WireTestSupport.plivo("https://localhost:" + tls.port());
            trusting.setSslContextParameters(clientSide);
            PlivoComponent global = WireTestSupport.plivo("https://localhost:" + tls.port());
            global.setUseGlobalSslContextParameters(true);
            context.setSSLContextParameters(clientSide);
            context.addComponent("plivo-trusting", trusting);
            context.addComponent("plivo-global", global);
            ProducerTemplate template = start(WireTestSupport.plivo("https://localhost:" + tls.port()));

            assertThat(send(template, HANGUP).getException()).isInstanceOf(PlivoUnreachableException.class)
                    .hasMessageContaining("SSLHandshakeException");
            assertThat(tls.requests()).isEmpty();
            assertThat(send(template, "plivo-trusting:call-hangup?callUuid=u").getException()).isNull();
            assertThat(send(template, "plivo-global:call-hangup?callUuid=u").getException()).isNull();
            assertThat(tls.requests()).hasSize(2);
        }
    }

    @Test
    void anAnswerOverTlsThatNeverComesEndsInTime(@TempDir Path dir) throws Exception {
        KeyStoreParameters keys = keyStore(dir);
        try (RecordedWire tls = tlsWire(keys)) {
            tls.answers(Reply.json(204, "").late(Duration.ofSeconds(60)));
            PlivoComponent plivo = WireTestSupport.plivo("https://localhost:" + tls.port());
            plivo.setSslContextParameters(trusting(keys));
            plivo.getConfiguration().setResponseTimeout(400);
            ProducerTemplate template = start(plivo);

            // Twice: who ends the one is there to end the other.
            for (int i = 0; i < 2; i++) {
                assertThat(send(template, HANGUP).getException()).isInstanceOf(PlivoOutcomeUnknownException.class)
                        .message().containsAnyOf("not complete in time", "Read timed out");
            }
        }
    }

    private RecordedWire tlsWire(KeyStoreParameters keys) throws Exception {
        KeyManagersParameters keyManagers = new KeyManagersParameters();
        keyManagers.setKeyStore(keys);
        keyManagers.setKeyPassword("changeit");
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setKeyManagers(keyManagers);
        return RecordedWire.start(parameters.createSSLContext(context).getServerSocketFactory());
    }

    private static SSLContextParameters trusting(KeyStoreParameters keys) {
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setKeyStore(keys);
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setTrustManagers(trust);
        return parameters;
    }

    private static KeyStoreParameters keyStore(Path dir) throws Exception {
        Path file = dir.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "plivo",
                        "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost", "-storetype", "PKCS12",
                        "-keystore", file.toString(), "-storepass", "changeit"))
                .inheritIO().start();
        assertThat(keytool.waitFor()).isZero();
        KeyStoreParameters keys = new KeyStoreParameters();
        keys.setResource(file.toUri().toString());
        keys.setPassword("changeit");
        keys.setType("PKCS12");
        return keys;
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void aHandshakeThatDripsEndsInTime(boolean ofAProxy) {
        try (DrippingServer server = new DrippingServer()) {
            PlivoComponent plivo = ofAProxy
                    ? behindProxy("https://plivo.invalid", server.port())
                    : WireTestSupport.plivo("https://127.0.0.1:" + server.port());
            plivo.getConfiguration().setConnectTimeout(300);
            plivo.getConfiguration().setConnectionRequestTimeout(300);

            assertThat(send(start(plivo), HANGUP).getException()).isInstanceOf(PlivoUnreachableException.class);
        }
    }

    @Test
    void credentialsThatAnHttpComponentHasAreNotTriedAtPlivo() {
        HttpComponent http = new HttpComponent();
        http.setCamelContext(context);
        http.setLogHttpActivity(true);
        BasicCredentialsProvider credentials = new BasicCredentialsProvider();
        credentials.setCredentials(new AuthScope(null, -1), new UsernamePasswordCredentials("gateway", "secret".toCharArray()));
        http.setHttpClientConfigurer(builder -> builder.setDefaultCredentialsProvider(credentials));
        PlivoComponent plivo = WireTestSupport.plivo(wire.url());
        plivo.setHttpComponent(http);
        ProducerTemplate template = start(plivo);
        wire.answers(Reply.json(401, "", "WWW-Authenticate: Basic realm=\"plivo\""));

        assertThat(send(template, HANGUP).getException()).isInstanceOf(PlivoRejectedException.class);

        assertThat(wire.requests()).hasSize(1);
    }

    @Test
    @DisabledIfEnvironmentVariable(named = "PLIVO_AUTH_ID", matches = ".+")
    @DisabledIfEnvironmentVariable(named = "PLIVO_AUTH_TOKEN", matches = ".+")
    void withoutAnAccountItDoesNotStart() {
        PlivoComponent plivo = WireTestSupport.plivo(wire.url());
        plivo.getConfiguration().setAuthId(null);
        plivo.getConfiguration().setAuthToken(" ");
        ProducerTemplate template = start(plivo);

        assertThatThrownBy(() -> template.sendBody(HANGUP, null)).isInstanceOf(FailedToCreateProducerException.class)
                .hasRootCauseMessage("The Plivo account is not known: set the option authId or the environment variable"
                                     + " PLIVO_AUTH_ID; set the option authToken or the environment variable PLIVO_AUTH_TOKEN;"
                                     + " both are on the overview page of the Plivo console");
    }

    @Test
    void refusesASettingThatCannotBeRight() {
        ProducerTemplate template = start();

        Map.of("responseTimeout=0", "responseTimeout", "baseUrl=api.plivo.com", "baseUrl",
                "phloBaseUrl=https://127.0.0.1/?a=b", "phloBaseUrl").forEach(
                        (option, named) -> assertThatThrownBy(
                                () -> template.sendBody(HANGUP + "&" + option, null))
                                .hasStackTraceContaining(named + " must be"));
    }

    @Test
    void takesDurationsInCamelsForms() {
        start();

        PlivoConfiguration configuration = context.getEndpoint(
                HANGUP + "&connectTimeout=2s&responseTimeout=1m30s&connectionRequestTimeout=1500", PlivoEndpoint.class)
                .getConfiguration();

        assertThat(configuration.getConnectTimeout()).isEqualTo(2_000);
        assertThat(configuration.getResponseTimeout()).isEqualTo(90_000);
        assertThat(configuration.getConnectionRequestTimeout()).isEqualTo(1_500);
    }
}
