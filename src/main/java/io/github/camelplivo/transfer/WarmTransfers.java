package io.github.camelplivo.transfer;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.github.camelplivo.api.Account;
import io.github.camelplivo.api.PlivoResponse;
import io.github.camelplivo.outcome.Hand;
import io.github.camelplivo.outcome.Looker;
import io.github.camelplivo.transfer.Plan.Kind;

/** Begins a transfer that dials first, over a multiparty call. Immutable. */
final class WarmTransfers implements Preparations {

    private static final String PRIVATE_WORD = "private_word";
    private static final String ON_AGENT_LEFT = "on_agent_left";
    private static final String HANG_UP = "<Response><Hangup/></Response>";
    private static final String EVENTS = "participant-state-changes,add-participant-api-events";

    private final Hosted hosted;
    private final Account account;

    private WarmTransfers(Hosted hosted, Account account) {
        this.hosted = hosted;
        this.account = account;
    }

    static WarmTransfers over(Account account, Hosted hosted) {
        return new WarmTransfers(Hosted.toWait(hosted), account);
    }

    @Override
    public Preparation prepare(int attempt) {
        return new Dialled();
    }

    private final class Dialled implements Preparation {

        private Waiting waiting;
        private String name;
        /** Where the caller goes when the other one has left. */
        private String left;
        private volatile List<String> legs = List.of();

        @Override
        public Waiting waiting() {
            return waiting;
        }

        @Override
        public String begins() {
            return WarmLayer.ADD;
        }

        @Override
        public void accepted(PlivoResponse response) {
            legs = PlivoObjects.list(response.body(), "calls").stream()
                    .map(call -> PlivoObjects.text(call, "call_uuid")).filter(Objects::nonNull).toList();
        }

        @Override
        public Looker looker(Plivo plivo, Instant since) {
            return new RoomLook(plivo, name.substring("name_".length()), since, () -> legs);
        }

        @Override
        public Hand hand(Plivo plivo) {
            return new BringIn(plivo, hosted.outcomes(), waiting, name, left, () -> legs);
        }

        @Override
        public Map<String, Object> apply(Map<String, Object> values) {
            String then = values.getOrDefault(ON_AGENT_LEFT, HANG_UP).toString();
            then = Dialling.isUrl(then) ? then : TransferDocuments.checked(ON_AGENT_LEFT, then);
            Object word = values.get(PRIVATE_WORD);
            Object key = values.getOrDefault("confirm_key", word == null ? null : "1");
            waiting = hosted.terms().ofWarm(values, key != null);
            name = "name_transfer-" + waiting.key();
            Dialling talk = Dialling.thatTalks(values);
            talk = key == null ? talk : talk.with("confirm_key", key);
            left = address(Kind.LATER, talk.with(Dialling.ON_NO_ANSWER, then));
            String reports = address(Kind.ROOM, talk);

            Map<String, Object> add = new LinkedHashMap<>();
            add.put("mpc_id", name);
            add.put("role", "agent");
            add.put("from", values.get("caller_id"));
            add.put("to", values.get("destination"));
            add.put("ring_timeout", values.getOrDefault("ring_timeout", Dialling.RINGS).toString());
            add.put("call_status_callback_url", reports);
            add.put("status_callback_url", reports);
            add.put("status_callback_method", "POST");
            add.put("status_callback_events", EVENTS);
            add.put("stay_alone", false);
            add.put("enter_sound", "none");
            putIf(add, "sip_headers", values.get("sip_headers"));
            putIf(add, "max_duration", values.get("time_limit"));
            putIf(add, "confirm_key", key);
            if (word != null) {
                String checked = TransferDocuments.checked(PRIVATE_WORD, word.toString());
                add.put("confirm_key_sound_url",
                        address(Kind.LATER, talk.with(Dialling.ON_NO_ANSWER, checked)));
                add.put("confirm_key_sound_method", "POST");
            }
            return add;
        }

        private String address(Kind kind, Dialling dialling) {
            return hosted.host().address(
                    account, new Plan(kind, kind == Kind.ROOM ? waiting.ticket() : null, null, dialling, 1));
        }
    }

    private static void putIf(Map<String, Object> values, String field, Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
