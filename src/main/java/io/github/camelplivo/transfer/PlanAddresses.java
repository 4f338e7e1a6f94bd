package io.github.camelplivo.transfer;

import java.time.Duration;

import io.github.camelplivo.transfer.Plan.Kind;
import io.github.camelplivo.transfer.Tenants.Tenant;

/** The URLs that Plivo gets: each carries the plan for when Plivo fetches it. Immutable. */
final class PlanAddresses {

    /**
     * Servers and proxies take request lines of 4096 bytes; some room is left for the method, the version and a proxy.
     */
    static final int LONGEST = 3900;
    /** How much longer the address of a Dial's end is than that of the Dial itself, at most. */
    private static final int MORE = 40;
    /**
     * How Plivo fetches a document while an exchange waits: three times within 15 s. By default it would try a second
     * time only after 40 s, when the document no longer dials.
     */
    private static final String RETRIES = "#ct=2000&rt=3000&rc=2&rp=all";

    private final Hosting hosting;

    PlanAddresses(Hosting hosting) {
        this.hosting = hosting;
    }

    /**
     * The address of a plan.
     *
     * @throws IllegalArgumentException when there is too much of it
     */
    String of(String authId, Tenant tenant, Plan plan) {
        String address = hosting.publicUrl() + hosting.base() + authId + "/" + tenant.close(plan.claims(), goodFor(plan));
        int longest = plan.kind() == Kind.DIAL ? LONGEST - MORE : LONGEST;
        if (address.length() > longest) {
            throw new IllegalArgumentException(
                    "the document is too long to be carried in an address (" + address.length() + " characters of "
                                               + longest + "): make it shorter, or host it and set its URL");
        }
        return plan.ticket() == null ? address : address + RETRIES;
    }

    /** Plivo asks for what comes after a Dial when that has ended. */
    private Duration goodFor(Plan plan) {
        Dialling dialling = plan.dialling();
        if (plan.kind() == Kind.DOCUMENT || plan.kind() == Kind.DIAL || dialling == null) {
            return hosting.timeToLive();
        }
        Duration hunt = dialling.ring().multipliedBy(Math.max(1, dialling.turns().size()));
        return hosting.timeToLive().plus(hunt).plus(dialling.talk());
    }

    /** Where another node takes what Plivo has reported here. */
    String atNode(String node, String authId, Tenant tenant, Plan plan) {
        return node + hosting.base() + authId + "/" + PASSED_ON + "/" + tenant.close(plan.claims(), Duration.ofMinutes(1));
    }

    /** The part of a path before a token that another node made. */
    static final String PASSED_ON = "fact";
}
