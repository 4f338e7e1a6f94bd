package io.github.camelplivo.webhook;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.github.camelplivo.account.AcceptedTokens;

/** The signature with the auth tokens that are accepted now. Safe for concurrent use. */
public final class LiveSignature implements Supplier<Signature> {

    private final Supplier<AcceptedTokens> tokens;
    private final List<String> further;
    private volatile Checked checked;

    private record Checked(AcceptedTokens tokens, Signature signature) {
    }

    /**
     * @param tokens  those of the account; the same object while they do not change
     * @param further those of other accounts
     */
    public LiveSignature(Supplier<AcceptedTokens> tokens, List<String> further) {
        this.tokens = tokens;
        this.further = List.copyOf(further);
    }

    @Override
    public Signature get() {
        AcceptedTokens now = tokens.get();
        Checked known = checked;
        if (known == null || known.tokens() != now) {
            known = new Checked(now, new Signature(Stream.concat(now.all().stream(), further.stream()).toList()));
            checked = known;
        }
        return known.signature();
    }
}
