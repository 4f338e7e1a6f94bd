package io.github.camelplivo.outcome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.github.camelplivo.outcome.Waits.Waiter;

/**
 * One transfer that exchanges wait for: its facts so far, and who is notified of its end, once. Guarded by itself.
 */
public final class Pending {

    /** Outcomes after which a phone may still ring, or an agent may wait for the caller. */
    private static final Set<CallOutcome> GIVEN_UP
            = Set.of(CallOutcome.UNKNOWN, CallOutcome.CALLER_GONE, CallOutcome.CANCELLED);
    private static final Set<Fact.Brought.Answer> NOT_BROUGHT
            = Set.of(Fact.Brought.Answer.CALLER_GONE, Fact.Brought.Answer.REFUSED);

    private final String operation;
    private final String account;
    private final Ticket ticket;
    private final String key;
    private final String callUuid;
    private final Terms terms;
    private final Looker looker;
    private final Hand hand;
    private final Object owner;
    private final Instant began;
    private final List<Waiter> waiting = new ArrayList<>(1);
    private Facts facts = Facts.NONE;
    private Instant next;
    private boolean looking;
    /** It is decided how it ends: nothing new begins. */
    private boolean ends;
    private boolean letGo;
    private Result result;

    /**
     * @param operation the operation that is waited for
     * @param account   auth id of the account whose requests a look makes
     * @param key       two messages with the same key ask for one transfer
     * @param callUuid  the call that is moved; null for one that is made
     * @param looker    reads what no report tells
     * @param hand      goes on with what is half done; null when nothing ever is
     * @param owner     whose wait it is: it ends when that stops
     */
    public Pending(String operation, String account, Ticket ticket, String key, String callUuid, Terms terms, Looker looker,
                   Hand hand, Object owner, Instant began) {
        this.operation = operation;
        this.account = account;
        this.ticket = ticket;
        this.key = key;
        this.callUuid = callUuid;
        this.terms = terms;
        this.looker = looker;
        this.hand = hand;
        this.owner = owner;
        this.began = began;
        this.next = terms.deadline();
    }

    public Ticket ticket() {
        return ticket;
    }

    public String operation() {
        return operation;
    }

    public String callUuid() {
        return callUuid;
    }

    public Instant began() {
        return began;
    }

    public Object owner() {
        return owner;
    }

    public Terms terms() {
        return terms;
    }

    String account() {
        return account;
    }

    String key() {
        return key;
    }

    Hand hand() {
        return hand;
    }

    Looker looker() {
        return looker;
    }

    public synchronized Facts facts() {
        return facts;
    }

    /** The stage that it has reached. */
    public synchronized Stage stage(Instant now) {
        return Judge.of(terms, facts, now).stage();
    }

    /** Adds another waiter; false if it is already over. */
    synchronized boolean join(Waiter waiter) {
        return result == null && waiting.add(waiter);
    }

    synchronized boolean isDue(Instant now) {
        return result == null && !looking && !now.isBefore(next);
    }

    synchronized Instant next() {
        return next;
    }

    synchronized void again(Instant at) {
        next = at;
    }

    /** Takes facts in; what follows from all of them, or null when it is over or a look is under way. */
    synchronized Ruling add(List<Fact> more, Instant now) {
        for (Fact fact : more) {
            facts = facts.with(fact, now);
        }
        if (result != null) {
            return null;
        }
        Ruling ruling = Judge.of(terms, facts, now);
        if (!ruling.isDecided()) {
            next = ruling.next();
            return looking ? null : ruling;
        }
        ends = true;
        return ruling;
    }

    /** Who has answered, to whom the caller is brought now; empty when that is done already, or it is over. */
    synchronized Optional<Fact.Joined> beginBringing(Instant now) {
        if (ends || result != null || facts.has(Fact.Bringing.class)) {
            return Optional.empty();
        }
        facts = facts.with(new Fact.Bringing(), now);
        return facts.of(Fact.Joined.class).filter(joined -> !joined.caller()).findFirst();
    }

    /** Whether the caller may still be brought: the caller was not moved, and an exchange waits for it. */
    synchronized boolean isWanted() {
        return !ends && result == null && !facts.has(Fact.Superseded.class) && !facts.has(Fact.CallOver.class);
    }

    /**
     * Whether to hang up the people who were dialled, because the caller will certainly not join. True only once. A
     * wait that only looks for what another message has begun hangs up nobody.
     */
    synchronized boolean letsGo() {
        if (hand == null || letGo || result == null || result.outcome().isSuccess()) {
            return false;
        }
        Optional<Fact.Brought.Answer> brought = facts.first(Fact.Brought.class).map(Fact.Brought::answer);
        letGo = brought.isPresent()
                ? NOT_BROUGHT.contains(brought.get()) || result.outcome() != CallOutcome.UNKNOWN
                : GIVEN_UP.contains(result.outcome()) && !facts.has(Fact.Bringing.class) && !terms.looksFirst();
        return letGo;
    }

    /** Whether the people who were dialled were hung up. If Plivo did not do it, they may still answer. */
    synchronized boolean hasLetGo() {
        return letGo;
    }

    /** UUID of the multiparty call that a party has joined; null if none has. */
    synchronized String room() {
        return facts.of(Fact.Joined.class).map(Fact.Joined::room).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Whether a look begins: there is none under way. */
    synchronized boolean beginLook() {
        boolean begins = result == null && !looking;
        looking |= begins;
        return begins;
    }

    synchronized int endLook() {
        looking = false;
        return looks();
    }

    synchronized int looks() {
        return (int) facts.of(Fact.Looked.class).count();
    }

    /** Ends it and returns whom to notify; empty if it had ended before. */
    synchronized List<Waiter> end(Ruling ruling, Instant now) {
        if (result != null) {
            return List.of();
        }
        result = new Result(operation, callUuid == null ? facts.leg() : callUuid, ruling, facts, began, now);
        return List.copyOf(waiting);
    }

    /** How it ended; null while it has not. */
    public synchronized Result result() {
        return result;
    }

    @Override
    public String toString() {
        return operation + " of call " + callUuid;
    }
}
