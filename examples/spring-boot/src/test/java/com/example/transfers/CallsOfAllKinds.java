package com.example.transfers;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.Letter.Kind;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.Postman;
import io.github.camelplivo.simulator.SignedCallback;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;

/** All that can come of a request, a call or a callback. */
final class CallsOfAllKinds {

    private static final String OFFICE = "+14150001111";
    private static final String AGENT = "+14152225555";
    private static final int AT_A_TIME = 20;

    private final PlivoSimulator plivo;
    private final ProducerTemplate camel;
    private final String url;
    private final HttpClient http = HttpClient.newHttpClient();

    CallsOfAllKinds(PlivoSimulator plivo, ProducerTemplate camel, String url) {
        this.plivo = plivo;
        this.camel = camel;
        this.url = url;
    }

    static RouteBuilder routes(String url) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                String transfer = "plivo:call-transfer?callerId=RAW(" + OFFICE + ")&waitFor=answered&ringTimeout=";
                from("direct:transfer").to(transfer + 10);
                from("direct:in-vain").to(transfer + 1);
                from("direct:hang-up").to("plivo:call-hangup");
                from("direct:nowhere").to("plivo:call-hangup?baseUrl=http://127.0.0.1:1/v1");
                from("webhook:plivo:callback?webhookComponentName=platform-http&webhookPath=/plivo/answer"
                     + "&webhookAutoRegister=false&webhookExternalUrl=" + url)
                        .filter(simple("${header.CamelPlivoCallbackFrom} contains '666'"))
                        .throwException(new IllegalStateException("This call nobody wants")).end()
                        .setBody(constant("<Response><Hangup/></Response>"));
            }
        };
    }

    /** Each kind once, so that each series is there. */
    void eachOnce() throws Exception {
        nobodyKnows();
        transfer(1).get(1, TimeUnit.MINUTES);
        plivo.person(agent(2)).isBusy();
        transfer(2).get(1, TimeUnit.MINUTES);
        Call over = plivo.call("+14159990000", OFFICE);

        hangUp("direct:hang-up", "no-such-call");
        hangUp("direct:hang-up", null);
        hangUp("direct:nowhere", over.uuid());
        for (Fault fault : List.of(Fault.rateLimited(null), Fault.unavailableAfterActing())) {
            plivo.next(fault);
            hangUp("direct:hang-up", over.uuid());
        }
        warmTransfer();

        callback(1).send();
        callback(1).field("From", "14156660000").send();
        callback(1).token("somebody else's").send();
        post("application/x-www-form-urlencoded", "From=1");
        post("text/plain", "From=1");
        plivo.calls().stream().filter(Call::live).forEach(call -> call.aLeg().hangUp());
        plivo.settle();
    }

    /** Different calls, of different people; each is transferred, answered and over. */
    void many(int calls) throws Exception {
        for (int first = 100; first < 100 + calls; first += AT_A_TIME) {
            CompletableFuture.allOf(IntStream.range(first, first + AT_A_TIME).mapToObj(this::transfer)
                    .toArray(CompletableFuture[]::new)).get(1, TimeUnit.MINUTES);
            for (int i = first; i < first + AT_A_TIME; i++) {
                callback(i).send();
            }
            plivo.calls().stream().filter(Call::live).forEach(call -> call.aLeg().hangUp());
        }
        plivo.settle();
    }

    private static String agent(int number) {
        return "+1415333" + (1_000 + number);
    }

    private CompletableFuture<Exchange> transfer(int number) {
        return transfer("direct:transfer", number);
    }

    private CompletableFuture<Exchange> transfer(String route, int number) {
        Call call = plivo.call("+1415444" + (1_000 + number), OFFICE);
        return camel.asyncSend(route, exchange -> exchange.getMessage().setHeaders(
                new HashMap<>(Map.of("CamelPlivoCallUuid", call.uuid(), "CamelPlivoDestination", agent(number)))));
    }

    /** No report comes, and Plivo cannot be asked. */
    private void nobodyKnows() throws Exception {
        plivo.postman(Postman.RELIABLE.losing(Kind.DIAL_ANSWER, Kind.DIAL_CONNECTED, Kind.DIAL_HANGUP, Kind.ACTION));
        plivo.strike(1, Map.of(Fault.serverError(), 1.0), "GET");
        transfer("direct:in-vain", 0).get(1, TimeUnit.MINUTES);
        plivo.postman(Postman.RELIABLE);
        plivo.strike(1, Map.of());
    }

    private void hangUp(String route, String call) {
        camel.send(route, exchange -> exchange.getMessage().setHeader("CamelPlivoCallUuid", call));
    }

    private void warmTransfer() throws Exception {
        plivo.multiPartyCall("support", "desk").customer("+14152221111").agent("+14152223333");
        http.send(HttpRequest.newBuilder(URI.create(url + "/transfers/warm")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"to\": \"" + AGENT + "\", \"trigger_source\": \"+14152223333\"}")).build(),
                BodyHandlers.discarding());
    }

    private SignedCallback callback(int number) {
        return SignedCallback.ofCall(url + "/plivo/answer").field("CallUUID", "97ceeb52-58b6-11e1-86da-77300b68" + (1_000 + number))
                .field("From", "1415555" + (1_000 + number)).field("To", OFFICE.substring(1)).field("CallStatus", "in-progress")
                .field("Event", "StartApp");
    }

    private void post(String type, String body) throws Exception {
        http.send(HttpRequest.newBuilder(URI.create(url + "/plivo/answer")).header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)).timeout(Duration.ofSeconds(30)).build(), BodyHandlers.discarding());
    }
}
