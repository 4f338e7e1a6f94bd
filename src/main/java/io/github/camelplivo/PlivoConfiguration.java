package io.github.camelplivo;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.github.camelplivo.account.Keyring;
import io.github.camelplivo.api.Account;
import io.github.camelplivo.api.Host;
import io.github.camelplivo.http.Profile;
import io.github.camelplivo.uri.KnownHosts;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/**
 * The account, the base URLs and the timeouts. Each endpoint has a copy of the component's configuration.
 *
 * @see <a href="https://www.plivo.com/docs/account/api/overview">Plivo: authentication</a>
 */
@UriParams
public class PlivoConfiguration implements Cloneable {

    static final Set<String> NAMES
            = Set.of("authId", "authToken", "baseUrl", "phloBaseUrl", "lookupBaseUrl", "statsBaseUrl", "connectTimeout",
                    "responseTimeout", "connectionRequestTimeout");

    @UriParam(label = "security",
              description = "Auth id of the Plivo account or subaccount. If not set, the environment variable PLIVO_AUTH_ID "
                            + "is used.")
    private String authId;
    @UriParam(label = "security", secret = true,
              description = "Auth token of the Plivo account or subaccount. If not set, the environment variable "
                            + "PLIVO_AUTH_TOKEN is used.")
    private String authToken;
    @UriParam(label = "advanced", defaultValue = "https://api.plivo.com/v1",
              description = "Base URL of Plivo's API. Change it to use a simulator or a gateway.")
    private String baseUrl = Host.API.baseUrl();
    @UriParam(label = "advanced", defaultValue = "https://phlorunner.plivo.com/v1",
              description = "Base URL of Plivo's PHLO API. Change it to use a simulator or a gateway.")
    private String phloBaseUrl = Host.PHLO.baseUrl();
    @UriParam(label = "advanced", defaultValue = "https://lookup.plivo.com/v1",
              description = "Base URL of Plivo's number lookup. Change it to use a simulator or a gateway.")
    private String lookupBaseUrl = Host.LOOKUP.baseUrl();
    @UriParam(label = "advanced", defaultValue = "https://stats.plivo.com/v1",
              description = "Base URL of Plivo's call feedback. Change it to use a simulator or a gateway.")
    private String statsBaseUrl = Host.STATS.baseUrl();
    @UriParam(defaultValue = "5000", javaType = "java.time.Duration",
              description = "Timeout for connecting to Plivo, including the TLS handshake.")
    private long connectTimeout = 5_000;
    @UriParam(defaultValue = "30000", javaType = "java.time.Duration",
              description = "Timeout for Plivo's answer after the request was sent. When it expires, the outcome of the "
                            + "request is unknown.")
    private long responseTimeout = 30_000;
    @UriParam(label = "advanced", defaultValue = "10000", javaType = "java.time.Duration",
              description = "Timeout for a free connection when all connections are in use.")
    private long connectionRequestTimeout = 10_000;
    private boolean idOfMessage;
    private boolean tokenOfMessage;

    PlivoConfiguration copy() {
        try {
            return (PlivoConfiguration) clone();
        } catch (CloneNotSupportedException e) {
            throw new RuntimeCamelException(e);
        }
    }

    /**
     * An endpoint whose URI came with a message may send only to hosts that authors of routes named, and only with an
     * account whose token the URI contains.
     *
     * @param  step                     whether the endpoint of this configuration is made for a step of a route
     * @param  authored                 whether at least no message made its URI
     * @param  dynamicAccount           whether a message may nevertheless bring the account
     * @param  component                the configuration of its component
     * @param  hosts                    where authors go
     * @param  allowed                  further hosts
     * @throws IllegalArgumentException when it may not be so
     */
    void admit(
            boolean step, boolean authored, boolean dynamicAccount, PlivoConfiguration component, KnownHosts hosts,
            String allowed) {
        PlivoConfiguration author = step ? this : component;
        author.baseUrls().values().forEach(hosts::learn);
        boolean ofMessage = !step && (!authored || dynamicAccount);
        idOfMessage = ofMessage && !Objects.equals(authId, component.authId);
        tokenOfMessage = ofMessage && !Objects.equals(authToken, component.authToken);
        if (!authored) {
            baseUrls().forEach((host, url) -> hosts.check(host.option(), url, allowed));
            if (Objects.equals(authId, component.authId) != Objects.equals(authToken, component.authToken)) {
                throw new IllegalArgumentException(
                        "an endpoint URI that was computed from a message must have both authId and authToken, or neither");
            }
        }
    }

    /**
     * The account of this configuration.
     *
     * @param  keyring                  knows its token where none is configured
     * @throws IllegalArgumentException if the id or the token is not known
     */
    Account account(Keyring keyring) {
        String id = orEnvironment(authId, "PLIVO_AUTH_ID");
        String token = token(id, keyring);
        if (id == null || token == null) {
            throw new IllegalArgumentException(
                    "The Plivo account is not known:" + (id == null
                            ? " set the option authId or the environment variable PLIVO_AUTH_ID;" : "")
                                               + (token == null
                                                       ? " set the option authToken or the environment variable PLIVO_AUTH_TOKEN;"
                                                       : "")
                                               + " both are on the overview page of the Plivo console");
        }
        return new Account(id, token);
    }

    private String token(String id, Keyring keyring) {
        String configured = orEnvironment(authToken, "PLIVO_AUTH_TOKEN");
        if (id == null || tokenOfMessage || configured != null && !idOfMessage) {
            return configured;
        }
        // That of the component is another account's.
        String told = keyring.told(id);
        return told == null ? configured : told;
    }

