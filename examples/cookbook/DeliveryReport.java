package cookbook;

import org.apache.camel.ExchangePattern;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.processor.aggregate.GroupedBodyAggregationStrategy;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;

/**
 * Joins each text with the report that says whether it was delivered, whichever comes first. In: the headers orderId,
 * CamelPlivoMessageSendDst and CamelPlivoMessageSendText. Out, to sms.queue: the headers orderId, messageUuid and
 * status. If no report comes in time, there is no status.
 */
public class DeliveryReport extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:delivery-report").routeId("delivery-report")
                .to("plivo:message-send?src={{shop.number}}&url={{external.url}}/plivo/sms/report")
                .setHeader("messageUuid", simple("${body[message_uuid][0]}"))
                .setBody(simple("${map(orderId,${header.orderId})}"))
                .to("direct:text-and-report");
        from("webhook:plivo:callback?webhookComponentName=platform-http&webhookPath=/plivo/sms/report"
             + "&webhookExternalUrl={{external.url}}").routeId("text-report")
                // Only the end: queued and sent may be reported after it.
                .filter(simple("${header.CamelPlivoCallbackMessageStatus} in 'delivered,undelivered,failed'"))
                .idempotentConsumer(header("CamelPlivoCallbackMessageUuid"),
                        MemoryIdempotentRepository.memoryIdempotentRepository())
                .setHeader("messageUuid", header("CamelPlivoCallbackMessageUuid"))
                .setBody(simple("${map(status,${header.CamelPlivoCallbackMessageStatus})}"))
                .to("direct:text-and-report");
        from("direct:text-and-report").routeId("text-and-report")
                .aggregate(header("messageUuid"), new GroupedBodyAggregationStrategy()).completionSize(2)
                .completionTimeout("{{report.timeout}}")
                .setHeader("orderId", simple("${body[0][orderId]}"))
                .setHeader("status", simple("${body[0][status]}"))
                .filter(simple("${body.size} == 2"))
                .setHeader("orderId", simple("${header.orderId}${body[1][orderId]}"))
                .setHeader("status", simple("${header.status}${body[1][status]}"))
                .end()
                .to(ExchangePattern.InOnly, "{{sms.queue}}");
    }
}
