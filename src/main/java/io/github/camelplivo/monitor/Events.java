package io.github.camelplivo.monitor;

import org.apache.camel.CamelContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Camel's events: what an event notifier of the context gets. */
final class Events implements Observer {

    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final CamelContext context;

    Events(CamelContext context) {
        this.context = context;
    }

    @Override
    public void dialEnded(DialEnd dial) {
        try {
            context.getManagementStrategy().notify(new DialEndedEvent(context, dial));
        } catch (Exception e) {
            LOG.debug("An event notifier failed", e);
        }
    }
}
