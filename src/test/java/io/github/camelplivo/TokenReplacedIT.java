package io.github.camelplivo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.management.ObjectName;

import io.github.camelplivo.account.PlivoCredentials;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.SignedCallback;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsoleRegistry;
import org.apache.camel.main.Main;
import org.apache.camel.spi.ContextReloadStrategy;
import org.apache.camel.spi.PropertiesFunction;
import org.apache.camel.support.DefaultContextReloadStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** The auth token changes while calls are answered and transferred: nobody notices, and the former one ends. */
class TokenReplacedIT extends OutcomeTestSupport {

    private static final Duration GRACE = Duration.ofMinutes(10);
    private static final int CALLERS = 8;
    private static final String SECOND = "secondTokenSecondTokenSecondTokenSecondT";
    private static final String THIRD = "thirdTokenThirdTokenThirdTokenThirdTokenT";

    @TempDir
    private Path folder;
    private final AtomicReference<String> vault = new AtomicReference<>();

    /** Who tells the component of a new token. */
    private enum Way {
        JMX,
        BEAN,
        PROPERTY,
        CONSOLE
    }

    @Override
    Map<String, String> settings(int atPort) {
        Map<String, String> settings = new LinkedHashMap<>(super.settings(atPort));
        settings.put("camel.component.plivo.auth-token-grace", "" + GRACE.toMillis());
        settings.put("camel.main.jmx-enabled", "true");
        settings.remove("camel.component.plivo.auth-token");
        return settings;
    }

