package io.github.camelplivo;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import javax.net.ServerSocketFactory;

/**
 * A server on loopback that keeps every request as it came over the socket, and answers with bytes or with a broken
 * connection. It knows nothing of Plivo and nothing of the component.
 */
public final class RecordedWire implements Closeable {

    /** A request as it was on the wire. */
    public record Request(String line, List<String> headers, String body, int connection) {

        String header(String name) {
            return headers.stream().filter(header -> header.toLowerCase().startsWith(name.toLowerCase() + ":"))
                    .map(header -> header.substring(header.indexOf(':') + 1).strip()).findFirst().orElse(null);
        }

        /** As {@code id:token}. */
        String credentials() {
            return new String(
                    Base64.getDecoder().decode(header("Authorization").substring("Basic ".length())), StandardCharsets.UTF_8);
        }
    }

    /** What happens after a request: some bytes, perhaps late, and then the end of the connection or not. */
    public record Reply(String bytes, Duration after, End end) {

        public enum End {
            KEPT,
            CLOSED,
            RESET
        }

        public static Reply json(int status, String body, String... headers) {
            return answer(status, "application/json", body, headers);
        }

        static Reply answer(int status, String type, String body, String... headers) {
            StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Any\r\n");
            for (String header : headers) {
                head.append(header).append("\r\n");
            }
            if (status != 204) {
                head.append("Content-Type: ").append(type).append("\r\nContent-Length: ")
                        .append(body.getBytes(StandardCharsets.UTF_8).length).append("\r\n");
            }
            return new Reply(head + "\r\n" + body, Duration.ZERO, End.KEPT);
        }

        static Reply bytes(String bytes) {
            return new Reply(bytes, Duration.ZERO, End.KEPT);
        }

        Reply thenClosed() {
            return new Reply(bytes, after, End.CLOSED);
        }

        Reply thenReset() {
            return new Reply(bytes, after, End.RESET);
        }

        Reply late(Duration delay) {
            return new Reply(bytes, delay, end);
        }
    }

    private final ServerSocket server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile Function<Request, Reply> script = request -> Reply.json(202, "{\"api_id\":\"some-api-id\"}");
    private volatile int connections;

    private RecordedWire(ServerSocket server) {
        this.server = server;
        thread(this::accept);
    }

    public static RecordedWire start() {
        return start(ServerSocketFactory.getDefault());
    }

    static RecordedWire start(ServerSocketFactory sockets) {
        try {
            return new RecordedWire(sockets.createServerSocket(0, 200, InetAddress.getLoopbackAddress()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getLocalPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    public List<Request> requests() {
        return requests;
    }

    public Request onlyRequest() {
        if (requests.size() != 1) {
            throw new AssertionError("expected one request but there were " + requests);
        }
        return requests.get(0);
    }

    int connections() {
        return connections;
    }

    int openConnections() {
        return sockets.size();
    }

    public RecordedWire answers(Reply reply) {
        return answers(request -> reply);
    }

    public RecordedWire answers(Function<Request, Reply> replies) {
        script = replies;
        return this;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                int number = ++connections;
                sockets.add(socket);
                thread(() -> serve(socket, number));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket, int number) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (Request request = read(in, number); request != null; request = read(in, number)) {
                requests.add(request);
                if (!reply(socket, script.apply(request))) {
                    return;
                }
            }
        } catch (IOException | InterruptedException e) {
            // the client went away, or the test is over
        } finally {
            sockets.remove(socket);
        }
    }

    private static boolean reply(Socket socket, Reply reply) throws IOException, InterruptedException {
        Thread.sleep(reply.after().toMillis());
        socket.getOutputStream().write(reply.bytes().getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        if (reply.end() == Reply.End.RESET) {
            socket.setSoLinger(true, 0);
        }
        return reply.end() == Reply.End.KEPT;
    }

    private static Request read(InputStream in, int connection) throws IOException {
        String head = head(in);
        if (head == null) {
            return null;
        }
        List<String> lines = List.of(head.split("\r\n"));
        Request request = new Request(lines.get(0), lines.subList(1, lines.size()), "", connection);
        String length = request.header("Content-Length");
        String body = length == null
                ? "" : new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
        return new Request(request.line(), request.headers(), body, connection);
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            head.write(b);
            String text = head.toString(StandardCharsets.ISO_8859_1);
            if (text.endsWith("\r\n\r\n")) {
                return text;
            }
        }
        return null;
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "recorded-wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
