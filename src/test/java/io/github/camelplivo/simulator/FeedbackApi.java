package io.github.camelplivo.simulator;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How good a call was. */
final class FeedbackApi {

    static final String ALL = "Feedback/";

    private static final Set<String> ISSUES = Set.of("AUDIO_LAG", "BROKEN_AUDIO", "CALL_DROPPED", "CALLERID_ISSUE",
            "DIGITS_NOT_CAPTURED", "ECHO", "HIGH_CONNECT_TIME", "LOW_AUDIO_LEVEL", "ONE_WAY_AUDIO", "OTHERS", "ROBOTIC_AUDIO");
    private static final BigDecimal BEST = BigDecimal.valueOf(5);

    private final ObjectStore store;
    private final Switchboard board;

    FeedbackApi(ObjectStore store, Switchboard board) {
        this.store = store;
        this.board = board;
    }

    void route(DocumentedRoutes routes) {
        routes.on("POST", "/stats/v1/Call/{call_uuid}/Feedback/", this::take);
    }

    private Answer take(Request request, int status) {
        String call = board.find(request.variable("call_uuid")).orElseThrow(ApiError::notFound).uuid();
        Map<String, Object> fields = new LinkedHashMap<>(request.parameters().fields());
        BigDecimal rating = rating(fields.get("rating"));
        Object issues = fields.getOrDefault("issues", List.of());
        if (!(issues instanceof List<?> named) || !ISSUES.containsAll(named) || named.isEmpty() && rating.compareTo(BEST) < 0) {
            throw new ApiError(422, "issues are needed, of " + ISSUES);
        }
        store.put(ALL, call, fields);
        return Answer.withApiId(status, Map.of("message", "feedback taken", "status", "success"));
    }

    private static BigDecimal rating(Object value) {
        try {
            BigDecimal rating = new BigDecimal("" + value);
            if (rating.compareTo(BigDecimal.ONE) >= 0 && rating.compareTo(BEST) <= 0) {
                return rating;
            }
        } catch (NumberFormatException e) {
            // As for a number out of range.
        }
        throw new ApiError(422, "rating must be from 1 to 5");
    }
}
