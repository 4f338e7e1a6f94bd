package routes;

import io.github.camelplivo.xml.Response;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

import static io.github.camelplivo.xml.PlivoXml.dial;
import static io.github.camelplivo.xml.PlivoXml.getDigits;
import static io.github.camelplivo.xml.PlivoXml.number;
import static io.github.camelplivo.xml.PlivoXml.redirect;
import static io.github.camelplivo.xml.PlivoXml.response;
import static io.github.camelplivo.xml.PlivoXml.speak;

/** The caller presses 1 or 2 and is connected. Plivo asks twice: for the menu, and for what follows the key. */
public class Menu extends RouteBuilder {

    private static final String CALLBACK
            = "webhook:plivo:callback?webhookComponentName=platform-http&webhookExternalUrl={{external.url}}&webhookPath=";

    @Override
    public void configure() {
        from(CALLBACK + "/plivo/menu").routeId("menu")
                .process(exchange -> exchange.getMessage().setBody(menu(exchange)));
        from(CALLBACK + "/plivo/menu/chosen").routeId("menu-chosen")
                .process(exchange -> exchange.getMessage().setBody(chosen(exchange)));
    }

    private static Response menu(Exchange exchange) {
        return response(
                getDigits(speak("Press 1 for sales, 2 for support"))
                        .action(property(exchange, "external.url") + "/plivo/menu/chosen").numDigits(1).validDigits("12"),
                speak("We did not get a key. Goodbye"));
    }

    private static Response chosen(Exchange exchange) {
        String key = exchange.getMessage().getHeader("CamelPlivoCallbackDigits", "", String.class);
        return switch (key) {
            case "1" -> response(dial(number(property(exchange, "sales"))));
            case "2" -> response(dial(number(property(exchange, "support"))));
            default -> response(redirect(property(exchange, "external.url") + "/plivo/menu"));
        };
    }

    private static String property(Exchange exchange, String name) {
        return exchange.getContext().resolvePropertyPlaceholders("{{" + name + "}}");
    }
}
