package io.github.camelplivo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Operations;
import io.github.camelplivo.message.UnknownHeaders;
import io.github.camelplivo.monitor.Counts;
import io.github.camelplivo.monitor.Monitor;
import io.github.camelplivo.uri.Authorship;
import io.github.camelplivo.uri.DynamicSteps;
import io.github.camelplivo.uri.EndpointOptions;
import io.github.camelplivo.uri.EndpointOptions.Others;
import io.github.camelplivo.uri.KnownHosts;
import io.github.camelplivo.uri.RawText;
import io.github.camelplivo.webhook.CallbackHeader;
import io.github.camelplivo.webhook.DocumentHost;
import org.apache.camel.Endpoint;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;

/** Make, transfer and steer live phone calls through Plivo: the account, and what all its endpoints share. */
@Component("plivo")
@ManagedResource(description = "Plivo")
public class PlivoComponent extends HttpOptionsComponent implements DynamicSteps {

    private static final Set<String> SECRETS = new PlivoEndpointUriFactory().secretPropertyNames();
    private static final Others OPTIONS = new Others(PlivoConfiguration.NAMES, Set.of(), SECRETS);
    private static final Others CALLBACK_OPTIONS
            = new Others(PlivoCallbackOptions.ALL_NAMES, PlivoCallbackOptions.TEXTS, SECRETS);

    /** Of camel-webhook, which only who takes callbacks has. */
    private static final String WEBHOOK = "org.apache.camel.component.webhook.WebhookCapableEndpoint";

    /** Account, base URLs and timeouts. */
    @Metadata
    private PlivoConfiguration configuration = new PlivoConfiguration();
    /**
     * Public URL of this Camel context, such as https://calls.example.com. Required for the parameters destination and
     * document: the component then serves the XML that Plivo fetches, through Camel's platform-http.
     */
    @Metadata(label = "callback")
    private String publicUrl;
    /** Path below publicUrl where transfer documents are served. */
    @Metadata(label = "callback", defaultValue = "/plivo/documents")
    private String documentPath = "/plivo/documents";
    /** How long a document URL stays valid. */
    @Metadata(label = "callback", defaultValue = "3600000", javaType = "java.time.Duration")
    private long documentTimeToLive = 3_600_000;
    /**
     * Further hosts, such as gateway.example.com:8443, that an endpoint may send to whose URI was computed from a
     * message, separated by commas. The base URLs of this component and of the routes' own endpoints are always
     * allowed.
     */
    @Metadata(label = "security")
    private String allowedHosts;
    /**
     * Whether a dynamic URI (toD) may take the account, base URLs and time limits from the message. If false, they must
     * be constant in the URI.
     */
    @Metadata(label = "security", defaultValue = "false")
    private boolean dynamicAccount;
    /** Whether publicUrl may be an http URL or a private host. Only for use with a simulator. */
    @Metadata(label = "callback", defaultValue = "false")
    private boolean localPublicUrl;

    private final AtomicInteger endpoints = new AtomicInteger();
    private final PrivateCallbacks privateCallbacks = new PrivateCallbacks();
    private final Accounts accounts = new Accounts(this);
    private final UnknownHeaders unknownHeaders
            = new UnknownHeaders(Stream.of(CallbackHeader.values()).map(CallbackHeader::header).toList());
    private final KnownHosts knownHosts = new KnownHosts();
    private final Authorship authorship = new Authorship();
    private HostedDocuments hosted;
    private Monitor monitor;

