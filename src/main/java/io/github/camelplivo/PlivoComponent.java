package io.github.camelplivo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import io.github.camelplivo.api.Account;
import io.github.camelplivo.api.Arguments;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.PlivoResponse;
import io.github.camelplivo.health.Inspected;
import io.github.camelplivo.health.UsedAccount;
import io.github.camelplivo.health.UsedAccounts;
import io.github.camelplivo.http.NodePost;
import io.github.camelplivo.http.Profile;
import io.github.camelplivo.message.ObjectWriter;
import io.github.camelplivo.message.OutcomeWriter;
import io.github.camelplivo.message.UnknownHeaders;
import io.github.camelplivo.monitor.Counts;
import io.github.camelplivo.monitor.Monitor;
import io.github.camelplivo.outcome.Waits;
import io.github.camelplivo.table.Operations;
import io.github.camelplivo.transfer.EarlyStop;
import io.github.camelplivo.transfer.Hosted;
import io.github.camelplivo.transfer.HostedDocuments;
import io.github.camelplivo.transfer.Hosting;
import io.github.camelplivo.transfer.Layers;
import io.github.camelplivo.transfer.Outcomes;
import io.github.camelplivo.uri.Authorship;
import io.github.camelplivo.uri.DynamicSteps;
import io.github.camelplivo.uri.EndpointOptions;
import io.github.camelplivo.uri.KnownHosts;
import io.github.camelplivo.uri.RawText;
import io.github.camelplivo.webhook.CallbackHeader;
import io.github.camelplivo.webhook.Fields;
import io.github.camelplivo.webhook.PrivateCallbacks;
import org.apache.camel.DelegateEndpoint;
import org.apache.camel.Endpoint;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedOperation;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.util.PropertiesHelper;

/** Make, transfer and control live phone calls through Plivo: the account, and everything that its endpoints share. */
@Component("plivo")
@ManagedResource(description = "Plivo")
public class PlivoComponent extends HostingOptionsComponent implements DynamicSteps, Inspected {

    /** Set by the Kamelet plivo-verify-check-action; not a parameter. */
    private static final String VERIFIED = "CamelPlivoVerified";
    /** The table, with what the component adds to it. */
    private static final Operations OPERATIONS = new Operations(Layers.ALL);

    @Metadata(description = "Account, base URLs and timeouts.")
    private PlivoConfiguration configuration = new PlivoConfiguration();
    @Metadata(label = "security",
              description = "Further hosts, such as gateway.example.com:8443, that an endpoint may send to whose URI was "
                            + "computed from a message, separated by commas. The base URLs of this component and of the routes' "
                            + "own endpoints are always allowed.")
    private String allowedHosts;
    @Metadata(label = "security", defaultValue = "false",
              description = "Whether a dynamic URI (toD) may take the account, base URLs and time limits from the message. If "
                            + "false, they must be constant in the URI.")
    private boolean dynamicAccount;

    private final AtomicInteger endpoints = new AtomicInteger();
    private final PrivateCallbacks privateCallbacks = new PrivateCallbacks();
    private final UsedAccounts accounts = new UsedAccounts(
            this::getCamelContext, this::isHealthCheckProducerEnabled, this::readAccount, this::poolUse);
    private final UnknownHeaders unknownHeaders
            = new UnknownHeaders(
                    OPERATIONS, Stream.concat(
                            Stream.of(CallbackHeader.values()).map(CallbackHeader::header),
                            Stream.of(OutcomeWriter.HEADERS, ObjectWriter.HEADERS, List.of(VERIFIED))
                                    .flatMap(List::stream))
                            .toList());
    private final KnownHosts knownHosts = new KnownHosts();
    private final Authorship authorship = new Authorship();
    private final NodePost nodes = new NodePost();
    private volatile HostedDocuments hosted;
    private Monitor monitor;

