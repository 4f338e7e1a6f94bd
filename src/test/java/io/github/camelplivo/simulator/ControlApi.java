package io.github.camelplivo.simulator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.sun.net.httpserver.HttpExchange;

import static java.util.stream.Collectors.joining;

/**
 * What a test in any language, a command line or a page may see and do, as JSON below {@code /simulator/}. The Java
 * methods of {@link PlivoSimulator} do the same. No fault meets these requests, and none of them is in the log.
 */
final class ControlApi {

    static final String ROOT = "/simulator/";

    private static final int LONGEST_BODY = 64 * 1024;
    private static final int LONGEST_LOG = 1000;

    /** A route and what it takes: fields of the JSON body of a POST, of the query of a GET. */
    private record Route(String method, String path, List<String> fields) {

        Map<String, Object> described() {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("method", method);
            object.put("path", path);
            object.put("fields", fields);
            return object;
        }
    }

    /** What a route does. */
    interface Action {
        Answer answer(Request request, ControlBody body);
    }

    private final PlivoSimulator plivo;
    private final List<Route> routes = new ArrayList<>();
    private final Router router = new Router();

    ControlApi(PlivoSimulator plivo) {
        this.plivo = plivo;
        on("GET", "", List.of(), (request, none) -> index());
        on("GET", "picture", List.of(), (request, none) -> picture());
        on("GET", "log", List.of("after"), (request, query) -> log(query));
        on("GET", "calls", List.of(), (request, none) -> calls());
        on("POST", "calls", List.of("from", "to", "connected_to", "answer_url", "answer_method", "hangup_url", "hangup_method"),
                (request, body) -> call(body));
        on("GET", "calls/{uuid}", List.of(), (request, none) -> of(find(request)));
        on("POST", "calls/{uuid}/hangup", List.of(), (request, none) -> {
            Call call = find(request);
            call.aLeg().hangUp();
            return of(call);
        });
        on("POST", "calls/{uuid}/digits", List.of("digits"), (request, body) -> {
            Call call = find(request);
            call.aLeg().press(body.keys("digits"));
            return of(call);
        });
        on("POST", "calls/{uuid}/answer", List.of(), (request, body) -> {
            Call call = find(request);
            call.aLeg().pickUp();
            return of(call);
        });
        on("POST", "calls/{uuid}/refuse", List.of(), (request, none) -> {
            Call call = find(request);
            call.aLeg().refuse();
            return of(call);
        });
        on("POST", "calls/{uuid}/say", List.of("words"), (request, body) -> {
            Call call = find(request);
            call.aLeg().say(body.text("words"));
            return of(call);
        });
        Scenarios.route(this, plivo);
        PeopleControl.route(this, plivo);
        ClockControl.route(this, plivo);
        HardControl.route(this, plivo);
        DialControl.route(this);
        RoomControl.route(this, plivo);
        MessageControl.route(this, plivo);
        ObjectControl.route(this, plivo);
        on("GET", "faults", List.of(), (request, none) -> faults(200));
        on("POST", "faults", FaultForm.FIELDS, (request, body) -> {
            FaultForm form = FaultForm.of(body);
            plivo.next(form.times(), form.fault());
            return faults(201);
        });
        on("DELETE", "faults", List.of(), (request, none) -> {
            plivo.noFaults();
            return faults(200);
        });
        on("POST", "callbacks", List.of("url", "kind", "method", "through", "fields"), (request, body) -> callback(body));
        on("POST", "settle", List.of(), (request, none) -> {
            plivo.settle();
            return picture();
        });
        on("POST", "reset", List.of(), (request, none) -> {
            plivo.reset();
            return picture();
        });
    }

    void on(String method, String path, List<String> fields, Action action) {
        routes.add(new Route(method, ROOT + path, fields));
        router.on(method, ROOT + path, request -> action.answer(request, fields(request).onlyOf(fields)));
    }

    /** The answer to any request whose path begins with {@link #ROOT}. */
    Answer answer(HttpExchange exchange) throws IOException {
        return told(safely(exchange));
    }

    static Answer told(Answer answer) {
        return answer.line().with("X-Content-Type-Options", "nosniff").with("Cache-Control", "no-store");
    }

    private Answer safely(HttpExchange exchange) throws IOException {
        try {
            Request request = Request.of(exchange, LONGEST_BODY + 1).madeBy("");
            return known(request) ? router.answer(request) : notAllowed(request);
        } catch (ControlError e) {
            return e.answer();
        } catch (IllegalArgumentException e) {
            return ControlError.bad(e.getMessage(), List.of()).answer();
        } catch (IllegalStateException e) {
            return new ControlError(409, e.getMessage(), List.of()).answer();
        }
    }

    private boolean known(Request request) {
        return router.methods(request.path()).contains(request.method());
    }

