package io.github.camelplivo.docs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.simulator.Fault;

/**
 * What the comment above an example says: {@code <!-- run: {"to": "direct:transfer", "expect": "ok"} -->}, or a list of
 * such objects, which are run one after the other.
 *
 * @param to       the endpoint that the message is sent to
 * @param headers  its headers
 * @param body     its body: an object is a map, text is text
 * @param expect   {@code ok}, or the simple name of the exception
 * @param requests how many requests Plivo gets; when not said, 0 for what is refused before and 1 for everything else
 * @param fault    what befalls the first requests, by the name of the method of {@link Fault}, or {@code unreachable}
 * @param times    how many requests it befalls; 1 when not said
 * @param talks    who hears whom afterwards
 */
record Run(
        String to, Map<String, Object> headers, Object body, String expect, Integer requests, String fault, Integer times,
        Map<String, Set<String>> talks) {

    static final String OK = "ok";
    private static final Set<String> SEND_NOTHING = Set.of("PlivoInvalidRequestException", "PlivoUnreachableException");
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);

    Run {
        headers = headers == null ? Map.of() : headers;
        expect = expect == null ? OK : expect;
        requests = requests != null ? requests : SEND_NOTHING.contains(expect) ? 0 : 1;
        times = times == null ? 1 : times;
        talks = talks == null ? Map.of() : talks;
    }

    static List<Run> parse(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<List<Run>>() {
            });
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this is no comment that says how to run an example: " + json, e);
        }
    }

    boolean plivoIsUnreachable() {
        return "unreachable".equals(fault);
    }

    /** The fault as the simulator knows it. */
    Fault simulated() {
        return switch (fault) {
            case "rateLimited" -> Fault.rateLimited(Duration.ofSeconds(1));
            case "notFound" -> Fault.status(404);
            case "serverError" -> Fault.serverError();
            case "unavailableAfterActing" -> Fault.unavailableAfterActing();
            case "resetBeforeActing" -> Fault.resetBeforeActing();
            case "resetAfterActing" -> Fault.resetAfterActing();
            case "garbage" -> Fault.garbage();
            case "wrongContentType" -> Fault.wrongContentType();
            case "errorInSuccess" -> Fault.errorInSuccess("the member is not in the call");
            default -> throw new IllegalArgumentException("there is no fault " + fault);
        };
    }
}
