package io.github.camelplivo.simulator;

import java.util.Map;

/**
 * Numbers of one's own that Plivo sends messages for, with a letter (LOA) that allows it; and carriers of one's own.
 */
final class HostedNumberApi {

    private static final String HOSTED = "HostedMessagingNumber/";
    private static final String LETTERS = HOSTED + "LOA/";

    private final ObjectStore store;

    HostedNumberApi(ObjectStore store) {
        this.store = store;
    }

    void route(DocumentedRoutes routes) {
        // The letters come first: their path could be that of a number.
        new Resource(store, LETTERS + "{loa_id}/").made((request, given) -> {
            if (request.multipart().files("file").isEmpty()) {
                throw ApiError.invalid("file");
            }
            return Map.of();
        }).route(routes);
        new Resource(store, HOSTED + "{hosted_messaging_number_id}/").made((request, given) -> {
            if (store.find(LETTERS, given.get("loa_id").toString()).isEmpty()) {
                throw ApiError.invalid("loa_id");
            }
            return Map.of("hosted_status", "pending");
        }).route(routes);
        new Resource(store, "IncomingCarrier/{carrier_id}/").made((request, given) -> Map.of("sms", true, "voice", true))
                .route(routes);
    }
}
