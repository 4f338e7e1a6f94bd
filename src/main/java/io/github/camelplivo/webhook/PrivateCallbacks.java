package io.github.camelplivo.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.camelplivo.api.PlivoRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns, once, of a callback URL that Plivo can never reach: the call would end when Plivo tries. */
public final class PrivateCallbacks {

    private static final Logger LOG = LoggerFactory.getLogger(PrivateCallbacks.class);
    private static final List<String> HOUSE = List.of(".localhost", ".local", ".internal", ".lan", ".home.arpa");

    private final AtomicBoolean warned = new AtomicBoolean();

    public void warnOf(PlivoRequest request) {
        if (!warned.get() && request.anyCallbackUrl(PrivateCallbacks::isPrivate)
                && warned.compareAndSet(false, true)) {
            LOG.warn(
                    "A callback URL in a {} request has a loopback or private host that Plivo cannot reach; Plivo ends a call whose"
                     + " XML it cannot fetch. Logged once.",
                    request.operation());
        }
    }

    /** @param url a URL that was found to be one */
    public static boolean isPrivate(String url) {
        String name = host(url.strip());
        // Without a dot it is a name of the house, such as a container's; so are the endings that no registry gives away.
        return isAddress(name)
                ? isPrivateAddress(name) : name.indexOf('.') < 0 || isOfTheHouse(name);
    }

    private static boolean isOfTheHouse(String name) {
        for (String ending : HOUSE) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** In one go, for each transfer has some. */
    private static String host(String url) {
        int start = url.indexOf("//") + 2;
        int port = -1;
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            switch (url.charAt(end)) {
                case '@' -> {
                    start = end + 1;
                    port = -1;
                }
                case ':' -> port = end;
                // What came before were the colons of an IPv6 address.
                case ']' -> port = -1;
                default -> {
                }
            }
            end++;
        }
        String name = url.substring(start, port < 0 ? end : port).toLowerCase(Locale.ROOT);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /** No registry gives away a top-level domain of digits. */
    private static boolean isAddress(String name) {
        return name.startsWith("[") || !name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1));
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
