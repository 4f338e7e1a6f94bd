package io.github.camelplivo.uri;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hosts that credentials may be sent to: those that authors of routes have named. An endpoint whose URI came with a
 * message sends nowhere else. Safe for concurrent use.
 */
public final class KnownHosts {

    private final Set<String> origins = ConcurrentHashMap.newKeySet();

    /** An author has named the URL. */
    public void learn(String url) {
        origins.add(origin(url));
    }

    /**
     * Checks a base URL of an endpoint that a message made.
     *
     * @param  option                   where it stands
     * @param  allowed                  further hosts, with or without a port, separated by commas; may be null
     * @throws IllegalArgumentException if no author has named its host
     */
    public void check(String option, String url, String allowed) {
        String origin = origin(url);
        String host = origin.replaceFirst("^[a-z]*://", "");
        Set<String> further = Stream.of(allowed == null ? new String[0] : allowed.split(",")).map(String::strip)
                .map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        if (!origin.isEmpty() && !origins.contains(origin) && !further.contains(host)
                && !further.contains(host.replaceFirst(":\\d+$", ""))) {
            throw new IllegalArgumentException(
                    "the option " + option + " of an endpoint URI that was computed from a message has a host that no route"
                                               + " names: use a constant, or add the host to the component option"
                                               + " allowedHosts");
        }
    }

    private static String origin(String url) {
        try {
            URI uri = URI.create(url == null ? "" : url.strip());
            if (uri.getHost() == null) {
                return "";
            }
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
            return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ":" + port;
        } catch (IllegalArgumentException e) {
            // No URL; the check of the configuration says so.
            return "";
        }
    }
}
