package io.github.camelplivo.simulator;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** A URL of the user's that is to be called, and how. */
record Target(String method, String url) {

    private static final Set<String> METHODS = Set.of("GET", "POST");

    boolean hasValidMethod() {
        return METHODS.contains(method);
    }

    /**
     * The address to call, which is without the fragment: that holds settings for Plivo. Empty when it is no HTTP URL.
     */
    Optional<URI> address() {
        try {
            URI uri = new URI(url.split("#", 2)[0]);
            boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return http && uri.getHost() != null && uri.getPort() <= 0xffff ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
