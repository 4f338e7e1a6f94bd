package io.github.camelplivo.transfer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelplivo.api.Account;
import io.github.camelplivo.transfer.Plan.Kind;
import io.github.camelplivo.webhook.DocumentAdvice;
import io.github.camelplivo.xml.InvalidDocumentException;
import io.github.camelplivo.xml.Response;

/** Makes a URL of the destination or the document of a transfer. Immutable. */
final class TransferDocuments implements Preparations {

    /** Stands for an address that is not known yet, where only the document is checked. */
    private static final String SOME_URL = "https://calls.example.com/";

    private static final DocumentAdvice ADVICE = new DocumentAdvice();
    private final DocumentHost host;
    private final Account account;
    private final WaitTerms terms;

    /** @param hosted serves the documents; null when the component has no public URL */
    static TransferDocuments over(Map<String, Object> options, Account account, Hosted hosted) {
        if (hosted == null && options.keySet().stream().anyMatch(TransferLayer.HOSTED::contains)) {
            throw new IllegalArgumentException(PublicUrl.MISSING);
        }
        if (WaitTerms.isAsked(options)) {
            Hosted.toWait(hosted);
        }
        WaitTerms.check(options);
        return new TransferDocuments(
                hosted == null ? null : hosted.host(), account, hosted == null ? null : hosted.terms());
    }

    /** @param host serves the documents; null when the component has no public URL */
    TransferDocuments(DocumentHost host, Account account, WaitTerms terms) {
        this.host = host;
        this.account = account;
        this.terms = terms;
    }

    @Override
    public Preparation prepare(int attempt) {
        return new Documents(attempt);
    }

    private final class Documents implements Preparation {

        private final int attempt;
        private Waiting waiting;

        private Documents(int attempt) {
            this.attempt = attempt;
        }

        @Override
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

    /** @throws IllegalArgumentException when it is no document of Plivo's */
    static String checked(String field, String xml) {
        try {
            return ADVICE.read(Response.parse(xml)).toXml();
        } catch (InvalidDocumentException e) {
            throw new IllegalArgumentException(field + " is not a Plivo XML document: " + e.getMessage());
        }
    }
}
