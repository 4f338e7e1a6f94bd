package io.github.camelplivo.demo;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelplivo.FreePort;
import io.github.camelplivo.demo.evening.Evening;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.MultiPartyCall;
import io.github.camelplivo.simulator.PlivoSimulator;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.main.Main;
import routes.ColdTransfer;

/**
 * A small story of three transfers, told on the console: routes in Java, YAML and XML, and the simulator in Plivo's
 * place. With {@code -Dlive=…} one of the routes goes to the real Plivo instead, see {@link LiveTransfer} and
 * {@link Evening}.
 */
public final class Demo {

    private static final String CUSTOMER = "+14152221111";
    private static final String NEXT_CUSTOMER = "+14152228888";
    private static final String LAST_CUSTOMER = "+14152229999";
    private static final String AGENT_ONE = "+14152223333";
    private static final String AGENT_TWO = "+14152225555";
    private static final String AGENT_THREE = "+14152227777";
    private static final String AGENT_FOUR = "+14152226666";

    private final Story story;
    private final PlivoSimulator plivo;
    private final ProducerTemplate routes;

    private Demo(Story story, PlivoSimulator plivo, ProducerTemplate routes) {
        this.story = story;
        this.plivo = plivo;
        this.routes = routes;
    }

    public static void main(String[] args) throws Exception {
        String live = System.getProperty("live");
        if (live != null) {
            try {
                if (live.equals("evening")) {
                    Evening.run();
                } else {
                    LiveTransfer.run(live);
                }
            } catch (IllegalArgumentException e) {
                System.err.println(e.getMessage());
                System.exit(1);
            }
            return;
        }
        try (PlivoSimulator plivo = PlivoSimulator.start()) {
            Story story = new Story(plivo, people());
            Main camel = camel(plivo);
            camel.start();
            new Demo(story, plivo, camel.getCamelTemplate()).tell();
            camel.stop();
            story.end();
        }
    }