    private Answer notAllowed(Request request) {
        List<String> methods = router.methods(request.path());
        if (methods.isEmpty()) {
            List<String> all = routes.stream().map(route -> route.method() + " " + route.path()).toList();
            return new ControlError(404, "there is no such path", all).answer();
        }
        return new ControlError(405, "this path has no " + request.method(), methods).answer()
                .with("Allow", methods.stream().collect(joining(", ")));
    }

    private static ControlBody fields(Request request) {
        if (!request.method().equals("POST")) {
            return new ControlBody(new LinkedHashMap<>(request.queryFields()));
        }
        // A form that a page of another origin posts has no such content type.
        if (!request.mediaType().equals("application/json")) {
            throw new ControlError(415, "the content type must be application/json", List.of("application/json"));
        }
        if (request.body().length() > LONGEST_BODY) {
            throw new ControlError(413, "the body is too long", List.of(LONGEST_BODY + " bytes"));
        }
        try {
            return new ControlBody(Json.read(request.body()));
        } catch (IllegalArgumentException e) {
            throw ControlError.bad("the body is not a JSON object", List.of("{}"));
        }
    }

    private Answer index() {
        return Answer.json(200, Map.of("routes", routes.stream().map(Route::described).toList()));
    }

    private Answer picture() {
        Map<String, Object> picture = new LinkedHashMap<>();
        picture.put("conversations", plivo.conversations());
        picture.put("lines", plivo.picture().lines().toList());
        return Answer.json(200, picture);
    }

    private Answer log(ControlBody query) {
        long after = query.whole("after", 0, 0, Integer.MAX_VALUE);
        List<Map<String, Object>> entries
                = plivo.log(after).stream().limit(LONGEST_LOG).map(ControlApi::described).toList();
        return Answer.json(200, Map.of("log", entries));
    }

    /** Without the headers, for they hold credentials. */
    static Map<String, Object> described(LogEntry entry) {
        RecordedRequest request = entry.request();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("number", entry.number());
        object.put("time", entry.time().toString());
        object.put("kind", entry.kind() == LogEntry.Kind.REQUEST ? "request" : "fetch");
        object.put("method", request.method());
        object.put("path", request.path());
        object.put("query", request.query());
        object.put("body", request.body());
        object.put("status", request.status());
        object.put("answer", Shown.text(entry.answer()));
        return object;
    }

    private Answer calls() {
        return Answer.json(200, Map.of("calls", plivo.world().board().calls().stream().map(ControlApi::described).toList()));
    }

    private Answer call(ControlBody body) {
        String from = body.text("from");
        String to = body.text("to");
        Optional<Target> answer = body.target("answer");
        Target hangup = body.target("hangup").orElse(null);
        Optional<String> connectedTo = body.optionalText("connected_to");
        if (answer.isPresent() && connectedTo.isPresent()) {
            throw ControlError.bad("answer_url and connected_to exclude each other", List.of("answer_url", "connected_to"));
        }
        Call call = answer.map(target -> plivo.world().board().obeying(from, to, target, hangup))
                .or(() -> connectedTo.map(other -> plivo.world().board().connected(from, to, other, hangup)))
                .orElseGet(() -> plivo.world().board().inbound(from, to, hangup));
        return Answer.json(201, described(call));
    }

    Call find(Request request) {
        return plivo.findCall(request.variable("uuid")).orElseThrow(() -> new ControlError(
                404, "there is no such call",
                plivo.world().board().calls().stream().filter(Call::live).map(Call::uuid).toList()));
    }

    static Answer of(Call call) {
        return Answer.json(200, described(call));
    }

    private static Map<String, Object> described(Call call) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("uuid", call.uuid());
        object.put("parent_uuid", call.parentUuid());
        object.put("direction", call.direction().toString());
        object.put("from", call.from());
        object.put("to", call.to());
        object.put("live", call.live());
        object.put("doing", call.aLeg().doing());
        object.put("heard", call.aLeg().heard());
        object.put("sounds", call.aLeg().sounds());
        object.put("recorded", call.aLeg().recorded());
        object.put("streams", call.aLeg().streams());
        object.put("hangup_cause_code", call.aLeg().hangupCauseCode().orElse(null));
        return object;
    }

    private Answer faults(int status) {
        return Answer.json(status, Map.of("faults", plivo.faults().stream().map(Fault::toString).toList()));
    }

    private Answer callback(ControlBody body) {
        String kind = body.oneOf("kind", "call", List.of("call", "message"));
        String url = body.text("url");
        SignedCallback callback = (kind.equals("call") ? SignedCallback.ofCall(url) : SignedCallback.ofMessage(url))
                .fields(body.texts("fields"));
        Optional<String> through = body.optionalText("through");
        callback = through.isPresent() ? callback.through(through.get()) : callback;
        callback = body.oneOf("method", "POST", List.of("GET", "POST")).equals("GET") ? callback.asGet() : callback;
        Reply answer = plivo.world().board().fetcher().send(callback);
        if (answer.status() == 0) {
            throw new ControlError(502, "nothing answered there", List.of());
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("status", answer.status());
        object.put("body", answer.text());
        return Answer.json(200, object);
    }
}
