package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Voice API of calls, on Plivo's host api: every path ends with a slash. */
final class CallApi {

    private static final String ACCOUNT = "/v1/Account/{auth_id}/";
    private static final String CALLS = ACCOUNT + "Call/";
    private static final String CALL = CALLS + "{call_uuid}/";

    /** Plivo's default, in seconds. */
    private static final int RING_TIMEOUT = 120;

    private final Switchboard board;

    private CallApi(Switchboard board) {
        this.board = board;
    }

    static void route(Router router, Switchboard board) {
        CallApi api = new CallApi(board);
        CallRecords records = new CallRecords(board);
        router.on("POST", CALL, board.orInBackground(api::transfer))
                .on("DELETE", CALL, api::hangUp)
                .on("GET", CALL, records::get)
                .on("POST", CALLS, board.orInBackground(api::make))
                .on("DELETE", CALLS, api::hangUpAll)
                .on("GET", CALLS, records::list)
                .on("DELETE", ACCOUNT + "Request/{request_uuid}/", api::cancel);
    }

    private Answer transfer(Request request) {
        Parameters parameters = request.parameters();
        String legs = parameters.has("legs") ? parameters.oneOf("legs", List.of("aleg", "bleg", "both")) : "aleg";
        Target aLeg = legs.equals("bleg") ? null : parameters.target("aleg");
        Target bLeg = legs.equals("aleg") ? null : parameters.target("bleg");
        board.transfer(request.variable("call_uuid"), aLeg, bLeg);
        return Answer.withApiId(202, Map.of("message", "call transfered"));
    }

    private Answer make(Request request) {
        Parameters parameters = request.parameters();
        String from = parameters.text("from");
        List<String> destinations = parameters.addresses("to");
        Target answer = parameters.target("answer");
        Target hangup = parameters.has("hangup_url") ? parameters.target("hangup") : null;
        Optional<Target> ringing = parameters.has("ring_url") ? Optional.of(parameters.target("ring")) : Optional.empty();
        Optional<MachineDetection> machine = MachineDetection.of(parameters);
        Duration ring = Duration.ofSeconds(parameters.whole("ring_timeout", RING_TIMEOUT));
        List<String> requests = new ArrayList<>();
        for (String to : destinations) {
            QueuedCall call = new QueuedCall(Answer.newId(), from, to, answer, ringing, hangup, ring, machine);
            board.queue(call);
            requests.add(call.requestUuid());
        }
        Map<String, Object> fired = new LinkedHashMap<>();
        fired.put("message", requests.size() == 1 ? "call fired" : "calls fired");
        fired.put("request_uuid", requests.size() == 1 ? requests.get(0) : requests);
        return Answer.withApiId(201, fired);
    }

    private Answer hangUp(Request request) {
        board.hangUp(request.variable("call_uuid"));
        return Answer.noContent();
    }

    /** What a client does who leaves the call UUID empty. */
    private Answer hangUpAll(Request request) {
        board.hangUpAll();
        return Answer.noContent();
    }

    private Answer cancel(Request request) {
        if (!board.cancel(request.variable("request_uuid"))) {
            throw ApiError.notFound();
        }
        return Answer.noContent();
    }
}
