package io.github.camelplivo.cookbook;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.camelplivo.FreePort;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.SignedCallback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Voicemails go on by mail: with the sound, and without telling anybody but Plivo the auth token. */
class VoicemailToMailIT extends CookbookTestSupport {

    private static final byte[] SOUND = new byte[3_000_000];
    private static final String CREDENTIALS = "Basic "
                                              + Base64.getEncoder().encodeToString(
                                                      (PlivoSimulator.AUTH_ID + ":" + PlivoSimulator.AUTH_TOKEN).getBytes());

    @TempDir
    private Path folder;
    private final GreenMail mail = new GreenMail(new ServerSetup(FreePort.next(), "127.0.0.1", "smtp"));
    private final List<String> credentials = new CopyOnWriteArrayList<>();
    private final List<String> strangers = new CopyOnWriteArrayList<>();
    private HttpServer media;
    private HttpServer stranger;
    private volatile boolean streamed;
    private volatile int failures;
    private volatile boolean redirects;

    static {
        new Random(1).nextBytes(SOUND);
    }

    @BeforeEach
    void serve() throws Exception {
        media = server(this::recording);
        stranger = server(exchange -> {
            strangers.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        mail.start();
    }

    private static HttpServer server(com.sun.net.httpserver.HttpHandler handler) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", handler);
        server.start();
        return server;
    }

    private static String url(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @AfterEach
    void close() {
        mail.stop();
        media.stop(0);
        stranger.stop(0);
    }

    /** Sends the second half when the first is in a file: who keeps the whole in memory gets no more. */
    private void recording(HttpExchange exchange) throws IOException {
        credentials.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        if (redirects) {
            exchange.getResponseHeaders().set("Location", url(stranger) + "elsewhere");
        }
        if (redirects || failures-- > 0 || !exchange.getRequestURI().getPath().equals("/v1/Recording/one.mp3")) {
            exchange.sendResponseHeaders(redirects ? 302 : 500, -1);
            exchange.close();
            return;
        }
        exchange.sendResponseHeaders(200, SOUND.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(SOUND, 0, SOUND.length / 2);
            out.flush();
            await().until(() -> sounds().anyMatch(file -> file.toFile().length() > 0));
            streamed = true;
            out.write(SOUND, SOUND.length / 2, SOUND.length - SOUND.length / 2);
        }
    }

    private Stream<Path> sounds() throws IOException {
        Path sounds = folder.resolve("sound");
        return Files.exists(sounds) ? Files.list(sounds) : Stream.of();
    }

    private void sendsMail(String file) throws Exception {
        camel.configure().setRoutesIncludePattern("file:examples/routes/voicemail.yaml");
        start(file, Map.of("voicemail.queue", "direct:voicemail-to-mail", "voicemails", folder.toString(), "voicemail.delay",
                "100", "recordings", url(media), "plivo.auth.id", PlivoSimulator.AUTH_ID, "plivo.auth.token",
                PlivoSimulator.AUTH_TOKEN, "mail.server", "smtp://127.0.0.1:" + mail.getSmtp().getPort(), "mail.to",
                "office@example.com", "mail.from", "voicemail@example.com"));
    }

    private void isLeft(String url) throws Exception {
        assertThat(SignedCallback.ofCall(server + "/plivo/voicemail/ready").field("CallUUID", "c-1").field("From", CUSTOMER)
                .field("RecordUrl", url).field("RecordingID", "one").send().statusCode()).isEqualTo(200);
    }

    private List<Path> waiting() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "VoicemailToMail.java", "voicemail-to-mail.yaml", "voicemail-to-mail.xml" })
    void theSoundIsSentAsItStreamsIn(String file) throws Exception {
        failures = 1;
        sendsMail(file);
        isLeft(url(media) + "v1/Recording/one.mp3");
        isLeft(url(media) + "v1/Recording/one.mp3");

        await().until(() -> mail.getReceivedMessages().length == 1);
        await().until(() -> waiting().isEmpty());

        MimeMessage message = mail.getReceivedMessages()[0];
        Multipart parts = (Multipart) message.getContent();
        assertThat(message.getSubject()).isEqualTo("Voicemail");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains(CUSTOMER, "recording one");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("voicemail.mp3");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(SOUND);
        assertThat(streamed).isTrue();
        assertThat(credentials).containsExactly(CREDENTIALS, CREDENTIALS);
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "VoicemailToMail.java", "voicemail-to-mail.yaml", "voicemail-to-mail.xml" })
    void nothingIsFetchedFromAnotherHost(String file) throws Exception {
        sendsMail(file);
        isLeft(url(stranger) + "v1/Recording/one.mp3");

        await().until(() -> mail.getReceivedMessages().length == 1);

        assertThat(mail.getReceivedMessages()[0].getContent().toString()).contains("recording one");
        assertThat(strangers).isEmpty();
        assertThat(credentials).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "VoicemailToMail.java", "voicemail-to-mail.yaml", "voicemail-to-mail.xml" })
    void aRedirectLeadsNowhere(String file) throws Exception {
        redirects = true;
        sendsMail(file);
        isLeft(url(media) + "@" + url(stranger).substring(7));

        await().until(() -> credentials.size() > 1);

        assertThat(strangers).isEmpty();
        assertThat(waiting()).isNotEmpty();
        assertThat(mail.getReceivedMessages()).isEmpty();
    }
}
