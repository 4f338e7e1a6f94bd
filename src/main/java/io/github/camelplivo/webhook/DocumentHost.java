package io.github.camelplivo.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.api.Account;
import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.monitor.Verdict;
import io.github.camelplivo.webhook.SealedDocuments.Sealed;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves documents that nobody keeps: the address that Plivo fetches carries the document in it, sealed. Safe for
 * concurrent use.
 */
public final class DocumentHost implements Processor {

    /**
     * Servers and proxies take request lines of 4096 bytes; some room is left for the method, the version and a proxy.
     */
    static final int LONGEST_ADDRESS = 3900;

    private static final Logger LOG = LoggerFactory.getLogger(DocumentHost.class);
    /** Among the kinds of callback, a fetch of a document is one of its own. */
    private static final String FETCH = "document";
    private static final String HANG_UP = "<Response><Hangup/></Response>";

    private final String base;
    private final String publicUrl;
    private final ExternalUrl external;
    private final Duration timeToLive;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final Observer observer;
    private final Map<String, Tenant> tenants = new ConcurrentHashMap<>();

    /** An account whose documents are served here. */
    private record Tenant(Account account, SealedDocuments documents, Signature signature) {
    }

    /**
     * @param publicUrl  the URL that the outside reaches this context under, without a slash at its end
     * @param path       where the documents are below it
     * @param timeToLive how long an address is good, from when it is made until Plivo fetches it
     * @param mapper     writes and reads what is sealed
     * @param observer   is told of each fetch
     */
    public DocumentHost(String publicUrl, String path, Duration timeToLive, ObjectMapper mapper, Clock clock,
                        Observer observer) {
        this.publicUrl = publicUrl;
        this.external = new ExternalUrl(publicUrl);
        this.base = path.replaceAll("/+$", "") + "/";
        this.timeToLive = timeToLive;
        this.mapper = mapper;
        this.clock = clock;
        this.observer = observer;
    }

    /** Serves the documents of this account from now on. */
    public void admit(Account account) {
        tenants.compute(account.authId(), (id, known) -> known != null && known.account().equals(account)
                ? known : new Tenant(
                        account, new SealedDocuments(account, mapper, clock), new Signature(List.of(account.authToken()))));
    }

    /**
     * The address of a document.
     *
     * @throws IllegalArgumentException when the document is too long for one
     */
    public String address(Account account, String xml) {
        return address(account, new Sealed(xml, false), timeToLive);
    }

    /**
     * The address of a document for a caller whose Dial was not answered; one who had an answer is hung up.
     *
     * @param longest how long the Dial may last: Plivo fetches the address at its end
     */
    public String addressAfterDial(Account account, String xml, Duration longest) {
        return address(account, new Sealed(xml, true), timeToLive.plus(longest));
    }

    private String address(Account account, Sealed sealed, Duration good) {
        admit(account);
        String token = tenants.get(account.authId()).documents().seal(sealed, good);
        String address = publicUrl + base + account.authId() + "/" + token;
        if (address.length() > LONGEST_ADDRESS) {
            throw new IllegalArgumentException(
                    "the document is too long to be carried in an address (" + address.length() + " characters of "
                                               + LONGEST_ADDRESS + "): make it shorter, or host it and set its URL");
        }
        return address;
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        Optional<String> document = Optional.empty();
        try {
            HttpCallback request = HttpCallback.of(message);
            document = document(request, name -> HttpCallback.text(message, name));
        } catch (HttpCallback.Refused e) {
            LOG.debug("A request for a document was refused: {}", e.getMessage());
        }
        Answers.respond(message, document.isPresent() ? 200 : 404, document.orElse(null));
    }

    private Optional<String> document(HttpCallback request, Function<String, String> header) {
        String[] parts
                = request.path().startsWith(base) ? request.path().substring(base.length()).split("/", -1) : new String[0];
        Tenant tenant = parts.length == 2 ? tenants.get(parts[0]) : null;
        if (tenant == null) {
            return Optional.empty();
        }
        Verdict verdict = tenant.signature().check(
                request.method(), external.called(request.path()), request.query(), request.form(), header::apply);
        observer.callback(FETCH, verdict);
        if (verdict != Verdict.VERIFIED) {
            LOG.warn("A request for a document was refused: its signature is {}",
                    verdict == Verdict.WRONG ? "wrong" : "missing");
            return Optional.empty();
        }
        boolean answered = "completed".equals(request.all().first("DialStatus"));
        Optional<Sealed> opened = tenant.documents().open(parts[1]);
        if (opened.isEmpty()) {
            LOG.warn("The document that Plivo fetched for call {} is gone: its address has expired or was damaged",
                    request.all().first("CallUUID"));
        }
        return opened.map(sealed -> sealed.afterDial() && answered ? HANG_UP : sealed.xml());
    }
}
