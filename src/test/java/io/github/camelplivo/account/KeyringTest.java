package io.github.camelplivo.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import io.github.camelplivo.api.Account;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which token an account has, and which of them are accepted. */
@Tag("portable")
class KeyringTest {

    private static final Duration GRACE = Duration.ofMinutes(10);

    private Instant now = Instant.parse("2026-01-31T12:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Keyring keyring = new Keyring(clock, null, GRACE);

    private static Account account(String token) {
        return new Account("MAXXXXXXXXXXXXXXXXXX", token);
    }

    private List<String> accepted(Keyring of) {
        return of.accepted(account("one")).all();
    }

    @Test
    void whatIsConfiguredIsInUse() {
        assertThat(keyring.current(account("one"))).isEqualTo(account("one"));
        assertThat(accepted(keyring)).containsExactly("one");
    }

    @Test
    void aTokenThatWasReplacedIsAcceptedForTheGraceAndUsedNoLonger() {
        keyring.accepted(account("one"));
        keyring.replace(List.of(account("one")), account("two"));

        assertThat(keyring.current(account("one"))).isEqualTo(account("two"));
        assertThat(accepted(keyring)).containsExactly("two", "one");
        now = now.plus(GRACE).minusMillis(1);
        assertThat(accepted(keyring)).containsExactly("two", "one");
        now = now.plusMillis(1);
        assertThat(accepted(keyring)).containsExactly("two");
    }

    /** The last one in a row is in use, wherever one began; one may be taken back. */
    @Test
    void replacementsFollowEachOther() {
        keyring.replace(List.of(account("one")), account("two"));
        keyring.replace(List.of(account("one")), account("three"));

        assertThat(List.of("one", "two", "three")).allSatisfy(
                token -> assertThat(keyring.current(account(token))).isEqualTo(account("three")));

        keyring.replace(List.of(account("one")), account("one"));

        assertThat(List.of("one", "two", "three")).allSatisfy(
                token -> assertThat(keyring.current(account(token))).isEqualTo(account("one")));
    }

    /** A wrong token that came with a message is its sender's alone. */
    @Test
    void whatNobodyReplacedIsAsItWasConfigured() {
        keyring.replace(List.of(account("one")), account("two"));

        assertThat(keyring.current(account("other"))).isEqualTo(account("other"));
        assertThat(keyring.current(new Account("SAYYYYYYYYYYYYYYYYYY", "one")).authToken()).isEqualTo("one");
    }

    @Test
    void theCredentialsAreAskedEachTimeAndWhatTheySaidLastCountsWhenTheyFail() {
        AtomicReference<String> vault = new AtomicReference<>("two");
        Keyring told = new Keyring(clock, authId -> {
            if (vault.get().equals("down")) {
                throw new IllegalStateException("vault down");
            }
            return vault.get().equals("none") ? null : vault.get();
        }, GRACE);

        assertThat(told.current(account("one"))).isEqualTo(account("two"));
        told.accepted(account("one"));
        vault.set("three");
        assertThat(told.current(account("one"))).isEqualTo(account("three"));
        assertThat(accepted(told)).containsExactly("three", "two");
        vault.set("down");
        assertThat(told.current(account("one"))).isEqualTo(account("three"));
        vault.set("none");
        assertThat(told.current(account("one"))).isEqualTo(account("one"));
    }

    @Test
    void whatIsAcceptedIsOneObjectWhileItDoesNotChange() {
        assertThat(keyring.accepted(account("one"))).isSameAs(keyring.accepted(account("one")));
        keyring.replace(List.of(account("one")), account("two"));
        AcceptedTokens both = keyring.accepted(account("one"));
        assertThat(keyring.accepted(account("one"))).isSameAs(both);
        assertThat(both).hasToString("2 tokens");
    }
}
