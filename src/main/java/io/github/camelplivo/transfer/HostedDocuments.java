package io.github.camelplivo.transfer;

import java.time.Clock;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.account.Keyring;
import io.github.camelplivo.api.Account;
import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.webhook.HttpReceiver;
import io.github.camelplivo.webhook.RequestThreads;
import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.support.service.ServiceHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A host of transfer documents, and the place at Camel's HTTP server where it is reached. */
public record HostedDocuments(Hosted hosted, Consumer consumer) {

    private static final Logger LOG = LoggerFactory.getLogger(HostedDocuments.class);

    /** @throws IllegalArgumentException when there is no HTTP server of Camel's */
    public static HostedDocuments open(
            CamelContext context, Hosting hosting, ObjectMapper mapper, Keyring keyring, Observer observer,
            OutcomeSettings settings, Outcomes.Nodes nodes)
            throws Exception {
        if (context.getComponent("platform-http") == null) {
            throw new IllegalArgumentException(
                    "publicUrl needs an HTTP server of Camel's: add camel-platform-http-main (and camel.server.enabled=true),"
                                               + " camel-platform-http-starter on Spring Boot, or camel-quarkus-platform-http");
        }
        String uri = "platform-http:" + hosting.path() + "?matchOnUriPrefix=true&httpMethodRestrict=GET,POST";
        if (context.hasEndpoint(uri) != null) {
            throw new IllegalArgumentException(
                    "Another component hosts documents at " + hosting.path()
                                               + " already: set the option documentPath to a different path");
        }
        Clock clock = Clock.systemUTC();
        Outcomes outcomes = new Outcomes(context, settings, clock, observer, nodes);
        DocumentHost host = new DocumentHost(hosting, mapper, keyring, clock, observer, outcomes);
        // The same paths as Camel's consumer has, or it would take those that only begin alike.
        Endpoint endpoint = context.getEndpoint(uri);
        RequestThreads.ofServer(endpoint);
        Consumer consumer = endpoint
                .createConsumer(new HttpReceiver(context, hosting.base().replaceAll("/$", "*"), true, host));
        ServiceHelper.startService(consumer);
        return new HostedDocuments(new Hosted(host, new WaitTerms(settings, clock), outcomes), consumer);
    }

    /** Serves the documents of these accounts, also those that other nodes make. */
    public void admit(Stream<Account> accounts) {
        accounts.forEach(hosted.host()::admit);
    }

    public void close() {
        hosted.outcomes().close();
        ServiceHelper.stopAndShutdownService(consumer);
        CamelContext context = consumer.getEndpoint().getCamelContext();
        try {
            context.removeEndpoint(consumer.getEndpoint());
        } catch (Exception e) {
            // The path stays taken until the context ends, which it is about to.
            LOG.debug("Could not remove {}", consumer.getEndpoint(), e);
        }
    }
}
