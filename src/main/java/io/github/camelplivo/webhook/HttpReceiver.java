package io.github.camelplivo.webhook;

import java.util.concurrent.CompletionException;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.service.ServiceSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a Camel consumer of any HTTP server hands over what comes to a path of ours. It starts and stops with that
 * consumer. At camel-main's HTTP server it takes the requests before Camel does: see {@link VertxReceiver}.
 */
public final class HttpReceiver extends ServiceSupport implements Processor {

    private static final Logger LOG = LoggerFactory.getLogger(HttpReceiver.class);

    private final CamelContext context;
    private final String path;
    private final boolean platformHttp;
    private final Responder responder;
    private Runnable close = () -> {
    };

    /**
     * @param path         as Vert.x writes it: a {@code *} at the end stands for anything
     * @param platformHttp whether the consumer is one of Camel's platform-http
     */
    public HttpReceiver(CamelContext context, String path, boolean platformHttp, Responder responder) {
        this.context = context;
        this.path = path;
        this.platformHttp = platformHttp;
        this.responder = responder;
    }

    @Override
    protected void doStart() {
        if (platformHttp) {
            try {
                close = VertxReceiver.open(context, path, responder);
            } catch (LinkageError e) {
                LOG.debug("No Vert.x here: {} has the limits of its own HTTP server ({})", path, e.toString());
            }
        }
    }

    @Override
    protected void doStop() {
        close.run();
    }

    @Override
    public void process(Exchange exchange) {
        Reply reply;
        try {
            reply = responder.respond(HttpCallback.of(exchange.getMessage())).join();
        } catch (HttpCallback.Refused e) {
            reply = responder.refuse(e);
        } catch (CompletionException e) {
            LOG.debug("A callback has no answer", e);
            reply = Reply.empty(500);
        }
        reply.writeTo(exchange.getMessage());
    }
}
