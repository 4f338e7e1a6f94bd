package io.github.camelplivo.simulator;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.sun.net.httpserver.Headers;

/**
 * Where the simulator listens, and who may come in. Usually that is loopback alone; but a browser on the same machine
 * would carry requests of any page: those name the page's origin, or, when the page's own name has been made to lead
 * here, another host. So a request must name this machine: by a name of loopback, or, where the simulator listens for
 * others too, by its address, which no page's name can be. What a page of another origin has the browser load without
 * naming an origin, such as a picture, is told by {@code Sec-Fetch-Site}: there only a link may lead here.
 *
 * @param host to listen on, such as {@code 127.0.0.1} or {@code 0.0.0.0}
 * @param port 0 for a free one
 */
record Door(String host, int port) {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String PORT = "(:[0-9]{1,5})?";
    private static final Pattern HERE = Pattern.compile("(?i)(127\\.0\\.0\\.1|localhost|\\[::1])" + PORT);
    private static final Pattern ADDRESS = Pattern.compile("([0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9A-Fa-f:.]+])" + PORT);

    /** Where a browser says that a request comes from: the page itself, or no page at all. */
    private static final List<String> SAME = List.of("same-origin", "none");

    /** For this machine only. */
    static Door here(int port) {
        return new Door(LOOPBACK, port);
    }

    /** Whether others than this machine's users may come in. */
    boolean isOpen() {
        return !HERE.matcher(bracketed()).matches();
    }

    InetSocketAddress address() {
        return new InetSocketAddress(host, port);
    }

    /** By what name this machine reaches it. */
    String name() {
        return host.equals("0.0.0.0") || host.equals("::") ? LOOPBACK : bracketed();
    }

    private String bracketed() {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /**
     * @param  listening    the port it listens on
     * @throws ControlError when the request may not come in
     */
    void check(Headers headers, int listening) {
        List<String> hosts = headers.getOrDefault("Host", List.of());
        if (hosts.size() != 1 || !isOurs(hosts.get(0))) {
            List<String> allowed = new ArrayList<>(
                    List.of("127.0.0.1:" + listening, "localhost:" + listening, "[::1]:" + listening));
            if (isOpen()) {
                allowed.add("the address of this machine");
            }
            throw new ControlError(
                    403, "the Host header does not name " + (isOpen() ? "this machine by its address" : "loopback"), allowed);
        }
        String ownOrigin = "http://" + hosts.get(0);
        boolean own = headers.getOrDefault("Origin", List.of(ownOrigin)).stream().allMatch(ownOrigin::equalsIgnoreCase)
                && (SAME.containsAll(headers.getOrDefault("Sec-Fetch-Site", List.of()))
                        || List.of("document").equals(headers.get("Sec-Fetch-Dest")));
        if (!own) {
            throw new ControlError(403, "the request comes from a page of another origin", List.of(ownOrigin));
        }
    }

    /**
     * The same for Plivo's API and the documents. An open simulator is also reached by a name, as among containers; a
     * page's requests that act name the page's origin even then.
     *
     * @throws ControlError when the request may not come in
     */
    void checkApi(Headers headers, int listening) {
        if (!isOpen() || headers.containsKey("Origin")) {
            check(headers, listening);
        }
    }

    private boolean isOurs(String host) {
        return HERE.matcher(host).matches() || isOpen() && ADDRESS.matcher(host).matches();
    }
}
