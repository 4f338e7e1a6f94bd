package io.github.camelplivo.webhook;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.monitor.Verdict;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.apache.camel.CamelContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cuts off who sends too much or too slowly to a path of camel-main's HTTP server. That is a Vert.x, which waits for
 * the end of a body for ever, and logs an error with a stack trace for each one that is broken. Without Vert.x there is
 * nothing to guard.
 */
public final class VertxGuard {

    /** How long the body of a callback, or of a request for a document, may take. */
    public static final Duration LONGEST_BODY = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(VertxGuard.class);
    private static final Pattern LENGTH = Pattern.compile("\\d{1,9}");

    private VertxGuard() {
    }

    /**
     * @param  path     as Vert.x writes it: a {@code *} at the end stands for anything
     * @param  longest  how long a body may take
     * @param  observer is told of each request that was refused
     * @return          takes the guard away
     */
    public static Runnable guard(CamelContext context, String path, Duration longest, Observer observer) {
        try {
            List<Route> routes = context.getRegistry().findByType(Router.class).stream()
                    // Before the route of Camel's consumer, which reads the body.
                    .map(router -> router.route(path).order(-1).handler(request -> admit(request, longest))
                            .failureHandler(failed -> refuse(failed, observer)))
                    .toList();
            return () -> routes.forEach(Route::remove);
        } catch (LinkageError e) {
            LOG.debug("No Vert.x router found: {} has no body limits ({})", path, e.toString());
            return () -> {
            };
        }
    }

    private static void admit(RoutingContext context, Duration longest) {
        HttpServerRequest request = context.request();
        long timer = context.vertx().setTimer(longest.toMillis(), id -> {
            if (!request.isEnded()) {
                context.fail(408);
            }
        });
        context.addEndHandler(ended -> context.vertx().cancelTimer(timer));
        String length = request.getHeader("Content-Length");
        if (length == null || LENGTH.matcher(length).matches() && Integer.parseInt(length) <= HttpCallback.LARGEST) {
            context.next();
        } else {
            context.fail(413);
        }
    }

    private static void refuse(RoutingContext context, Observer observer) {
        HttpServerResponse response = context.response();
        if (response.closed() || response.ended()) {
            LOG.debug("A request was broken off");
            return;
        }
        int status = Math.max(400, context.statusCode());
        if (status < 500) {
            LOG.warn("A request that is not Plivo's was refused with {}", status);
            observer.callback(CallbackKind.OTHER.toString(), Verdict.MALFORMED);
        }
        response.setStatusCode(status).putHeader("Connection", "close").end();
        context.request().connection().close();
    }
}