    @Override
    void configure(Main main) throws Exception {
        write(PlivoSimulator.AUTH_TOKEN);
        main.setPropertyPlaceholderLocations("file:" + folder.resolve("application.properties"));
        main.bind("credentials", (PlivoCredentials) authId -> vault.get());
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:plivo:callback?webhookComponentName=platform-http&webhookAutoRegister=false"
                     + "&webhookPath=/plivo/answer&webhookExternalUrl=http://127.0.0.1:" + port)
                        .setBody(constant("<Response><Wait length=\"600\"/></Response>"));
            }
        });
    }

    private void write(String token) throws Exception {
        Files.writeString(folder.resolve("application.properties"), "camel.component.plivo.auth-token=" + token + "\n");
    }

    private PlivoComponent component() {
        return camel.getCamelContext().getComponent("plivo", PlivoComponent.class);
    }

    private void tell(Way way, String token) throws Exception {
        switch (way) {
            case JMX -> camel.getCamelContext().getManagementStrategy().getManagementAgent().getMBeanServer()
                    .invoke(new ObjectName(
                            "org.apache.camel:context=" + camel.getCamelContext().getManagementName()
                                           + ",type=components,name=\"plivo\""),
                            "replaceAuthToken", new Object[] { PlivoSimulator.AUTH_ID, token },
                            new String[] { "java.lang.String", "java.lang.String" });
            case BEAN -> vault.set(token);
            case PROPERTY -> {
                write(token);
                ContextReloadStrategy reload = new DefaultContextReloadStrategy();
                reload.setCamelContext(camel.getCamelContext());
                reload.onReload("test");
            }
            case CONSOLE -> {
                write(token);
                console();
            }
        }
    }

    private String console() {
        DevConsole console = camel.getCamelContext().getCamelContextExtension().getContextPlugin(DevConsoleRegistry.class)
                .resolveById("plivo");
        return "" + console.call(DevConsole.MediaType.TEXT, Map.of("reloadAuthToken", "true"));
    }

    /** Somebody calls in, and is transferred when the route has answered. */
    private String oneCall(Way way) {
        try {
            return answeredAndTransferred(way);
        } catch (Exception e) {
            return "" + e;
        }
    }

    private String answeredAndTransferred(Way way) throws Exception {
        // Camel's reload restarts all routes, and takes nobody's call meanwhile.
        Call incoming = way == Way.PROPERTY
                ? plivo.call(CUSTOMER, OFFICE) : plivo.dialIn(CUSTOMER, OFFICE, "http://127.0.0.1:" + port + "/plivo/answer");
        plivo.settle();
        if (!incoming.aLeg().live()) {
            return "not answered";
        }
        Exchange exchange = ended(send(camel, step(AGENT, ""), incoming, Map.of()));
        String outcome = exchange.getException() != null ? "" + exchange.getException() : outcome(exchange);
        incoming.aLeg().hangUp();
        return outcome;
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void underLoadNothingFails(Way way) throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        List<List<String>> outcomes
                = Stream.generate(() -> (List<String>) new CopyOnWriteArrayList<String>()).limit(CALLERS).toList();
        List<Thread> callers = outcomes.stream().map(mine -> new Thread(() -> {
            while (!stop.get()) {
                mine.add(oneCall(way));
            }
        })).toList();
        callers.forEach(Thread::start);
        try {
            for (String token : List.of(SECOND, THIRD)) {
                twoCallsEach(outcomes);
                plivo.replaceToken(token, true);
                tell(way, token);
                // Whatever was begun with the one before it has ended.
                twoCallsEach(outcomes);
                plivo.replaceToken(token, false);
            }
            twoCallsEach(outcomes);
        } finally {
            stop.set(true);
        }
        for (Thread caller : callers) {
            caller.join();
        }

        assertThat(outcomes).allSatisfy(mine -> assertThat(mine).allMatch("ANSWERED"::equals));
        assertThat(plivo.requests()).extracting(request -> request.status()).doesNotContain(401);
        assertThat(List.of(PlivoSimulator.AUTH_TOKEN, SECOND, THIRD))
                .allSatisfy(good -> assertThat(signed(good)).isEqualTo(200));
        assertThat(signed("guessed")).isEqualTo(403);
    }

    private static void twoCallsEach(List<List<String>> outcomes) {
        List<Integer> before = outcomes.stream().map(List::size).toList();
        await().until(() -> IntStream.range(0, CALLERS).allMatch(i -> outcomes.get(i).size() >= before.get(i) + 2));
    }

    private int signed(String token) throws Exception {
        return SignedCallback.ofCall("http://127.0.0.1:" + port + "/plivo/answer").field("CallUUID", "call")
                .field("From", "14151112222").field("To", "14153334444").field("CallStatus", "ringing")
                .field("Event", "StartApp")
                .token(token).send().statusCode();
    }

    @Test
    void whatCannotBeReplacedIsSaid() throws Exception {
        assertThatThrownBy(() -> component().replaceAuthToken("MAUNKNOWNXXXXXXXXXXX", "token"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("No route uses the account MA…XXXX");
        assertThatThrownBy(() -> component().replaceAuthToken(PlivoSimulator.AUTH_ID, " "))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("must not be blank");
        assertThat(component().reloadAuthToken()).isEqualTo("The auth token has not changed");
        assertThat(console()).contains("The auth token has not changed");
        write("RAW(token)");
        assertThat(component().reloadAuthToken()).contains("no plain text");

        vault.set("ofTheVault");

        assertThatThrownBy(() -> component().replaceAuthToken(PlivoSimulator.AUTH_ID, "token"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("change it there");
    }

    /** Its words may hold what was read. */
    @Test
    void theConsoleSaysWhenTheTokenCannotBeRead() throws Exception {
        Files.delete(folder.resolve("application.properties"));

        assertThat(console()).contains("The auth token could not be read").doesNotContain(folder.toString());
        assertThat(signed(PlivoSimulator.AUTH_TOKEN)).isEqualTo(200);
    }

    /** A quiet node: nothing was asked of it between the replacement and the end of the grace. */
    @Test
    void aForgeryIsRefusedAfterTheGrace() throws Exception {
        component().setAuthTokenGrace(0);
        component().replaceAuthToken(PlivoSimulator.AUTH_ID, SECOND);

        assertThat(signed(PlivoSimulator.AUTH_TOKEN)).isEqualTo(403);
        assertThat(signed(SECOND)).isEqualTo(200);
    }

    /** The property stays as it is, and what it names changes. */
    @Test
    void aPropertyThatNamesAVaultIsResolvedAgain() throws Exception {
        AtomicReference<String> secret = new AtomicReference<>(SECOND);
        camel.getCamelContext().getPropertiesComponent().addPropertiesFunction(new PropertiesFunction() {
            @Override
            public String getName() {
                return "secrets";
            }

            @Override
            public String apply(String name) {
                return secret.get();
            }
        });
        write("{{secrets:plivo}}");
        assertThat(component().reloadAuthToken()).startsWith("Replaced the auth token");

        secret.set(THIRD);
        assertThat(component().reloadAuthToken()).startsWith("Replaced the auth token");

        assertThat(signed(THIRD)).isEqualTo(200);
    }

    @Test
    void aGraceThatIsEndedEndsForATokenThatWasReplacedBefore() throws Exception {
        component().replaceAuthToken(PlivoSimulator.AUTH_ID, SECOND);
        assertThat(signed(PlivoSimulator.AUTH_TOKEN)).isEqualTo(200);

        component().setAuthTokenGrace(0);

        assertThat(signed(PlivoSimulator.AUTH_TOKEN)).isEqualTo(403);
        assertThat(signed(SECOND)).isEqualTo(200);
    }

    /** A token replaced by hand is newer than a property that has not changed since. */
    @Test
    void aReloadDoesNotBringBackAnOlderToken() throws Exception {
        component().replaceAuthToken(PlivoSimulator.AUTH_ID, "byHand");

        assertThat(component().reloadAuthToken()).isEqualTo("The auth token has not changed");
        assertThat(signed("byHand")).isEqualTo(200);
    }
}
