package io.github.camelplivo.transfer;

import java.time.Duration;
import java.util.Collection;
import java.util.function.Supplier;

import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.spi.ShutdownPrepared;
import org.apache.camel.support.LifecycleStrategySupport;
import org.apache.camel.support.service.ServiceSupport;

/**
 * Ends waits before Camel does: they may last longer than a graceful stop, and an exchange that ends as unknown is one
 * that a broker delivers again.
 */
public final class EarlyStop extends LifecycleStrategySupport {

    /** What the routes may need after a wait has ended. */
    private static final Duration REST = Duration.ofSeconds(2);

    private final CamelContext context;
    private final Supplier<Outcomes> outcomes;

    /** @param outcomes where exchanges wait; null while none does */
    public EarlyStop(CamelContext context, Supplier<Outcomes> outcomes) {
        this.context = context;
        this.outcomes = outcomes;
    }

    private Duration patience() {
        Duration timeout = Duration.of(
                context.getShutdownStrategy().getTimeout(), context.getShutdownStrategy().getTimeUnit().toChronoUnit());
        return timeout.compareTo(REST) < 0 ? Duration.ZERO : timeout.minus(REST);
    }

    @Override
    public void onContextStopping(CamelContext stopping) {
        Outcomes open = outcomes.get();
        if (open != null) {
            open.endsIn(patience());
        }
    }

    @Override
    public void onRoutesAdd(Collection<Route> routes) {
        routes.forEach(route -> route.addService(new OfRoute(route.getId())));
    }

    /** Of one route: nothing else tells before a route is stopped. */
    private final class OfRoute extends ServiceSupport implements ShutdownPrepared {

        private final String routeId;
        private boolean told;

        OfRoute(String routeId) {
            this.routeId = routeId;
        }

        @Override
        protected void doStart() {
            told = false;
        }

        @Override
        public synchronized void prepareShutdown(boolean suspendOnly, boolean forced) {
            Outcomes open = outcomes.get();
            if (open != null && !told) {
                told = true;
                open.endsIn(patience(), routeId);
            }
        }
    }
}
