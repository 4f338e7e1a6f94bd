package io.github.camelplivo.transfer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.github.camelplivo.api.Account;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.transfer.Plan.Kind;
import io.github.camelplivo.webhook.DocumentAdvice;
import io.github.camelplivo.xml.InvalidDocumentException;
import io.github.camelplivo.xml.Response;

/** Makes a URL of the destination or the document of a transfer. Immutable. */
public final class TransferDocuments {

    /** Stands for an address that is not known yet, where only the document is checked. */
    private static final String SOME_URL = "https://calls.example.com/";

    private final DocumentAdvice advice = new DocumentAdvice();
    private final DocumentHost host;
    private final Account account;
    private final WaitTerms terms;

    /** Finds what hosts documents, or null when the component has no public URL. */
    @FunctionalInterface
    public interface Hosts {

        Hosted find() throws Exception;
    }

    /**
     * What stands between the values of that operation's messages and the request; null when nothing does.
     *
     * @param  options                  the values of the endpoint's options, by API field
     * @throws IllegalArgumentException when one of them needs a host and there is none, or cannot be right
     */
    public static TransferDocuments over(Operation operation, Map<String, Object> options, Account account, Hosts hosts)
            throws Exception {
        Hosted hosted = hosts.find();
        if (hosted != null) {
            hosted.host().admit(account);
        }
        if (operation.parameters().stream().noneMatch(Parameter::isLocal)) {
            return null;
        }
        if (hosted == null
                && (options.keySet().stream().anyMatch(TransferLayer.HOSTED::contains) || WaitTerms.isAsked(options))) {
            throw new IllegalArgumentException("plivo:" + operation + ": " + PublicUrl.MISSING);
        }
        try {
            WaitTerms.check(options);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("plivo:" + operation + ": " + e.getMessage(), e);
        }
        return new TransferDocuments(
                hosted == null ? null : hosted.host(), account, hosted == null ? null : hosted.terms());
    }

    /** @param host serves the documents; null when the component has no public URL */
    TransferDocuments(DocumentHost host, Account account, WaitTerms terms) {
        this.host = host;
        this.account = account;
        this.terms = terms;
    }

    /**
     * Prepares one request. For one thread.
     *
     * @param attempt which sending of it
     */
    public Preparation prepare(int attempt) {
        return new Preparation(attempt);
    }

    /** The values of one request on their way to Plivo. */
    public final class Preparation implements UnaryOperator<Map<String, Object>> {

        private final int attempt;
        private Waiting waiting;

        private Preparation(int attempt) {
            this.attempt = attempt;
        }

        /** What is waited for; null when nothing is. */
        public Waiting waiting() {
            return waiting;
        }

        @Override
        public Map<String, Object> apply(Map<String, Object> values) {
            boolean waits = WaitTerms.isAsked(values);
            if (!waits && Collections.disjoint(TransferLayer.HOSTED, values.keySet())) {
                return values;
            }
            if (host == null) {
                throw new IllegalArgumentException(PublicUrl.MISSING);
            }
            Map<String, Object> all = waits ? WaitTerms.parked(values) : values;
            Map<String, Object> prepared = new LinkedHashMap<>(values);
            Plan aLeg = plan(all, "destination", "document", waits);
            if (waits) {
                waiting = terms.of(all, aLeg == null ? null : aLeg.dialling(), attempt);
                aLeg = new Plan(aLeg.kind(), waiting.ticket(), aLeg.document(), aLeg.dialling(), 1);
            }
            put(prepared, "aleg_url", aLeg);
            put(prepared, "bleg_url", plan(values, "bleg_destination", "bleg_document", false));
            return prepared;
        }

        private void put(Map<String, Object> prepared, String url, Plan plan) {
            if (plan != null) {
                prepared.put(url, host.address(account, plan));
            }
        }
    }

    private Plan plan(Map<String, Object> values, String destination, String document, boolean waits) {
        if (values.get(destination) != null) {
            Dialling dialling = Dialling.of(
                    values.get(destination).toString(), "inTurn".equals(values.get("ring_order")), values);
            if (dialling.options().get(Dialling.ON_NO_ANSWER) instanceof String then && !Dialling.isUrl(then)) {
                dialling = dialling.with(Dialling.ON_NO_ANSWER, checked(Dialling.ON_NO_ANSWER, then));
            }
            dialling = waits || dialling.hasTurn(2) ? dialling.thatEnds() : dialling;
            // What cannot be written is found before it is sent, not when Plivo asks for it.
            dialling.document(1, SOME_URL, waits ? SOME_URL : null);
            dialling.noAnswer();
            return new Plan(Kind.DIAL, null, null, dialling, 1);
        }
        return values.get(document) == null
                ? null : new Plan(Kind.DOCUMENT, null, checked(document, values.get(document).toString()), null, 1);
    }

    private String checked(String field, String xml) {
        try {
            return advice.read(Response.parse(xml)).toXml();
        } catch (InvalidDocumentException e) {
            throw new IllegalArgumentException(field + " is not a Plivo XML document: " + e.getMessage());
        }
    }
}
