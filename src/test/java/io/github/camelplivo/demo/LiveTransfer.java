package io.github.camelplivo.demo;

import java.util.HashMap;
import java.util.Map;

import org.apache.camel.Exchange;
import org.apache.camel.main.Main;
import routes.ColdTransfer;

/**
 * Places one transfer of the demo at the real Plivo, with the account of {@code PLIVO_AUTH_ID} and
 * {@code PLIVO_AUTH_TOKEN}. It moves a call that is live and rings a real phone, which Plivo bills.
 */
final class LiveTransfer {

    private static final String USAGE = """
            Set PLIVO_AUTH_ID and PLIVO_AUTH_TOKEN, and one of
              -Dlive=cold-transfer or -Dlive=warm-transfer
                  -Dphlo.id=… -Dphlo.node=… -Dto=+1… -DtriggerSource=+1…
              -Dlive=call-transfer
                  -Dcall.uuid=… -Dcaller.document=https://… -Dagent.document=https://…
              -Dlive=evening
                  which says itself what it needs
            """;

    private static final Map<String, Map<String, String>> HEADERS = Map.of(
            "cold-transfer", Map.of("to", "CamelPlivoTo", "triggerSource", "CamelPlivoTriggerSource"),
            "warm-transfer", Map.of("to", "CamelPlivoTo", "triggerSource", "CamelPlivoTriggerSource"),
            "call-transfer", Map.of("call.uuid", "CamelPlivoCallUuid"));

    private LiveTransfer() {
    }

    static void run(String transfer) throws Exception {
        if (!HEADERS.containsKey(transfer) || System.getenv("PLIVO_AUTH_ID") == null) {
            throw new IllegalArgumentException(USAGE);
        }
        Map<String, Object> headers = new HashMap<>();
        HEADERS.get(transfer).forEach((property, header) -> headers.put(header, System.getProperty(property)));
        Main camel = new Main(LiveTransfer.class);
        // The routes of the story are not for it.
        camel.configure().setBasePackageScanEnabled(false);
        if (transfer.equals("cold-transfer")) {
            camel.configure().addRoutesBuilder(new ColdTransfer());
        } else {
            String file = transfer.equals("warm-transfer") ? "warm-transfer.yaml" : "call-transfer.xml";
            camel.configure().setRoutesIncludePattern("file:examples/routes/" + file);
        }
        camel.start();
        Exchange exchange = camel.getCamelTemplate().send("direct:" + transfer, it -> it.getMessage().setHeaders(headers));
        camel.stop();
        if (exchange.getException() != null) {
            throw exchange.getException();
        }
        System.out.println(exchange.getMessage().getHeader("CamelHttpResponseCode") + " " + exchange.getMessage().getBody());
    }
}
