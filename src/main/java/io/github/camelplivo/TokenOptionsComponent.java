package io.github.camelplivo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import io.github.camelplivo.account.Keyring;
import io.github.camelplivo.account.PlivoCredentials;
import io.github.camelplivo.api.Account;
import org.apache.camel.api.management.ManagedOperation;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.CamelEvent.CamelContextReloadedEvent;
import org.apache.camel.spi.Metadata;
import org.apache.camel.support.SimpleEventNotifierSupport;
import org.apache.camel.util.StringHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The options of auth tokens that change while routes run, and the operations that change them. */
abstract class TokenOptionsComponent extends OutcomeOptionsComponent {

    private static final Logger LOG = LoggerFactory.getLogger(TokenOptionsComponent.class);

    @Metadata(label = "security", autowired = true,
              description = "Bean that tells the auth token an account has now. It is asked before each request and for each"
                            + " callback, and its answer is used in place of the configured authToken.")
    private PlivoCredentials credentials;
    @Metadata(label = "security", defaultValue = "3600000", javaType = "java.time.Duration",
              description = "How long an auth token that was replaced is still accepted in callbacks and document URLs.")
    private long authTokenGrace = 3_600_000;

    private final Reloaded reloaded = new Reloaded();
    private Keyring keyring;
    /** What the property said when it was read last; null before the first time. */
    private volatile String lastRead;

    /** Camel reads its properties again, never the options of components. */
    private final class Reloaded extends SimpleEventNotifierSupport {

        Reloaded() {
            setIgnoreCamelContextEvents(true);
            setIgnoreCamelContextInitEvents(true);
            setIgnoreExchangeEvents(true);
            setIgnoreServiceEvents(true);
            setIgnoreStepEvents(true);
        }

        @Override
        public boolean isEnabled(CamelEvent event) {
            return event instanceof CamelContextReloadedEvent;
        }

        @Override
        public void notify(CamelEvent event) {
            reloadAuthToken();
        }
    }

    /** The configuration of the component. */
    abstract PlivoConfiguration getConfiguration();

    /** The accounts that the component, its endpoints and its running producers are configured with. */
    abstract Stream<Account> accountsInUse();

    /** The auth tokens that accounts have now. */
    Keyring keyring() {
        lock.lock();
        try {
            if (keyring == null) {
                if (authTokenGrace < 0) {
                    throw new IllegalArgumentException("authTokenGrace must be at least 0");
                }
                keyring = new Keyring(Clock.systemUTC(), credentials, Duration.ofMillis(authTokenGrace));
            }
            return keyring;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Replaces the auth token of an account, in all routes and without a restart. The former token is accepted in
     * callbacks and document URLs for {@code authTokenGrace} longer.
     *
     * @param  authId                   the account or subaccount, {@code MA…} or {@code SA…}
     * @return                          what was done, without the token
     * @throws IllegalArgumentException when no route uses that account, the token is blank, or a bean of type
     *                                  {@link PlivoCredentials} tells the token of this account
     */
    @ManagedOperation(description = "Replaces the auth token of an account in all routes; the former one is accepted for authTokenGrace longer")
    public String replaceAuthToken(String authId, String authToken) {
        if (authId == null || authToken == null || authToken.isBlank()) {
            throw new IllegalArgumentException("authId and authToken must not be blank");
        }
        Account now = new Account(authId.strip(), authToken.strip());
        List<Account> configured = accountsInUse().filter(account -> account.authId().equals(now.authId())).distinct().toList();
        if (configured.isEmpty()) {
            throw new IllegalArgumentException("No route uses the account " + now.masked());
        }
        if (keyring().isToldOf(now.authId())) {
            throw new IllegalArgumentException(
                    "A bean of type PlivoCredentials tells the auth token of account " + now.masked() + ": change it there");
        }
        keyring().replace(configured, now);
        LOG.info("Plivo account {}: auth token replaced; the former one is accepted in callbacks for {} s longer",
                now.masked(), Duration.ofMillis(authTokenGrace).toSeconds());
        return "Replaced the auth token of account " + now.masked();
    }

    private Stream<Account> own() {
        PlivoConfiguration configuration = getConfiguration();
        return configuration.hasAccount(credentials) ? Stream.of(configuration.account(credentials)) : Stream.empty();
    }

    /**
     * Reads the property {@code camel.component.plivo.auth-token} again, and replaces the auth token of the component's
     * account if it has changed. This happens by itself when Camel reloads the context.
     *
     * @return what was done, without the token
     */
    @ManagedOperation(description = "Reads the auth token from Camel's properties again, and uses it if it has changed")
    public String reloadAuthToken() {
        String token = property();
        List<Account> own = own().toList();
        if (token == null || own.isEmpty()) {
            return "No property of Camel's holds the auth token";
        }
        String before = lastRead == null ? own.get(0).authToken() : lastRead;
        lastRead = token;
        // One that was replaced by hand meanwhile is newer than the property.
        return token.equals(before) ? "The auth token has not changed" : replaceAuthToken(own.get(0).authId(), token);
    }

    /**
     * Under each name that the component has, in each form that Camel takes for its options; null when there is none.
     */
    private String property() {
        for (String name : getCamelContext().getComponentNames()) {
            if (getCamelContext().hasComponent(name) == this) {
                String prefix = "camel.component." + name + ".";
                Object value = getCamelContext().getPropertiesComponent().loadProperties(
                        key -> key.startsWith(prefix), StringHelper::dashToCamelCase).get(prefix + "authToken");
                if (value != null) {
                    return getCamelContext().resolvePropertyPlaceholders(value.toString()).strip();
                }
            }
        }
        return null;
    }

    @Override
    protected void doInit() throws Exception {
        super.doInit();
        getCamelContext().getManagementStrategy().addEventNotifier(reloaded);
    }

    @Override
    protected void doShutdown() throws Exception {
        getCamelContext().getManagementStrategy().removeEventNotifier(reloaded);
        super.doShutdown();
    }

    public PlivoCredentials getCredentials() {
        return credentials;
    }

    public void setCredentials(PlivoCredentials credentials) {
        this.credentials = credentials;
    }

    /** Milliseconds. */
    public long getAuthTokenGrace() {
        return authTokenGrace;
    }

    /** Milliseconds. */
    public void setAuthTokenGrace(long authTokenGrace) {
        this.authTokenGrace = authTokenGrace;
    }
}
