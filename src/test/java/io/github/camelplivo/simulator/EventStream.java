package io.github.camelplivo.simulator;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

import com.sun.net.httpserver.HttpExchange;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Tells what happens, as server-sent events, from the moment when somebody begins to listen: first all that there is,
 * then what changes. An event {@code log} has new lines of the log. An event {@code scene} has the things that are new
 * or have changed, and the keys of those that are gone; of the first one, {@code all} is true.
 */
final class EventStream {

    static final String PATH = ControlApi.ROOT + "events";

    private static final int LISTENERS = 16;
    private static final int LINES = 300;
    /** A change is seen that much later, at most. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(25);
    /** After so many looks at nothing a word is said, or nobody finds out that a listener has gone. */
    private static final int BREATH = 200;

    private final PlivoSimulator plivo;
    private final Semaphore places = new Semaphore(LISTENERS);

    EventStream(PlivoSimulator plivo) {
        this.plivo = plivo;
    }

    /** Until the listener goes, or the simulator ends. */
    void tell(HttpExchange exchange) throws IOException, InterruptedException {
        if (!places.tryAcquire()) {
            throw new ControlError(503, "there are too many listeners", List.of("" + LISTENERS));
        }
        try {
            exchange.getResponseHeaders().set(Answer.CONTENT_TYPE, "text/event-stream; charset=UTF-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.sendResponseHeaders(200, 0);
            new Listener(exchange.getResponseBody()).tell();
        } finally {
            places.release();
        }
    }

    /**
     * Waits until there is a listener, and then until there is none.
     *
     * @param longest how long to wait for the first
     */
    void hold(Duration longest) throws InterruptedException {
        for (long looks = longest.dividedBy(LOOK_EVERY); looks > 0 && !isHeard(); looks--) {
            Thread.sleep(LOOK_EVERY.toMillis());
        }
        while (isHeard()) {
            Thread.sleep(LOOK_EVERY.toMillis());
        }
    }

    private boolean isHeard() {
        return places.availablePermits() < LISTENERS;
    }

    private final class Listener {

        private final OutputStream out;
        private Map<String, Map<String, Object>> seen;
        private long last;
        private int silent;

        Listener(OutputStream out) {
            this.out = out;
        }

        void tell() throws IOException, InterruptedException {
            while (true) {
                // First the scene: what comes between the two is then told with its cause the next time.
                Map<String, Map<String, Object>> now = Scene.of(plivo.world());
                log();
                scene(now);
                if (++silent == BREATH) {
                    write(":\n\n");
                }
                Thread.sleep(LOOK_EVERY.toMillis());
            }
        }

        private void log() throws IOException {
            List<LogEntry> entries = plivo.log(last);
            if (!entries.isEmpty()) {
                last = entries.get(entries.size() - 1).number();
                event("log", Map.of("log", entries.subList(Math.max(0, entries.size() - LINES), entries.size()).stream()
                        .map(entry -> Shown.of(entry, plivo)).toList()));
            }
        }

        private void scene(Map<String, Map<String, Object>> now) throws IOException {
            Map<String, Object> event = new LinkedHashMap<>();
            if (seen == null) {
                event.put("all", true);
                event.put("set", now);
            } else {
                Map<String, Object> changed = new LinkedHashMap<>(now);
                changed.entrySet().removeIf(thing -> thing.getValue().equals(seen.get(thing.getKey())));
                List<String> gone = new ArrayList<>(seen.keySet());
                gone.removeAll(now.keySet());
                if (changed.isEmpty() && gone.isEmpty()) {
                    return;
                }
                event.put("set", changed);
                event.put("drop", gone);
            }
            event.put("after", last);
            seen = now;
            event("scene", event);
        }

        /** JSON has no line breaks. */
        private void event(String name, Map<String, ?> data) throws IOException {
            write("event: " + name + "\ndata: " + Json.write(data) + "\n\n");
        }

        private void write(String text) throws IOException {
            out.write(text.getBytes(UTF_8));
            out.flush();
            silent = 0;
        }
    }
}
