package io.github.camelplivo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.camelplivo.RecordedWire.Reply;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoRejectedException;
import io.github.camelplivo.api.PlivoUnreachableException;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.FailedToCreateProducerException;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.jsse.KeyManagersParameters;
import org.apache.camel.support.jsse.KeyStoreParameters;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** The connection to Plivo: pool, stale connections, TLS, proxy, the user's own HTTP component, start and stop. */
@Timeout(60)
class TransportTest {

    private static final String HANGUP = "plivo:call-hangup?callUuid=u";

    private final RecordedWire wire = RecordedWire.start().answers(Reply.json(204, ""));
    private final CamelContext context = new DefaultCamelContext();

    private ProducerTemplate start(PlivoComponent plivo) {
        context.addComponent("plivo", plivo);
        context.start();
        return context.createProducerTemplate();
    }

    private ProducerTemplate start() {
        return start(WireTestSupport.plivo(wire.url()));
    }

    private static Exchange send(ProducerTemplate template, String uri) {
        return template.send(uri, exchange -> {
        });
    }

    @AfterEach
    void stop() {
        context.stop();
        wire.close();
    }

    @Test
    void aConnectionIsUsedAgain() {
        ProducerTemplate template = start();

        for (int i = 0; i < 5; i++) {
            assertThat(send(template, HANGUP).getException()).isNull();
        }

        assertThat(wire.connections()).isEqualTo(1);
    }

    @Test
    void aConnectionThatTheServerClosedWhileIdleIsNotUsed() throws InterruptedException {
        ProducerTemplate template = start();
        // The answer does not say so, but the server closes the connection after it.
        wire.answers(Reply.json(204, "").thenClosed());

        for (int i = 0; i < 5; i++) {
            assertThat(send(template, HANGUP).getException()).isNull();
            // Longer than a connection is trusted without a test.
            Thread.sleep(40);
        }

        assertThat(wire.requests()).hasSize(5);
    }

    @Test
    void aConnectionThatIsClosedUnderTheRequestIsNotTriedAgain() {
        ProducerTemplate template = start();
        assertThat(send(template, HANGUP).getException()).isNull();
        wire.answers(Reply.bytes("").thenReset());

        assertThat(send(template, HANGUP).getException()).isInstanceOf(PlivoOutcomeUnknownException.class);

        assertThat(wire.requests()).hasSize(2);
        assertThat(wire.connections()).isEqualTo(1);
    }

    @Test
    void fiveHundredEndpointsShareOnePool() {
        ProducerTemplate template = start();

        for (int i = 0; i < 500; i++) {
            assertThat(send(template, "plivo:call-hangup?callUuid=call-" + i).getException()).isNull();
        }

        assertThat(context.getEndpoints()).hasSize(500);
        assertThat(wire.requests()).extracting(RecordedWire.Request::line).doesNotHaveDuplicates().hasSize(500);
        assertThat(wire.connections()).isEqualTo(1);
    }

    @Test
    void noMoreConnectionsAreOpenThanAllowed() throws Exception {
        PlivoComponent plivo = WireTestSupport.plivo(wire.url());
        plivo.setMaxConnections(1);
        plivo.getConfiguration().setConnectionRequestTimeout(200);
        ProducerTemplate template = start(plivo);
        CountDownLatch arrived = new CountDownLatch(1);
        wire.answers(request -> {
            arrived.countDown();
            return Reply.json(204, "").late(Duration.ofSeconds(1));
        });

        CompletableFuture<Exchange> first = CompletableFuture.supplyAsync(() -> send(template, HANGUP));
        assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();
        Exchange second = send(template, HANGUP);

        assertThat(second.getException()).isInstanceOf(PlivoUnreachableException.class);
        assertThat(first.get().getException()).isNull();
        assertThat(wire.requests()).hasSize(1);
    }

    @Test
    void keepsNoCookies() {
        ProducerTemplate template = start();
        wire.answers(Reply.json(204, "", "Set-Cookie: session=1; Path=/"));

        send(template, HANGUP);
        send(template, HANGUP);

        assertThat(wire.requests()).hasSize(2).allSatisfy(request -> assertThat(request.header("Cookie")).isNull());
    }

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
        PlivoComponent plivo = WireTestSupport.plivo("http://plivo.invalid");
        plivo.setProxyHost("127.0.0.1");
        plivo.setProxyPort(wire.port());
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
        PlivoComponent plivo = WireTestSupport.plivo("http://plivo.invalid");
        plivo.setProxyHost("127.0.0.1");
        plivo.setProxyPort(wire.port());
        ProducerTemplate template = start(plivo);
        wire.answers(Reply.json(407, "", "Proxy-Authenticate: Basic realm=\"proxy\""));

