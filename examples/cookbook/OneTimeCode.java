package cookbook;

import org.apache.camel.builder.RouteBuilder;

/** Sends a one-time code to a phone, and checks the code that the user has entered. */
public class OneTimeCode extends RouteBuilder {

    @Override
    public void configure() {
        // In, to send: {"recipient": "+14152225555"}. Out: {"session_uuid": "…"} and more.
        from("direct:send-code").routeId("send-code")
                .to("kamelet:plivo-verify-start-action?brandName={{shop.name}}");
        // In, to check: {"session_uuid": "…", "otp": "123456"}.
        from("direct:check-code").routeId("check-code")
                .to("kamelet:plivo-verify-check-action")
                .choice()
                .when(simple("${header.CamelPlivoVerified} == true"))
                .to("direct:welcome")
                .otherwise()
                .to("direct:try-again");
    }
}
