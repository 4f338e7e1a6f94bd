package io.github.camelplivo.monitor;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.camelplivo.outcome.Result;
import org.apache.camel.CamelContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells all who want to know: the counts, the log, and the metrics where there are any. */
public final class Monitor implements Observer {

    private static final Logger LOG = LoggerFactory.getLogger(Monitor.class);
    private static final String MICROMETER = "org.apache.camel.component.micrometer.MicrometerUtils";

    private final Counts counts;
    private final List<Observer> observers;

    private Monitor(Counts counts, List<Observer> observers) {
        this.counts = counts;
        this.observers = observers;
    }

    /** A monitor, with metrics when camel-micrometer is on the class path. */
    public static Monitor of(CamelContext context) {
        Counts counts = new Counts();
        Monitor monitor
                = new Monitor(counts, List.of(counts, new FailureLog(), new DialLog(), new OutcomeLog(), new Events(context)));
        return context.getClassResolver().resolveClass(MICROMETER) == null
                ? monitor : monitor.with(new Meters(context.getRegistry()));
    }

    @Override
    public void request(Attempt attempt) {
        tell(observer -> observer.request(attempt));
    }

    @Override
    public void callback(String kind, Verdict verdict) {
        tell(observer -> observer.callback(kind, verdict));
    }

    @Override
    public void answered(String kind, Reaction how) {
        tell(observer -> observer.answered(kind, how));
    }

    @Override
    public void dialEnded(DialEnd dial) {
        tell(observer -> observer.dialEnded(dial));
    }

    @Override
    public void outcome(Result result) {
        tell(observer -> observer.outcome(result));
    }

    @Override
    public void waiting(int now) {
        tell(observer -> observer.waiting(now));
    }

    @Override
    public void report(Fate fate) {
        tell(observer -> observer.report(fate));
    }

    /** A monitor that also notifies another observer. */
    public Monitor with(Observer another) {
        return new Monitor(counts, Stream.concat(observers.stream(), Stream.of(another)).toList());
    }

    /** A successful transfer does not fail because counting it fails. */
    private void tell(Consumer<Observer> news) {
        for (Observer observer : observers) {
            try {
                news.accept(observer);
            } catch (RuntimeException | LinkageError e) {
                LOG.debug("{} failed", observer.getClass().getName(), e);
            }
        }
    }

    public Counts counts() {
        return counts;
    }
}
