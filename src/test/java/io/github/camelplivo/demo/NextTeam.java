package io.github.camelplivo.demo;

import org.apache.camel.builder.RouteBuilder;

/** Where a route goes on when nobody of the first team has answered. Camel finds it in this package. */
public final class NextTeam extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:next-team").setVariable("first team", body())
                // A header would win over the option.
                .removeHeader("CamelPlivoDestination")
                .to("plivo:call-transfer?destination=RAW({{next.team}})&callerId={{support.number}}"
                    + "&ringTimeout=20&waitFor=answered");
        from("direct:call-back-later").log("to be called back");
    }
}
