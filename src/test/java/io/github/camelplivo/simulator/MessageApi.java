package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.github.camelplivo.simulator.Message.Content;

/** The API of messages. */
final class MessageApi {

    private static final String ALL = "Message/";
    private static final String ONE = ALL + "{message_uuid}/";
    private static final int MOST_RECIPIENTS = 1000;
    private static final int MOST_MEDIA = 10;
    private static final int LONGEST = 1600;
    private static final int LONGEST_WHATSAPP = 4096;
    private static final Duration WITHOUT_FILTER = Duration.ofHours(24);
    private static final List<String> WHATSAPP = List.of("template", "interactive", "location");
    private static final Page PAGE = Page.USUAL.untotalled();

    private final Messages messages;
    private final UploadApi uploads;
    private final ObjectStore store;
    private final SimulatorClock clock;
    private final Filters filters = new Filters().of("from_number", MessageApi::from).of("to_number", "to_number")
            .of("powerpack_id", "powerpack_id").of("subaccount", "sub_account")
            .of("error_code", (message, value) -> value.equals(message.get("error_code")));

    MessageApi(Messages messages, UploadApi uploads, ObjectStore store, SimulatorClock clock) {
        this.messages = messages;
        this.uploads = uploads;
        this.store = store;
        this.clock = clock;
    }

    void route(DocumentedRoutes routes) {
        routes.on("POST", ALL, this::send).on("GET", ALL, (request, status) -> list(request))
                .on("GET", ONE, (request, status) -> Answer.withApiId(status, find(request).described(request)))
                .on("POST", "/v1/account/{auth_id}/message/{message_uuid}/conversion/", this::converted)
                .on("GET", ONE + "Media/", (request, status) -> media(request))
                .on("GET", ONE + "Media/{media_id}/", this::oneMedia)
                .on("DELETE", ONE + "Media/", this::forgetMedia);
    }

    private static boolean from(Map<String, Object> message, String value) {
        return Address.same(message.get("from_number").toString(), value);
    }

    private Message find(Request request) {
        return messages.find(request.variable("message_uuid")).orElseThrow(ApiError::notFound);
    }

    /** The newest first; of the last day, unless the query says which time. */
    private Answer list(Request request) {
        boolean timed = request.queryFields().keySet().stream().anyMatch(name -> name.startsWith("message_time"));
        List<Map<String, Object>> matching = messages.newestFirst().stream()
                .filter(message -> timed || message.made().isAfter(clock.instant().minus(WITHOUT_FILTER)))
                .map(message -> message.described(request))
                .filter(message -> filters.match(message, request.queryFields())).toList();
        return PAGE.answer(request, matching, message -> message);
    }

