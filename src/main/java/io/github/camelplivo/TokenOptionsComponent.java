package io.github.camelplivo;

import java.time.Clock;
import java.time.Duration;

import io.github.camelplivo.account.Keyring;
import io.github.camelplivo.account.PlivoCredentials;
import io.github.camelplivo.account.TokenProperty;
import io.github.camelplivo.api.Account;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedOperation;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.CamelEvent.CamelContextReloadedEvent;
import org.apache.camel.spi.Metadata;
import org.apache.camel.support.SimpleEventNotifierSupport;
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
    private volatile long authTokenGrace = 3_600_000;

    private final Reloaded reloaded = new Reloaded();
    private final TokenProperty property = new TokenProperty(this);
    private Keyring keyring;

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

    /** The account of a configuration; known from now on, unless a message brought it. */
    abstract Account account(PlivoConfiguration of);

    /** The auth tokens that accounts have now. */
    Keyring keyring() {
        lock.lock();
        try {
            if (keyring == null) {
                keyring = new Keyring(Clock.systemUTC(), credentials, () -> Duration.ofMillis(authTokenGrace));
            }
            return keyring;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Replaces the auth token of an account, in all routes of this component and without a restart. Callbacks that are
     * signed with the former token, and document URLs that were made with it, are accepted for {@code authTokenGrace}
     * longer. A restart forgets it: change the configuration, too.
     *
     * @param  authId                   the account or subaccount, {@code MA…} or {@code SA…}
     * @param  authToken                its new auth token
     * @return                          what was done, without the token
     * @throws IllegalArgumentException if that account is neither the component's nor a route's, the token is blank, or
     *                                  a bean of type {@link PlivoCredentials} tells the token of this account
     */
    @ManagedOperation(description = "Replaces the auth token of an account in all routes of this component; the former one is accepted for authTokenGrace longer")
    public String replaceAuthToken(String authId, String authToken) {
        if (authId == null || authToken == null || authToken.isBlank()) {
            throw new IllegalArgumentException("authId and authToken must not be blank");
        }
        Account now = new Account(authId.strip(), authToken.strip());
        if (keyring().told(now.authId()) != null) {
            throw new IllegalArgumentException(
                    "A bean of type PlivoCredentials tells the auth token of account " + now.masked() + ": change it there");
        }
        if (getConfiguration().hasAccount(keyring()) && getConfiguration().account(keyring()).authId().equals(now.authId())) {
            // The first message of a dynamic step may come later, and bring the configured token.
            account(getConfiguration());
        }
        if (!keyring().replace(now)) {
            throw new IllegalArgumentException("No route uses the account " + now.masked());
        }
        LOG.info("Plivo account {}: auth token replaced; the former one is accepted in callbacks for {} s longer",
                now.masked(), Duration.ofMillis(authTokenGrace).toSeconds());
        return "Replaced the auth token of account " + now.masked();
    }

    /**
     * Reads Camel's files of properties again, and replaces the auth token of the component's account if
     * {@code camel.component.plivo.auth-token} has changed. This happens by itself when Camel reloads the context.
     *
     * @return what was done, without the token
     */
    @ManagedOperation(description = "Reads the auth token from Camel's properties again, and uses it if it has changed")
    public String reloadAuthToken() {
        // Otherwise Camel answers from what it read at the start.
        getCamelContext().getPropertiesComponent().reloadProperties(null);
        String token = property.value();
        if (token == null || !getConfiguration().hasAccount(keyring())) {
            return "No property of Camel's holds the auth token";
        }
        if (token.startsWith("#") || token.startsWith("RAW(")) {
            return "The property of the auth token holds no plain text: it is not read again";
        }
        // A token that was replaced by hand meanwhile is newer than a property that has not changed.
        if (!property.isNew(token)) {
            return "The auth token has not changed";
        }
        String done = replaceAuthToken(getConfiguration().account(keyring()).authId(), token);
        property.remember(token);
        return done;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        property.rememberFirst();
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

    /** {@return the bean that tells auth tokens; null if there is none} */
    public PlivoCredentials getCredentials() {
        return credentials;
    }

    /**
     * Sets the bean that tells auth tokens. It must be set before the first endpoint is created.
     *
     * @param credentials the bean; null for the configured tokens
     */
    public void setCredentials(PlivoCredentials credentials) {
        this.credentials = credentials;
    }

    /** {@return how long an auth token that was replaced is still accepted, in milliseconds} */
    @ManagedAttribute(description = "Milliseconds for which an auth token that is or was replaced is still accepted")
    public long getAuthTokenGrace() {
        return authTokenGrace;
    }

    /**
     * Sets how long an auth token that is replaced, or was replaced before, is still accepted.
     *
     * @param  authTokenGrace           milliseconds from its replacement, 3600000 by default; 0 to accept it no longer
     * @throws IllegalArgumentException if it is less than 0
     */
    @ManagedAttribute(description = "Milliseconds for which an auth token that is or was replaced is still accepted")
    public void setAuthTokenGrace(long authTokenGrace) {
        if (authTokenGrace < 0) {
            throw new IllegalArgumentException("authTokenGrace must be at least 0");
        }
        this.authTokenGrace = authTokenGrace;
    }
}
