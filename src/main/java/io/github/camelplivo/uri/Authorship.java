package io.github.camelplivo.uri;

import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.ExtendedCamelContext;
import org.apache.camel.ServiceStatus;
import org.apache.camel.spi.EndpointRegistry;
import org.apache.camel.support.EndpointHelper;
import org.apache.camel.support.LRUCacheFactory;

/**
 * Which endpoints are their author's, made of a step of a route, and which a message made, whose URI holds whatever
 * that message brought. Safe for concurrent use.
 */
public final class Authorship {

    /** Of dynamic steps, without what their messages bring; normalised. */
    private final Map<String, Boolean> trusted = LRUCacheFactory.newLRUCache(10_000);
    private final Map<String, String> normalized = LRUCacheFactory.newLRUCache(1_000);
    /** Those that Camel does not share, by the URI that messages made: one that comes again is not made again. */
    private final Map<String, Endpoint> ofMessages = LRUCacheFactory.newLRUCache(100);

    /** Whether an endpoint that is made now is an author's: of a step, or of whatever comes before the context runs. */
    public static boolean isAuthored(CamelContext context) {
        ExtendedCamelContext extension = context.getCamelContextExtension();
        ServiceStatus status = context.getStatus();
        // Messages are on their way while it stops, too.
        boolean running = status.isStarting() || status.isStarted() || status.isStopping() || status.isSuspending()
                || status.isSuspended();
        // Camel forgets to clear the route that it created last in this thread, so that one tells nothing.
        return !running || extension.isSetupRoutes() || extension.getCreateProcessor() != null;
    }

    /**
     * Whether the endpoint that is made now of that URI has nothing in it that a message may not bring. Camel's
     * patterns normalise what they compute; a URI that is not normalised comes from a program, such as a producer
     * template's.
     */
    public boolean isAuthored(CamelContext context, String uri) {
        return isAuthored(context) || !isNormalized(uri) || trusted.containsKey(uri);
    }

    /** Whether it has the form {@code plivo://call-get?...}. */
    static boolean isNormalized(String uri) {
        return uri.startsWith("://", uri.indexOf(':'));
    }

    /** An endpoint of this URI is as good as an author's. */
    public void trust(String uri) {
        // To normalise takes longer than all the rest of a dynamic step.
        trusted.put(normalized.computeIfAbsent(uri, EndpointHelper::normalizeEndpointUri), true);
    }

    /** A message has made this endpoint, which Camel does not share. */
    public void remember(String uri, Endpoint endpoint) {
        ofMessages.put(uri, endpoint);
    }

    /** The endpoint that a message has made of that URI before, or null. Camel will register it under another key. */
    public Endpoint again(CamelContext context, String uri) {
        Endpoint known = ofMessages.get(uri);
        if (known != null) {
            EndpointRegistry registry = context.getEndpointRegistry();
            registry.entrySet().stream().filter(entry -> entry.getValue() == known).map(Map.Entry::getKey).toList()
                    .forEach(registry::remove);
        }
        return known;
    }
}
