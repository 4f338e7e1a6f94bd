package io.github.camelplivo;

import java.time.Duration;

import io.github.camelplivo.api.Account;
import io.github.camelplivo.api.Arguments;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.PlivoRequest;
import io.github.camelplivo.api.PlivoResponse;
import io.github.camelplivo.http.Connection;
import io.github.camelplivo.http.HttpTransport;
import io.github.camelplivo.message.ArgumentsReader;
import io.github.camelplivo.message.ResponseWriter;
import io.github.camelplivo.monitor.Attempt;
import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.monitor.Outcome;
import io.github.camelplivo.webhook.DocumentHost;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;

/** Exchange in, one request, exchange out. */
public class PlivoProducer extends DefaultProducer {

    private Account account;
    private Connection connection;
    private ArgumentsReader arguments;
    private HttpTransport transport;
    private TransferDocuments documents;
    private Observer observer;
    private Accounts.Place place;
    /** Whether Plivo is a simulator, or a gateway in the house: it may well reach a private callback host. */
    private boolean local;

    PlivoProducer(PlivoOperationEndpoint endpoint) {
        super(endpoint);
    }

    @Override
    public PlivoOperationEndpoint getEndpoint() {
        return (PlivoOperationEndpoint) super.getEndpoint();
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        PlivoOperationEndpoint endpoint = getEndpoint();
        account = endpoint.getConfiguration().account();
        connection = endpoint.getConfiguration().connection();
        arguments = new ArgumentsReader(
                endpoint.row(), endpoint.getParameters().values(), endpoint.getComponent().mapper(),
                endpoint.getComponent().unknownHeaders());
        transport = endpoint.getComponent().transport();
        documents = documents(endpoint);
        observer = endpoint.getComponent().monitor();
        place = endpoint.getComponent().accounts().enter(endpoint.getConfiguration());
        local = PrivateCallbacks.isPrivate(endpoint.getServiceUrl());
    }

    @Override
    protected void doStop() throws Exception {
        getEndpoint().getComponent().accounts().leave(place);
        super.doStop();
    }

    private TransferDocuments documents(PlivoOperationEndpoint endpoint) throws Exception {
        DocumentHost host = endpoint.getComponent().documentHost();
        if (host != null) {
            host.admit(account);
        } else if (endpoint.getParameters().values().keySet().stream().anyMatch(TransferDocuments.FIELDS::contains)) {
            throw new IllegalArgumentException("plivo:" + endpoint.getOperation() + ": " + PublicUrl.MISSING);
        }
        return new TransferDocuments(host, account);
    }

    @Override
    public void process(Exchange exchange) {
        Operation operation = getEndpoint().row();
        long start = System.nanoTime();
        Arguments given = Arguments.NONE;
        PlivoResponse response;
        try {
            given = arguments.read(exchange.getMessage());
            response = transport.send(request(given), connection);
        } catch (RuntimeException e) {
            observer.request(Attempt.failed(operation.name(), operation.ids(given), e, since(start)));
            getEndpoint().getComponent().accounts().doubt(place, Outcome.of(e));
            throw e;
        }
        // It is done, whatever becomes of the message.
        observer.request(Attempt.done(operation.name(), response, since(start)));
        ResponseWriter.write(response, exchange.getMessage());
    }

    private PlivoRequest request(Arguments given) {
        PlivoRequest request = getEndpoint().row().request(account.authId(), given, documents);
        if (!local) {
            getEndpoint().getComponent().privateCallbacks().warnOf(request);
        }
        return request;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
