package routes;

import org.apache.camel.ExchangePattern;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;

/** Plivo reports the end of a call, perhaps more than once. The route passes each end on once. */
public class CallEnded extends RouteBuilder {

    @Override
    public void configure() {
        from("webhook:plivo:callback?webhookComponentName=platform-http&webhookPath=/plivo/ended"
             + "&webhookExternalUrl={{external.url}}").routeId("call-ended")
                .filter(simple("${header.CamelPlivoCallbackKind} == 'hangup'"))
                .idempotentConsumer(header("CamelPlivoCallbackKey"), MemoryIdempotentRepository.memoryIdempotentRepository())
                .to(ExchangePattern.InOnly, "{{ended.queue}}");
    }
}
