package io.github.camelplivo.transfer;

import java.net.URI;
import java.util.Locale;

import io.github.camelplivo.webhook.PrivateCallbacks;

/** The URL under which the outside reaches this context. */
public final class PublicUrl {

    static final String MISSING = "a destination or a document needs a URL that Plivo can fetch it from: set the component"
                                  + " option publicUrl to the URL under which this context is reached from outside, such as"
                                  + " https://calls.example.com, or set your own URL instead";

    static final String MISSING_TO_WAIT = "waiting for an outcome needs a URL that Plivo can report to: set the component"
                                          + " option publicUrl to the URL under which this context is reached from outside, such"
                                          + " as https://calls.example.com";

    private PublicUrl() {
    }

    /**
     * @param  local                    whether http and private hosts are good enough, for a simulator
     * @throws IllegalArgumentException when Plivo cannot reach it
     */
    public static String checked(String url, boolean local) {
        if (!url.matches("(?i)https?://[^/?#]+(/[^?#]*)?") || URI.create(url).getHost() == null) {
            throw new IllegalArgumentException("publicUrl must be an absolute URL, such as https://calls.example.com");
        }
        if (!local && (!url.toLowerCase(Locale.ROOT).startsWith("https:") || PrivateCallbacks.isPrivate(url))) {
            throw new IllegalArgumentException(
                    "publicUrl must be an https URL of a host that Plivo can reach; for a simulator set the option"
                                               + " localPublicUrl to true");
        }
        return url.replaceAll("/+$", "");
    }
}
