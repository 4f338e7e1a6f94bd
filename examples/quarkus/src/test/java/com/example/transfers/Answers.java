package com.example.transfers;

import org.apache.camel.builder.RouteBuilder;

/** Routes that the tests add to the application. */
public class Answers extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:transfer").to("plivo:call-transfer");
        from("webhook:plivo:callback?webhookComponentName=platform-http&webhookPath=/plivo/answer"
             + "&webhookAutoRegister=false&webhookExternalUrl={{camel.component.plivo.public-url}}")
                .setBody(simple("<Response><Dial><Number>${header.CamelPlivoCallbackFrom}9</Number></Dial></Response>"));
    }
}