    private static Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        people.put(CUSTOMER, "the customer");
        people.put(NEXT_CUSTOMER, "the next customer");
        people.put(LAST_CUSTOMER, "the last customer");
        people.put(AGENT_ONE, "agent one");
        people.put(AGENT_TWO, "agent two");
        people.put(AGENT_THREE, "agent three");
        people.put(AGENT_FOUR, "agent four");
        return people;
    }

    private static Main camel(PlivoSimulator plivo) throws Exception {
        Main camel = new Main(Demo.class);
        camel.configure().addRoutesBuilder(new ColdTransfer());
        camel.configure().setRoutesIncludePattern(
                "file:examples/routes/warm-transfer.yaml,file:examples/routes/call-transfer.xml,"
                                                  + "file:examples/routes/did-anybody-answer.yaml,"
                                                  + "file:examples/routes/transfer-to-number.yaml");
        int port = FreePort.next();
        camel.addProperty("camel.server.enabled", "true");
        camel.addProperty("camel.server.host", "127.0.0.1");
        camel.addProperty("camel.server.port", "" + port);
        camel.addProperty("camel.component.plivo.public-url", "http://127.0.0.1:" + port);
        camel.addProperty("camel.component.plivo.local-public-url", "true");
        camel.addProperty("support.number", "+14150001111");
        camel.addProperty("next.team", AGENT_FOUR);
        camel.addProperty("camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID);
        camel.addProperty("camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN);
        camel.addProperty("camel.component.plivo.base-url", plivo.baseUrl());
        camel.addProperty("camel.component.plivo.phlo-base-url", plivo.phloBaseUrl());
        camel.addProperty("phlo.id", "support-line");
        camel.addProperty("phlo.node", "front-desk");
        camel.addProperty("caller.document", plivo.document("caller.xml",
                "<Response><GetDigits numDigits=\"1\"><Speak>Please rate our service</Speak></GetDigits></Response>"));
        camel.addProperty("agent.document", plivo.document("agent.xml",
                "<Response><Dial><Number>" + AGENT_THREE + "</Number></Dial></Response>"));
        return camel;
    }

    private void tell() {
        story.begin("Five transfers, three DSLs, and no real phone involved");
        coldTransfer();
        warmTransfer();
        callTransfer();
        transferToANumber();
        nobodyAnswers();
        mistake();
    }

    private void coldTransfer() {
        MultiPartyCall call = plivo.multiPartyCall("support-line", "front-desk").customer(CUSTOMER).agent(AGENT_ONE);
        story.chapter("A customer has called the support line");
        story.picture();
        story.expect("the customer talks with agent one", plivo.talkingWith(CUSTOMER).contains(AGENT_ONE));

        send("Cold transfer to agent two, from a Java route", "direct:cold-transfer",
                Map.of("CamelPlivoTo", AGENT_TWO, "CamelPlivoTriggerSource", AGENT_ONE));
        story.expect("the customer talks with agent two", plivo.talkingWith(CUSTOMER).contains(AGENT_TWO));
        story.expect("agent one has left", !call.member(AGENT_ONE).present());
    }

    private void warmTransfer() {
        MultiPartyCall call = plivo.multiPartyCall("support-line", "front-desk");
        send("Warm transfer to agent three, from a YAML route: first a private word", "direct:warm-transfer",
                Map.of("CamelPlivoTo", AGENT_THREE, "CamelPlivoTriggerSource", AGENT_TWO));
        story.expect("the two agents talk in private", plivo.talkingWith(AGENT_TWO).contains(AGENT_THREE));
        story.expect("the customer waits on hold", call.member(CUSTOMER).onHold());

        send("Then all together", "plivo:mpc?action=resume_call&phloId=support-line&nodeId=front-desk",
                Map.of("CamelPlivoMemberAddress", AGENT_TWO));
        story.expect("the customer talks with both", plivo.talkingWith(CUSTOMER).size() == 2);
    }

    private void callTransfer() {
        plivo.multiPartyCall("support-line", "front-desk").members().forEach(member -> routes.send(
                "plivo:mpc?action=hangup&phloId=support-line&nodeId=front-desk",
                it -> it.getMessage().setHeader("CamelPlivoMemberAddress", member.address())));
        Call call = plivo.call(CUSTOMER, "+14150001111", AGENT_ONE);
        story.chapter("They hang up. The customer calls again, and a Dial connects agent one");
        story.picture();
        story.expect("the customer talks with agent one", plivo.talkingWith(CUSTOMER).contains(AGENT_ONE));

        send("Call transfer of both legs, from an XML route", "direct:call-transfer",
                Map.of("CamelPlivoCallUuid", call.uuid()));
        story.expect("the customer is asked to rate the service", call.aLeg().doing().equals("is asked to press keys"));
        story.expect("agent one talks with agent three", plivo.talkingWith(AGENT_ONE).contains(AGENT_THREE));
    }

    private void transferToANumber() {
        Call call = plivo.call(NEXT_CUSTOMER, "+14150001111");
        story.chapter("Another customer calls, and nobody is there");
        story.picture();

        send("Transfer to agent two, with no web server of one's own: the component hosts what Plivo fetches",
                "direct:transfer-to-number", Map.of("CamelPlivoCallUuid", call.uuid(), "CamelPlivoDestination", AGENT_TWO));
        story.expect("Plivo fetched the document, signed", plivo.fetches().stream()
                .anyMatch(fetch -> fetch.path().contains("/plivo/documents/") && fetch.status() == 200));
        story.expect("the next customer talks with agent two", plivo.talkingWith(NEXT_CUSTOMER).contains(AGENT_TWO));
    }

    private void nobodyAnswers() {
        Call call = plivo.call(LAST_CUSTOMER, "+14150001111");
        plivo.person(AGENT_ONE).isBusy();
        plivo.person(AGENT_THREE).refusesAfter(Duration.ofMillis(300));
        story.chapter(
                "One more customer. Agent one is busy and agent three declines: the route waits, and tries the next team");
        Exchange exchange = routes.send("direct:did-anybody-answer", it -> it.getMessage().setHeaders(Map.of(
                "CamelPlivoCallUuid", call.uuid(), "CamelPlivoDestination", AGENT_ONE + "<" + AGENT_THREE)));
        Map<?, ?> first = exchange.getVariable("first team", Map.class);
        story.outcome(first);
        story.outcome(exchange.getMessage().getBody(Map.class));
        story.picture();
        story.expect("the first team did not answer", first != null && first.toString().contains("REJECTED"));
        story.expect("nobody was dropped meanwhile", call.live());
        story.expect("the last customer talks with agent four", plivo.talkingWith(LAST_CUSTOMER).contains(AGENT_FOUR));
    }

    private void mistake() {
        int before = plivo.requests().size();
        Exchange exchange = routes.send("direct:warm-transfer", it -> it.getMessage().setHeader("CamelPlivoTo", "agent two"));
        story.chapter("A mistake: a name where a number belongs, and nobody who starts the transfer");
        story.error(exchange.getException());
        story.expect("it is refused", exchange.getException() instanceof IllegalArgumentException);
        story.expect("nothing reaches Plivo", plivo.requests().size() == before);
    }

    private void send(String title, String route, Map<String, Object> headers) {
        story.chapter(title);
        Exchange exchange = routes.send(route, it -> it.getMessage().setHeaders(headers));
        plivo.settle();
        story.answer(exchange);
        story.picture();
        story.expect("Plivo accepts it", exchange.getException() == null);
    }
}
