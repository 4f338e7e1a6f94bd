package io.github.camelplivo.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import io.github.camelplivo.api.Account;
import io.github.camelplivo.api.Host;
import io.github.camelplivo.api.PlivoRequest;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;

/** How one endpoint speaks to Plivo: where, as whom, and how long it waits. Immutable. */
public final class Profile {

    private final Account account;
    private final String authorization;
    private final Map<Host, URI> bases = new EnumMap<>(Host.class);
    private final RequestConfig limits;
    private final long connectMillis;
    private final long responseMillis;

    /**
     * @param  baseUrls                 where each of Plivo's hosts is, such as {@code https://api.plivo.com/v1}
     * @param  connect                  how long to wait for a connection to be made, TLS included
     * @param  response                 how long to wait for the answer once the request is sent
     * @param  lease                    how long to wait for a free connection of the pool
     * @throws IllegalArgumentException when a base is not an absolute http or https URL without query and fragment
     */
    public Profile(Account account, Map<Host, String> baseUrls, Duration connect, Duration response, Duration lease) {
        this.account = account;
        this.authorization = authorization(account);
        baseUrls.forEach((host, url) -> bases.put(host, base(host.option(), url)));
        this.limits = limits(connect, response, lease);
        this.connectMillis = lease.toMillis() + connect.toMillis();
        this.responseMillis = response.toMillis();
    }

    private Profile(Account account, Profile other) {
        this.account = account;
        this.authorization = authorization(account);
        this.bases.putAll(other.bases);
        this.limits = other.limits;
        this.connectMillis = other.connectMillis;
        this.responseMillis = other.responseMillis;
    }

    private static String authorization(Account account) {
        String credentials = account.authId() + ":" + account.authToken();
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    /** The same as another account, or with another token; this object if it speaks as that account. */
    public Profile as(Account other) {
        return other == account || other.authId().equals(account.authId()) && other.authToken().equals(account.authToken())
                ? this : new Profile(other, this);
    }

    private Profile(Profile other, Duration connect, Duration response, Duration lease) {
        this.account = other.account;
        this.authorization = other.authorization;
        this.bases.putAll(other.bases);
        this.limits = limits(connect, response, lease);
        this.connectMillis = lease.toMillis() + connect.toMillis();
        this.responseMillis = response.toMillis();
    }

    /** The same, in less time where it waits for longer. */
    public Profile within(Duration connect, Duration response, Duration lease) {
        Duration ownLease = limits.getConnectionRequestTimeout().toDuration();
        return new Profile(
                this, least(connect, Duration.ofMillis(connectMillis).minus(ownLease)),
                least(response, Duration.ofMillis(responseMillis)), least(lease, ownLease));
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    // Where the connect time is set per request, not per connection manager, it can differ between endpoints of one pool.
    @SuppressWarnings("deprecation")
    private static RequestConfig limits(Duration connect, Duration response, Duration lease) {
        return RequestConfig.custom()
                .setConnectTimeout(Timeout.of(connect))
                // Of each read. The answer as a whole has a deadline, which this stands behind.
                .setResponseTimeout(Timeout.of(response))
                .setConnectionRequestTimeout(Timeout.of(lease))
                .setRedirectsEnabled(false)
                .build();
    }

    private static URI base(String option, String url) {
        URI uri = null;
        try {
            uri = URI.create(Objects.requireNonNullElse(url, "").strip().replaceAll("/+$", ""));
        } catch (IllegalArgumentException e) {
            // not a URL: refused below
        }
        if (uri == null || uri.getHost() == null || uri.getScheme() == null || !uri.getScheme().matches("(?i)https?")
                || uri.getRawQuery() != null
                || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    option + " must be an absolute http or https URL without query, such as https://api.plivo.com/v1");
        }
        return uri;
    }

    /** The message that carries a request, still without its body. */
    HttpUriRequestBase message(PlivoRequest request) {
        URI base = bases.get(request.operation().host());
        HttpUriRequestBase message = new HttpUriRequestBase(request.operation().method().name(), base);
        // What is percent-encoded already needs no parser.
        message.setPath(base.getRawPath() + "/" + request.pathAndQuery());
        message.setConfig(limits);
        message.setHeader(HttpHeaders.AUTHORIZATION, authorization);
        return message;
    }

    /** Where the request goes. */
    public String url(PlivoRequest request) {
        return bases.get(request.operation().host()) + "/" + request.pathAndQuery();
    }

    /** How long everything may take that comes before the request: a free connection, its proxy, its TLS handshake. */
    long connectMillis() {
        return connectMillis;
    }

    /** How long the answer may take, to its last byte. */
    long responseMillis() {
        return responseMillis;
    }

    /** Leaves the credentials out. */
    @Override
    public String toString() {
        return bases.values().toString();
    }
}
