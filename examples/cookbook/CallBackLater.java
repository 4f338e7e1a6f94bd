package cookbook;

import io.github.camelplivo.api.PlivoInvalidRequestException;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.api.PlivoRejectedException;
import org.apache.camel.ExchangePattern;
import org.apache.camel.builder.RouteBuilder;

/** Nobody is free: the caller presses 1, hangs up, and is called later. Who waits for a call is a file in a folder. */
public class CallBackLater extends RouteBuilder {

    private static final String CALLBACK
            = "webhook:plivo:callback?webhookComponentName=platform-http&webhookExternalUrl={{external.url}}&webhookPath=";

    @Override
    public void configure() {
        from(CALLBACK + "/plivo/call-back").routeId("call-back-offer")
                .setBody(simple("<Response><GetDigits action='{{external.url}}/plivo/call-back/wanted' numDigits='1'"
                                + " validDigits='1'><Speak>Nobody is free. Press 1, and we call you back at this number</Speak>"
                                + "</GetDigits></Response>"));
        from(CALLBACK + "/plivo/call-back/wanted").routeId("call-back-wanted")
                // A call costs money: it is only for a caller who has pressed a key.
                .validate(header("CamelPlivoCallbackKind").isEqualTo("action"))
                .setBody(header("CamelPlivoCallbackFrom"))
                .to("file:{{call-backs}}?fileName=${header.CamelPlivoCallbackKey}&tempPrefix=.")
                .setBody(constant("<Response><Speak>We will call you. Goodbye</Speak></Response>"));
        from("file:{{call-backs}}?delay={{call-back.delay:10000}}&delete=true"
             + "&filterFile=RAW(${file:modified} < ${date:now-{{call-back.after}}})").routeId("call-back")
                .setHeader("CamelPlivoTo", simple("${bodyAs(String)}"))
                .setBody(simple("${null}"))
                .doTry()
                .to("plivo:call-make?from={{support.number}}&answerUrl={{external.url}}/plivo/call-back/answered"
                    + "&machineDetection=hangup&ringTimeout=25&waitFor=answered")
                .choice()
                .when(header("CamelPlivoOutcome").isNotEqualTo("ANSWERED"))
                .to(ExchangePattern.InOnly, "{{missed.queue}}")
                .endChoice()
                .endDoTry()
                // After any other exception nothing was sent: the file stays, and the next poll tries again.
                .doCatch(PlivoOutcomeUnknownException.class, PlivoInvalidRequestException.class, PlivoRejectedException.class)
                .to(ExchangePattern.InOnly, "{{missed.queue}}");
        from(CALLBACK + "/plivo/call-back/answered").routeId("call-back-answered")
                .setBody(simple("<Response><Speak>You asked us to call you back</Speak>"
                                + "<Dial><Number>{{agent}}</Number></Dial></Response>"));
    }
}
