package application;

import java.util.Map;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;

/** Transfers one call with Camel HTTP, says so, and goes on until its input ends. */
public final class Application {

    private static final Map<String, Object> TRANSFER = Map.of("legs", "both", "aleg_url", "https://example.com/caller",
            "aleg_method", "POST", "bleg_url", "https://example.com/agent", "bleg_method", "POST");

    private Application() {
    }

    /** @param arguments Plivo's base URL, auth id and auth token as a header, and the call's UUID */
    public static void main(String[] arguments) throws Exception {
        Main camel = new Main();
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:transfer")
                        .setHeader(Exchange.HTTP_METHOD, constant("POST"))
                        .setHeader(Exchange.HTTP_PATH, simple("/Account/" + arguments[1] + "/Call/${header.callUuid}/"))
                        .setHeader("Authorization", constant(arguments[2]))
                        .setHeader(Exchange.CONTENT_TYPE, constant("application/json"))
                        .marshal().json()
                        .to(arguments[0])
                        .unmarshal().json();
            }
        });
        camel.start();
        Map<?, ?> answer = camel.getCamelTemplate().requestBodyAndHeader("direct:transfer", TRANSFER, "callUuid", arguments[3],
                Map.class);
        System.out.println(answer.get("message"));
        System.in.read();
        camel.stop();
    }
}
