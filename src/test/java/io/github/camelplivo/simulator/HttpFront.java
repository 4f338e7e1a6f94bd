package io.github.camelplivo.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The socket: takes requests, lets faults befall them, checks credentials, and hosts documents. */
final class HttpFront {

    private static final Logger LOG = LoggerFactory.getLogger(HttpFront.class);
    private static final String DOCUMENTS = "/documents/";
    /** What a browser asks for besides what its page does. */
    private static final Pattern BROWSER = Pattern.compile("/(favicon\\.ico|\\.well-known/.*)");
    private static final int BACKLOG = 256;
    private static final int FETCHES_AT_ONCE = 32;

    static {
        // The JDK's server writes head and body apart: without this each answer waits 40 ms for a delayed acknowledgement.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private final Door door;
    private final Accounts accounts;
    private final Supplier<World> world;
    private final ControlApi control;
    private final EventStream events;
    private final Map<String, String> documents = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final ExecutorService exchanges = Executors.newCachedThreadPool(daemons("plivo-simulator-http"));
    private final ExecutorService fetches = Executors.newFixedThreadPool(FETCHES_AT_ONCE, daemons("plivo-simulator-fetch"));

    private final ScheduledThreadPoolExecutor ticker = newTicker();

    HttpFront(Door door, Accounts accounts, Supplier<World> world, ControlApi control, EventStream events) {
        this.door = door;
        this.accounts = accounts;
        this.world = world;
        this.control = control;
        this.events = events;
        try {
            server = HttpServer.create(door.address(), BACKLOG);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen on " + door.host() + ":" + door.port(), e);
        }
        server.setExecutor(exchanges);
        server.createContext("/", this::handle);
    }

    /** What is scheduled after the end is dropped without a word. */
    private static ScheduledThreadPoolExecutor newTicker() {
        ScheduledThreadPoolExecutor ticker = new ScheduledThreadPoolExecutor(
                1, daemons("plivo-simulator-clock"), new ThreadPoolExecutor.DiscardPolicy());
        ticker.setRemoveOnCancelPolicy(true);
        return ticker;
    }

    private static ThreadFactory daemons(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    void start() {
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return "http://" + door.name() + ":" + port();
    }

    /** Where documents are fetched; not where requests are answered, so that fetches cannot starve them. */
    Executor fetches() {
        return fetches;
    }

    /** Where the clock ticks. */
    ScheduledExecutorService ticker() {
        return ticker;
    }

    EventStream events() {
        return events;
    }

    String host(String name, String xml) {
        String path = DOCUMENTS + Form.encodeSegment(name);
        documents.put(path, xml);
        return url() + path;
    }

    void close() {
        server.stop(0);
        exchanges.shutdownNow();
        fetches.shutdownNow();
        ticker.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try {
            String path = exchange.getRequestURI().getRawPath();
            Optional<Answer> page = exchange.getRequestMethod().equals("GET") ? WebPage.part(path) : Optional.empty();
            if (page.isPresent() || (path + "/").startsWith(ControlApi.ROOT)) {
                visit(exchange, path, page);
                return;
            }
            door.checkApi(exchange.getRequestHeaders(), port());
            Request request = Request.of(exchange, Integer.MAX_VALUE);
            if (request.path().startsWith(DOCUMENTS)) {
                send(exchange, document(request));
                return;
            }
            if (BROWSER.matcher(path).matches()) {
                // No fault is for that, and it stands in no log.
                send(exchange, ApiError.notFound().answer());
                return;
            }
            World now = world.get();
            Optional<Fault> fault = now.fault(request);
            Optional<Answer> answer = answer(now, request, fault);
            LOG.debug("{} {} {} {}", request.method(), request.path(), answer.map(Answer::status), fault);
            if (fault.isPresent()) {
                now.clock().sleep(fault.get().delay());
            }
            if (answer.isPresent()) {
                send(exchange, answer.get().with("X-Request-ID", Answer.newId()));
            }
        } catch (ControlError e) {
            send(exchange, ControlApi.told(e.answer()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            // Before an answer this closes the connection.
            exchange.close();
        }
    }

    /** Who comes to see and to act, and not to Plivo. */
    private void visit(HttpExchange exchange, String path, Optional<Answer> page) throws IOException, InterruptedException {
        door.check(exchange.getRequestHeaders(), port());
        if (page.isPresent()) {
            send(exchange, page.get());
        } else if (path.equals(EventStream.PATH) && exchange.getRequestMethod().equals("GET")) {
            events.tell(exchange);
        } else {
            send(exchange, control.answer(exchange));
        }
    }

    /** The answer, or none when the fault says so, in the journal. */
    private Optional<Answer> answer(World now, Request request, Optional<Fault> fault) {
        Journal.Place place = now.journal().came();
        try {
            Supplier<Answer> action = () -> answer(now, request);
            Optional<Answer> answer = fault.isPresent() ? fault.get().answer(action) : Optional.of(action.get());
            now.journal().answered(place, request, answer.map(Answer::status).orElse(0),
                    answer.map(Answer::body).orElse(""));
            return answer;
        } finally {
            now.journal().failed(place);
        }
    }

    private Answer answer(World now, Request request) {
        Optional<String> account
                = accounts.authenticate(request.header("Authorization"), now.services().subaccounts()::token);
        return account.isPresent()
                ? Answer.to(request.madeBy(account.get()), now.router()::answer)
                : Answer.error(401, "authentication failed").with("WWW-Authenticate", "Basic realm=\"Plivo\"");
    }

    private Answer document(Request request) {
        String xml = documents.get(request.path());
        return xml == null
                ? Answer.of(404, "text/plain", "no such document")
                : Answer.of(200, "application/xml; charset=UTF-8", xml);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
