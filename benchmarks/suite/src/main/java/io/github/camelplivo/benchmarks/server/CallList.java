package io.github.camelplivo.benchmarks.server;

import java.time.Instant;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** A list of calls, as long as the account of a busy contact centre has them, page by page. */
final class CallList {

    static final int CALLS = 100_000;
    private static final String PATH = "/Call/";
    private static final long NEWEST = 1_700_000_000;

    private CallList() {
    }

    static boolean isAsked(HttpServerRequest request) {
        return request.method().name().equals("GET") && request.path().endsWith(PATH);
    }

    static Buffer page(HttpServerRequest request) {
        int limit = number(request.getParam("limit"), 20);
        int offset = number(request.getParam("offset"), 0);
        int end = Math.min(CALLS, offset + limit);
        String next = end < CALLS ? "\"" + request.path() + "?limit=" + limit + "&offset=" + end + "\"" : "null";
        Buffer page = Buffer.buffer("{\"api_id\":\"97ceeb52-58b6-11e1-86da-77300b68f8bb\",\"meta\":{\"limit\":" + limit + ",\"offset\":"
                                    + offset + ",\"next\":" + next + ",\"previous\":null,\"total_count\":" + CALLS
                                    + "},\"objects\":[");
        for (int call = offset; call < end; call++) {
            page.appendString(call > offset ? "," : "").appendString(record(call));
        }
        return page.appendString("]}");
    }

    private static int number(String value, int otherwise) {
        return value == null ? otherwise : Integer.parseInt(value);
    }

    /** With the fields and the length of a real one. */
    private static String record(int call) {
        String time = Instant.ofEpochSecond(NEWEST - call).toString().replace('T', ' ').replace("Z", "+00:00");
        String uuid = "55309cee-821d-11e1-9a73-%012d".formatted(call);
        return "{\"answer_time\":\"" + time + "\",\"bill_duration\":30,\"billed_duration\":60,\"call_direction\":\"inbound\","
               + "\"call_duration\":30,\"call_state\":\"ANSWER\",\"call_uuid\":\"" + uuid + "\",\"conference_uuid\":null,\"end_time\":\""
               + time + "\",\"from_number\":\"+14152220000\",\"hangup_cause_code\":4000,\"hangup_cause_name\":\"Normal Hangup\","
               + "\"hangup_source\":\"Caller\",\"initiation_time\":\"" + time + "\",\"parent_call_uuid\":null,\"resource_uri\":"
               + "\"/v1/Account/MAXXXXXXXXXXXXXXXXXX/Call/" + uuid + "/\",\"stir_verification\":\"Not Applicable\",\"to_number\":"
               + "\"+14152225555\",\"total_amount\":\"0.00850\",\"total_rate\":\"0.00850\",\"voice_network_group\":null}";
    }
}
