package routes;

import io.github.camelplivo.xml.Response;
import org.apache.camel.builder.RouteBuilder;

import static io.github.camelplivo.xml.PlivoXml.dial;
import static io.github.camelplivo.xml.PlivoXml.number;
import static io.github.camelplivo.xml.PlivoXml.response;
import static io.github.camelplivo.xml.PlivoXml.speak;

/** Plivo asks what to do with a call that it has answered. The route replies in Plivo XML. */
public class Answer extends RouteBuilder {

    @Override
    public void configure() {
        from("webhook:plivo:callback?webhookComponentName=platform-http&webhookPath=/plivo/answer"
             + "&webhookExternalUrl={{external.url}}&fallbackDocument=RAW(<Response><Speak>Please call again later</Speak></Response>)").routeId("answer")
                .process(exchange -> {
                    String agent = exchange.getContext().resolvePropertyPlaceholders("{{agent}}");
                    Response document = response(speak("Welcome"), dial(number(agent)));
                    exchange.getMessage().setBody(document);
                });
    }
}
