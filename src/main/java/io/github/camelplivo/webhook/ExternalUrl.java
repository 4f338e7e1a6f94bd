package io.github.camelplivo.webhook;

import java.net.URI;

/**
 * The beginning of the URLs that the outside calls. It may end with a path: one that a proxy takes off before Camel
 * sees the request, or the context path of Camel's HTTP server, which Camel sees. Immutable.
 */
public final class ExternalUrl {

    private final String origin;
    private final String prefix;

    /** @param url without a trailing slash; empty if it does not matter */
    public ExternalUrl(String url) {
        String path = url.isEmpty() ? "" : URI.create(url).getRawPath();
        this.prefix = path;
        this.origin = url.substring(0, url.length() - path.length());
    }

    /** The URL that was called for a request that Camel sees with this path. */
    public String called(String path) {
        return path.startsWith(prefix + "/") ? origin + path : origin + prefix + path;
    }
}
