package io.github.camelplivo.simulator;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import static java.util.stream.Collectors.toMap;

/**
 * A message as it was when it was asked for, sent through the API or come in from a person.
 *
 * @param uuid      its id
 * @param account   auth id of whom it belongs to
 * @param incoming  whether a person sent it
 * @param from      number or sender id
 * @param to        number
 * @param content   what is in it
 * @param state     {@code queued}, {@code sent}, {@code delivered}, {@code undelivered}, {@code failed}, {@code read}
 *                  or {@code received}
 * @param errorCode why it did not arrive; empty when nothing is known
 * @param reached   when it came into which state; the first is when it was made
 */
public record Message(String uuid, String account, boolean incoming, String from, String to, Content content, String state,
        String errorCode, Map<String, Instant> reached) {

    /** Copies the map. */
    public Message {
        reached = Collections.unmodifiableMap(new LinkedHashMap<>(reached));
    }

    /**
     * What is in a message.
     *
     * @param type  {@code sms}, {@code mms} or {@code whatsapp}
     * @param text  empty when there is none
     * @param media URLs
     * @param more  other fields of the request: {@code template}, {@code interactive}, {@code location},
     *              {@code powerpack_uuid} and what else it named
     */
    public record Content(String type, String text, List<String> media, Map<String, Object> more) {

        /** Copies what it is given. */
        public Content {
            media = List.copyOf(media);
            more = Map.copyOf(more);
        }

        /** How many messages the network makes of it. */
        int units() {
            if (!type.equals("sms")) {
                return 1;
            }
            boolean gsm = text.chars().allMatch(c -> c < 0x80 || "£¥èéùìòÇØøÅåÄÖÑÜ§äöñüàΔΦΓΛΩΠΨΣΘΞÆæßÉ€¡¿".indexOf(c) >= 0);
            int alone = gsm ? 160 : 70;
            int joined = gsm ? 153 : 67;
            return text.length() <= alone ? 1 : (text.length() + joined - 1) / joined;
        }
    }

    Message at(String next, String error, Instant now) {
        Map<String, Instant> times = new LinkedHashMap<>(reached);
        times.put(next, now);
        return new Message(uuid, account, incoming, from, to, content, next, error, times);
    }

    Instant made() {
        return reached.values().iterator().next();
    }

    private String more(String name) {
        return content.more().getOrDefault(name, "").toString();
    }

    private String rate() {
        return incoming ? "0.00000" : "0.00350";
    }

    private String amount() {
        return incoming ? "0.00000" : String.format(Locale.ROOT, "%.5f", 0.0035 * content.units());
    }

    private boolean over() {
        return List.of("delivered", "undelivered", "failed", "read").contains(state);
    }

    private String time(String which) {
        return reached.containsKey(which) ? Times.text(reached.get(which)) : "";
    }

    /** What a delivery report says. */
    Map<String, String> report() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("From", from);
        fields.put("To", to);
        fields.put("MessageUUID", uuid);
        fields.put("Status", state);
        fields.put("Type", content.type());
        fields.put("Units", "" + content.units());
        fields.put("TotalRate", rate());
        fields.put("TotalAmount", amount());
        fields.put("MCC", "310");
        fields.put("MNC", "000");
        fields.put("ErrorCode", errorCode);
        fields.put("ParentMessageUUID", uuid);
        fields.put("PartInfo", "1 of 1");
        fields.put("Sequence", "" + reached.size());
        fields.put("MessageTime", Times.text(made()));
        fields.put("QueuedTime", time("queued"));
        fields.put("SentTime", time("sent"));
        fields.put("DeliveryReportTime", over() ? Times.text(reached.get(state)) : "");
        fields.put("PowerpackUUID", more("powerpack_uuid"));
        conversation().forEach((name, value) -> fields.put(Conversation.FIELDS.get(name), value));
        return fields.entrySet().stream().filter(field -> !field.getValue().isEmpty())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    /** What the application of its number is told of one that came in. */
    Map<String, String> arrival() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("From", from);
        fields.put("To", to);
        fields.put("MessageUUID", uuid);
        fields.put("Type", content.type());
        fields.put("Text", content.text());
        for (int i = 0; i < content.media().size(); i++) {
            fields.put("Media" + i, content.media().get(i));
        }
        content.more().forEach((name, value) -> fields.put(name, value.toString()));
        return fields;
    }

    private Map<String, String> conversation() {
        Map<String, String> fields = new LinkedHashMap<>();
        Conversation.FIELDS.keySet().stream().filter(content.more()::containsKey)
                .forEach(name -> fields.put(name, more(name)));
        return fields;
    }

    /** As it is read from the API. */
    Map<String, Object> described(Request request) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("message_uuid", uuid);
        object.put("message_direction", incoming ? "inbound" : "outbound");
        object.put("message_state", state);
        object.put("message_type", content.type());
        object.put("message_time", Times.text(made()));
        object.put("from_number", from);
        object.put("to_number", to);
        object.put("units", content.units());
        object.put("total_rate", rate());
        object.put("total_amount", amount());
        object.put("error_code", errorCode.isEmpty() ? null : errorCode);
        object.put("powerpack_id", content.more().get("powerpack_uuid"));
        object.put("destination_country_iso2", NumberMarket.country(to).orElse(null));
        object.put("sub_account", account.startsWith("SA") ? account : null);
        object.putAll(conversation());
        object.put("resource_uri", "/v1/Account/" + request.account() + "/Message/" + uuid + "/");
        return object;
    }
}
