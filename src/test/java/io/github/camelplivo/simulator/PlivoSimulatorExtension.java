package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * A {@link PlivoSimulator} for a test class: started once, reset before each test, closed after the last, and injected
 * into parameters of its type.
 * <p>
 * With {@code @ExtendWith(PlivoSimulatorExtension.class)} on the class, or in a static field with
 * {@code @RegisterExtension}, where {@link #simulator()} gives it too. In a field that is not static the simulator
 * lives for one test. The tests of one class share the simulator: they must not run at the same time.
 */
public final class PlivoSimulatorExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private static final String HOLD = "plivo.simulator.hold";

    /** Test classes under way, nested ones included; 0 when the extension was registered for an instance. */
    private int classes;
    private PlivoSimulator simulator;

    private boolean always;
    private Duration hold = Duration.ofSeconds(Long.getLong(HOLD, 0));

    /** For {@code @ExtendWith} and {@code @RegisterExtension}. */
    public PlivoSimulatorExtension() {
        // Started by the first who asks.
    }

    /** The simulator, running. */
    public synchronized PlivoSimulator simulator() {
        if (simulator == null) {
            simulator = PlivoSimulator.start();
        }
        return simulator;
    }

    @Override
    public synchronized void beforeAll(ExtensionContext context) {
        classes++;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        simulator().reset();
    }

    /**
     * After a test that has failed, the simulator stays as the test has left it for as long as its page is open in a
     * browser. The address is printed. The system property {@value #HOLD} says the same, in seconds.
     *
     * @param toOpen how long to wait for somebody to open the page
     */
    public PlivoSimulatorExtension holdAfterFailure(Duration toOpen) {
        hold = toOpen;
        return this;
    }

    /** The same after every test. */
    public PlivoSimulatorExtension holdAfterEach(Duration toOpen) {
        hold = toOpen;
        always = true;
        return this;
    }

    private void hold(String test, Optional<Throwable> failure) {
        System.out.printf(
                "%s has %s%nOpen http://localhost:%d within %d s: the tests go on soon after the page is closed%n", test,
                failure.map(why -> "failed: " + why).orElse("ended"), simulator().port(), hold.toSeconds());
        try {
            simulator().events().hold(hold);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void afterEach(ExtensionContext context) {
        // An assumption that does not hold is no failure.
        Optional<Throwable> failure = context.getExecutionException().filter(e -> !(e instanceof TestAbortedException));
        if (!hold.isZero() && (always || failure.isPresent())) {
            hold(context.getDisplayName(), failure);
        }
        if (classes == 0) {
            stop();
        }
    }

    @Override
    public synchronized void afterAll(ExtensionContext context) {
        classes--;
        if (classes == 0) {
            stop();
        }
    }

    private void stop() {
        if (simulator != null) {
            simulator.close();
            simulator = null;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PlivoSimulator.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return simulator();
    }
}
