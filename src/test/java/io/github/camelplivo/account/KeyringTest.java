package io.github.camelplivo.account;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
    private final Keyring keyring = new Keyring(clock, null, () -> GRACE);

    private static Account account(String token) {
        return new Account("MAXXXXXXXXXXXXXXXXXX", token);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> void sneak(Exception thrown) throws E {
        throw (E) thrown;
    }

    private List<String> accepted() {
        return keyring.accepted("MAXXXXXXXXXXXXXXXXXX").all();
    }

    @Test
    void whatIsConfiguredIsInUse() {
        keyring.enter(account("one"));

        assertThat(keyring.current(account("one"))).isEqualTo(account("one"));
        assertThat(accepted()).containsExactly("one");
    }

    /** Nothing came between the replacement and the end of the grace. */
    @Test
    void aTokenThatWasReplacedIsAcceptedForTheGraceAndUsedNoLonger() {
        keyring.enter(account("one"));
        keyring.replace(account("two"));

        assertThat(keyring.current(account("one"))).isEqualTo(account("two"));
        now = now.plus(GRACE).minusMillis(1);
        assertThat(accepted()).containsExactly("two", "one");
        now = now.plusMillis(1);
        assertThat(accepted()).containsExactly("two");
        assertThat(keyring.current(account("one"))).isEqualTo(account("two"));
    }

    @Test
    void nothingAsksBeforeTheGraceIsOver() {
        keyring.enter(account("one"));
        keyring.replace(account("two"));
        now = now.plus(GRACE);

        assertThat(accepted()).containsExactly("two");
    }

    /** That a token has leaked is known perhaps only when it was replaced. */
    @Test
    void aShorterGraceCountsForWhatWasReplacedBeforeToo() {
        AtomicReference<Duration> grace = new AtomicReference<>(GRACE);
        Keyring shortened = new Keyring(clock, null, grace::get);
        shortened.enter(account("one"));
        shortened.replace(account("two"));
        now = now.plusSeconds(60);

        grace.set(Duration.ofSeconds(61));
        assertThat(shortened.accepted("MAXXXXXXXXXXXXXXXXXX").all()).containsExactly("two", "one");
        grace.set(Duration.ofSeconds(60));
        assertThat(shortened.accepted("MAXXXXXXXXXXXXXXXXXX").all()).containsExactly("two");
    }

    /** The last one in a row is in use, wherever one began; one may be taken back, and a later configuration wins. */
    @Test
    void replacementsFollowEachOther() {
        keyring.enter(account("one"));
        keyring.replace(account("two"));
        keyring.replace(account("three"));

        assertThat(List.of("one", "two", "three")).allSatisfy(
                token -> assertThat(keyring.current(account(token))).isEqualTo(account("three")));
        assertThat(accepted()).containsExactly("three", "two", "one");

        keyring.replace(account("one"));

        assertThat(List.of("one", "two", "three")).allSatisfy(
                token -> assertThat(keyring.current(account(token))).isEqualTo(account("one")));

        keyring.enter(account("four"));

        assertThat(keyring.current(account("four"))).isEqualTo(account("four"));
        assertThat(accepted()).startsWith("four", "one");
    }

    /** What a message brings, who perhaps guesses. */
    @Test
    void whatNobodyEnteredIsAsItWasBrought() {
        keyring.enter(account("one"));
        keyring.replace(account("two"));

        assertThat(keyring.current(account("other"))).isEqualTo(account("other"));
        assertThat(keyring.current(new Account("SAYYYYYYYYYYYYYYYYYY", "one")).authToken()).isEqualTo("one");
        assertThat(accepted()).containsExactly("two", "one");
        assertThat(keyring.replace(new Account("SAYYYYYYYYYYYYYYYYYY", "x"))).isFalse();
        assertThat(keyring.accepted("SAYYYYYYYYYYYYYYYYYY")).isNull();
    }

    @Test
    void theCredentialsAreAskedEachTimeAndWhatTheySaidLastCountsWhenTheyFail() {
        AtomicReference<String> vault = new AtomicReference<>("two");
        Keyring told = new Keyring(clock, authId -> {
            if (vault.get().equals("down")) {
                throw new IllegalStateException("vault down");
            }
            if (vault.get().equals("broken")) {
                // As a bean in Kotlin or Groovy may.
                KeyringTest.<RuntimeException> sneak(new IOException("vault broken"));
            }
            return vault.get();
        }, () -> GRACE);
        told.enter(account("one"));

        // The configured one was never in use: it may be any word.
        assertThat(told.accepted("MAXXXXXXXXXXXXXXXXXX").all()).containsExactly("two");
        assertThat(told.current(account("one"))).isEqualTo(account("two"));
        vault.set("three");
        assertThat(told.current(account("one"))).isEqualTo(account("three"));
        assertThat(told.accepted("MAXXXXXXXXXXXXXXXXXX").all()).containsExactly("three", "two");
        for (String failing : List.of("down", "broken")) {
            vault.set(failing);
            assertThat(told.current(account("one"))).isEqualTo(account("three"));
        }
        vault.set(" ");
        assertThat(told.current(account("one"))).isEqualTo(account("one"));
        assertThat(told.accepted("MAXXXXXXXXXXXXXXXXXX").all()).startsWith("one", "three");
    }

    /** Nobody knows when it changed on a node that was quiet: it may be long ago. */
    @Test
    void theGraceOfAToldTokenCountsFromWhenItWasSeenLast() {
        AtomicReference<String> vault = new AtomicReference<>("one");
        Keyring told = new Keyring(clock, authId -> vault.get(), () -> GRACE);
        told.enter(account("one"));
        vault.set("two");
        now = now.plus(GRACE);

        assertThat(told.accepted("MAXXXXXXXXXXXXXXXXXX").all()).containsExactly("two");
    }

    /** While the credentials leave it to that: it is in use, as one that they tell. */
    @Test
    void theGraceOfTheConfiguredTokenCountsFromWhenItWasInUseLast() {
        AtomicReference<String> vault = new AtomicReference<>("one");
        Keyring told = new Keyring(clock, authId -> vault.get(), () -> GRACE);
        told.enter(account("configured"));
        vault.set(null);
        now = now.plus(GRACE.multipliedBy(3));
        assertThat(told.current(account("configured"))).isEqualTo(account("configured"));

        vault.set("two");
        assertThat(told.accepted("MAXXXXXXXXXXXXXXXXXX").all()).containsExactly("two", "configured");

        vault.set(null);
        assertThat(told.current(account("configured"))).isEqualTo(account("configured"));
        vault.set("three");
        now = now.plus(GRACE);
        assertThat(told.accepted("MAXXXXXXXXXXXXXXXXXX").all()).containsExactly("three");
    }

    /** Credentials may take their time, and a callback may come meanwhile. */
    @Test
    void anAccountIsNotKnownBeforeItHasAToken() {
        AtomicReference<Keyring> told = new AtomicReference<>();
        List<AcceptedTokens> known = new ArrayList<>();
        told.set(new Keyring(clock, authId -> {
            known.add(told.get().accepted(authId));
            return "one";
        }, () -> GRACE));

        told.get().enter(account("configured"));

        assertThat(known).containsOnlyNulls();
    }

    /** The one that was told first may have leaked since. */
    @Test
    void whereNoTokenIsConfiguredTheOneThatWasToldLastCounts() {
        AtomicReference<String> vault = new AtomicReference<>("one");
        Keyring told = new Keyring(clock, authId -> vault.get(), () -> GRACE);
        told.enterTold(account("one"));
        vault.set("two");
        assertThat(told.current(account("one"))).isEqualTo(account("two"));
        now = now.plus(GRACE);
        vault.set(null);

        assertThat(told.current(account("one"))).isEqualTo(account("two"));
        assertThat(told.accepted("MAXXXXXXXXXXXXXXXXXX").all()).containsExactly("two");

        told.replace(account("three"));

        assertThat(told.current(account("one"))).isEqualTo(account("three"));
        assertThat(told.accepted("MAXXXXXXXXXXXXXXXXXX").all()).containsExactly("three", "two");
    }

    @Test
    void whatIsAcceptedIsOneObjectWhileItDoesNotChange() {
        keyring.enter(account("one"));
        assertThat(keyring.accepted("MAXXXXXXXXXXXXXXXXXX")).isSameAs(keyring.accepted("MAXXXXXXXXXXXXXXXXXX"));
        keyring.replace(account("two"));
        AcceptedTokens both = keyring.accepted("MAXXXXXXXXXXXXXXXXXX");
        assertThat(keyring.accepted("MAXXXXXXXXXXXXXXXXXX")).isSameAs(both);
        assertThat(both).hasToString("2 tokens");
    }
}