    /** Options are read as written: as a web form, the + of a phone number would become a blank. */
    @Override
    public boolean useRawUri() {
        return true;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        boolean authored = authorship.isAuthored(getCamelContext(), uri);
        Endpoint known = authored ? null : authorship.again(getCamelContext(), uri);
        if (known != null) {
            parameters.clear();
            return known;
        }
        PlivoEndpoint.Subject subject = PlivoEndpoint.Subject.named(remaining, OPERATIONS);
        Map<String, Object> scheduler = subject.isPolled()
                ? PropertiesHelper.extractProperties(parameters, "scheduler.") : Map.of();
        EndpointOptions options = new EndpointOptions(
                remaining, subject.parameters(), subject.others(), uri, parameters,
                RawText.of(getCamelContext(), authored, subject.startsRoutes()));
        options.refuseUnknown();
        if (!authored && !dynamicAccount) {
            refuseOfMessage(options.values().keySet(), scheduler);
        }
        PlivoEndpoint endpoint = subject.endpoint(
                options.printableUri(endpoints.incrementAndGet()), this, configuration.copy(),
                !RawText.isAmbiguous(uri, authored));
        parameters.putAll(options.values());
        setProperties(endpoint, parameters);
        if (!scheduler.isEmpty()) {
            endpoint.setSchedulerProperties(scheduler);
        }
        endpoint.getConfiguration().admit(Authorship.isAuthored(getCamelContext()), authored, dynamicAccount, configuration,
                knownHosts,
                allowedHosts);
        if (!authored && !endpoint.isSingleton() && !subject.startsRoutes()) {
            authorship.remember(uri, endpoint);
        }
        return endpoint;
    }

    /** A message must not decide whether a request is sent, or how a list is read. */
    private static void refuseOfMessage(Set<String> options, Map<String, Object> scheduler) {
        Optional<String> first = Stream.concat(
                options.stream().filter(
                        option -> option.equals(PlivoOperationEndpoint.DRY_RUN) || PlivoListOptions.STARTING.contains(option)),
                scheduler.keySet().stream().map("scheduler."::concat)).sorted().findFirst();
        if (first.isPresent()) {
            throw new IllegalArgumentException(
                    "an endpoint URI that was computed from a message must not have " + first.get()
                                               + ": make it constant, or set the component option dynamicAccount to true if"
                                               + " messages may decide it");
        }
    }

    /** Camel evaluates an expression in RAW(...); in a URI that came with a message it stays text. */
    @Override
    protected boolean resolveRawParameterValues() {
        return Authorship.isAuthored(getCamelContext());
    }

    @Override
    public void trust(String uri) {
        authorship.trust(uri);
    }

    @Override
    public Operations operations() {
        return OPERATIONS;
    }

    /**
     * The parameters of an operation as a JSON Schema (2020-12), as a map: what a tool needs to fill in a message body.
     *
     * @param  operation                the name of the operation: {@code call-transfer}
     * @return                          the schema
     * @throws IllegalArgumentException if there is no such operation
     */
    public Map<String, Object> getOperationSchema(String operation) {
        return OPERATIONS.named(operation).schema();
    }

    /** Calls an operation for the component itself, with values by API field. */
    PlivoResponse call(String operation, Map<String, Object> values, PlivoConfiguration as) throws Exception {
        Operation row = OPERATIONS.named(operation);
        Account account = keyring().current(account(as));
        return transport().send(row.request(account.authId(), Arguments.of(row, values)), as.profile(account));
    }

    /**
     * Hosts transfer documents and waits for outcomes; null without a public URL.
     *
     * @throws IllegalArgumentException if the public URL is invalid, or if there is no HTTP server to host them with
     */
    Hosted hosted() throws Exception {
        lock.lock();
        try {
            Hosting hosting = hosting();
            if (hosted == null && hosting != null) {
                hosted = HostedDocuments.open(
                        getCamelContext(), hosting, mapper(), keyring(), monitor(), outcomeSettings(), nodes::post);
            }
            return hosted == null ? null : hosted.hosted();
        } finally {
            lock.unlock();
        }
    }

    @Override
    protected void doInit() throws Exception {
        super.doInit();
        getCamelContext().addLifecycleStrategy(new EarlyStop(getCamelContext(), this::outcomes));
    }

    /**
     * Plivo has reported to a route that a call is over: an exchange that waits for its transfer need not look it up.
     */
    void callEnded(Fields report) {
        if (outcomes() != null) {
            outcomes().callOver(report);
        }
    }

    private Outcomes outcomes() {
        HostedDocuments open = hosted;
        return open == null ? null : open.hosted().outcomes();
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        if (getPublicUrl() != null) {
            // Every node serves documents, also one that places no transfer itself or whose producers start late.
            getCamelContext().addStartupListener((context, started) -> {
                hosted();
                hosted.admit(Stream.concat(Stream.of(configuration), ownEndpoints()).filter(it -> it.hasAccount(keyring()))
                        .map(this::account));
            });
        }
    }

