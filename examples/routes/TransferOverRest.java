package routes;

import java.time.Duration;

import io.github.camelplivo.api.PlivoInvalidRequestException;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoRateLimitedException;
import io.github.camelplivo.api.PlivoRejectedException;
import io.github.camelplivo.api.PlivoUnauthorizedException;
import io.github.camelplivo.api.PlivoUnreachableException;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.OnExceptionDefinition;

/**
 * Another program asks for a transfer. The HTTP status tells it the result.
 * In: POST /transfers, {"call_uuid": "…", "destination": "+1…"}.
 */
public class TransferOverRest extends RouteBuilder {

    @Override
    public void configure() {
        reply(PlivoInvalidRequestException.class, 400);
        reply(PlivoRejectedException.class, 422);
        reply(PlivoUnauthorizedException.class, 500);
        reply(PlivoRateLimitedException.class, 429).process(TransferOverRest::sayWhenToRepeat);
        reply(PlivoUnreachableException.class, 503);
        reply(PlivoOutcomeUnknownException.class, 502);

        from("platform-http:/transfers?httpMethodRestrict=POST&consumes=application/json").routeId("transfer-over-rest")
                // Otherwise the reply repeats the headers of the request.
                .removeHeaders("*", Exchange.CONTENT_TYPE)
                .to("plivo:call-transfer?callerId={{support.number}}");
    }

    private OnExceptionDefinition reply(Class<? extends Exception> failure, int status) {
        return onException(failure).handled(true)
                .setHeader(Exchange.HTTP_RESPONSE_CODE, constant(status))
                .setHeader(Exchange.CONTENT_TYPE, constant("text/plain; charset=utf-8"))
                .setBody(exceptionMessage());
    }

    private static void sayWhenToRepeat(Exchange exchange) {
        Duration wait = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, PlivoRateLimitedException.class).getRetryAfter();
        exchange.getMessage().setHeader("Retry-After", wait == null ? 5 : wait.toSeconds());
    }
}
