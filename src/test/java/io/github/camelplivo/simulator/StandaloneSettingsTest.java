package io.github.camelplivo.simulator;

import java.io.StringReader;
import java.util.Properties;

import io.github.camelplivo.FreePort;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A Camel application with the settings that the simulator prints, as they are printed. */
class StandaloneSettingsTest {

    @Test
    void thePrintedSettingsAreAllThatAnApplicationNeeds() throws Exception {
        StandaloneOptions options = StandaloneOptions.of(
                new String[] { "port=0", "server.port=" + FreePort.next(), "nobody-answers=" + Standalone.OTHER, "ring=0s" },
                new Properties());
        try (PlivoSimulator plivo = Standalone.open(options)) {
            Properties settings = new Properties();
            settings.load(new StringReader(Standalone.settings(plivo, options)));
            Main camel = new Main();
            settings.stringPropertyNames().forEach(name -> camel.addProperty(name, settings.getProperty(name)));
            camel.configure().addRoutesBuilder(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:transfer").to("plivo:call-transfer?callerId={{support.number}}");
                    from("direct:warm").to("plivo:mpc?action=warm_transfer&phloId={{phlo.id}}&nodeId={{phlo.node}}");
                    from("direct:look-up").to("plivo:lookup-get?type=carrier");
                    from("direct:rate").to("plivo:call-feedback?rating=5");
                    from("webhook:plivo:callback?webhookComponentName=platform-http&webhookAutoRegister=false"
                         + "&webhookPath=/plivo/answer&webhookExternalUrl={{external.url}}")
                            .setBody(constant("<Response><Speak>Welcome</Speak></Response>"));
                }
            });
            camel.start();
            try {
                theComponentServesTheDocumentOfATransfer(camel, plivo);
                aMemberIsBroughtIn(camel, plivo);
                aNumberIsLookedUpAndACallIsRated(camel, plivo);
                aCallIsAnsweredByARoute(plivo, settings.getProperty("external.url") + "/plivo/answer");
            } finally {
                camel.stop();
            }
        }
    }

    private static void theComponentServesTheDocumentOfATransfer(Main camel, PlivoSimulator plivo) throws Exception {
        Call call = plivo.calls().get(0);
        Exchange exchange = camel.getCamelTemplate().send("direct:transfer", it -> {
            it.getMessage().setHeader("CamelPlivoCallUuid", call.uuid());
            it.getMessage().setHeader("CamelPlivoDestination", Standalone.SECOND_CALLER);
        });
        plivo.settle();

        assertThat(exchange.getException()).isNull();
        assertThat(plivo.talkingWith(Standalone.CALLER)).containsExactly(Standalone.SECOND_CALLER);
    }

    private static void aMemberIsBroughtIn(Main camel, PlivoSimulator plivo) throws Exception {
        Exchange exchange = camel.getCamelTemplate().send("direct:warm", it -> {
            it.getMessage().setHeader("CamelPlivoTo", Standalone.OTHER);
            it.getMessage().setHeader("CamelPlivoTriggerSource", Standalone.MEMBER);
        });

        assertThat(exchange.getException()).isNull();
        assertThat(plivo.talkingWith(Standalone.MEMBER)).containsExactly(Standalone.OTHER);
    }

    private static void aNumberIsLookedUpAndACallIsRated(Main camel, PlivoSimulator plivo) throws Exception {
        assertThat(camel.getCamelTemplate().requestBodyAndHeader(
                "direct:look-up", null, "CamelPlivoLookupGetNumber", Standalone.OTHER, String.class))
                .contains("\"phone_number\":\"" + Standalone.OTHER + "\"");
        Exchange exchange = camel.getCamelTemplate().send("direct:rate",
                it -> it.getMessage().setHeader("CamelPlivoCallUuid", plivo.calls().get(0).uuid()));

        assertThat(exchange.getException()).isNull();
    }

    private static void aCallIsAnsweredByARoute(PlivoSimulator plivo, String answerUrl) throws Exception {
        Call call = plivo.dialIn(Standalone.CUSTOMER, Standalone.OFFICE, answerUrl);
        plivo.settle();

        assertThat(call.aLeg().doing()).isEqualTo("hears \"Welcome\"");
        assertThat(SignedCallback.ofCall(answerUrl).field("CallUUID", "c-1").field("Event", "StartApp").send().body())
                .contains("Welcome");
        assertThat(SignedCallback.ofCall(answerUrl).field("CallUUID", "c-1").token("another").send().statusCode())
                .isEqualTo(403);
    }
}
