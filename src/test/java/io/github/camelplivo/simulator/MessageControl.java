package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.simulator.Message.Content;
import io.github.camelplivo.simulator.Reception.Outcome;

import static java.util.Arrays.stream;

/** What may be seen of messages and codes and done with them over HTTP. */
final class MessageControl {

    private static final List<String> OUTCOMES = stream(Outcome.values()).map(Outcome::toString).toList();
    private static final List<String> TYPES = List.of("sms", "mms", "whatsapp");

    private final PlivoSimulator plivo;

    private MessageControl(PlivoSimulator plivo) {
        this.plivo = plivo;
    }

    static void route(ControlApi api, PlivoSimulator plivo) {
        MessageControl control = new MessageControl(plivo);
        api.on("GET", "messages", List.of(), (request, none) -> control.list());
        api.on("POST", "messages", List.of("from", "to", "text", "type", "media_urls"),
                (request, body) -> control.receive(body));
        api.on("POST", "parties/{number}/reception", List.of("outcome", "after", "error_code", "read_after"),
                control::reception);
        api.on("GET", "codes/{of}", List.of(), (request, none) -> control.code(request));
    }

    private Answer list() {
        return Answer.json(200,
                Map.of("messages", plivo.account().messages().stream().map(MessageControl::described).toList()));
    }

    private static Map<String, Object> described(Message message) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("uuid", message.uuid());
        object.put("incoming", message.incoming());
        object.put("from", message.from());
        object.put("to", message.to());
        object.put("type", message.content().type());
        object.put("text", message.content().text());
        object.put("media_urls", message.content().media());
        object.put("more", message.content().more());
        object.put("state", message.state());
        object.put("error_code", message.errorCode());
        return object;
    }

    /** A person sends it. */
    private Answer receive(ControlBody body) {
        List<String> media = List.of();
        if (body.has("media_urls")) {
            if (!(body.fields().get("media_urls") instanceof List<?> urls)) {
                throw ControlError.bad("media_urls must be a list of URLs", List.of("[\"https://…\"]"));
            }
            media = urls.stream().map(Object::toString).toList();
        }
        String text = media.isEmpty() ? body.text("text") : body.optionalText("text").orElse("");
        Content content = new Content(body.oneOf("type", media.isEmpty() ? "sms" : "mms", TYPES), text, media, Map.of());
        return Answer.json(201, described(plivo.person(body.text("from")).sends(content, body.text("to"))));
    }

    private Answer reception(Request request, ControlBody body) {
        Reception old = plivo.account().services().messages().reception(request.variable("number"));
        Outcome outcome = Outcome.values()[OUTCOMES.indexOf(body.oneOf("outcome", old.outcome().toString(), OUTCOMES))];
        Duration after = body.has("after") ? body.seconds("after") : old.after();
        Duration read = body.has("read_after") ? body.seconds("read_after") : old.read();
        Reception reception = new Reception(outcome, after, body.optionalText("error_code").orElse(""), read);
        plivo.account().services().messages().receives(request.variable("number"), reception);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("number", request.variable("number"));
        object.put("outcome", outcome.toString());
        object.put("after", ControlBody.seconds(after));
        object.put("error_code", reception.errorCode());
        object.put("read_after", read == null ? null : ControlBody.seconds(read));
        return Answer.json(200, object);
    }

    private Answer code(Request request) {
        return plivo.account().code(request.variable("of")).map(code -> Answer.json(200, Map.of("code", code)))
                .orElseThrow(() -> new ControlError(
                        404, "no code has been sent there", List.of("a number", "the UUID of a session or verification")));
    }
}