        assertThat(send(template, HANGUP).getException()).isInstanceOf(PlivoUnreachableException.class)
                .hasMessageContaining("proxy");
    }

    @Test
    void aProxyThatRefusesTheTunnelLeavesPlivoUnreached() {
        PlivoComponent plivo = WireTestSupport.plivo("https://plivo.invalid");
        plivo.setProxyHost("127.0.0.1");
        plivo.setProxyPort(wire.port());
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
        SSLContextParameters serverSide = new SSLContextParameters();
        KeyManagersParameters keyManagers = new KeyManagersParameters();
        keyManagers.setKeyStore(keys);
        keyManagers.setKeyPassword("changeit");
        serverSide.setKeyManagers(keyManagers);
        SSLContextParameters clientSide = new SSLContextParameters();
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setKeyStore(keys);
        clientSide.setTrustManagers(trust);

        try (RecordedWire tls = RecordedWire.start(serverSide.createSSLContext(context).getServerSocketFactory())) {
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

    @Test
    void stoppingTheContextWaitsForRequestsInFlight() throws Exception {
        ProducerTemplate template = start();
        CountDownLatch arrived = new CountDownLatch(1);
        wire.answers(request -> {
            arrived.countDown();
            return Reply.json(204, "").late(Duration.ofMillis(700));
        });

        CompletableFuture<Exchange> inFlight = CompletableFuture.supplyAsync(() -> send(template, HANGUP));
        assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();
        context.stop();

        assertThat(inFlight).isDone();
        assertThat(inFlight.get().getException()).isNull();
        await().atMost(Duration.ofSeconds(5)).until(
                () -> Thread.getAllStackTraces().keySet().stream().noneMatch(thread -> thread.getName().equals("plivo-clock")));
    }

    @Test
    void stoppingClosesThePool() throws Exception {
        ProducerTemplate template = start();
        send(template, HANGUP);
        assertThat(wire.openConnections()).isEqualTo(1);

        context.stop();

        await().atMost(Duration.ofSeconds(5)).until(() -> wire.openConnections() == 0);
    }

    @Test
    void aComponentThatIsStoppedAndStartedSendsAgain() throws Exception {
        ProducerTemplate template = start();
        assertThat(send(template, HANGUP).getException()).isNull();
        PlivoComponent plivo = context.getComponent("plivo", PlivoComponent.class);

        plivo.stop();
        assertThat(send(template, HANGUP).getException()).isInstanceOf(PlivoUnreachableException.class);
        plivo.start();

        assertThat(send(template, HANGUP).getException()).isNull();
        assertThat(wire.requests()).hasSize(2);
    }

    @Test
    void aContextThatIsStoppedAndStartedSendsAgain() {
        ProducerTemplate template = start();
        assertThat(send(template, HANGUP).getException()).isNull();

        context.suspend();
        context.resume();
        assertThat(send(template, HANGUP).getException()).isNull();
        context.stop();
        context.addComponent("plivo", WireTestSupport.plivo(wire.url()));
        context.start();

        assertThat(send(context.createProducerTemplate(), HANGUP).getException()).isNull();
        assertThat(wire.requests()).hasSize(3);
    }

    @Test
    void nobodyQueuesUpBehindAStopThatWaits() throws Exception {
        ProducerTemplate template = start();
        CountDownLatch arrived = new CountDownLatch(1);
        wire.answers(request -> {
            arrived.countDown();
            return wire.requests().size() == 1 ? Reply.json(204, "").late(Duration.ofSeconds(3)) : Reply.json(204, "");
        });
        CompletableFuture<Exchange> inFlight = CompletableFuture.supplyAsync(() -> send(template, HANGUP));
        assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();
        PlivoComponent plivo = context.getComponent("plivo", PlivoComponent.class);
        // A thread of its own: on few cores the common pool has one, and the request in flight holds it.
        Thread stopping = new Thread(plivo::stop);
        stopping.start();
        await().until(() -> send(template, HANGUP).getException() != null);

        assertThat(send(template, HANGUP).getException()).hasMessageContaining("the component is stopped");
        assertThat(inFlight).isNotDone();
        stopping.join();
        assertThat(inFlight.get().getException()).isNull();
    }

    @Test
    @Timeout(10)
    void aHandshakeThatDripsEndsInTime() {
        try (DrippingServer server = new DrippingServer()) {
            PlivoComponent plivo = WireTestSupport.plivo("https://127.0.0.1:" + server.port());
            plivo.getConfiguration().setConnectTimeout(300);
            plivo.getConfiguration().setConnectionRequestTimeout(300);

            assertThat(send(start(plivo), HANGUP).getException()).isInstanceOf(PlivoUnreachableException.class);
        }
    }

    @Test
    @Timeout(10)
    void aProxyThatDripsEndsInTime() {
        try (DrippingServer server = new DrippingServer()) {
            PlivoComponent plivo = WireTestSupport.plivo("https://plivo.invalid");
            plivo.setProxyHost("127.0.0.1");
            plivo.setProxyPort(server.port());
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
                "phloBaseUrl=https://x/?a=b", "phloBaseUrl").forEach(
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
