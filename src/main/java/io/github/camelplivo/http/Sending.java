package io.github.camelplivo.http;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.apache.hc.client5.http.RouteInfo;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;

/**
 * One request on its way: knows whether it went onto the wire, lets it go there only once, and ends it when its answer
 * is not complete in time.
 * <p>
 * It begins when the client holds an open connection, TLS and proxy tunnel included, and is about to write the first
 * byte. So "sent" is a fact where the class of an exception would be a guess: a timeout of the TLS handshake looks like
 * a timeout of the answer.
 */
final class Sending {

    private static final String KEY = Sending.class.getName();

    private final Cancellable request;
    private final Profile profile;
    private final Deadlines deadlines;
    private volatile long deadline;
    private volatile boolean sent;
    private volatile boolean overdue;

    private Sending(Cancellable request, Profile profile, Deadlines deadlines) {
        this.request = request;
        this.profile = profile;
        this.deadlines = deadlines;
        this.deadline = in(profile.connectMillis());
    }

    /** Starts the clock of getting a connection. */
    static Sending start(
            Cancellable request, Profile profile, Deadlines deadlines, HttpContext context) {
        Sending sending = new Sending(request, profile, deadlines);
        context.setAttribute(KEY, sending);
        deadlines.watch(sending);
        return sending;
    }

    /** A socket's time-out bounds each read, not a handshake or an answer that comes byte by byte. */
    private static long in(long millis) {
        return System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    }

    private synchronized void begin() throws IOException {
        if (sent) {
            throw new IOException("the HTTP client tried to send the request twice");
        }
        if (overdue) {
            throw new IOException("no connection in time");
        }
        sent = true;
        deadline = in(profile.responseMillis());
    }

    /** Ends it if its time is over. Not while it begins: what comes after that has a time of its own. */
    void abandon(long now) {
        synchronized (this) {
            if (overdue || now - deadline < 0) {
                return;
            }
            overdue = true;
        }
        request.cancel();
    }

    private void takeBack() {
        sent = false;
    }

    boolean isSent() {
        return sent;
    }

    boolean isOverdue() {
        return overdue;
    }

    void end() {
        deadlines.forget(this);
    }

    /** Where the client writes a request to its connection. */
    static final class Executor extends HttpRequestExecutor {

        @Override
        public ClassicHttpResponse execute(
                ClassicHttpRequest request, HttpClientConnection connection, HttpResponseInformationCallback information,
                HttpContext context)
                throws IOException, HttpException {
            // CONNECT only opens the tunnel through a proxy.
            if (Method.CONNECT.isSame(request.getMethod())) {
                return super.execute(request, connection, information, context);
            }
            Sending sending = (Sending) context.getAttribute(KEY);
            sending.begin();
            ClassicHttpResponse response = super.execute(request, connection, information, context);
            RouteInfo route = HttpClientContext.castOrCreate(context).getHttpRoute();
            boolean proxied = route != null && route.getProxyHost() != null;
            if (proxied && response.getCode() == HttpStatus.SC_PROXY_AUTHENTICATION_REQUIRED) {
                // The proxy kept it: with credentials it is the first one that Plivo sees.
                sending.takeBack();
            } else if (response.getCode() >= HttpStatus.SC_CLIENT_ERROR) {
                // Credentials are sent with the request; a client that has others does not try those as well.
                response.removeHeaders(HttpHeaders.WWW_AUTHENTICATE);
                response.removeHeaders(HttpHeaders.PROXY_AUTHENTICATE);
            }
            return response;
        }
    }
}
