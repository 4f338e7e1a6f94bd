package io.github.camelplivo.demo.evening;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;

/** What is asked of Plivo: only the caller's phone and the agent's are ever called. Immutable. */
final class Calls {

    /** At Plivo; no phone, and nobody's. */
    static final String NOBODY = "sip:nobody000000000000@phone.plivo.com";
    private static final String WAIT = "<Response><Wait length=\"600\"/></Response>";
    private static final String CALL_UUID = "CamelPlivoCallUuid";

    private final ProducerTemplate template;
    private final EveningSettings settings;

    Calls(ProducerTemplate template, EveningSettings settings) {
        this.template = template;
        this.settings = settings;
    }

    /** Calls the caller's phone, and waits until somebody has answered. */
    Exchange make() {
        return template.send("plivo:call-make?from=RAW(" + settings.number() + ")&to=RAW(" + settings.caller()
                             + ")&answerUrl=RAW(" + settings.publicUrl() + Door.WELCOME
                             + ")&ringTimeout=45&timeLimit=1800&waitFor=answered",
                exchange -> {
                });
    }

    /** Transfers the call, and waits for the outcome. */
    Exchange transfer(String call, Experiment.How how) {
        String uri = "plivo:call-transfer?destination=RAW(" + (how.toNobody() ? NOBODY : settings.agent()) + ")&callerId=RAW("
                     + settings.number() + ")&ringTimeout=" + settings.ring() + "&timeLimit=300&onNoAnswer=RAW(" + WAIT
                     + ")&waitFor=answered";
        List<CompletableFuture<Exchange>> sent = Stream.generate(() -> template.asyncSend(uri,
                exchange -> exchange.getMessage().setHeader(CALL_UUID, call))).limit(how.times()).toList();
        return sent.stream().map(CompletableFuture::join).toList().get(0);
    }

    boolean isLive(String call) {
        return call != null && ask("plivo:call-live-get", call).getException() == null;
    }

    void hangUp(String call) {
        ask("plivo:call-hangup", call);
    }

    /** The record of a leg; null when there is none. */
    Map<?, ?> record(String leg) {
        Exchange exchange = ask("plivo:call-get", leg);
        return exchange.getException() == null ? exchange.getMessage().getBody(Map.class) : null;
    }

    /** Whether a leg is found by the call whose Dial made it. */
    boolean isListed(String leg, String parent) {
        Exchange exchange = template.send("plivo:call-list?parentCallUuid=RAW(" + parent + ")", it -> {
        });
        Map<?, ?> body = exchange.getException() == null ? exchange.getMessage().getBody(Map.class) : Map.of();
        return body.get("objects") instanceof List<?> calls
                && calls.stream().anyMatch(call -> call instanceof Map<?, ?> each && leg.equals(each.get("call_uuid")));
    }

    private Exchange ask(String uri, String call) {
        return template.send(uri, exchange -> exchange.getMessage().setHeader(CALL_UUID, call));
    }
}
