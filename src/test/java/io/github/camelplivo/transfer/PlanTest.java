package io.github.camelplivo.transfer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.account.Keyring;
import io.github.camelplivo.api.Account;
import io.github.camelplivo.message.Json;
import io.github.camelplivo.outcome.Fact;
import io.github.camelplivo.outcome.KnownBy;
import io.github.camelplivo.outcome.Ticket;
import io.github.camelplivo.transfer.Plan.Kind;
import io.github.camelplivo.webhook.Signature;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the URLs that Plivo is given carry, and who reads it. */
@Tag("portable")
class PlanTest {

    private static final ObjectMapper JSON = Json.mapper();
    private static final Ticket TICKET
            = new Ticket("id", 2, Instant.parse("2026-01-31T12:00:15Z"), "http://10.0.0.7:8080", "key");
    private static final Dialling DIALLING = new Dialling(
            List.of("14152225555<14152226666", "sip:agent@example.com"),
            Map.of("caller_id", "14150001111", "ring_timeout", 20));

    private Instant now = Instant.parse("2026-01-31T12:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Keyring keyring = new Keyring(clock, null, () -> Duration.ofHours(1));
    private final Tenants tenants = new Tenants(
            JSON, clock, keyring, Signature::new);

    private static Account account(String token) {
        return new Account("MAXXXXXXXXXXXXXXXXXX", token);
    }

    private static Map<String, Object> written(Map<String, Object> claims) throws Exception {
        return JSON.readValue(JSON.writeValueAsString(claims), new TypeReference<>() {
        });
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void itIsReadAsItWasWritten(Kind kind) throws Exception {
        Plan plan = kind == Kind.DOCUMENT || kind == Kind.FACT
                ? new Plan(kind, TICKET, "<Response/>", null, 1) : new Plan(kind, TICKET, null, DIALLING, 2);

        Plan read = Plan.of(written(plan.claims())).orElseThrow();

        assertThat(read).isEqualTo(kind == Kind.EVENT
                // A report needs to know nobody's number.
                ? new Plan(kind, TICKET, null, new Dialling(List.of(), Map.of()), 2) : plan);
    }

    @Test
    void aTokenOfAnEarlierVersionIsStillRead() {
        assertThat(Plan.of(Map.of("sub", "MA", "exp", 1, "doc", "<Response/>")))
                .contains(new Plan(Kind.DOCUMENT, null, "<Response/>", null, 1));
        assertThat(
                Plan.of(Map.of("sub", "MA", "exp", 1, "doc", "<Response/>", "dial", true)).orElseThrow().dialling().noAnswer())
                .isEqualTo("<Response/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{}", "{\"k\":\"x\"}", "{\"k\":1}", "{\"k\":\"doc\",\"id\":7}", "{\"k\":\"dial\",\"to\":\"x\"}", "{\"doc\":7}",
            "{\"k\":\"dial\",\"to\":[],\"o\":7}", "{\"k\":\"dial\",\"to\":[1],\"o\":{},\"n\":\"x\"}" })
    void whatIsNoPlanIsNone(String claims) throws Exception {
        assertThat(Plan.of(JSON.readValue(claims, new TypeReference<Map<String, Object>>() {
        }))).isEmpty();
    }

    @Test
    void aTokenThatWasReplacedIsGoodForAWhile() {
        String before = tenants.sealing(account("one")).close(Map.of("doc", "x"), Duration.ofHours(9));
        String after = tenants.sealing(account("two")).close(Map.of("doc", "y"), Duration.ofHours(9));

        assertThat(tenants.of("MAXXXXXXXXXXXXXXXXXX").open(before)).isPresent();
        assertThat(tenants.of("MAXXXXXXXXXXXXXXXXXX").open(after)).isPresent();

        now = now.plus(Duration.ofMinutes(61));
        assertThat(tenants.of("MAXXXXXXXXXXXXXXXXXX").open(before)).isEmpty();
        assertThat(tenants.of("MAXXXXXXXXXXXXXXXXXX").open(after)).isPresent();
    }

    @Test
    void noMoreThanFiveTokensAreGood() {
        String first = tenants.sealing(account("one")).close(Map.of("doc", "x"), Duration.ofHours(9));
        List.of("two", "three", "four", "five", "six").forEach(token -> tenants.admit(account(token)));

        assertThat(tenants.of("MAXXXXXXXXXXXXXXXXXX").open(first)).isEmpty();
        assertThat(tenants.isNobody(tenants.of("MAYYYYYYYYYYYYYYYYYY"))).isTrue();
    }

    static Stream<Fact> reported() {
        return Stream.of(
                new Fact.Fetched(1, true), new Fact.Answered(2, "b", "14152225555"), new Fact.Connected(1, "b", null),
                new Fact.LegOver(1, "b", "1", 3010, "Callee", false, KnownBy.REPORT),
                new Fact.DialOver(3, "completed", "b", "NORMAL", true));
    }

    @ParameterizedTest
    @MethodSource("reported")
    void aFactCrossesToAnotherNode(Fact fact) {
        assertThat(FactText.read(FactText.write(fact))).contains(fact);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "{", "Fetched", "Fetched{\"turn\":\"x\"}", "Ended{\"why\":\"x\"}", "Superseded{}", "Accepted{\"known\":true}",
            "java.lang.String{}" })
    void whatNoNodeWouldSayIsNoFact(String text) {
        assertThat(FactText.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 5 })
    void theCallerIsHeldBeforeWhatComesThen(int park) {
        Dialling dialling = new Dialling(List.of("1"), Map.of("park", park, "on_no_answer", "https://example.com/bot"));

        assertThat(dialling.noAnswer()).contains("<Redirect>https://example.com/bot</Redirect>");
        assertThat(dialling.noAnswer().contains("<Wait length=\"5\"/>")).isEqualTo(park == 5);
        assertThat(new Dialling(List.of("1"), Map.of("park", park)).noAnswer()).contains("Sorry, there is no answer");
    }

    /** At whatever moment: the credentials are asked several times. */
    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3 })
    void aTokenThatChangesWhileADocumentIsSealedDisturbsNothing(int before) {
        AtomicInteger asked = new AtomicInteger();
        Keyring told = new Keyring(
                clock, authId -> asked.getAndIncrement() <= before ? "one" : "two", () -> Duration.ofHours(1));
        told.enter(account("one"));
        Tenants some = new Tenants(JSON, clock, told, Signature::new);

        String sealed = some.sealing(account("one")).close(Map.of("doc", "x"), Duration.ofHours(9));

        assertThat(some.of("MAXXXXXXXXXXXXXXXXXX").open(sealed)).isPresent();
    }

    /** Of an account that routes are configured with, a message's token neither seals nor opens. */
    @Test
    void aTokenOfAMessageChangesNothingForAKnownAccount() {
        keyring.enter(account("one"));
        tenants.admit(account("ofAMessage"));

        String sealed = tenants.sealing(account("one")).close(Map.of("doc", "x"), Duration.ofHours(9));

        assertThat(new Seal(account("one"), JSON, clock).open(sealed)).isPresent();
        assertThatThrownBy(() -> tenants.sealing(account("ofAMessage"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("leave out authId and authToken");
        String forged = new Seal(account("ofAMessage"), JSON, clock).close(Map.of("doc", "y"), Duration.ofHours(9));
        assertThat(tenants.of("MAXXXXXXXXXXXXXXXXXX").open(forged)).isEmpty();

        keyring.replace(account("two"));

        assertThat(tenants.of("MAXXXXXXXXXXXXXXXXXX").open(sealed)).isPresent();
        now = now.plus(Duration.ofHours(1));
        assertThat(tenants.of("MAXXXXXXXXXXXXXXXXXX").open(sealed)).isEmpty();
        String after = tenants.sealing(account("one")).close(Map.of("doc", "z"), Duration.ofHours(9));
        assertThat(new Seal(account("two"), JSON, clock).open(after)).isPresent();
    }

    /** What a message brings is as little worth when credentials tell what the account has. */
    @Test
    void aTokenOfAMessageSealsNothingWhereCredentialsTellTheAccounts() {
        Keyring told = new Keyring(clock, authId -> "told", () -> Duration.ofHours(1));
        told.enter(account("configured"));
        Tenants theirs = new Tenants(JSON, clock, told, Signature::new);

        String sealed = theirs.sealing(account("configured")).close(Map.of("doc", "x"), Duration.ofHours(9));

        assertThat(new Seal(account("told"), JSON, clock).open(sealed)).isPresent();
        assertThat(theirs.sealing(account("told"))).isNotNull();
        assertThatThrownBy(() -> theirs.sealing(account("ofAMessage"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("leave out authId and authToken");
    }

    /** A route's own account is never refused, at whatever moment its token changes. */
    @Test
    void aTokenThatChangesWhileADocumentIsSealedDisturbsNobody() {
        AtomicInteger asked = new AtomicInteger();
        Keyring told = new Keyring(clock, authId -> "token" + asked.incrementAndGet(), () -> Duration.ZERO);
        told.enter(account("configured"));
        Tenants theirs = new Tenants(JSON, clock, told, Signature::new);

        assertThat(theirs.sealing(account("configured")).close(Map.of("doc", "x"), Duration.ofHours(9))).isNotEmpty();
    }
}
