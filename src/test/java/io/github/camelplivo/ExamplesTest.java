package io.github.camelplivo;

import java.io.File;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import io.github.camelplivo.demo.Demo;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.MultiPartyCall;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import routes.CallTransfer;
import routes.ColdTransfer;
import routes.WarmTransfer;

import static org.assertj.core.api.Assertions.assertThat;

/** Each example route does what it says, and the demo tells its story to the end. */
@ExtendWith(PlivoSimulatorExtension.class)
class ExamplesTest {

    private static final String CUSTOMER = "+14152221111";
    private static final String AGENT = "+14152223333";
    private static final String OTHER_AGENT = "+14152225555";
    private static final File ROUTES = new File("examples/routes");

    private final CamelContext context = new DefaultCamelContext();
    private PlivoSimulator plivo;

    @BeforeEach
    void connect(PlivoSimulator simulator) {
        plivo = simulator;
        context.addComponent("plivo", simulated(simulator));
        Properties properties = new Properties();
        properties.setProperty("phlo.id", "p");
        properties.setProperty("phlo.node", "n");
        properties.setProperty("caller.document",
                simulator.document("caller.xml", "<Response><Conference>survey</Conference></Response>"));
        properties.setProperty("agent.document",
                simulator.document("agent.xml", "<Response><Dial><Number>" + OTHER_AGENT + "</Number></Dial></Response>"));
        context.getPropertiesComponent().setInitialProperties(properties);
    }

    static PlivoComponent simulated(PlivoSimulator simulator) {
        PlivoComponent component = new PlivoComponent();
        component.getConfiguration().setAuthId(PlivoSimulator.AUTH_ID);
        component.getConfiguration().setAuthToken(PlivoSimulator.AUTH_TOKEN);
        component.getConfiguration().setBaseUrl(simulator.baseUrl());
        component.getConfiguration().setPhloBaseUrl(simulator.phloBaseUrl());
        component.getConfiguration().setLookupBaseUrl(simulator.lookupBaseUrl());
        component.getConfiguration().setStatsBaseUrl(simulator.statsBaseUrl());
        return component;
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    /** Loads one example only. */
    private void load(String name) throws Exception {
        Map<String, RoutesBuilder> java
                = Map.of("ColdTransfer.java", new ColdTransfer(), "WarmTransfer.java", new WarmTransfer(),
                        "CallTransfer.java", new CallTransfer());
        if (java.containsKey(name)) {
            context.addRoutes(java.get(name));
        } else {
            PluginHelper.getRoutesLoader(context).loadRoutes(
                    ResourceHelper.resolveResource(context, "file:" + new File(ROUTES, name)));
        }
        context.start();
    }

    private Exchange send(String route, Map<String, Object> headers) {
        Exchange exchange = context.createProducerTemplate().send(route, it -> it.getMessage().setHeaders(headers));
        plivo.settle();
        return exchange;
    }

    @ParameterizedTest
    @ValueSource(strings = { "ColdTransfer.java", "cold-transfer.yaml", "cold-transfer.xml" })
    void theCustomerGoesToTheOtherAgent(String file) throws Exception {
        MultiPartyCall call = plivo.multiPartyCall("p", "n").customer(CUSTOMER).agent(AGENT);
        load(file);

        Exchange exchange = send("direct:cold-transfer", Map.of("CamelPlivoTo", OTHER_AGENT, "CamelPlivoTriggerSource", AGENT));

        assertThat(exchange.getException()).isNull();
        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(OTHER_AGENT);
        assertThat(call.member(AGENT).present()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "WarmTransfer.java", "warm-transfer.yaml", "warm-transfer.xml" })
    void theAgentsHaveAPrivateWordFirst(String file) throws Exception {
        MultiPartyCall call = plivo.multiPartyCall("p", "n").customer(CUSTOMER).agent(AGENT);
        load(file);

        Exchange exchange = send("direct:warm-transfer", Map.of("CamelPlivoTo", OTHER_AGENT, "CamelPlivoTriggerSource", AGENT));

        assertThat(exchange.getException()).isNull();
        assertThat(plivo.talkingWith(AGENT)).containsExactly(OTHER_AGENT);
        assertThat(call.member(CUSTOMER).onHold()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "CallTransfer.java", "call-transfer.yaml", "call-transfer.xml" })
    void bothPartiesOfTheCallMove(String file) throws Exception {
        Call call = plivo.call(CUSTOMER, "+14150001111", AGENT);
        load(file);

        Exchange exchange = send("direct:call-transfer", Map.of("CamelPlivoCallUuid", call.uuid()));

        assertThat(exchange.getException()).isNull();
        assertThat(call.aLeg().doing()).contains("survey");
        assertThat(plivo.talkingWith(AGENT)).containsExactly(OTHER_AGENT);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyExampleHasATest(String file) {
        // CallbackIT runs the answers, DestinationIT the transfer to a number, OutcomeIT, CallMakeIT and WarmTransferIT those that
        // wait, TransferOverRestIT the one over REST, ListRoutesIT those that read lists, RecipesIT the recipes and the agent who is left alone. Those of the cookbook
        // have tests in a package of that name.
        assertThat(file)
                .matches(
                        "((Cold|Warm|Call)Transfer|TransferSaga|Answer|TransferOverRest|TransferToNumber|DidAnybodyAnswer|Menu|Voicemail|CallEnded|CallRecords)\\.java"
                         + "|((cold|warm|call)-transfer|transfer-saga|answer|transfer-over-rest|transfer-to-number|did-anybody-answer|menu|voicemail|call-ended|call-records)\\.(yaml|xml)"
                         + "|(who-answered|agent-first|agent-left-alone|all-recordings)\\.yaml");
    }

    @ParameterizedTest
    @MethodSource("cookbook")
    void everyRecipeOfTheCookbookHasATest(String file) {
        assertThat(file).matches(
                "(WithinBudget|CircuitBreaker|DeliveryReport|OneTimeCode|VoicemailToMail|CallBackLater|MassSms)\\.java"
                                 + "|(within-budget|circuit-breaker|delivery-report|one-time-code|voicemail-to-mail|call-back-later"
                                 + "|mass-sms)\\.(yaml|xml)|events-to-(kafka|knative)\\.yaml");
    }

    static Stream<String> cookbook() {
        return Stream.of(new File("examples/cookbook").list());
    }

    static Stream<String> files() {
        return Stream.of(ROUTES.list());
    }

    @Test
    void theDemoEndsWell() throws Exception {
        Demo.main(new String[0]);
    }
}
