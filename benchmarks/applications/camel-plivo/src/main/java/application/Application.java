package application;

import java.util.Map;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;

/** Transfers one call with the component, says so, and goes on until its input ends. */
public final class Application {

    private static final Map<String, Object> TRANSFER = Map.of("legs", "both", "aleg_url", "https://example.com/caller",
            "aleg_method", "POST", "bleg_url", "https://example.com/agent", "bleg_method", "POST");

    private Application() {
    }

    /** @param arguments Plivo's base URL, auth id and auth token, and the call's UUID */
    public static void main(String[] arguments) throws Exception {
        Main camel = new Main();
        camel.addInitialProperty("camel.component.plivo.base-url", arguments[0]);
        camel.addInitialProperty("camel.component.plivo.auth-id", arguments[1]);
        camel.addInitialProperty("camel.component.plivo.auth-token", arguments[2]);
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:transfer").to("plivo:call-transfer");
            }
        });
        camel.start();
        Map<?, ?> answer = camel.getCamelTemplate().requestBodyAndHeader("direct:transfer", TRANSFER, "CamelPlivoCallUuid",
                arguments[3], Map.class);
        System.out.println(answer.get("message"));
        System.in.read();
        camel.stop();
    }
}
