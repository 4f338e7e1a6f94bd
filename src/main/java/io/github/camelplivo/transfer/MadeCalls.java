package io.github.camelplivo.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.camelplivo.api.Account;
import io.github.camelplivo.transfer.Plan.Kind;
import io.github.camelplivo.xml.HttpMethod;
import io.github.camelplivo.xml.PlivoXml;
import io.github.camelplivo.xml.Redirect;

/**
 * Has Plivo ask for the document of a call that is made, and report the call's end, here: by that it is known who
 * answered. Immutable.
 */
final class MadeCalls implements Preparations {

    private static final String ANSWER_URL = "answer_url";
    private static final String ANSWER_METHOD = "answer_method";
    private static final String HANGUP_URL = "hangup_url";
    private static final String HANGUP_METHOD = "hangup_method";

    private final Hosted hosted;
    private final Account account;

    private MadeCalls(Hosted hosted, Account account) {
        this.hosted = hosted;
        this.account = account;
    }

    /** @param hosted takes the reports; null when the component has no public URL */
    static MadeCalls over(Map<String, Object> options, Account account, Hosted hosted) {
        if (WaitTerms.isAsked(options)) {
            Hosted.toWait(hosted);
            check(options);
        }
        return new MadeCalls(hosted, account);
    }

    /**
     * What cannot be right of the options of an endpoint, or of the values of a message.
     *
     * @throws IllegalArgumentException naming all of it
     */
    private static void check(Map<String, Object> values) {
        List<String> problems = new ArrayList<>();
        String wait = "waitFor=" + values.get(WaitParameters.WAIT_FOR);
        if (values.get(HANGUP_URL) != null) {
            problems.add(wait + " needs Plivo's report to hangupUrl for itself: remove hangupUrl");
        }
        if (values.get(HANGUP_METHOD) != null) {
            problems.add(wait + " receives Plivo's report to hangupUrl itself: remove hangupMethod");
        }
        if (values.get("machine_detection_url") != null) {
            problems.add(
                    wait + " reports a machine as its outcome, which needs detection before the call continues: remove machineDetectionUrl");
        }
        if (values.get("callback_url") != null) {
            problems.add(wait + WaitTerms.NO_ACCEPTANCE);
        }
        if (values.getOrDefault("to", "").toString().contains("<")) {
            problems.add(wait + " is for one destination: make one call for each");
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }

    @Override
    public Preparation prepare(int attempt) {
        return new Addresses();
    }

    private final class Addresses implements Preparation {

        private Waiting waiting;

        @Override
        public Waiting waiting() {
            return waiting;
        }

        @Override
        public Map<String, Object> apply(Map<String, Object> values) {
            if (!WaitTerms.isAsked(values)) {
                return values;
            }
            check(values);
            waiting = Hosted.toWait(hosted).terms().ofCall(values);
            Map<String, Object> prepared = new LinkedHashMap<>(values);
            // So that it is known when the ringing is over.
            prepared.putIfAbsent("ring_timeout", WaitTerms.CALL_RINGS);
            Dialling talk = Dialling.thatTalks(prepared);
            prepared.put(ANSWER_URL, address(Kind.ANSWER, PlivoXml.response(redirect(values)).toXml(), talk));
            prepared.remove(ANSWER_METHOD);
            prepared.put(HANGUP_URL, address(Kind.HANGUP, null, talk));
            return prepared;
        }

        /** To the user's own document. */
        private Redirect redirect(Map<String, Object> values) {
            Redirect redirect = PlivoXml.redirect(values.get(ANSWER_URL).toString());
            Object method = values.get(ANSWER_METHOD);
            return method == null ? redirect : redirect.method(HttpMethod.valueOf(method.toString().toUpperCase(Locale.ROOT)));
        }

        private String address(Kind kind, String document, Dialling whenOver) {
            return hosted.host().address(account, new Plan(kind, waiting.ticket(), document, whenOver, 1));
        }
    }
}
