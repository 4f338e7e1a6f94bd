package io.github.camelplivo;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;

import io.github.camelplivo.api.Account;
import io.github.camelplivo.http.Connection;
import io.github.camelplivo.uri.KnownHosts;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The account, where Plivo is, and how long to wait for it. Each endpoint has a copy of the component's. */
@UriParams
public class PlivoConfiguration implements Cloneable {

    static final Set<String> NAMES
            = Set.of("authId", "authToken", "baseUrl", "phloBaseUrl", "connectTimeout", "responseTimeout",
                    "connectionRequestTimeout");

    /**
     * Auth id of the Plivo account or subaccount. If not set, the environment variable PLIVO_AUTH_ID is used.
     */
    @UriParam(label = "security")
    private String authId;
    /**
     * Auth token of the Plivo account or subaccount. If not set, the environment variable PLIVO_AUTH_TOKEN is used.
     */
    @UriParam(label = "security", secret = true)
    private String authToken;
    /** Base URL of Plivo's API. Change it to use a simulator or a gateway. */
    @UriParam(label = "advanced", defaultValue = "https://api.plivo.com/v1")
    private String baseUrl = "https://api.plivo.com/v1";
    /** Base URL of Plivo's PHLO API. Change it to use a simulator or a gateway. */
    @UriParam(label = "advanced", defaultValue = "https://phlorunner.plivo.com/v1")
    private String phloBaseUrl = "https://phlorunner.plivo.com/v1";
    /** Timeout for connecting to Plivo, including the TLS handshake. */
    @UriParam(defaultValue = "5000", javaType = "java.time.Duration")
    private long connectTimeout = 5_000;
    /**
     * Timeout for Plivo's answer after the request was sent. When it expires, the outcome of the request is unknown.
     */
    @UriParam(defaultValue = "30000", javaType = "java.time.Duration")
    private long responseTimeout = 30_000;
    /** Timeout for a free connection when all connections are in use. */
    @UriParam(label = "advanced", defaultValue = "10000", javaType = "java.time.Duration")
    private long connectionRequestTimeout = 10_000;

    PlivoConfiguration copy() {
        try {
            return (PlivoConfiguration) clone();
        } catch (CloneNotSupportedException e) {
            throw new RuntimeCamelException(e);
        }
    }

    /**
     * An endpoint whose URI came with a message goes where authors go, and as nobody whose token it does not bring.
     *
     * @param  step                     whether the endpoint of this configuration is made for a step of a route
     * @param  authored                 whether at least no message made its URI
     * @param  component                the configuration of its component
     * @param  hosts                    where authors go
     * @param  allowed                  further hosts
     * @throws IllegalArgumentException when it may not be so
     */
    void admit(boolean step, boolean authored, PlivoConfiguration component, KnownHosts hosts, String allowed) {
        PlivoConfiguration author = step ? this : component;
        hosts.learn(author.baseUrl);
        hosts.learn(author.phloBaseUrl);
        if (!authored) {
            hosts.check("baseUrl", baseUrl, allowed);
            hosts.check("phloBaseUrl", phloBaseUrl, allowed);
            if (Objects.equals(authId, component.authId) != Objects.equals(authToken, component.authToken)) {
                throw new IllegalArgumentException(
                        "an endpoint URI that was computed from a message must have both authId and authToken, or neither");
            }
        }
    }

    /**
     * The account of this configuration.
     *
     * @throws IllegalArgumentException when the id or the token is set neither here nor in the environment
     */
    Account account() {
        String id = orEnvironment(authId, "PLIVO_AUTH_ID");
        String token = orEnvironment(authToken, "PLIVO_AUTH_TOKEN");
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

    boolean hasAccount() {
        return orEnvironment(authId, "PLIVO_AUTH_ID") != null && orEnvironment(authToken, "PLIVO_AUTH_TOKEN") != null;
    }

    private static String orEnvironment(String value, String variable) {
        String answer = value != null ? value : System.getenv(variable);
        return answer == null || answer.isBlank() ? null : answer.strip();
    }

    /**
     * How an endpoint of this configuration speaks to Plivo.
     *
     * @throws IllegalArgumentException when a base URL or a timeout cannot be right
     */
    Connection connection() {
        return new Connection(
                account(), baseUrl, phloBaseUrl, limit("connectTimeout", connectTimeout),
                limit("responseTimeout", responseTimeout),
                limit("connectionRequestTimeout", connectionRequestTimeout));
    }

    private static Duration limit(String option, long millis) {
        if (millis <= 0) {
            throw new IllegalArgumentException(option + " must be more than 0: a request without a limit could wait for ever");
        }
        return Duration.ofMillis(millis);
    }

    public String getAuthId() {
        return authId;
    }

    public void setAuthId(String authId) {
        this.authId = authId;
    }

    public String getAuthToken() {
        return authToken;
    }

    public void setAuthToken(String authToken) {
        this.authToken = authToken;
    }

    public String getBaseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String getPhloBaseUrl() {
        return phloBaseUrl;
    }

    public void setPhloBaseUrl(String phloBaseUrl) {
        this.phloBaseUrl = phloBaseUrl;
    }

    /** Milliseconds. */
    public long getConnectTimeout() {
        return connectTimeout;
    }

    /** Milliseconds. */
    public void setConnectTimeout(long connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    /** Milliseconds. */
    public long getResponseTimeout() {
        return responseTimeout;
    }

    /** Milliseconds. */
    public void setResponseTimeout(long responseTimeout) {
        this.responseTimeout = responseTimeout;
    }

    /** Milliseconds. */
    public long getConnectionRequestTimeout() {
        return connectionRequestTimeout;
    }

    /** Milliseconds. */
    public void setConnectionRequestTimeout(long connectionRequestTimeout) {
        this.connectionRequestTimeout = connectionRequestTimeout;
    }
}
