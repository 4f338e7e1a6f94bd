package io.github.camelplivo.simulator;

import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

import static org.assertj.core.api.Assertions.assertThat;

/** The ways to have a simulator in a test. */
class PlivoSimulatorExtensionTest {

    @Nested
    @ExtendWith(PlivoSimulatorExtension.class)
    class AsAParameter {

        private final PlivoSimulator first;

        AsAParameter(PlivoSimulator first) {
            this.first = first;
        }

        @Test
        void itIsTheSameEverywhere(PlivoSimulator second) {
            assertThat(second).isSameAs(first);
        }
    }

    @Nested
    class InAStaticField {

        @RegisterExtension
        static final PlivoSimulatorExtension PLIVO = new PlivoSimulatorExtension();

        private static PlivoSimulator last;

        @RepeatedTest(2)
        void itLivesForTheClassAndIsResetForEachTest() {
            assertThat(PLIVO.simulator().calls()).isEmpty();
            assertThat(last).isIn(null, PLIVO.simulator());

            PLIVO.simulator().call("+14151112222", "+14153334444");
            last = PLIVO.simulator();
        }
    }

    @Nested
    class HeldForWhoLooks {

        @RegisterExtension
        static final PlivoSimulatorExtension PLIVO = new PlivoSimulatorExtension().holdAfterFailure(Duration.ofMinutes(2));

        @Test
        void aTestThatDoesNotFailIsNotHeld() {
            assertThat(PLIVO.simulator().calls()).isEmpty();
        }
    }

    private static ExtensionContext after(Throwable failure) {
        return (ExtensionContext) Proxy.newProxyInstance(
                PlivoSimulatorExtensionTest.class.getClassLoader(), new Class<?>[] { ExtensionContext.class },
                (proxy, method, none) -> method.getName().equals("getDisplayName") ? "it" : Optional.ofNullable(failure));
    }

    @Test
    @Timeout(30)
    void aTestThatIsAbortedIsNotHeld() {
        new PlivoSimulatorExtension().holdAfterFailure(Duration.ofMinutes(2))
                .afterEach(after(new TestAbortedException("not here")));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    @Timeout(60)
    void aTestIsHeldUntilThePageIsClosed(boolean failed) throws Exception {
        PlivoSimulatorExtension plivo = failed
                ? new PlivoSimulatorExtension().holdAfterFailure(Duration.ofMinutes(1))
                : new PlivoSimulatorExtension().holdAfterEach(Duration.ofMinutes(1));
        URI page = URI.create("http://127.0.0.1:" + plivo.simulator().port() + "/simulator/events");
        Thread test = new Thread(() -> plivo.afterEach(after(failed ? new AssertionError("wrong") : null)));
        test.start();
        try (InputStream events = page.toURL().openStream()) {
            assertThat(events.read()).isPositive();
            assertThat(test.isAlive()).isTrue();
        }
        test.join();
    }

    @Nested
    class InAField {

        private static PlivoSimulator last;

        @RegisterExtension
        final PlivoSimulatorExtension plivo = new PlivoSimulatorExtension();

        @RepeatedTest(2)
        void itLivesForOneTest() {
            assertThat(plivo.simulator()).isNotSameAs(last);

            last = plivo.simulator();
        }
    }
}
