package io.github.camelplivo.transfer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import io.github.camelplivo.api.Account;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.webhook.DocumentAdvice;
import io.github.camelplivo.xml.Dial;
import io.github.camelplivo.xml.DialTarget;
import io.github.camelplivo.xml.InvalidDocumentException;
import io.github.camelplivo.xml.PlivoXml;
import io.github.camelplivo.xml.Response;

/** Makes a URL of the destination or the document of a transfer. Immutable. */
public final class TransferDocuments implements UnaryOperator<Map<String, Object>> {

    /** Nobody is dropped in silence. */
    static final String NO_ANSWER = "<Response><Speak>Sorry, there is no answer. Please call again later.</Speak></Response>";

    /** Seconds that a Dial lasts at most when nothing else is said to Plivo. */
    private static final int LONGEST_TALK = 14_400;

    private final DocumentAdvice advice = new DocumentAdvice();
    private final DocumentHost host;
    private final Account account;

    /** Finds the host of documents, or null when the component has no public URL. */
    @FunctionalInterface
    public interface Hosts {

        DocumentHost find() throws Exception;
    }

    /**
     * What stands between the values of that operation's messages and the request.
     *
     * @param  options                  the API fields that the endpoint has values for
     * @throws IllegalArgumentException when one of them needs a host and there is none
     */
    public static UnaryOperator<Map<String, Object>> over(
            Operation operation, Set<String> options, Account account, Hosts hosts)
            throws Exception {
        DocumentHost host = hosts.find();
        if (host != null) {
            host.admit(account);
        }
        if (operation.parameters().stream().noneMatch(Parameter::isLocal)) {
            return UnaryOperator.identity();
        }
        if (host == null && options.stream().anyMatch(TransferLayer.HOSTED::contains)) {
            throw new IllegalArgumentException("plivo:" + operation + ": " + PublicUrl.MISSING);
        }
        return new TransferDocuments(host, account);
    }

    /** @param host serves the documents; null when the component has no public URL */
    TransferDocuments(DocumentHost host, Account account) {
        this.host = host;
        this.account = account;
    }

    @Override
    public Map<String, Object> apply(Map<String, Object> values) {
        if (Collections.disjoint(TransferLayer.HOSTED, values.keySet())) {
            return values;
        }
        Map<String, Object> prepared = new LinkedHashMap<>(values);
        leg(values, "destination", "document", "aleg_url", prepared);
        leg(values, "bleg_destination", "bleg_document", "bleg_url", prepared);
        return prepared;
    }

    private void leg(
            Map<String, Object> values, String destination, String document, String url, Map<String, Object> prepared) {
        if (values.get(destination) != null) {
            prepared.put(url, host().address(account, dial(values, values.get(destination).toString()).toXml()));
        } else if (values.get(document) != null) {
            prepared.put(url, host().address(account, checked(document, values.get(document).toString())));
        }
    }

    private DocumentHost host() {
        if (host == null) {
            throw new IllegalArgumentException(PublicUrl.MISSING);
        }
        return host;
    }

    private Response dial(Map<String, Object> values, String destination) {
        List<DialTarget> targets = new ArrayList<>();
        for (String address : destination.split("<")) {
            targets.add(address.toLowerCase(Locale.ROOT).startsWith("sip") ? PlivoXml.user(address) : PlivoXml.number(address));
        }
        Object noAnswer = values.getOrDefault("on_no_answer", NO_ANSWER);
        int talk = (Integer) values.getOrDefault("time_limit", LONGEST_TALK);
        // The Dial's end leads to a document that tells apart who was answered and who was not.
        Dial dial = PlivoXml.dial(targets).action(host().addressAfterDial(
                account, checked("on_no_answer", noAnswer.toString()), Duration.ofSeconds(talk)));
        dial = with(dial, values.get("caller_id"), (it, value) -> it.callerId(value.toString()));
        dial = with(dial, values.get("ring_timeout"), (it, value) -> it.timeout((Integer) value));
        dial = with(dial, values.get("time_limit"), (it, value) -> it.timeLimit((Integer) value));
        dial = with(dial, values.get("dial_music"), (it, value) -> it.dialMusic(value.toString()));
        dial = with(dial, values.get("sip_headers"), (it, value) -> it.sipHeaders(value.toString()));
        dial = with(dial, values.get("confirm_sound"), (it, value) -> it.confirmSound(value.toString()));
        dial = with(dial, values.get("confirm_key"), (it, value) -> it.confirmKey(value.toString()));
        dial = with(dial, values.get("dial_callback_url"), (it, value) -> it.callbackUrl(value.toString()));
        return PlivoXml.response(dial);
    }

    private static Dial with(Dial dial, Object value, BiFunction<Dial, Object, Dial> attribute) {
        return value == null ? dial : attribute.apply(dial, value);
    }

    private String checked(String field, String xml) {
        try {
            return advice.read(Response.parse(xml)).toXml();
        } catch (InvalidDocumentException e) {
            throw new IllegalArgumentException(field + " is not a Plivo XML document: " + e.getMessage());
        }
    }
}
