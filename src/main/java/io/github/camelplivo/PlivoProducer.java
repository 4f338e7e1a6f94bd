package io.github.camelplivo;

import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.github.camelplivo.api.Account;
import io.github.camelplivo.api.Arguments;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.PlivoRequest;
import io.github.camelplivo.api.PlivoResponse;
import io.github.camelplivo.health.UsedAccount;
import io.github.camelplivo.http.HttpTransport;
import io.github.camelplivo.http.Profile;
import io.github.camelplivo.message.ArgumentsReader;
import io.github.camelplivo.message.ResponseWriter;
import io.github.camelplivo.monitor.Attempt;
import io.github.camelplivo.monitor.Observer;
import io.github.camelplivo.monitor.Outcome;
import io.github.camelplivo.transfer.TransferDocuments;
import io.github.camelplivo.webhook.PrivateCallbacks;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;

/** Exchange in, one request, exchange out. */
public final class PlivoProducer extends DefaultProducer {

    private Account account;
    private Profile profile;
    private ArgumentsReader arguments;
    private HttpTransport transport;
    private UnaryOperator<Map<String, Object>> layer;
    private Observer observer;
    private UsedAccount used;
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
        profile = endpoint.getConfiguration().profile();
        arguments = new ArgumentsReader(
                endpoint.row(), endpoint.arguments(), endpoint.getComponent().mapper(),
                endpoint.getComponent().unknownHeaders());
        transport = endpoint.getComponent().transport();
        layer = TransferDocuments.over(endpoint.row(), endpoint.arguments().keySet(), account,
                endpoint.getComponent()::documentHost);
        observer = endpoint.getComponent().monitor();
        used = endpoint.getComponent().accounts()
                .enter(new UsedAccount(account, endpoint.getConfiguration().baseUrls()), profile);
        local = PrivateCallbacks.isPrivate(endpoint.getServiceUrl());
    }

    @Override
    protected void doStop() throws Exception {
        getEndpoint().getComponent().accounts().leave(used);
        super.doStop();
    }

    @Override
    public void process(Exchange exchange) {
        Operation operation = getEndpoint().row();
        long start = System.nanoTime();
        Arguments given = Arguments.NONE;
        PlivoResponse response;
        try {
            given = arguments.read(exchange.getMessage());
            PlivoRequest request = request(given);
            if (getEndpoint().isDryRun()) {
                ResponseWriter.describe(transport.describe(request, profile), exchange.getMessage());
                return;
            }
            response = transport.send(request, profile);
        } catch (RuntimeException e) {
            observer.request(Attempt.failed(operation.name(), operation.ids(given), e, since(start)));
            getEndpoint().getComponent().accounts().doubt(used, Outcome.of(e));
            throw e;
        }
        // It is done, whatever becomes of the message.
        observer.request(Attempt.done(operation.name(), response, since(start)));
        ResponseWriter.write(operation, response, exchange.getMessage());
    }

    private PlivoRequest request(Arguments given) {
        PlivoRequest request = getEndpoint().row().request(account.authId(), given, layer);
        if (!local) {
            getEndpoint().getComponent().privateCallbacks().warnOf(request);
        }
        return request;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
