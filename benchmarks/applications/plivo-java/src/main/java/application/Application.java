package application;

import java.util.Locale;
import java.util.Map;

import com.plivo.api.PlivoClient;
import com.plivo.api.models.call.CallUpdateResponse;
import com.plivo.api.models.call.CallUpdater;
import com.plivo.api.models.call.LegSpecifier;
import org.apache.camel.Body;
import org.apache.camel.Header;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;

/** Transfers one call with plivo-java, says so, and goes on until its input ends. */
public final class Application {

    private static final Map<String, Object> TRANSFER = Map.of("legs", "both", "aleg_url", "https://example.com/caller",
            "aleg_method", "POST", "bleg_url", "https://example.com/agent", "bleg_method", "POST");

    private Application() {
    }

    /** plivo-java's own client; where Plivo is can only be told by a subclass. */
    public static final class Client extends PlivoClient {

        private Client(String authId, String authToken) {
            super(authId, authToken);
        }

        public static Client of(String url, String authId, String authToken) {
            VOICE_BASE_URL = url + "/";
            return new Client(authId, authToken);
        }
    }

    /** What an application writes around plivo-java. */
    public static final class Transfers {

        private final PlivoClient client;

        public Transfers(PlivoClient client) {
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

    /** @param arguments Plivo's base URL, auth id and auth token, and the call's UUID */
    public static void main(String[] arguments) throws Exception {
        Main camel = new Main();
        Transfers transfers = new Transfers(Client.of(arguments[0], arguments[1], arguments[2]));
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:transfer").bean(transfers);
            }
        });
        camel.start();
        CallUpdateResponse answer = camel.getCamelTemplate().requestBodyAndHeader("direct:transfer", TRANSFER, "callUuid",
                arguments[3], CallUpdateResponse.class);
        System.out.println(answer.getMessage());
        System.in.read();
        camel.stop();
    }
}
