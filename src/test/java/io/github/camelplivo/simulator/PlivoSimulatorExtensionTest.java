package io.github.camelplivo.simulator;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
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

    @Test
    @Timeout(30)
    void aTestThatIsAbortedIsNotHeld() {
        ExtensionContext aborted = (ExtensionContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] { ExtensionContext.class },
                (proxy, method, none) -> Optional.of(new TestAbortedException("not here")));

        new PlivoSimulatorExtension().holdAfterFailure(Duration.ofMinutes(2)).afterEach(aborted);
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
