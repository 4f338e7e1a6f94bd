package com.example.transfers;

import java.time.Duration;

import io.github.camelplivo.PlivoConstants;
import io.github.camelplivo.api.PlivoException;
import io.github.camelplivo.api.PlivoInvalidRequestException;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoRateLimitedException;
import io.github.camelplivo.api.PlivoRejectedException;
import io.github.camelplivo.api.PlivoUnauthorizedException;
import io.github.camelplivo.api.PlivoUnreachableException;
import org.apache.camel.Exchange;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.dataformat.JsonLibrary;

/** A REST call places a warm transfer; what comes of it is the HTTP status. */
public class TransferRoutes extends RouteBuilder {

    @Override
    public void configure() {
        answer(PlivoInvalidRequestException.class, 400, "The request is wrong. Nothing was sent: correct it");
        answer(PlivoRejectedException.class, 422, "Plivo refused. Nothing happened: correct it");
        answer(PlivoUnauthorizedException.class, 500, "Our account at Plivo is not set up. Nothing happened");
        answer(PlivoRateLimitedException.class, 503, "Plivo is too busy. Nothing happened: repeat it later");
        answer(PlivoUnreachableException.class, 503, "Plivo cannot be reached. Nothing happened: repeat it later");
        answer(PlivoOutcomeUnknownException.class, 502, "It may have happened: look at the call before you repeat it");

        rest("/transfers").consumes("application/json").produces("application/json")
                .post("/warm").to("direct:warm-transfer");

        from("direct:warm-transfer").routeId("warm-transfer")
                // A header wins over the body: none comes from outside, and what the body shall not choose is one.
                .removeHeaders("*")
                .setHeader(PlivoConstants.ACTION, constant("warm_transfer"))
                .setHeader(PlivoConstants.PHLO_ID, constant("{{phlo.id}}"))
                .setHeader(PlivoConstants.NODE_ID, constant("{{phlo.node}}"))
                .to("plivo:mpc")
                .marshal().json(JsonLibrary.Jackson)
                .setHeader(Exchange.HTTP_RESPONSE_CODE, constant(202))
                .setHeader(Exchange.CONTENT_TYPE, constant("application/json"));
    }

    /** The messages of the component's exceptions have no phone number and no token in them. */
    private void answer(Class<? extends Exception> failure, int status, String title) {
        onException(failure).handled(true)
                .log(LoggingLevel.WARN, "${exception.message}")
                .process(TransferRoutes::sayWhenToRepeat)
                .setBody(exchange -> new Problem(title, status, caught(exchange).getMessage()))
                .marshal().json(JsonLibrary.Jackson)
                .setHeader(Exchange.HTTP_RESPONSE_CODE, constant(status))
                .setHeader(Exchange.CONTENT_TYPE, constant("application/problem+json"));
    }

    private static void sayWhenToRepeat(Exchange exchange) {
        Duration wait = caught(exchange) instanceof PlivoException failure ? failure.getRetryAfter() : null;
        if (wait != null) {
            exchange.getMessage().setHeader("Retry-After", wait.toSeconds());
        }
    }

    private static Exception caught(Exchange exchange) {
        return exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
    }
}
