package io.github.camelplivo.benchmarks.rival;

import java.util.Locale;
import java.util.Map;

import com.plivo.api.PlivoClient;
import com.plivo.api.models.call.CallUpdateResponse;
import com.plivo.api.models.call.CallUpdater;
import com.plivo.api.models.call.LegSpecifier;
import org.apache.camel.Body;
import org.apache.camel.CamelContext;
import org.apache.camel.Header;

/** Plivo's own SDK in a bean of a route. Its pool is its own affair: it keeps its size to itself. */
final class PlivoJavaBean extends CamelRival {

    PlivoJavaBean() {
        super("callUuid");
    }

    @Override
    void configure(CamelContext context, String url, int connections) throws Exception {
        Transfers transfers = new Transfers(Client.of(url));
        context.addRoutes(route(direct -> direct.bean(transfers)));
    }

    @Override
    String message(Object body) {
        return ((CallUpdateResponse) body).getMessage();
    }

    /** Where Plivo is can only be told by a subclass. */
    private static final class Client extends PlivoClient {

        private Client() {
            super(Plivo.AUTH_ID, Plivo.AUTH_TOKEN);
        }

        static Client of(String url) {
            VOICE_BASE_URL = url + "/";
            return new Client();
        }
    }

    /** What an application writes around plivo-java. */
    public static final class Transfers {

        private final PlivoClient client;

        Transfers(PlivoClient client) {
            this.client = client;
        }

        /** A step of a route. */
        public CallUpdateResponse transfer(@Header("callUuid") String callUuid, @Body Map<String, String> fields)
                throws Exception {
            return (CallUpdateResponse) new CallUpdater(callUuid)
                    .legs(LegSpecifier.valueOf(fields.get("legs").toUpperCase(Locale.ROOT)))
                    .alegUrl(fields.get("aleg_url")).alegMethod(fields.get("aleg_method"))
                    .blegUrl(fields.get("bleg_url")).blegMethod(fields.get("bleg_method"))
                    .client(client).update();
        }
    }
}
