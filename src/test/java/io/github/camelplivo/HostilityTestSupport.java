package io.github.camelplivo;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Strangers who do their worst to a port on loopback, all at once, until they are told to stop. */
final class HostilityTestSupport implements AutoCloseable {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String CHUNK = "2000\r\n" + "x".repeat(8192) + "\r\n";

    private final int port;
    private final AtomicLong count = new AtomicLong();
    private final List<Attack> attacks;
    private final ExecutorService strangers;
    private volatile boolean over;

    /** One kind of request, sent time and again. */
    private interface Attack {
        void run(Socket socket) throws IOException;
    }

    /** @param signature one that was seen on the wire, of a request whose route is slow */
    HostilityTestSupport(int port, String signature) {
        this.port = port;
        this.attacks = List.of(
                // no query, no form, no request
                socket -> ask(socket,
                        "POST /plivo/answer?X=%zz HTTP/1.1\r\nHost: a\r\n" + FORM + "Content-Length: 3\r\n\r\na=1"),
                socket -> ask(socket, "POST /plivo/documents/a/b?X=%zz HTTP/1.1\r\nHost: a\r\n\r\n"),
                socket -> ask(socket, "POST /plivo/answer?Content-Length=abc&a=%0d%0aERROR HTTP/1.1\r\nHost: a\r\n\r\n"),
                socket -> ask(socket,
                        "POST /plivo/answer HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=\r\n"
                                      + "Content-Length: 3\r\n\r\na=1"),
                socket -> ask(socket, "GET /plivo/documents/MASIMULATORXXXXXXXXX/x HTTP/1.1\r\nHost: a\r\n\r\n"),
                socket -> ask(socket, "\u0000\u0001\u0002 / HTTP/1.1\r\n\r\n"),
                // as much as goes
                socket -> {
                    write(socket, "POST /plivo/answer HTTP/1.1\r\nHost: a\r\n" + FORM + "Transfer-Encoding: chunked\r\n\r\n");
                    for (int i = 0; i < 1_200; i++) {
                        write(socket, CHUNK);
                    }
                },
                // never to the end
                socket -> {
                    write(socket, "POST /plivo/answer HTTP/1.1\r\nHost: a\r\n" + FORM + "Content-Length: 65536\r\n\r\n"
                                  + "x".repeat(60_000));
                    socket.getInputStream().read();
                },
                // once more what was seen
                socket -> ask(socket,
                        "POST /plivo/patient HTTP/1.1\r\nHost: a\r\n" + FORM + "X-Plivo-Signature-V3: " + signature
                                      + "\r\nX-Plivo-Signature-V3-Nonce: nonce-1\r\nContent-Length: "
                                      + seen().length() + "\r\n\r\n" + seen()),
                // and away
                socket -> write(socket, "POST /plivo/answer HTTP/1.1\r\nHost: a\r\n" + FORM + "Content-Length: 100\r\n\r\na="));
        this.strangers = Executors.newCachedThreadPool();
    }

    private static String seen() {
        return CallbackTestSupport.form(CallbackTestSupport.call());
    }

    void begin() {
        List<Attack> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.addAll(attacks);
        }
        all.forEach(attack -> strangers.execute(() -> repeat(attack)));
    }

    private void repeat(Attack attack) {
        while (!over) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                socket.setSoTimeout(20_000);
                count.incrementAndGet();
                attack.run(socket);
            } catch (IOException e) {
                // The server has closed it.
            }
        }
    }

    private static void ask(Socket socket, String request) throws IOException {
        write(socket, request);
        socket.getInputStream().read();
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    long count() {
        return count.get();
    }

    void end() throws InterruptedException {
        over = true;
        strangers.shutdown();
        strangers.awaitTermination(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        over = true;
        strangers.shutdownNow();
    }
}
