package cookbook;

import io.github.camelplivo.api.PlivoInvalidRequestException;
import io.github.camelplivo.api.PlivoRateLimitedException;
import io.github.camelplivo.api.PlivoRejectedException;
import org.apache.camel.ExchangePattern;
import org.apache.camel.builder.RouteBuilder;

/**
 * Stops asking Plivo for a while when it does not answer. A request that Plivo rejects is answered, and does not count.
 * In: the headers CamelPlivoMessageSendDst and CamelPlivoMessageSendText.
 */
public class CircuitBreaker extends RouteBuilder {

    // Later versions of Camel take the seconds as text.
    @SuppressWarnings("removal")
    @Override
    public void configure() {
        from("direct:circuit-breaker").routeId("circuit-breaker")
                .circuitBreaker().id("plivo-breaker")
                .resilience4jConfiguration().slidingWindowSize(10).minimumNumberOfCalls(10).failureRateThreshold(50)
                .waitDurationInOpenState(30).end()
                .doTry()
                .to("plivo:message-send?src={{shop.number}}")
                .doCatch(PlivoRateLimitedException.class)
                .to(ExchangePattern.InOnly, "{{later.queue}}")
                .doCatch(PlivoRejectedException.class, PlivoInvalidRequestException.class)
                .to(ExchangePattern.InOnly, "{{rejected.queue}}")
                .end()
                .endCircuitBreaker()
                .onFallback()
                .choice()
                .when(simple("${exception} is 'io.github.camelplivo.api.PlivoOutcomeUnknownException'"))
                .to(ExchangePattern.InOnly, "{{undecided.queue}}")
                .otherwise()
                // Plivo cannot be reached, or the circuit breaker is open: nothing was sent.
                .to(ExchangePattern.InOnly, "{{later.queue}}")
                .end()
                .end();
    }
}
