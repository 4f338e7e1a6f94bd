package io.github.camelplivo;

import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.AfterEach;

/** A context whose component {@code plivo} leads to a {@link RecordedWire}. */
abstract class WireTestSupport extends CamelTestSupport {

    static final String AUTH_ID = "MAXXXXXXXXXXXXXXXXXX";
    static final String AUTH_TOKEN = "dG9wLXNlY3JldC10b2tlbi1vZi10aGUtdGVzdA";

    final RecordedWire wire = RecordedWire.start();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.addComponent("plivo", plivo(wire.url()));
        return context;
    }

    static PlivoComponent plivo(String url) {
        PlivoComponent plivo = new PlivoComponent();
        plivo.getConfiguration().setAuthId(AUTH_ID);
        plivo.getConfiguration().setAuthToken(AUTH_TOKEN);
        plivo.getConfiguration().setBaseUrl(url + "/api/v1");
        plivo.getConfiguration().setPhloBaseUrl(url + "/phlorunner/v1");
        plivo.getConfiguration().setLookupBaseUrl(url + "/lookup/v1");
        plivo.getConfiguration().setStatsBaseUrl(url + "/stats/v1");
        return plivo;
    }

    /** Sends and gives back the exchange, failed or not. */
    Exchange send(String uri, Object body, Map<String, Object> headers) {
        return template.send(uri, exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeaders(headers);
        });
    }

    Exchange send(String uri, Object body) {
        return send(uri, body, Map.of());
    }

    @AfterEach
    void closeWire() {
        wire.close();
    }
}
