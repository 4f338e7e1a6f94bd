package io.github.camelplivo.transfer;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.api.Account;
import io.github.camelplivo.api.Printable;
import io.github.camelplivo.monitor.DialEnd;
import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.monitor.Verdict;
import io.github.camelplivo.transfer.SealedDocuments.Sealed;
import io.github.camelplivo.webhook.BoundedLog;
import io.github.camelplivo.webhook.ExternalUrl;
import io.github.camelplivo.webhook.Fields;
import io.github.camelplivo.webhook.HttpCallback;
import io.github.camelplivo.webhook.Reply;
import io.github.camelplivo.webhook.Responder;
import io.github.camelplivo.webhook.Signature;
import org.slf4j.LoggerFactory;

/**
 * Serves documents that nobody keeps: the address that Plivo fetches carries the document in it, sealed. Safe for
 * concurrent use.
 */
public final class DocumentHost implements Responder {

    /**
     * Servers and proxies take request lines of 4096 bytes; some room is left for the method, the version and a proxy.
     */
    static final int LONGEST_ADDRESS = 3900;

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
    private final Function<List<String>, Signature> signatures;
    private final Tenant nobody;
    private final BoundedLog log;
    /** Of fetches that Plivo has signed: no stranger uses up these lines. */
    private final BoundedLog expired;

    /** An account whose documents are served here. */
    private record Tenant(Account account, SealedDocuments documents, Signature signature) {
    }

    /**
     * @param publicUrl  the URL that the outside reaches this context under, without a slash at its end
     * @param path       where the documents are below it
     * @param timeToLive how long a document URL stays valid
     * @param mapper     writes and reads what is sealed
     * @param observer   is notified of each fetch, and of each Dial that has ended
     */
    public DocumentHost(String publicUrl, String path, Duration timeToLive, ObjectMapper mapper, Clock clock,
                        Observer observer) {
        this(publicUrl, path, timeToLive, mapper, clock, observer, Signature::new);
    }

    DocumentHost(String publicUrl, String path, Duration timeToLive, ObjectMapper mapper, Clock clock, Observer observer,
                 Function<List<String>, Signature> signatures) {
        this.signatures = signatures;
        this.publicUrl = publicUrl;
        this.external = new ExternalUrl(publicUrl);
        this.base = path.replaceAll("/+$", "") + "/";
        this.timeToLive = timeToLive;
        this.mapper = mapper;
        this.clock = clock;
        this.observer = observer;
        this.nobody = tenant(new Account("", UUID.randomUUID().toString()));
        this.log = new BoundedLog(LoggerFactory.getLogger(DocumentHost.class), base);
        this.expired = new BoundedLog(LoggerFactory.getLogger(DocumentHost.class), base);
    }

    private Tenant tenant(Account account) {
        return new Tenant(account, new SealedDocuments(account, mapper, clock), signatures.apply(List.of(account.authToken())));
    }

    /** Serves the documents of this account from now on. */
    public void admit(Account account) {
        tenants.compute(account.authId(),
                (id, known) -> known != null && known.account().equals(account) ? known : tenant(account));
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
    public CompletableFuture<Reply> respond(HttpCallback request) {
        Optional<String> document = document(request);
        return CompletableFuture.completedFuture(new Reply(document.isPresent() ? 200 : 404, document.orElse(null)));
    }

    @Override
    public Reply refuse(HttpCallback.Refused why) {
        return log.malformed(why, FETCH, observer);
    }

    private Optional<String> document(HttpCallback request) {
        String[] parts
                = request.path().startsWith(base) ? request.path().substring(base.length()).split("/", 3) : new String[0];
        // An account that is not served here is the same work as one that is: nobody learns which there are.
        Tenant tenant = parts.length == 2 ? tenants.getOrDefault(parts[0], nobody) : nobody;
        Verdict verdict = tenant.signature().check(request, external.called(request.path()));
        if (tenant == nobody) {
            verdict = verdict == Verdict.VERIFIED ? Verdict.WRONG : verdict;
        }
        observer.callback(FETCH, verdict);
        if (verdict != Verdict.VERIFIED) {
            log.rejected(404, verdict == Verdict.WRONG
                    ? "signature mismatch. Check publicUrl and the auth token" : "no signature of Plivo");
            return Optional.empty();
        }
        Optional<Sealed> opened = tenant.documents().open(parts[1]);
        if (opened.isEmpty()) {
            expired.warn("Document for call " + Printable.of(request.all().first("CallUUID"))
                         + " is not available: its URL has expired or is damaged");
        }
        return opened.map(sealed -> sealed.afterDial() ? afterDial(request.all(), sealed) : sealed.xml());
    }

    /** A caller who was answered is hung up; another one gets the document. */
    private String afterDial(Fields report, Sealed sealed) {
        DialEnd dial = new DialEnd(
                report.first("CallUUID"), report.first("DialBLegUUID"), report.first("DialStatus"),
                report.first("DialRingStatus"), report.first("DialHangupCause"));
        observer.dialEnded(dial);
        return dial.isAnswered() ? HANG_UP : sealed.xml();
    }
}
