package io.github.camelplivo.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The auth tokens of an account that are accepted: the one in use, and for a while those it replaced, for what was
 * sealed or is signed with them is on its way. Immutable.
 */
public final class AcceptedTokens {

    /** However often an operator mistypes one. */
    private static final int MOST = 5;

    private final String inUse;
    private final List<Former> former;

    /** @param since when it was replaced */
    private record Former(String token, Instant since) {

        boolean isGood(Instant now, Duration grace) {
            return now.isBefore(since.plus(grace));
        }
    }

    private AcceptedTokens(String inUse, List<Former> former) {
        this.inUse = inUse;
        this.former = former;
    }

    /** One token, and none before it. */
    public static AcceptedTokens of(String inUse) {
        return new AcceptedTokens(inUse, List.of());
    }

    /**
     * What is accepted at that time, with that token in use; this object if nothing has changed.
     *
     * @param since when the token that was in use before was replaced, if it was
     * @param grace how long a token that was replaced is accepted
     */
    public AcceptedTokens at(Instant now, String token, Instant since, Duration grace) {
        boolean same = token.equals(inUse);
        if (same && former.stream().allMatch(it -> it.isGood(now, grace))) {
            return this;
        }
        List<Former> all = new ArrayList<>();
        if (!same) {
            all.add(new Former(inUse, since));
        }
        all.addAll(former);
        return new AcceptedTokens(
                token, all.stream().filter(it -> it.isGood(now, grace) && !it.token().equals(token)).limit(MOST - 1).toList());
    }

    /** The same without those whose time is over; this object if there are none. */
    public AcceptedTokens at(Instant now, Duration grace) {
        return at(now, inUse, now, grace);
    }

    public String inUse() {
        return inUse;
    }

    /** All of them, the one in use first. */
    public List<String> all() {
        return Stream.concat(Stream.of(inUse), former.stream().map(Former::token)).toList();
    }

    /** Leaves the tokens out. */
    @Override
    public String toString() {
        return 1 + former.size() + " tokens";
    }
}
