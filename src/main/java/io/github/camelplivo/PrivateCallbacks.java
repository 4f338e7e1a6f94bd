package io.github.camelplivo;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

import io.github.camelplivo.api.PlivoRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns, once, of a callback URL that Plivo can never reach: the call would end when Plivo tries. */
final class PrivateCallbacks {

    private static final Logger LOG = LoggerFactory.getLogger(PrivateCallbacks.class);
    private static final Pattern ADDRESS = Pattern.compile("\\[.*]|[0-9]{1,3}(\\.[0-9]{1,3}){3}");

    private final AtomicBoolean warned = new AtomicBoolean();

    void warnOf(PlivoRequest request) {
        if (!warned.get() && request.callbackUrls().anyMatch(PrivateCallbacks::isPrivate)
                && warned.compareAndSet(false, true)) {
            LOG.warn("A URL for Plivo in a {} request has a loopback or private host: Plivo cannot reach it, and a call whose"
                     + " instructions cannot be fetched ends. (Further ones are not reported.)",
                    request.operation());
        }
    }

    static boolean isPrivate(String url) {
        String host = URI.create(url.strip()).getHost();
        if (host == null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        // Without a dot it is a name of the house, such as a container's; so are the endings that no registry gives away.
        return ADDRESS.matcher(name).matches()
                ? isPrivateAddress(name)
                : name.indexOf('.') < 0 || name.matches(".*\\.(localhost|local|internal|lan|home\\.arpa)");
    }

    private static boolean isPrivateAddress(String literal) {
        try {
            // A literal is parsed, never looked up.
            InetAddress address = InetAddress.getByName(literal);
            byte[] bytes = address.getAddress();
            boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
            boolean carrier = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
            return address.isLoopbackAddress() || address.isSiteLocalAddress() || address.isLinkLocalAddress()
                    || address.isAnyLocalAddress() || uniqueLocal || carrier;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