    private Answer send(Request request, int status) {
        Parameters parameters = request.parameters();
        Content content = content(parameters);
        String source = source(parameters, content.type());
        Target report = parameters.has("url") ? report(parameters) : null;
        parameters.whole("message_expiry", 0);
        List<String> recipients = recipients(parameters);
        if (recipients.stream().anyMatch(recipient -> Address.same(recipient, source))) {
            throw new ApiError(400, "src and dst cannot be the same");
        }
        List<String> valid = recipients.stream().filter(messages::takes).toList();
        List<String> invalid = recipients.stream().filter(recipient -> !messages.takes(recipient)).toList();
        if (valid.isEmpty()) {
            throw ApiError.invalid("dst");
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("message", "message(s) queued");
        answer.put("message_uuid", valid.stream()
                .map(recipient -> messages.send(request.account(), source, recipient, content, report).uuid()).toList());
        if (!invalid.isEmpty()) {
            answer.put("invalid_number", invalid);
        }
        return Answer.withApiId(status, answer);
    }

    private static List<String> recipients(Parameters parameters) {
        Stream<?> given = parameters.fields().get("dst") instanceof Collection<?> several
                ? several.stream()
                : Stream.of(parameters.text("dst").split("<"));
        List<String> recipients = given.map(Object::toString).map(String::strip).distinct().toList();
        if (recipients.isEmpty() || recipients.size() > MOST_RECIPIENTS) {
            throw ApiError.invalid("dst");
        }
        return recipients;
    }

    private static Target report(Parameters parameters) {
        String url = parameters.text("url");
        Target target = new Target(parameters.oneOf("method", "POST", List.of("GET", "POST")), url);
        if (target.address().isEmpty()) {
            throw ApiError.invalid("url");
        }
        return target;
    }

    /** A number, or the first of the pool of a Powerpack. */
    private String source(Parameters parameters, String type) {
        if (parameters.has("src")) {
            if (parameters.has("powerpack_uuid")) {
                throw new ApiError(400, "src and powerpack_uuid exclude each other");
            }
            return parameters.text("src");
        }
        if (!parameters.has("powerpack_uuid") || type.equals("whatsapp")) {
            throw new ApiError(400, "src is a mandatory param.");
        }
        return store.find("Powerpack/", parameters.text("powerpack_uuid"))
                .flatMap(powerpack -> Stream.of("Number/", "Tollfree/", "Shortcode/")
                        .flatMap(kind -> store.ids(powerpack.get(PowerpackApi.POOL) + kind).stream()).findFirst())
                .orElseThrow(() -> ApiError.invalid("powerpack_uuid"));
    }

    private Content content(Parameters parameters) {
        String type = parameters.oneOf("type", "sms", List.of("sms", "mms", "whatsapp"));
        String text = parameters.has("text") ? parameters.text("text") : "";
        List<String> media = new ArrayList<>(list(parameters, "media_urls"));
        list(parameters, "media_ids").forEach(id -> media.add(uploads.use(id)));
        Map<String, Object> more = new LinkedHashMap<>(parameters.fields());
        more.values().removeIf(Objects::isNull);
        more.keySet().removeAll(List.of("src", "dst", "text", "type", "url", "method", "media_urls", "media_ids"));
        List<String> special = WHATSAPP.stream().filter(more::containsKey).toList();
        if (!special.stream().allMatch(name -> type.equals("whatsapp") && more.get(name) instanceof Map)) {
            throw ApiError.invalid(special.get(0));
        }
        if (text.isEmpty() && (type.equals("sms") || media.isEmpty() && special.isEmpty())) {
            throw new ApiError(400, (type.equals("mms") ? "media_urls" : "text") + " is a mandatory param.");
        }
        if (text.length() > (type.equals("whatsapp") ? LONGEST_WHATSAPP : LONGEST)) {
            throw ApiError.invalid("text");
        }
        int mostMedia = type.equals("whatsapp") ? 1 : MOST_MEDIA;
        if (media.size() > mostMedia || type.equals("mms") == media.isEmpty() && !type.equals("whatsapp")) {
            throw ApiError.invalid("media_urls");
        }
        return new Content(type, text, media, more);
    }

    private static List<String> list(Parameters parameters, String name) {
        if (!parameters.has(name)) {
            return List.of();
        }
        if (parameters.fields().get(name) instanceof Collection<?> several) {
            return several.stream().map(Object::toString).toList();
        }
        throw ApiError.invalid(name);
    }

    private Answer converted(Request request, int status) {
        Message message = find(request);
        Parameters parameters = request.parameters();
        parameters.oneOf("status", List.of("CONVERTED", "NOT_CONVERTED", "CONVERTED_WITH_OTHERS"));
        store.put("Message/" + message.uuid() + "/Conversion/", "", parameters.fields());
        return Answer.withApiId(status, Map.of("message", "conversion recorded"));
    }

    // Media of a message

    private List<Map<String, Object>> mediaOf(Request request) {
        Message message = find(request);
        if (store.find("Message/" + message.uuid() + "/Media/", "").isPresent()) {
            return List.of();
        }
        List<Map<String, Object>> all = new ArrayList<>();
        for (int i = 0; i < message.content().media().size(); i++) {
            String id = message.uuid() + "-" + i;
            Map<String, Object> media = new LinkedHashMap<>();
            media.put("media_id", id);
            media.put("media_url", message.content().media().get(i));
            media.put("message_uuid", message.uuid());
            media.put("file_name", message.content().media().get(i).replaceAll(".*/", ""));
            media.put("resource_uri", "/v1/Account/" + request.account() + "/Message/" + message.uuid() + "/Media/" + id + "/");
            all.add(media);
        }
        return all;
    }

    private Answer media(Request request) {
        return Page.of(request, mediaOf(request), media -> media);
    }

    private Answer oneMedia(Request request, int status) {
        return mediaOf(request).stream().filter(media -> media.get("media_id").equals(request.variable("media_id")))
                .findFirst().map(media -> Answer.withApiId(status, media)).orElseThrow(ApiError::notFound);
    }

    private Answer forgetMedia(Request request, int status) {
        store.put("Message/" + find(request).uuid() + "/Media/", "", Map.of("deleted", true));
        return Answer.noContent();
    }
}
