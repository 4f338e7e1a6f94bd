package cookbook;

import java.io.File;

import io.github.camelplivo.api.PlivoInvalidRequestException;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoRejectedException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.processor.idempotent.FileIdempotentRepository;

/**
 * Sends a text for each line of a file, such as +14152225555;Your order is on its way. Several numbers are joined by
 * {@code <}. What failed is appended to a report. After a crash the route goes on with the file, and sends nothing
 * twice.
 */
public class MassSms extends RouteBuilder {

    @Override
    public void configure() {
        // A line is begun before it is sent, and finished when its result is known.
        from("file:{{texts}}?include=.*[.]csv&delay={{texts.delay:10000}}").routeId("mass-sms")
                .split(body().regexTokenize("\r\n|\n")).streaming().stopOnException()
                .setHeader("line", simple("${header.CamelFileName} ${header.CamelFileLastModified}"
                                          + " ${exchangeProperty.CamelSplitIndex}"))
                .idempotentConsumer(header("line"), repository(".finished")).eager(false).completionEager(true)
                .idempotentConsumer(header("line"), repository(".begun")).skipDuplicate(false)
                .choice()
                .when(simple("${exchangeProperty.CamelDuplicateMessage} == true"))
                .setHeader("failure", constant("interrupted: look whether it was sent"))
                .to("direct:mass-sms-report")
                .otherwise()
                .to("direct:mass-sms-line");
        // A failure ends the file, which stays in the folder: the next poll goes on with the line that failed.
        from("direct:mass-sms-line").routeId("mass-sms-line").errorHandler(noErrorHandler())
                .setHeader("CamelPlivoMessageSendDst", simple("${substringBefore(${body},';')}"))
                .setHeader("CamelPlivoMessageSendText", simple("${substringAfter(${body},';')}"))
                .setBody(simple("${null}"))
                .throttle(constant("{{node.share}}")).timePeriodMillis(5000)
                .doTry()
                .to("plivo:message-send?src={{shop.number}}")
                .filter(simple("${header.CamelPlivoPartial} == true"))
                .setHeader("failure", simple("invalid: ${body[invalid_number]}"))
                .to("direct:mass-sms-report")
                .end()
                .endDoTry()
                .doCatch(PlivoRejectedException.class)
                // Wrong credentials are not the fault of the line.
                .onWhen(simple("${exception.status} != 401"))
                .setHeader("failure", simple("${exception.message}"))
                .to("direct:mass-sms-report")
                .doCatch(PlivoInvalidRequestException.class, PlivoOutcomeUnknownException.class)
                .setHeader("failure", simple("${exception.message}"))
                .to("direct:mass-sms-report");
        from("direct:mass-sms-report").routeId("mass-sms-report")
                .setBody(simple("line ${exchangeProperty.CamelSplitIndex}: ${header.failure}"))
                .to("file:{{texts}}/failed?fileName=${header.CamelFileName}&fileExist=Append&appendChars=\\n");
    }

    private IdempotentRepository repository(String name) {
        return FileIdempotentRepository.fileIdempotentRepository(
                new File(getContext().resolvePropertyPlaceholders("{{texts}}"), name));
    }
}
