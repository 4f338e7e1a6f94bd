package routes;

import io.github.camelplivo.xml.Response;
import org.apache.camel.ExchangePattern;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;

import static io.github.camelplivo.xml.PlivoXml.record;
import static io.github.camelplivo.xml.PlivoXml.response;
import static io.github.camelplivo.xml.PlivoXml.speak;

/**
 * The caller leaves a message. Plivo asks what comes next, and reports each recording that is ready, perhaps more than
 * once.
 */
public class Voicemail extends RouteBuilder {

    private static final String CALLBACK
            = "webhook:plivo:callback?webhookComponentName=platform-http&webhookExternalUrl={{external.url}}&webhookPath=";

    @Override
    public void configure() {
        from(CALLBACK + "/plivo/voicemail").routeId("voicemail")
                .process(exchange -> exchange.getMessage().setBody(
                        greeting(exchange.getContext().resolvePropertyPlaceholders("{{external.url}}"))));
        from(CALLBACK + "/plivo/voicemail/left").routeId("voicemail-left")
                .setBody(constant(response(speak("Thank you. Goodbye"))));
        from(CALLBACK + "/plivo/voicemail/ready").routeId("voicemail-ready")
                .idempotentConsumer(header("CamelPlivoCallbackKey"), MemoryIdempotentRepository.memoryIdempotentRepository())
                .to(ExchangePattern.InOnly, "{{voicemail.queue}}");
    }

    private static Response greeting(String url) {
        return response(
                speak("Please leave a message after the tone, and press the hash key"),
                record().action(url + "/plivo/voicemail/left").callbackUrl(url + "/plivo/voicemail/ready").maxLength(120),
                speak("We did not hear a message. Goodbye"));
    }
}
