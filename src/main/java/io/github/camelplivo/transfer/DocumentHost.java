package io.github.camelplivo.transfer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.account.Keyring;
import io.github.camelplivo.api.Account;
import io.github.camelplivo.api.Printable;
import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.monitor.Verdict;
import io.github.camelplivo.transfer.Plan.Kind;
import io.github.camelplivo.transfer.Tenants.Tenant;
import io.github.camelplivo.webhook.BoundedLog;
import io.github.camelplivo.webhook.ExternalUrl;
import io.github.camelplivo.webhook.Fields;
import io.github.camelplivo.webhook.HttpCallback;
import io.github.camelplivo.webhook.Reply;
import io.github.camelplivo.webhook.Responder;
import io.github.camelplivo.webhook.Signature;
import org.slf4j.LoggerFactory;

/**
 * Answers what Plivo asks in the course of a transfer, and keeps nothing for it: the address that Plivo asks for
 * carries the sealed plan. Safe for concurrent use.
 */
public final class DocumentHost implements Responder {

    /** Among the kinds of callback, a fetch of a document is one of its own. */
    private static final String FETCH = "document";

    private final String base;
    private final ExternalUrl external;
    private final Observer observer;
    private final Tenants tenants;
    private final PlanAddresses addresses;
    private final Steps steps;
    private final BoundedLog log;
    /** Of fetches that Plivo has signed: no stranger uses up these lines. */
    private final BoundedLog expired;

    /**
     * @param mapper   writes and reads what is sealed
     * @param keyring  knows the tokens of the accounts
     * @param observer is notified of each fetch, and of each Dial that has ended
     * @param sink     is notified of what is learned about transfers that exchanges wait for
     */
    DocumentHost(Hosting hosting, ObjectMapper mapper, Keyring keyring, Clock clock, Observer observer, Sink sink) {
        this(hosting, mapper, keyring, clock, observer, sink, Signature::new);
    }

    DocumentHost(Hosting hosting, ObjectMapper mapper, Keyring keyring, Clock clock, Observer observer, Sink sink,
                 Function<List<String>, Signature> signatures) {
        this.external = new ExternalUrl(hosting.publicUrl());
        this.base = hosting.base();
        this.observer = observer;
        this.tenants = new Tenants(mapper, clock, keyring, signatures);
        this.addresses = new PlanAddresses(hosting);
        this.steps = new Steps(clock, observer, sink, new Steps.Addressing() {
            @Override
            public String of(String authId, Plan plan) {
                return addresses.of(authId, tenants.of(authId), plan);
            }

            @Override
            public String atNode(String node, String authId, Plan plan) {
                return addresses.atNode(node, authId, tenants.of(authId), plan);
            }
        });
        this.log = new BoundedLog(LoggerFactory.getLogger(DocumentHost.class), base);
        this.expired = new BoundedLog(LoggerFactory.getLogger(DocumentHost.class), base);
    }

    /** Serves the documents of this account from now on. */
    public void admit(Account account) {
        tenants.admit(account);
    }

    /**
     * The address of a plan.
     *
     * @throws IllegalArgumentException when there is too much of it for one
     */
    String address(Account account, Plan plan) {
        return addresses.of(account.authId(), tenants.sealing(account), plan);
    }

    @Override
    public CompletableFuture<Reply> respond(HttpCallback request) {
        return CompletableFuture.completedFuture(reply(request));
    }

    @Override
    public Reply refuse(HttpCallback.Refused why) {
        return log.malformed(why, FETCH, observer);
    }

    private Reply reply(HttpCallback request) {
        String[] parts
                = request.path().startsWith(base) ? request.path().substring(base.length()).split("/", 4) : new String[0];
        if (parts.length == 3 && parts[1].equals(PlanAddresses.PASSED_ON)) {
            return passedOn(parts[0], parts[2]);
        }
        // An account that is not served here is the same work as one that is: nobody learns which there are.
        Tenant tenant = tenants.of(parts.length == 2 ? parts[0] : "");
        Verdict verdict = tenant.signature().checkParameters(request, external.called(request.path()));
        if (tenants.isNobody(tenant)) {
            verdict = verdict == Verdict.VERIFIED ? Verdict.WRONG : verdict;
        }
        observer.callback(FETCH, verdict);
        if (verdict != Verdict.VERIFIED) {
            log.rejected(404, verdict == Verdict.WRONG
                    ? "signature mismatch. Check publicUrl and the auth token" : "no signature of Plivo");
            return Reply.empty(404);
        }
        Fields report = request.all();
        Optional<Plan> plan = tenant.open(parts[1]).flatMap(Plan::of).filter(it -> it.kind() != Kind.FACT);
        if (plan.isEmpty()) {
            expired.warn("Document for call " + Printable.of(report.first("CallUUID"))
                         + " is not available: its URL has expired or is damaged");
            return Reply.empty(404);
        }
        return steps.take(parts[0], plan.get(), report);
    }

    /** What another node passes on is sealed with the account's key; it needs no signature, and gets no document. */
    private Reply passedOn(String authId, String token) {
        Optional<Map<String, Object>> claims = tenants.of(authId).open(token);
        Optional<Plan> plan = claims.flatMap(Plan::of).filter(it -> it.kind() == Kind.FACT && it.ticket() != null);
        if (plan.isEmpty()) {
            observer.callback(FETCH, Verdict.WRONG);
            log.rejected(404, "not sealed by a node of ours");
            return Reply.empty(404);
        }
        steps.passedOn(plan.get());
        return Reply.empty(200);
    }
}
