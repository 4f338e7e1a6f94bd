package io.github.camelplivo.docs;

import java.time.Duration;

import io.github.camelplivo.PlivoComponent;
import io.github.camelplivo.api.PlivoOutcomeUnknownException;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.Message;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** The test that the guide for route authors shows. */
@ExtendWith(PlivoSimulatorExtension.class)
class SupportTransferTest {

    private final CamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start(PlivoSimulator plivo) throws Exception {
        PlivoComponent component = context.getComponent("plivo", PlivoComponent.class);
        component.getConfiguration().setAuthId(PlivoSimulator.AUTH_ID);
        component.getConfiguration().setAuthToken(PlivoSimulator.AUTH_TOKEN);
        component.getConfiguration().setBaseUrl(plivo.baseUrl());
        component.getConfiguration().setPhloBaseUrl(plivo.phloBaseUrl());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:transfer").to("plivo:call-transfer");
            }
        });
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    private Exchange transfer(Call call, String url) {
        return context.createFluentProducerTemplate().to("direct:transfer")
                .withHeader("CamelPlivoCallUuid", call.uuid())
                .withHeader("CamelPlivoAlegUrl", url)
                .send();
    }

    @Test
    void theCallerReachesSupport(PlivoSimulator plivo) {
        Call call = plivo.call("+14152221111", "+14152220000");
        String support = plivo.document("support.xml",
                "<Response><Dial><Number>+14152225555</Number></Dial></Response>");

        assertThat(transfer(call, support).getException()).isNull();

        plivo.settle();
        assertThat(plivo.talkingWith("+14152221111")).containsExactly("+14152225555");
    }

    @Test
    void nobodyAnswersInTime(PlivoSimulator plivo) {
        plivo.clock().pause();
        plivo.person("+14152225555").answersAfter(Duration.ofSeconds(25));
        Call call = plivo.call("+14152221111", "+14152220000");
        String support = plivo.document("support.xml",
                "<Response><Dial timeout='20'><Number>+14152225555</Number></Dial><Speak>Please call later</Speak></Response>");
        transfer(call, support);

        plivo.clock().advance(Duration.ofSeconds(19));
        assertThat(call.aLeg().doing()).isEqualTo("calls +14152225555");
        plivo.clock().advance(Duration.ofSeconds(1));
        assertThat(call.aLeg().doing()).isEqualTo("hears \"Please call later\"");
    }

    @Test
    void theCustomerGetsTheMessage(PlivoSimulator plivo) {
        plivo.clock().pause();
        plivo.person("+14152221111").getsMessagesAfter(Duration.ofSeconds(5));

        context.createFluentProducerTemplate().to("plivo:message-send?src=14152220000")
                .withHeader("CamelPlivoMessageSendDst", "+14152221111")
                .withHeader("CamelPlivoMessageSendText", "Your order is on its way.")
                .send();

        assertThat(plivo.account().messages()).extracting(Message::state).containsExactly("queued");
        plivo.clock().advance(Duration.ofSeconds(6));
        assertThat(plivo.account().messages()).extracting(Message::state).containsExactly("delivered");
    }

    @Test
    void aTransferWithoutAnAnswerIsNotMadeTwice(PlivoSimulator plivo) {
        Call call = plivo.call("+14152221111", "+14152220000");
        plivo.next(Fault.resetAfterActing());

        Exchange exchange = transfer(call, plivo.document("wait.xml", "<Response><Wait/></Response>"));

        assertThat(exchange.getException()).isInstanceOf(PlivoOutcomeUnknownException.class);
        assertThat(plivo.requests()).hasSize(1);
    }
}