    /** Options are taken as they are written: read as a form, the + of a phone number would become a blank. */
    @Override
    public boolean useRawUri() {
        return true;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        boolean callback = PlivoCallbackEndpoint.PATH.equals(remaining);
        Operation operation = callback ? null : Operations.named(remaining);
        boolean authored = authorship.isAuthored(getCamelContext(), uri);
        Endpoint known = authored ? null : authorship.again(getCamelContext(), uri);
        if (known != null) {
            parameters.clear();
            return known;
        }
        EndpointOptions options = new EndpointOptions(
                remaining, callback ? List.of() : operation.parameters(), callback ? CALLBACK_OPTIONS : OPTIONS, uri,
                parameters, RawText.of(getCamelContext(), authored, callback));
        options.refuseUnknown();
        String printable = options.printableUri(endpoints.incrementAndGet());
        PlivoEndpoint endpoint = callback
                ? callback(printable)
                : new PlivoOperationEndpoint(
                        printable, this, operation, configuration.copy(), !RawText.isAmbiguous(uri, authored));
        parameters.putAll(options.values());
        setProperties(endpoint, parameters);
        endpoint.getConfiguration().admit(Authorship.isAuthored(getCamelContext()), authored, configuration, knownHosts,
                allowedHosts);
        if (!authored && !endpoint.isSingleton() && !callback) {
            authorship.remember(uri, endpoint);
        }
        return endpoint;
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

    private PlivoEndpoint callback(String printable) {
        if (getCamelContext().getClassResolver().resolveClass(WEBHOOK) == null) {
            throw new IllegalStateException(
                    "plivo:callback needs camel-webhook: add it to the class path, and start the route from"
                                            + " webhook:plivo:callback");
        }
        return PlivoCallbackEndpoint.create(printable, this, configuration.copy());
    }

    /**
     * Hosts transfer documents; null without a public URL.
     *
     * @throws IllegalArgumentException when the public URL cannot be right, or there is no HTTP server to host them
     *                                  with
     */
    DocumentHost documentHost() throws Exception {
        lock.lock();
        try {
            if (hosted == null && publicUrl != null) {
                hosted = HostedDocuments.open(
                        getCamelContext(), PublicUrl.checked(publicUrl, localPublicUrl), documentPath,
                        Duration.ofMillis(documentTimeToLive), mapper(), monitor());
            }
            return hosted == null ? null : hosted.host();
        } finally {
            lock.unlock();
        }
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        if (publicUrl != null) {
            // Every node serves documents, also one that places no transfer itself or whose producers start late.
            getCamelContext().addStartupListener((context, started) -> {
                documentHost();
                hosted.admit(Stream.concat(Stream.of(configuration), context.getEndpoints().stream()
                        .filter(endpoint -> endpoint instanceof PlivoEndpoint ours && ours.getComponent() == this)
                        .map(endpoint -> ((PlivoEndpoint) endpoint).getConfiguration())));
            });
        }
    }

    /** Publishes what happened; made late, when metrics are there if there will be any. */
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

    Counts counts() {
        return monitor().counts();
    }

    Accounts accounts() {
        return accounts;
    }

    /** How many requests for a callback were refused because Plivo had not sent them. */
    @ManagedAttribute(description = "Callback requests rejected because Plivo did not send them")
    public long getRefusedCallbacks() {
        return counts().refusedCallbacks();
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

    public PlivoConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(PlivoConfiguration configuration) {
        this.configuration = configuration;
    }

    public String getPublicUrl() {
        return publicUrl;
    }

    public void setPublicUrl(String publicUrl) {
        this.publicUrl = publicUrl;
    }

    public String getDocumentPath() {
        return documentPath;
    }

    public void setDocumentPath(String documentPath) {
        this.documentPath = documentPath;
    }

    /** Milliseconds. */
    public long getDocumentTimeToLive() {
        return documentTimeToLive;
    }

    /** Milliseconds. */
    public void setDocumentTimeToLive(long documentTimeToLive) {
        this.documentTimeToLive = documentTimeToLive;
    }

    public String getAllowedHosts() {
        return allowedHosts;
    }

    public void setAllowedHosts(String allowedHosts) {
        this.allowedHosts = allowedHosts;
    }

    @Override
    public boolean isDynamicAccount() {
        return dynamicAccount;
    }

    public void setDynamicAccount(boolean dynamicAccount) {
        this.dynamicAccount = dynamicAccount;
    }

    public boolean isLocalPublicUrl() {
        return localPublicUrl;
    }

    public void setLocalPublicUrl(boolean localPublicUrl) {
        this.localPublicUrl = localPublicUrl;
    }
}