    private Stream<PlivoConfiguration> ownEndpoints() {
        return getCamelContext().getEndpoints().stream()
                .map(endpoint -> endpoint instanceof DelegateEndpoint outer ? outer.getEndpoint() : endpoint)
                .filter(endpoint -> endpoint instanceof PlivoEndpoint ours && ours.getComponent() == this)
                .map(endpoint -> ((PlivoEndpoint) endpoint).getConfiguration());
    }

    @Override
    Account account(PlivoConfiguration of) {
        Account account = of.account(keyring());
        if (of.isOfMessage(keyring())) {
            return account;
        }
        if (of.isTokenConfigured()) {
            keyring().enter(account);
        } else {
            keyring().enterTold(account);
        }
        return account;
    }

    /** Publishes what happened. Created late, when the metrics, if any, are available. */
    Monitor monitor() {
        lock.lock();
        try {
            if (monitor == null) {
                monitor = Monitor.of(getCamelContext());
            }
            return monitor;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Counts counts() {
        return monitor().counts();
    }

    UsedAccounts accounts() {
        return accounts;
    }

    private void readAccount(Account account, Profile profile) throws Exception {
        transport().send(OPERATIONS.named("account-get").request(account.authId(), Arguments.NONE),
                profile.as(keyring().current(account)));
    }

    @Override
    public List<UsedAccount> usedAccounts() {
        return accounts.all();
    }

    @Override
    public String shown(Endpoint endpoint) {
        return endpoint instanceof PlivoEndpoint ours && ours.getComponent() == this ? ours.shown() : null;
    }

    /** {@return how many callback requests were rejected because Plivo had not sent them} */
    @ManagedAttribute(description = "Callback requests rejected because Plivo did not send them")
    public long getRefusedCallbacks() {
        return counts().refusedCallbacks();
    }

    @Override
    public Waits waits() {
        return outcomes() == null ? null : outcomes().open();
    }

    /** {@return how many exchanges wait for an outcome} */
    @ManagedAttribute(description = "Exchanges that wait for the outcome of a transfer")
    public int getWaiting() {
        return waits() == null ? 0 : waits().size();
    }

    /**
     * Ends one wait as unknown.
     *
     * @param  id the wait, as the developer console names it
     * @return    whether there was such a wait
     */
    @Override
    @ManagedOperation(description = "Gives up the wait with that id: it ends as unknown")
    public boolean abandonWait(String id) {
        return outcomes() != null && outcomes().abandonWait(id);
    }

    UnknownHeaders unknownHeaders() {
        return unknownHeaders;
    }

    PrivateCallbacks privateCallbacks() {
        return privateCallbacks;
    }

    @Override
    protected void doStop() throws Exception {
        lock.lock();
        try {
            if (hosted != null) {
                hosted.close();
                hosted = null;
            }
        } finally {
            lock.unlock();
        }
        super.doStop();
    }

    @Override
    Duration connectTimeout() {
        return Duration.ofMillis(configuration.getConnectTimeout());
    }

    /** {@return the account, base URLs and timeouts; each endpoint has a copy} */
    public PlivoConfiguration getConfiguration() {
        return configuration;
    }

    /**
     * Sets the account, base URLs and timeouts.
     *
     * @param configuration the configuration, not null
     */
    public void setConfiguration(PlivoConfiguration configuration) {
        this.configuration = configuration;
    }

    /**
     * {@return the further hosts that a computed endpoint URI may send to, separated by commas; null if there are none}
     */
    public String getAllowedHosts() {
        return allowedHosts;
    }

    /**
     * Sets further hosts that a computed endpoint URI may send to.
     *
     * @param allowedHosts hosts with an optional port, such as {@code gateway.example.com:8443}, separated by commas
     */
    public void setAllowedHosts(String allowedHosts) {
        this.allowedHosts = allowedHosts;
    }

    @Override
    public boolean isDynamicAccount() {
        return dynamicAccount;
    }

    /**
     * Sets whether a dynamic URI may take account, base URLs and timeouts from the message.
     *
     * @param dynamicAccount false by default: they must then be constant in the URI
     */
    public void setDynamicAccount(boolean dynamicAccount) {
        this.dynamicAccount = dynamicAccount;
    }
}
