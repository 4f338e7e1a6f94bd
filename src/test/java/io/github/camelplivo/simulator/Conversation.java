package io.github.camelplivo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * WhatsApp conversations: the messages of two parties within a day belong together.
 *
 * @param origin {@code service} when the person began it, else {@code utility}
 */
record Conversation(String id, String origin, Instant end) {

    /** How the API and the delivery reports call what they say of one. */
    static final Map<String, String> FIELDS = fieldNames();

    private static final Duration LENGTH = Duration.ofHours(24);

    private static Map<String, String> fieldNames() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("conversation_id", "ConversationID");
        names.put("conversation_origin", "ConversationOrigin");
        names.put("conversation_expiration_timestamp", "ConversationExpirationTimestamp");
        return names;
    }

    Map<String, Object> fields() {
        return Map.of("conversation_id", id, "conversation_origin", origin, "conversation_expiration_timestamp",
                Times.text(end));
    }

    /** Those that go on. */
    static final class Log {

        private final Map<String, Conversation> conversations = new HashMap<>();

        /** The one between business and person, which begins when there is none. */
        synchronized Conversation at(Instant now, String business, String person, boolean incoming) {
            return conversations.compute(Address.key(business) + " " + Address.key(person),
                    (parties, known) -> known != null && known.end().isAfter(now)
                            ? known
                            : new Conversation(Answer.newId(), incoming ? "service" : "utility", now.plus(LENGTH)));
        }
    }
}