    boolean hasAccount(Keyring keyring) {
        String id = orEnvironment(authId, "PLIVO_AUTH_ID");
        return id != null && token(id, keyring) != null;
    }

    /** Whether there is a token of this account without the bean that tells tokens. */
    boolean isTokenConfigured() {
        // The component's own token is another account's.
        return (tokenOfMessage || !idOfMessage) && orEnvironment(authToken, "PLIVO_AUTH_TOKEN") != null;
    }

    /**
     * Whether a message brought the account: then it counts for that message alone, unless credentials tell its token.
     */
    boolean isOfMessage(Keyring keyring) {
        return tokenOfMessage || idOfMessage && keyring.told(orEnvironment(authId, "PLIVO_AUTH_ID")) == null;
    }

    private static String orEnvironment(String value, String variable) {
        String answer = value != null ? value : System.getenv(variable);
        return answer == null || answer.isBlank() ? null : answer.strip();
    }

    /**
     * How an endpoint of this configuration speaks to Plivo.
     *
     * @throws IllegalArgumentException if a base URL or a timeout is invalid
     */
    Profile profile(Account account) {
        return new Profile(
                account, baseUrls(), limit("connectTimeout", connectTimeout),
                limit("responseTimeout", responseTimeout),
                limit("connectionRequestTimeout", connectionRequestTimeout));
    }

    /** Where each of Plivo's hosts is. */
    Map<Host, String> baseUrls() {
        Map<Host, String> urls = new EnumMap<>(Host.class);
        urls.put(Host.API, baseUrl);
        urls.put(Host.PHLO, phloBaseUrl);
        urls.put(Host.LOOKUP, lookupBaseUrl);
        urls.put(Host.STATS, statsBaseUrl);
        return urls;
    }

    private static Duration limit(String option, long millis) {
        if (millis <= 0) {
            throw new IllegalArgumentException(option + " must be more than 0: a request without a limit could wait for ever");
        }
        return Duration.ofMillis(millis);
    }

    /** {@return the auth id; null if the environment variable {@code PLIVO_AUTH_ID} is used} */
    public String getAuthId() {
        return authId;
    }

    /**
     * Sets the auth id of the account or subaccount.
     *
     * @param authId the auth id from Plivo's console; null for that of {@code PLIVO_AUTH_ID}
     */
    public void setAuthId(String authId) {
        this.authId = authId;
    }

    /** {@return the auth token; null if the environment variable {@code PLIVO_AUTH_TOKEN} is used} */
    public String getAuthToken() {
        return authToken;
    }

    /**
     * Sets the auth token of the account or subaccount.
     *
     * @param authToken the auth token from Plivo's console; null for that of {@code PLIVO_AUTH_TOKEN}
     */
    public void setAuthToken(String authToken) {
        this.authToken = authToken;
    }

    /** {@return the base URL of Plivo's API} */
    public String getBaseUrl() {
        return baseUrl;
    }

    /**
     * Sets the base URL of Plivo's API.
     *
     * @param baseUrl an absolute URL, {@code https://api.plivo.com/v1} by default
     */
    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** {@return the base URL of Plivo's PHLO API} */
    public String getPhloBaseUrl() {
        return phloBaseUrl;
    }

    /**
     * Sets the base URL of Plivo's PHLO API.
     *
     * @param phloBaseUrl an absolute URL, {@code https://phlorunner.plivo.com/v1} by default
     */
    public void setPhloBaseUrl(String phloBaseUrl) {
        this.phloBaseUrl = phloBaseUrl;
    }

    /** {@return the base URL of Plivo's number lookup} */
    public String getLookupBaseUrl() {
        return lookupBaseUrl;
    }

    /**
     * Sets the base URL of Plivo's number lookup.
     *
     * @param lookupBaseUrl an absolute URL, {@code https://lookup.plivo.com/v1} by default
     */
    public void setLookupBaseUrl(String lookupBaseUrl) {
        this.lookupBaseUrl = lookupBaseUrl;
    }

    /** {@return the base URL of Plivo's call feedback} */
    public String getStatsBaseUrl() {
        return statsBaseUrl;
    }

    /**
     * Sets the base URL of Plivo's call feedback.
     *
     * @param statsBaseUrl an absolute URL, {@code https://stats.plivo.com/v1} by default
     */
    public void setStatsBaseUrl(String statsBaseUrl) {
        this.statsBaseUrl = statsBaseUrl;
    }

    /** {@return the timeout for connecting, including the TLS handshake, in milliseconds} */
    public long getConnectTimeout() {
        return connectTimeout;
    }

    /**
     * Sets the timeout for connecting to Plivo, including the TLS handshake.
     *
     * @param connectTimeout milliseconds, more than 0; 5000 by default
     */
    public void setConnectTimeout(long connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    /** {@return the timeout for Plivo's answer after the request was sent, in milliseconds} */
    public long getResponseTimeout() {
        return responseTimeout;
    }

    /**
     * Sets the timeout for Plivo's answer after the request was sent; when it expires, the outcome is unknown.
     *
     * @param responseTimeout milliseconds, more than 0; 30000 by default
     */
    public void setResponseTimeout(long responseTimeout) {
        this.responseTimeout = responseTimeout;
    }

    /** {@return the timeout for a free connection of the pool, in milliseconds} */
    public long getConnectionRequestTimeout() {
        return connectionRequestTimeout;
    }

    /**
     * Sets the timeout for a free connection when all are in use.
     *
     * @param connectionRequestTimeout milliseconds, more than 0; 10000 by default
     */
    public void setConnectionRequestTimeout(long connectionRequestTimeout) {
        this.connectionRequestTimeout = connectionRequestTimeout;
    }
}
